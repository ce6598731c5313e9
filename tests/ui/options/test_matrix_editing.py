"""Typing in the matrix, as in the best spreadsheet."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from consultdesk.domain.change import edited
from consultdesk.domain.options import Criterion, Viewpoint
from tests.ui import cases
from ui.kit.buttons import Button

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def ids(records):
    return [record.id for record in records]


def test_a_digit_rates_at_once_in_a_rating_cell(stage):
    stage.go("trust", "B")
    stage.keys("5")
    assert stage.value("B", "trust") == 5
    assert stage.matrix.editor() is None


def test_a_digit_that_is_no_rating_is_refused_with_its_sentence(stage):
    stage.go("trust", "B")
    stage.keys("7")
    assert stage.value("B", "trust") == 3
    assert "1 to 5" in stage.matrix.hint.text()


def test_a_quantity_is_typed_over_and_enter_goes_down(stage):
    stage.go("effort", "A")
    stage.type("12,5")
    assert stage.value("A", "effort") == Decimal("12.5")
    assert stage.view.currentIndex().row() == 4


def test_escape_takes_the_typing_back(stage):
    stage.go("effort", "A")
    stage.type("99", key=Key.Key_Escape)
    assert stage.value("A", "effort") == 10
    assert stage.matrix.editor() is None


def test_rubbish_keeps_its_words_in_the_editor_beside_a_sentence(stage):
    stage.go("effort", "A")
    stage.type("1o heures")
    editor = stage.matrix.editor()
    assert editor is not None
    assert editor.text() == "1o heures"
    assert "does not read as a number" in stage.matrix.hint.text()
    assert stage.value("A", "effort") == 10
    editor.selectAll()
    stage.keys("11", key=Key.Key_Return)
    assert stage.value("A", "effort") == 11
    assert stage.matrix.hint.text() == ""


def test_tab_goes_from_cell_to_cell_while_editing(stage):
    stage.go("effort", "A")
    stage.type("12", key=Key.Key_Tab)
    stage.keys("25", key=Key.Key_Tab)
    stage.keys(key=Key.Key_Backtab, modifiers=SHIFT)
    assert (stage.value("A", "effort"), stage.value("B", "effort")) == (12, 25)
    assert stage.view.currentIndex().column() == 2
    stage.keys(key=Key.Key_Escape)


def test_a_range_is_typed_and_shown_as_a_range(stage):
    stage.go("delay", "A")
    stage.type("10-16")
    cell = stage.kept().cell(stage.file.options[0], stage.file.criteria[0])
    assert (cell.low, cell.likely, cell.high) == (10, 13, 16)
    assert stage.matrix.model.place_of("delay", "A").data() == "10–16 work days"


def test_delete_clears_and_the_cell_says_what_it_waits_for(stage):
    stage.go("trust", "A")
    stage.keys(key=Key.Key_Delete)
    assert stage.value("A", "trust") is None
    assert stage.matrix.model.place_of("trust", "A").data() == "to rate"
    assert "missing" in stage.page.analysis.findings.sentence.text()


def test_a_cell_fed_by_the_cost_lines_says_so(stage):
    stage.go("cost", "A")
    stage.keys("5")
    assert "costing" in stage.matrix.hint.text()
    stage.keys(key=Key.Key_Return)
    assert stage.page.costing.isVisible()


def test_weights_keep_their_proportions_and_add_to_100(stage):
    stage.go("delay")
    stage.type("40")
    shares = stage.points(Viewpoint.CLIENT)
    assert sum(shares.values()) == 1
    assert shares["delay"] == Decimal("0.4")
    assert shares["cost"] == shares["trust"] == Decimal("0.2")
    stage.go("cost")
    stage.type("120")
    assert "0 to 100" in stage.matrix.hint.text()
    stage.keys(key=Key.Key_Escape)


def test_weights_step_with_the_arrows_in_one_undo_step(stage):
    before = stage.desk.history.count()
    stage.go("delay")
    stage.keys(key=Key.Key_Return)
    stage.keys(key=Key.Key_Up)
    stage.keys(key=Key.Key_Up, modifiers=SHIFT)
    stage.keys(key=Key.Key_Down)
    stage.keys(key=Key.Key_Escape)
    assert stage.points(Viewpoint.CLIENT)["delay"] == Decimal("0.3")
    assert stage.desk.history.count() == before + 1
    stage.desk.history.undo()
    assert stage.points(Viewpoint.CLIENT)["delay"] == Decimal("0.25")


def test_a_locked_weight_stays(stage):
    stage.go("cost")
    stage.keys("l")
    stage.go("delay")
    stage.type("50")
    shares = stage.points(Viewpoint.CLIENT)
    assert shares["cost"] == Decimal("0.25")
    assert sum(shares.values()) == 1
    stage.go("delay")
    stage.type("90")
    assert "75" in stage.matrix.hint.text()
    stage.keys(key=Key.Key_Escape)


def test_alt_arrows_move_options_and_criteria(stage):
    stage.go("delay", "A")
    stage.keys(key=Key.Key_Right, modifiers=ALT)
    assert ids(stage.kept().options) == ["B", "A", "C", "D"]
    assert stage.kept().letters()["B"] == "A"
    assert stage.matrix.chosen_option().id == "A"
    stage.keys(key=Key.Key_Down, modifiers=ALT)
    assert ids(stage.kept().criteria)[:2] == ["cost", "delay"]
    stage.keys(key=Key.Key_Left, modifiers=ALT)
    stage.keys(key=Key.Key_Left, modifiers=ALT)
    assert ids(stage.kept().options)[0] == "A"


def test_ctrl_delete_removes_with_all_that_hangs_on_it_and_undo_brings_it_back(stage):
    before = stage.kept()
    stage.go("delay", "C")
    stage.keys(key=Key.Key_Delete, modifiers=CTRL)
    assert ids(stage.kept().options) == ["A", "B", "D"]
    assert not [line for line in stage.kept().lines if line.option_id == "C"]
    assert stage.desk.history.undoText() == "Option C removed"
    stage.desk.history.undo()
    assert stage.kept() == before
    stage.go("grow")
    stage.keys(key=Key.Key_Delete, modifiers=CTRL)
    assert "grow" not in ids(stage.kept().criteria)


def test_duplicate_hide_and_withhold(stage):
    option = stage.file.options[1]
    stage.matrix.deeds.duplicate(option)
    copy = stage.kept().options[2]
    assert copy.name.read("en") == "Light version (copy)"
    assert len(stage.kept().lines_of(copy)) == 3
    stage.matrix.deeds.hide(copy)
    assert len(stage.matrix.model.options) == 4
    reveal = stage.page.findChild(Button, "reveal")
    assert reveal.isVisible()
    reveal.click()
    assert len(stage.matrix.model.options) == 5
    stage.matrix.deeds.withhold(stage.file.options[0])
    assert not stage.kept().offered(stage.kept().options[0])
    assert stage.matrix.model.grid.heads[0].watch == "Not offered"


def test_a_hundred_steps_are_undone_and_redone(stage):
    before = stage.kept()
    stage.go("trust", "A")
    for n in range(100):
        stage.keys(str(n % 5 + 1) if n % 5 != 3 else "1")
        stage.go("trust", "ABCD"[n % 4])
    after = stage.kept()
    steps = stage.desk.history.index()
    assert steps > 70
    while stage.desk.history.canUndo():
        stage.desk.history.undo()
    assert stage.kept() == before
    for _ in range(steps):
        stage.desk.history.redo()
    assert stage.kept() == after


def test_f6_shows_my_view_with_private_rows_and_their_weights(stage):
    assert "mine" not in [row.key for row in stage.matrix.model.rows]
    stage.qtbot.keyClick(stage.page, Key.Key_F6)
    assert "mine" in [row.key for row in stage.matrix.model.rows]
    assert stage.matrix.model.place_of("mine", "").data() == "What I take on 15%"
    assert stage.matrix.model.grid.heads[0].first


def test_private_rows_unfold_in_the_clients_view_without_weight(stage):
    stage.go("group")
    stage.keys(key=Key.Key_Return)
    place = stage.matrix.model.place_of("mine", "")
    assert place.isValid()
    assert place.data() == "What I take on"


def test_the_cell_speaks_to_a_screen_reader(stage):
    place = stage.matrix.model.place_of("trust", "A")
    spoken = place.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Option A, Reliability of the figures: 4 out of 5"


def test_opening_the_stage_goes_to_the_first_cell_to_fill(stage):
    stage.go("effort", "C")
    stage.keys(key=Key.Key_Delete)
    stage.view.setCurrentIndex(stage.matrix.model.index(-1, -1))
    stage.page.take_focus()
    assert stage.view.currentIndex() == stage.matrix.model.place_of("effort", "C")


@pytest.mark.parametrize("kind", ["matrix", "costing"])
def test_the_models_hold_under_the_tester(stage, kind):
    model = stage.matrix.model if kind == "matrix" else stage.page.costing.table.lines
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    stage.page.open_costing(stage.file.options[0])
    stage.matrix.deeds.move_option(stage.file.options[0], 1)
    stage.matrix.deeds.remove(stage.file.options[0])
    stage.page.switch_view()
    stage.desk.history.undo()
    criterion = next(r for r in stage.file.criteria if isinstance(r, Criterion))
    stage.matrix.deeds.remove(criterion)
    assert tester.model() is model


def test_words_of_every_kind_stay_as_typed(stage):
    odd = "⚠️ <b>gras</b> & שלום"
    option = stage.file.options[0]
    stage.desk.do("rename", change_name(option, odd))
    assert stage.kept().options[0].name.get("en") == odd
    assert stage.matrix.model.grid.heads[0].name == odd
    stage.page.grab()


def change_name(option, words):
    return edited(option, name=option.name.put("en", words))


def test_the_case_is_the_one_of_the_drawings(stage):
    assert cases.CASE["expected"]["client"]["rank"] == ["A", "B", "D", "C"]
    outcome = stage.page._outcome(stage.kept())
    assert list(outcome.ranking) == ["A", "B", "D", "C"]


def test_a_figure_that_nobody_can_count_is_refused_in_place(stage):
    for typed in ("9" * 30, "-1" + "0" * 20):
        stage.go("effort", "B")
        stage.type(typed)
        assert stage.value("B", "effort") == 30
        stage.keys(key=Qt.Key.Key_Escape)
    stage.type("1" + "0" * 12)
    assert stage.value("B", "effort") == 10**12
