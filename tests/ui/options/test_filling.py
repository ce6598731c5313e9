"""Ctrl+D fills down and Ctrl+R to the right, in one step or not at all."""

from decimal import Decimal

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QMenu

from tests.ui.options.test_mouse import act, spot

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def select(stage, top, bottom):
    model = stage.matrix.model
    first, last = model.place_of(*top), model.place_of(*bottom)
    stage.go(*top)
    block = QItemSelection(first, last)
    stage.view.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_the_first_figure_of_each_row_fills_to_the_right(stage):
    before = stage.desk.history.count()
    stage.go("delay", "A")
    stage.type("10-13-16")
    select(stage, ("delay", "A"), ("trust", "C"))
    stage.keys(key=Key.Key_R, modifiers=CTRL)
    cells = {(c.option_id, c.criterion_id): c for c in stage.kept().cells}
    for option in "BC":
        cell = cells[option, "delay"]
        assert (cell.low, cell.likely, cell.high) == (10, 13, 16)
        assert stage.value(option, "trust") == 4
    assert stage.value("D", "delay") == 40
    assert stage.desk.history.count() == before + 2
    stage.desk.history.undo()
    assert stage.value("B", "delay") == 11


def test_the_first_figure_of_each_column_fills_down_where_the_scale_takes_it(stage):
    select(stage, ("trust", "A"), ("effort", "B"))
    stage.keys(key=Key.Key_D, modifiers=CTRL)
    assert (stage.value("A", "effort"), stage.value("B", "effort")) == (4, 3)


def test_a_figure_that_a_scale_cannot_take_leaves_all_as_it_was(stage):
    before = stage.kept()
    select(stage, ("delay", "A"), ("grow", "D"))
    stage.keys(key=Key.Key_D, modifiers=CTRL)
    assert "1 to 5" in stage.matrix.hint.text()
    assert stage.kept() == before


def test_a_lone_cell_takes_the_figure_before_it(stage):
    stage.go("effort", "B")
    stage.keys(key=Key.Key_R, modifiers=CTRL)
    assert stage.value("B", "effort") == 10
    stage.go("effort", "A")
    stage.keys(key=Key.Key_D, modifiers=CTRL)
    assert stage.value("A", "effort") == Decimal(4)
    before = stage.kept()
    stage.go("delay", "A")
    stage.keys(key=Key.Key_D, modifiers=CTRL)
    stage.keys(key=Key.Key_R, modifiers=CTRL)
    stage.go("cost", "B")
    stage.keys(key=Key.Key_R, modifiers=CTRL)
    assert stage.kept() == before


def test_the_menu_of_a_cell_fills_too(stage):
    stage.go("trust", "B")
    place = stage.matrix.model.place_of("trust", "B")
    stage.view.customContextMenuRequested.emit(spot(stage.view, place))
    menu = stage.page.findChildren(QMenu)[-1]
    act(menu, "Fill right")
    menu.close()
    assert stage.value("B", "trust") == 4
