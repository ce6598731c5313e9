"""A matrix of any size: twenty by twenty, one option, eight on a small laptop, long names."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from consultdesk.domain.change import born, edited
from consultdesk.domain.options import Cell, Criterion, Option, Scale
from consultdesk.domain.phrase import Phrase

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "A name as long as a lawyer would want it " * 4 + "Anticonstitutionnellement" * 4


def grown(stage, options, criteria):
    """Let the matrix of the case grow to a size, every new cell filled."""
    sheet = stage.kept()
    incident = sheet.incident_id
    more = [
        Option(id=f"o{n}", incident_id=incident, position=50 + n, name=Phrase(en=f"Way {n}"))
        for n in range(options - len(sheet.options))
    ]
    rows = [
        Criterion(
            id=f"c{n}",
            incident_id=incident,
            position=50 + n,
            name=Phrase(en=f"What matters {n}"),
            scale=Scale.POINTS,
        )
        for n in range(criteria - len([c for c in sheet.criteria if not c.private]))
    ]
    cells = [
        Cell(id=f"{o.id}{c.id}", option_id=o.id, criterion_id=c.id, likely=n % 100)
        for n, (o, c) in enumerate((o, c) for o in (*sheet.options, *more) for c in rows)
    ]
    stage.desk.do("grow", *map(born, (*more, *rows, *cells)))


@pytest.fixture
def vast(stage):
    grown(stage, 20, 20)
    return stage


def test_names_heads_and_sums_stay_in_sight_while_twenty_options_scroll(vast):
    view = vast.view
    assert view.horizontalScrollBar().maximum() > 0
    assert view.verticalScrollBar().maximum() > 0
    assert all(view.columnWidth(n) >= 160 for n in range(1, 21))
    assert view.foot.isVisible()
    vast.go("c10", "o15")
    QTest.keyClick(view, Key.Key_End)
    last = view.visualRect(vast.matrix.model.place_of("c10", "o15"))
    assert view.open_area().contains(last)
    assert view.names.verticalScrollBar().value() == view.verticalScrollBar().value()
    assert view.foot.horizontalScrollBar().value() == view.horizontalScrollBar().value()
    assert view.heads.offset() == view.horizontalScrollBar().value()
    assert view.names.geometry().left() == 0


def test_the_cursor_is_never_left_under_what_is_frozen(vast):
    view, model = vast.view, vast.matrix.model
    vast.go("delay", "A")
    for key, held in ((Key.Key_End, CTRL), (Key.Key_Home, CTRL), (Key.Key_PageDown, None)) * 2:
        QTest.keyClick(view, key, held or Qt.KeyboardModifier.NoModifier)
        spot = view.visualRect(view.currentIndex())
        in_foot = view.currentIndex().row() >= model.rowCount() - 3
        assert in_foot or view.open_area().contains(spot)
    vast.go("delay", "o10")
    for _ in range(12):
        QTest.keyClick(view, Key.Key_Left)
        if view.currentIndex().column():
            assert view.open_area().contains(view.visualRect(view.currentIndex()))


def test_an_edit_announces_only_the_cells_that_look_otherwise(vast):
    told = []
    vast.matrix.model.dataChanged.connect(
        lambda first, last, _roles: told.append((first.row(), first.column(), last.column()))
    )
    vast.go("c3", "o7")
    vast.type("41")
    place = vast.matrix.model.place_of("c3", "o7")
    assert (place.row(), place.column(), place.column()) in told
    assert {row for row, *_ in told} == {place.row()}
    assert place.data() == "41"


def test_a_hidden_option_comes_back_to_its_column(vast):
    option = next(o for o in vast.kept().options if o.id == "o3")
    vast.matrix.deeds.hide(option)
    assert not vast.matrix.model.place_of("c3", "o3").isValid()
    assert vast.kept().cell(option, vast.kept().criteria[-1]) is not None
    vast.desk.history.undo()
    assert vast.matrix.model.place_of("c3", "o3").column() == 8


def test_eight_options_on_a_small_laptop_keep_160_pixels_each(stage):
    grown(stage, 8, 5)
    stage.page.resize(QSize(1220, 610))
    view = stage.view
    assert all(view.columnWidth(n) == 160 for n in range(1, 9))
    assert view.horizontalScrollBar().maximum() > 0
    stage.go("trust", stage.kept().options[-1].id)
    assert view.open_area().contains(view.visualRect(view.currentIndex()))
    stage.page.grab()


def test_one_option_takes_all_the_room(stage):
    for option in stage.kept().options[1:]:
        stage.matrix.deeds.remove(option)
    view = stage.view
    assert view.columnWidth(0) + view.columnWidth(1) == view.viewport().width()
    assert view.horizontalScrollBar().maximum() == 0
    stage.go("trust", "A")
    stage.keys("2")
    assert stage.value("A", "trust") == 2
    stage.page.grab()


def test_a_matrix_without_criteria_or_without_options_still_holds(stage):
    for criterion in stage.kept().criteria:
        stage.matrix.deeds.remove(criterion)
    stage.go("pros", "A")
    for key in (Key.Key_Down, Key.Key_End, Key.Key_PageDown, Key.Key_A, Key.Key_Delete):
        held = CTRL if key == Key.Key_A else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(stage.view, key, held)
    stage.page.grab()
    while stage.desk.history.canUndo():
        stage.desk.history.undo()
    for option in stage.kept().options:
        stage.matrix.deeds.remove(option)
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Return, Key.Key_V, Key.Key_X):
        held = CTRL if key in (Key.Key_V, Key.Key_X) else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(stage.view, key, held)
    QTest.keyClick(stage.matrix.editor() or stage.view, Key.Key_Escape)
    stage.page.grab()
    assert not stage.kept().options


def test_long_names_leave_the_figures_their_place(stage):
    option, criterion = stage.kept().options[0], stage.kept().criteria[0]
    named = [edited(r, name=Phrase(en=LONG)) for r in (option, criterion)]
    stage.desk.do("names", *named)
    view = stage.view
    cell = view.visualRect(stage.matrix.model.place_of("delay", "A"))
    assert cell.top() >= 0
    assert view.columnWidth(0) == 222
    assert view.heads.height() < 140
    stage.page.grab()
