"""Blocks to and from a spreadsheet: whole or not at all, private rows only when asked for."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from consultdesk.domain.matrix import filled
from ui.options.matrix.clipboard import block

CTRL = Qt.KeyboardModifier.ControlModifier


def select(stage, first, last):
    model = stage.matrix.model
    one, other = model.place_of(*first), model.place_of(*last)
    stage.view.setFocus()
    flags = QItemSelectionModel.SelectionFlag
    stage.view.selectionModel().setCurrentIndex(one, flags.ClearAndSelect)
    stage.view.selectionModel().select(QItemSelection(one, other), flags.ClearAndSelect)


def copy(stage):
    stage.keys(key=Qt.Key.Key_C, modifiers=CTRL)
    return QGuiApplication.clipboard().text()


def paste(stage, key, option, text):
    QGuiApplication.clipboard().setText(text)
    stage.go(key, option)
    stage.keys(key=Qt.Key.Key_V, modifiers=CTRL)


def test_figures_are_copied_as_they_can_be_pasted(stage):
    select(stage, ("delay", "A"), ("effort", "B"))
    assert copy(stage) == "13\t11\n$1,560\t$0\n4\t3\n10\t30\n"


def test_private_rows_are_copied_only_when_nothing_else_is(stage):
    stage.page.switch_view()
    select(stage, ("delay", ""), ("full", "D"))
    words = copy(stage)
    assert "Time to have all three sites\t13\t11\t16\t40" in words
    assert "What I take on" not in words
    assert "3,560" not in words
    assert "Thin margin" not in words
    assert "Client pays\t$1,560\t$0\t$3,040\t$1,560" in words
    select(stage, ("mine", "A"), ("bond", "B"))
    assert copy(stage) == "$3,560\t$2,500\n22\t20\n5\t3\n"


@pytest.mark.parametrize("viewpoint", ["client", "mine"])
def test_a_copied_block_pastes_back_whole(stage, viewpoint):
    if viewpoint == "mine":
        stage.page.switch_view()
    select(stage, ("delay", ""), ("client_pays", "D"))
    words = copy(stage)
    before = stage.kept()
    steps = stage.desk.history.count()
    paste(stage, "delay", "", words)
    assert stage.matrix.hint.text() == ""
    assert stage.kept() == before
    assert stage.desk.history.count() == steps


def test_a_french_block_pastes_in_one_step(stage):
    steps = stage.desk.history.count()
    paste(stage, "trust", "A", "5\t4\t2\t1\r\n12,5\t1\u202f250,75 h/an\t14,25\t0\r\n")
    assert [str(stage.value(o, "effort")) for o in "ABCD"] == ["12.5", "1250.75", "14.25", "0"]
    assert [stage.value(o, "trust") for o in "ABCD"] == [5, 4, 2, 1]
    assert stage.desk.history.count() == steps + 1
    stage.desk.history.undo()
    assert stage.value("A", "effort") == 10


def test_a_cell_that_cannot_be_read_stays_and_the_rest_is_pasted(stage):
    paste(stage, "trust", "A", "5\t4\n12\tbeaucoup\n")
    said = stage.matrix.hint.text()
    assert said.startswith("Option B, Effort asked of their team:")
    assert "beaucoup" in said
    assert said.endswith("The rest is pasted.")
    assert [stage.value(o, "trust") for o in "AB"] == [5, 4]
    assert [stage.value(o, "effort") for o in "AB"] == [12, 30]
    stage.desk.history.undo()
    assert stage.value("A", "trust") == 4


def test_a_block_past_the_edge_says_what_was_not_pasted_and_offers_options(stage):
    steps = stage.desk.history.count()
    paste(stage, "grow", "C", "1\t2\t3\t4\n")
    assert "go past the last option" in stage.matrix.hint.text()
    assert [stage.value(o, "grow") for o in "CD"] == [1, 2]
    stage.matrix.hint.action.click()
    sheet = stage.kept()
    assert [o.name.en for o in sheet.options[4:]] == ["Option 5", "Option 6"]
    assert [stage.value(o.id, "grow") for o in sheet.options] == [5, 2, 1, 2, 3, 4]
    assert stage.matrix.hint.text() == ""
    assert stage.desk.history.count() == steps + 2
    stage.desk.history.undo()
    assert len(stage.kept().options) == 4
    assert stage.value("D", "grow") == 2


def test_lines_past_the_last_row_are_counted(stage):
    paste(stage, "client_pays", "A", "$1,560\n1\n2\n")
    assert "2 line(s) go past the last row" in stage.matrix.hint.text()


def test_a_computed_cell_takes_nothing_else(stage):
    paste(stage, "cost", "A", "999\n")
    assert "costing" in stage.matrix.hint.text()
    paste(stage, "pros", "A", "Something\n")
    assert "Enter opens it" in stage.matrix.hint.text()


def test_names_are_pasted_too(stage):
    paste(stage, "trust", "", "Figures I can defend\t5\n")
    assert stage.kept().criteria[2].name.en == "Figures I can defend"
    assert stage.value("A", "trust") == 5


def test_ranges_come_back_as_ranges(stage):
    sheet = stage.kept()
    change = filled(
        sheet, sheet.options[0], sheet.criteria[0], Decimal(13), (Decimal(10), Decimal(16))
    )
    stage.desk.do("range", change)
    select(stage, ("delay", "A"), ("delay", "A"))
    words = copy(stage)
    assert words == "10–13–16\n"
    paste(stage, "delay", "B", words)
    cell = stage.kept().cell(stage.file.options[1], stage.file.criteria[0])
    assert (cell.low, cell.likely, cell.high) == (10, 13, 16)


def test_quoted_cells_and_trailing_lines_are_read():
    assert words('a\t"b\nc"\n\n\t\n') == [["a", "b\nc"]]
    assert words('5" pipe\t2') == [['5" pipe', "2"]]


def words(text):
    return [[piece.words for piece in line] for line in block(text).lines]
