"""The same with the mouse: clicks, double clicks, menus, tool tips, an editor left open."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from consultdesk.domain.change import edited
from consultdesk.domain.costing import LineKind
from consultdesk.domain.text import InternalText
from ui.options.analysis.chart import Chart
from ui.options.costing.columns import Column
from ui.options.menus import criterion_menu, option_menu

LEFT = Qt.MouseButton.LeftButton


def spot(view, index, dx=None):
    rect = view.visualRect(index)
    return rect.center() if dx is None else QPoint(rect.left() + dx, rect.center().y())


def tip(widget, at):
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def test_a_click_chooses_an_option_and_its_head_too(stage):
    place = stage.matrix.model.place_of("trust", "C")
    QTest.mouseClick(stage.view.viewport(), LEFT, pos=spot(stage.view, place))
    assert stage.matrix.chosen_option().id == "C"
    heads = stage.view.heads
    x = heads.sectionViewportPosition(2) + 60
    QTest.mouseClick(heads.viewport(), LEFT, pos=QPoint(x, 20))
    assert stage.matrix.chosen_option().id == "B"


def test_a_double_click_opens_the_editor_or_the_costing(stage):
    model = stage.matrix.model
    place = model.place_of("effort", "B")
    QTest.mouseDClick(stage.view.viewport(), LEFT, pos=spot(stage.view, place))
    assert stage.matrix.editor().text() == "30"
    stage.keys(key=Qt.Key.Key_Escape)
    place = model.place_of("me", "B")
    QTest.mouseDClick(stage.view.viewport(), LEFT, pos=spot(stage.view, place))
    assert stage.page.costing.option_id == "B"
    QTest.keyClick(stage.page, Qt.Key.Key_Escape)
    assert not stage.page.costing.isVisible()


def test_the_weight_box_and_the_band_of_private_criteria_take_one_click(stage):
    names = stage.view.names
    place = stage.matrix.model.place_of("trust", "")
    QTest.mouseClick(names.viewport(), LEFT, pos=spot(names, place, names.columnWidth(0) - 30))
    assert stage.matrix.editor() is not None
    stage.keys("30", key=Qt.Key.Key_Return)
    assert stage.matrix.model.weight_text(place) == "30%"
    band = stage.matrix.model.place_of("group", "")
    QTest.mouseClick(names.viewport(), LEFT, pos=spot(names, band))
    assert stage.matrix.model.place_of("bond", "").isValid()


def test_cost_it_opens_the_drawer_in_one_click(stage):
    place = stage.matrix.model.place_of("full", "A")
    at = spot(stage.view, place, stage.view.columnWidth(1) - 30)
    QTest.mouseClick(stage.view.viewport(), LEFT, pos=at)
    assert stage.page.costing.option_id == "A"
    stage.go("full", "A")
    stage.keys("c")
    assert not stage.page.costing.isVisible()


def test_leaving_an_editor_keeps_what_can_be_read_and_holds_what_cannot(stage):
    stage.go("effort", "B")
    stage.keys("2")
    stage.keys("5")
    stage.page.analysis.findings.scores.setFocus()
    assert stage.value("B", "effort") == 25
    stage.go("effort", "C")
    stage.keys("1")
    stage.keys("x")
    stage.page.analysis.findings.scores.setFocus()
    assert stage.matrix.editor().text() == "1x"
    stage.go("grow", "A")
    stage.matrix.begin_edit(stage.matrix.model.place_of("delay", "A"))
    assert stage.matrix.editor().text() == "1x"
    assert stage.matrix.editor().hasFocus()
    stage.page.grab()
    stage.keys(key=Qt.Key.Key_Escape)
    assert stage.value("C", "effort") == 14


def test_tool_tips_say_what_the_cell_cannot(stage):
    sheet = stage.kept()
    cell = sheet.cell(sheet.options[0], sheet.criteria[0])
    stage.desk.do("note", edited(cell, low=10, high=16, note=InternalText("Per <Julien>")))
    place = stage.matrix.model.place_of("delay", "A")
    said = tip(stage.view.viewport(), spot(stage.view, place))
    assert "10–13–16<br>Per &lt;Julien&gt;" in said
    fed = stage.matrix.model.place_of("cost", "A")
    assert "cost lines" in tip(stage.view.viewport(), spot(stage.view, fed))
    heads = stage.view.heads
    over = QPoint(heads.sectionViewportPosition(1) + 60, 20)
    assert "Three sites" in tip(heads.viewport(), over)


def menu_words(menu):
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def act(menu, words):
    next(a for a in menu.actions() if a.text().split("\t")[0] == words).trigger()


def test_the_menus_do_what_the_keys_do(stage):
    option, criterion = stage.file.options[1], stage.file.criteria[1]
    deeds, seen = stage.matrix.deeds, []
    menu = option_menu(stage.page, deeds, option, seen.append, seen.append, seen.append)
    for words in ("Edit the option…", "Cost it", "Move to the left", "Duplicate", "Hide"):
        act(menu, words)
    assert seen == [option, option]
    assert stage.kept().options[0].id == "B"
    assert stage.kept().options[0].hidden
    act(menu, "Move to the right")  # it is hidden now: nothing moves
    act(menu, "Do not offer it to the client")
    menu = option_menu(stage.page, deeds, stage.kept().options[0], *[seen.append] * 3)
    assert "Offer it to the client" in menu_words(menu)
    act(menu, "Remove")
    assert "B" not in [o.id for o in stage.kept().options]
    menu = criterion_menu(stage.page, deeds, criterion, seen.append, list, list)
    for words in ("Edit the criterion…", "Move up", "Lock or free its weight"):
        act(menu, words)
    assert stage.kept().criteria[0].id == "cost"
    act(menu, "Move down")
    act(menu, "Hide")
    act(menu, "Remove")
    assert "cost" not in [c.id for c in stage.kept().criteria]


def test_a_right_click_opens_the_menu_of_what_is_under_it(stage):
    names, heads = stage.view.names, stage.view.heads
    place = stage.matrix.model.place_of("trust", "")
    names.customContextMenuRequested.emit(spot(names, place))
    assert "Edit the criterion…" in menu_words(stage.page.findChildren(QMenu)[-1])
    x = heads.sectionViewportPosition(2) + 30
    heads.customContextMenuRequested.emit(QPoint(x, 10))
    assert "Edit the option…" in menu_words(stage.page.findChildren(QMenu)[-1])
    for menu in stage.page.findChildren(QMenu):
        menu.close()


def test_each_chart_explains_itself_and_opens_its_list(stage):
    findings = stage.page.analysis.findings
    stage.qtbot.waitUntil(lambda: bool(findings.chances.lines()))
    for chart in findings.findChildren(Chart):
        chart.grab()
        assert chart.accessibleDescription()
        assert chart.words_at(QPointF(chart.width() / 2, 8))
        assert chart.words_at(QPointF(chart.width() / 2, 5000)) is not None
        QTest.keyClick(chart, Qt.Key.Key_Return)
        QTest.keyClick(chart, Qt.Key.Key_A)
    assert "points" in findings.scores.words_at(QPointF(40, 8))
    assert "73%" in tip(findings.ranges, QPoint(100, 8))


@pytest.mark.parametrize("choice", ["Move down", "Taxable", "Remove"])
def test_a_cost_line_has_its_menu(stage, choice):
    stage.page.open_costing(stage.file.options[0])
    table = stage.page.costing.table
    before = table.lines.lines
    table.customContextMenuRequested.emit(spot(table, table.lines.index(0, Column.LABEL)))
    menu = table.findChild(QMenu)
    act(menu, choice)
    menu.close()
    lines = stage.kept().lines_of(stage.kept().options[0])
    assert lines != before


def test_the_kind_of_a_line_is_chosen_in_a_menu(stage):
    stage.page.open_costing(stage.file.options[0])
    table = stage.page.costing.table
    table.setCurrentIndex(table.lines.index(3, Column.KIND))
    QTest.keyClick(table, Qt.Key.Key_Return)
    menu = table.findChild(QMenu, "kinds")
    act(menu, "Third party")
    menu.close()
    assert stage.kept().lines_of(stage.kept().options[0])[3].kind is LineKind.THIRD_PARTY
    add = table.lines.index(table.lines.add_row, Column.LABEL)
    QTest.mouseClick(table.viewport(), LEFT, pos=spot(table, add))
    assert table.cells.editor is not None
    stage.page.grab()
    QTest.keyClick(table.cells.editor, Qt.Key.Key_Escape)
    assert "an hour" in tip(table.viewport(), spot(table, table.lines.index(0, Column.LOW)))
