"""Who pays a line: on a slider, by keys, by a choice, by typing; all figures follow at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consultdesk.domain.money import Money
from tests.ui.options.costing_desk import (
    Key,
    at,
    choose,
    drag,
    lines,
    menu_of,
    open_drawer,
    option_of,
    press,
    said,
    type_in,
)
from ui.options.costing.columns import Column


@pytest.fixture
def drawer(stage):
    return open_drawer(stage)


def test_a_drag_moves_every_figure_and_is_one_step(stage, drawer):
    before, steps = stage.kept(), stage.desk.history.count()
    slider = drawer.table.sliders.of(0)
    seen = []
    names = ("taken_on", "score_client", "score_mine")

    def look(_changes):
        gauge = drawer.panel.gauge.accessibleName()
        seen.append((*(said(drawer, name) for name in names), gauge))

    stage.desk.changed.connect(look)
    drag(slider, 20, 40, 60, 80)
    assert lines(stage)[0].client_percent == 80
    assert [one[0] for one in seen] == ["$3,210", "$2,860", "$2,510", "$2,160"]
    assert len({one[3] for one in seen}) == 4
    assert len({one[1] for one in seen}) > 1
    assert stage.matrix.model.place_of("cost", "A").data() == "$2,960"
    assert stage.desk.history.count() == steps + 1
    stage.desk.history.undo()
    assert stage.kept() == before
    assert slider.value() == 0


def test_two_drags_are_two_steps(stage, drawer):
    steps = stage.desk.history.count()
    drag(drawer.table.sliders.of(0), 20, 40)
    drag(drawer.table.sliders.of(0), 60, 50)
    assert lines(stage)[0].client_percent == 50
    assert stage.desk.history.count() == steps + 2
    stage.desk.history.undo()
    assert lines(stage)[0].client_percent == 40


def test_the_slider_moves_by_five_with_the_keys_and_gives_the_table_back(stage, drawer):
    slider = drawer.table.sliders.of(1)
    slider.setFocus()
    for key, percent in (
        (Key.Key_Right, 65), (Key.Key_Left, 60), (Key.Key_PageUp, 85), (Key.Key_PageDown, 60),
        (Key.Key_End, 100), (Key.Key_Home, 0), (Key.Key_Plus, 5), (Key.Key_Minus, 0),
    ):  # fmt: skip
        QTest.keyClick(slider, key)
        assert lines(stage)[1].client_percent == percent
    assert "takes" not in slider.accessibleDescription()
    assert "I take on 100%" in slider.accessibleDescription()
    QTest.keyClick(slider, Key.Key_Escape)
    assert drawer.table.hasFocus()
    assert drawer.isVisible()


def test_plus_and_minus_share_from_the_cell(stage, drawer):
    for _ in range(3):
        press(drawer, 0, Column.PAYERS, Key.Key_Plus)
    assert lines(stage)[0].client_percent == 15
    press(drawer, 0, Column.PAYERS, Key.Key_Minus)
    assert lines(stage)[0].client_percent == 10
    stage.desk.history.undo()
    assert lines(stage)[0].client_percent == 0


@pytest.mark.parametrize(
    ("words", "percent"),
    [("The client pays it all", 100), ("Half the client", 50), ("I take it all on", 0)],
)
def test_the_usual_shares_are_one_choice(stage, drawer, words, percent):
    type_in(drawer, 1, Column.PAYERS, "60/20/20")
    menu = menu_of(drawer, 1)
    chosen = choose(menu, words)
    assert chosen.isCheckable()
    line = lines(stage)[1]
    assert (line.client_percent, line.third_percent) == (percent, 0)


def test_a_third_party_keeps_its_part_while_the_rest_slides(stage, drawer):
    type_in(drawer, 1, Column.PAYERS, "60/20/20")
    slider = drawer.table.sliders.of(1)
    assert slider.maximum() == 80
    drag(slider, 70, 95)
    line = lines(stage)[1]
    assert (line.client_percent, line.my_percent, line.third_percent) == (80, 0, 20)
    assert said(drawer, "third_pays") == "$450"
    split = stage.kept().totals(option_of(stage)).likely
    assert split.client + split.me + split.third == split.full == Money.of(5120, "CAD")
    assert "third" in drawer.table.lines.headerData(Column.PAYERS, Qt.Orientation.Horizontal)


def test_what_goes_without_saying_has_no_slider(stage, drawer):
    drawer.table.deeds.set_kind(lines(stage)[0], "credit")
    assert drawer.table.sliders.of(0) is None
    assert drawer.table.sliders.of(1) is not None
    drawer.grab()


def test_an_optional_line_keeps_its_figures_and_leaves_the_totals(stage, drawer):
    before = lines(stage)[1]
    press(drawer, 1, Column.LIKELY, Key.Key_Space)
    line = lines(stage)[1]
    assert line == before.but(counted=False)
    model = drawer.table.lines
    row = [model.index(model.total_row, column).data() for column in Column]
    assert (row[Column.AMOUNT], row[Column.CLIENT], row[Column.ME]) == ("$2,870", "$210", "$2,660")
    whole = [model.index(model.total_row + 1, column).data() for column in Column]
    assert whole[Column.LABEL] == "With the optional lines"
    assert (whole[Column.AMOUNT], whole[Column.CLIENT]) == ("$5,120", "$1,560")
    assert whole[Column.ME] == "$3,560"
    place = model.index(1, Column.LABEL)
    assert "Optional" in place.data(Qt.ItemDataRole.AccessibleTextRole)
    assert drawer.table.currentIndex().row() == 1
    drawer.grab()
    press(drawer, 1, Column.LIKELY, Key.Key_Space)
    assert lines(stage)[1] == before
    assert model.rowCount() == len(lines(stage)) + 2


def test_the_client_reads_an_optional_line_only_where_i_say_so(stage, drawer):
    choose(menu_of(drawer, 1), "Optional")
    assert not lines(stage)[1].counted
    menu = menu_of(drawer, 1)
    choose(menu, "The client reads it")
    assert lines(stage)[1].audience == "client"
    menu = menu_of(drawer, 1)
    choose(menu, "The client reads it")
    assert lines(stage)[1].audience == "private"


def test_undo_of_any_of_it_gives_the_same_sheet_back(stage, drawer):
    before = stage.kept()
    drag(drawer.table.sliders.of(0), 20, 30)
    press(drawer, 1, Column.LABEL, Key.Key_Space)
    type_in(drawer, 2, Column.LIKELY, "4.5")
    type_in(drawer, 1, Column.PAYERS, "50/30/20")
    at(drawer, 0, Column.LABEL)
    QTest.keyClick(drawer.table, Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert stage.kept() != before
    while stage.desk.history.canUndo():
        stage.desk.history.undo()
    assert stage.kept() == before
