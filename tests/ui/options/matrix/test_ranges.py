"""Cells are chosen as in the best spreadsheet: by keys, by the mouse, in blocks and one by one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.options.test_mouse import spot

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def chosen(stage):
    """Give what is chosen as `row/option` words, in reading order."""
    model = stage.matrix.model
    names = ["", *(o.id for o in model.options)]
    return [f"{model.rows[i.row()].key}/{names[i.column()]}" for i in stage.view.ranges.cells()]


def cursor(stage):
    model, index = stage.matrix.model, stage.view.currentIndex()
    names = ["", *(o.id for o in model.options)]
    return f"{model.rows[index.row()].key}/{names[index.column()]}"


def at(stage, key, option):
    return spot(stage.view, stage.matrix.model.place_of(key, option))


def drag(stage, first, last):
    port = stage.view.viewport()
    start, end = at(stage, *first), at(stage, *last)
    QTest.mousePress(port, LEFT, pos=start)
    for n in range(1, 5):
        QTest.mouseMove(port, start + (end - start) * n / 4)
    QTest.mouseRelease(port, LEFT, pos=end)


def test_dragging_the_mouse_chooses_a_block_and_typing_goes_where_it_began(stage):
    drag(stage, ("cost", "B"), ("effort", "C"))
    assert chosen(stage) == ["cost/B", "cost/C", "trust/B", "trust/C", "effort/B", "effort/C"]
    assert cursor(stage) == "cost/B"
    drag(stage, ("effort", "C"), ("trust", "B"))
    assert cursor(stage) == "effort/C"
    stage.type("12")
    assert stage.value("C", "effort") == 12


def test_shift_and_arrows_stretch_and_shrink_the_block(stage):
    stage.go("trust", "B")
    stage.keys(key=Key.Key_Right, modifiers=SHIFT)
    stage.keys(key=Key.Key_Down, modifiers=SHIFT)
    assert chosen(stage) == ["trust/B", "trust/C", "effort/B", "effort/C"]
    stage.keys(key=Key.Key_Left, modifiers=SHIFT)
    stage.keys(key=Key.Key_Left, modifiers=SHIFT)
    assert chosen(stage) == ["trust/A", "trust/B", "effort/A", "effort/B"]
    assert cursor(stage) == "trust/B"
    stage.keys(key=Key.Key_Right)
    assert chosen(stage) == ["trust/C"]


def test_stretching_begins_at_the_cursor_however_it_came_there(stage):
    QTest.mouseClick(stage.view.viewport(), LEFT, pos=at(stage, "delay", "A"))
    stage.go("effort", "C")
    stage.type("15")
    assert cursor(stage) == "grow/C"
    stage.keys(key=Key.Key_Right, modifiers=SHIFT)
    assert chosen(stage) == ["grow/C", "grow/D"]


def test_ctrl_and_arrows_leap_to_the_edge_of_what_is_filled(stage):
    stage.go("delay", "B")
    stage.keys(key=Key.Key_Right, modifiers=CTRL)
    assert cursor(stage) == "delay/D"
    stage.keys(key=Key.Key_Left, modifiers=CTRL)
    assert cursor(stage) == "delay/A"
    stage.keys(key=Key.Key_Left, modifiers=CTRL)
    assert cursor(stage) == "delay/"
    stage.go("delay", "B")
    stage.keys(key=Key.Key_Down, modifiers=CTRL)
    assert cursor(stage) == "grow/B"
    stage.go("trust", "B")
    stage.keys(key=Key.Key_Delete)
    stage.go("delay", "B")
    stage.keys(key=Key.Key_Down, modifiers=CTRL)
    assert cursor(stage) == "cost/B"
    stage.keys(key=Key.Key_Down, modifiers=CTRL)
    assert cursor(stage) == "effort/B"


def test_ctrl_shift_and_arrows_choose_up_to_that_edge(stage):
    stage.go("cost", "B")
    stage.keys(key=Key.Key_Right, modifiers=CTRL | SHIFT)
    stage.keys(key=Key.Key_Down, modifiers=CTRL | SHIFT)
    assert chosen(stage)[0] == "cost/B"
    assert chosen(stage)[-1] == "grow/D"
    assert len(chosen(stage)) == 12


def test_corners_and_pages(stage):
    stage.go("trust", "C")
    for key, held, place in (
        (Key.Key_Home, NONE, "trust/A"),
        (Key.Key_End, NONE, "trust/D"),
        (Key.Key_Home, CTRL, "delay/A"),
        (Key.Key_End, CTRL, "full/D"),
        (Key.Key_PageUp, NONE, "delay/D"),
        (Key.Key_PageDown, NONE, "full/D"),
    ):
        stage.keys(key=key, modifiers=held)
        assert cursor(stage) == place
    stage.keys(key=Key.Key_Home, modifiers=CTRL | SHIFT)
    assert chosen(stage)[0] == "delay/A"
    assert chosen(stage)[-1] == "full/D"


def test_ctrl_a_chooses_everything_and_delete_empties_it_in_one_step(stage):
    before, steps = stage.kept(), stage.desk.history.count()
    stage.go("trust", "B")
    stage.keys(key=Key.Key_A, modifiers=CTRL)
    assert cursor(stage) == "trust/B"
    assert len(chosen(stage)) == stage.matrix.model.rowCount() * 5
    stage.keys(key=Key.Key_Delete)
    assert {stage.value(o, "effort") for o in "ABCD"} == {None}
    assert stage.kept().lines == before.lines
    assert stage.desk.history.count() == steps + 1
    stage.desk.history.undo()
    assert stage.kept() == before


def test_shift_click_stretches_and_ctrl_click_adds_cells(stage):
    port = stage.view.viewport()
    QTest.mouseClick(port, LEFT, pos=at(stage, "trust", "B"))
    QTest.mouseClick(port, LEFT, SHIFT, at(stage, "effort", "C"))
    assert len(chosen(stage)) == 4
    assert cursor(stage) == "trust/B"
    QTest.mouseClick(port, LEFT, CTRL, at(stage, "delay", "D"))
    assert chosen(stage)[0] == "delay/D"
    assert len(chosen(stage)) == 5
    QTest.mouseClick(port, LEFT, CTRL, at(stage, "effort", "C"))
    assert "effort/C" not in chosen(stage)
    stage.keys(key=Key.Key_Delete)
    assert [stage.value("D", "delay"), stage.value("C", "effort")] == [None, 14]


def test_a_held_mouse_beyond_the_edge_goes_on_choosing(stage):
    port = stage.view.viewport()
    QTest.mousePress(port, LEFT, pos=at(stage, "trust", "D"))
    QTest.mouseMove(port, QPoint(stage.view.columnWidth(0) - 20, at(stage, "trust", "D").y()))
    assert chosen(stage)[0] == "trust/A"
    QTest.mouseRelease(port, LEFT)
    assert cursor(stage) == "trust/D"


@pytest.mark.parametrize("key", ["trust", "pros"])
def test_a_mouse_that_trembles_on_a_name_chooses_that_name_alone(stage, key):
    names = stage.view.names
    start = spot(names, stage.matrix.model.place_of(key, ""), 30)
    QTest.mousePress(names.viewport(), LEFT, pos=start)
    QTest.mouseMove(names.viewport(), start + QPoint(2, 1))
    QTest.mouseRelease(names.viewport(), LEFT, pos=start + QPoint(2, 1))
    assert chosen(stage) == [f"{key}/"]


def test_enter_and_tab_go_round_a_chosen_block(stage):
    drag(stage, ("effort", "A"), ("grow", "B"))
    stage.type("11")
    assert cursor(stage) == "grow/A"
    stage.keys("4")
    stage.keys(key=Key.Key_Return)
    assert cursor(stage) == "effort/B"
    stage.type("31", key=Key.Key_Tab)
    assert cursor(stage) == "grow/A"
    assert len(chosen(stage)) == 4
    stage.keys(key=Key.Key_Return, modifiers=SHIFT)
    assert cursor(stage) == "effort/A"
    values = [stage.value(o, c) for o, c in (("A", "effort"), ("A", "grow"), ("B", "effort"))]
    assert values == [11, 4, 31]


def test_shift_enter_goes_up_while_editing_and_while_not(stage):
    stage.go("effort", "B")
    stage.keys("3")
    stage.keys("3", key=Key.Key_Return, modifiers=SHIFT)
    assert stage.value("B", "effort") == 33
    assert cursor(stage) == "trust/B"
    stage.keys(key=Key.Key_Return, modifiers=SHIFT)
    assert cursor(stage) == "cost/B"


def test_f2_edits_in_place_and_typing_replaces(stage):
    stage.go("effort", "B")
    stage.keys(key=Key.Key_F2)
    assert stage.matrix.editor().text() == "30"
    stage.keys(key=Key.Key_End)
    stage.keys("5", key=Key.Key_Return)
    assert stage.value("B", "effort") == 305
    stage.go("effort", "B")
    stage.type("7")
    assert stage.value("B", "effort") == 7


def test_tab_leaves_the_table_when_nothing_is_edited(stage):
    stage.go("trust", "B")
    QTest.keyClick(stage.view, Key.Key_Tab)
    assert cursor(stage) == "trust/B"
    assert not stage.view.hasFocus()


def test_ctrl_shift_d_duplicates_the_option_of_the_cursor(stage):
    stage.go("trust", "B")
    stage.keys(key=Key.Key_D, modifiers=CTRL | SHIFT)
    names = [o.name.en for o in stage.kept().options]
    assert names[1:3] == ["Light version", "Light version (copy)"]
    assert stage.value(stage.kept().options[2].id, "effort") == 30


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Menu, NONE), (Key.Key_F10, SHIFT)])
def test_the_menu_key_opens_the_menu_of_the_cursor_at_its_cell(stage, key, held):
    seen = []
    stage.matrix.menu_requested.disconnect()
    stage.matrix.menu_requested.connect(lambda target, at: seen.append((target, at)))
    stage.go("trust", "B")
    stage.keys(key=key, modifiers=held)
    (target, place) = seen.pop()
    assert [record.id for record in target] == ["B", "trust"]
    assert stage.view.viewport().rect().contains(stage.view.viewport().mapFromGlobal(place))
    stage.go("trust", "")
    stage.keys(key=key, modifiers=held)
    assert seen.pop()[0].id == "trust"


def test_a_right_click_in_a_chosen_block_keeps_it_and_elsewhere_goes_there(stage):
    drag(stage, ("trust", "A"), ("effort", "B"))
    port = stage.view.viewport()
    QTest.mouseClick(port, Qt.MouseButton.RightButton, pos=at(stage, "effort", "B"))
    assert len(chosen(stage)) == 4
    QTest.mouseClick(port, Qt.MouseButton.RightButton, pos=at(stage, "delay", "D"))
    assert chosen(stage) == ["delay/D"]
