"""The costing drawer: lines, who pays, totals, the ceiling and its ways out."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from consultdesk.domain.costing import LineKind
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from ui.kit.buttons import Button
from ui.kit.words import Label
from ui.options.costing.columns import Column

Key = Qt.Key


@pytest.fixture
def drawer(stage):
    stage.go("full", "A")
    stage.keys("c")
    assert stage.page.costing.isVisible()
    return stage.page.costing


def at(drawer, row, column):
    index = drawer.table.lines.index(row, column)
    drawer.table.setCurrentIndex(index)
    drawer.table.setFocus()
    return index


def type_in(drawer, row, column, text, key=Key.Key_Return):
    at(drawer, row, column)
    QTest.keyClicks(drawer.table, text[0])
    editor = drawer.table.cells.editor
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, key)


def lines(stage, option="A"):
    sheet = stage.kept()
    return sheet.lines_of(next(o for o in sheet.options if o.id == option))


def said(drawer, name):
    return drawer.panel.findChild(Label, name).text()


def test_totals_are_those_of_the_drawings(drawer):
    model = drawer.table.lines
    row = [model.index(model.total_row, column).data() for column in Column]
    assert row == ["Total", "", "$4,205", "$5,120", "$6,555", "$5,120", "30 · 70%", "$1,560",
                   "$3,560"]  # fmt: skip
    assert said(drawer, "taken_on") == "$3,560"
    assert said(drawer, "client_sees") == "$1,560"


def test_hours_and_amounts_are_typed_in_any_of_the_usual_ways(stage, drawer):
    type_in(drawer, 1, Column.LIKELY, "20 h")
    assert lines(stage)[1].likely == 20
    for typed in ("460,50", "460.5 $", "$460.50"):
        type_in(drawer, 3, Column.LIKELY, "450")
        type_in(drawer, 3, Column.LIKELY, typed)
        assert lines(stage)[3].likely == Decimal("460.5")
    type_in(drawer, 3, Column.HIGH, "1 234,50")
    assert lines(stage)[3].high == Decimal("1234.5")
    type_in(drawer, 3, Column.HIGH, "1,560.50")
    assert lines(stage)[3].high == Decimal("1560.5")


def test_the_matrix_and_the_analysis_follow_at_once(stage, drawer):
    type_in(drawer, 1, Column.PAYERS, "100")
    assert stage.matrix.model.place_of("cost", "A").data() == "$2,460"
    assert stage.kept().totals(stage.kept().options[0]).likely.client == Money.of(2460, "CAD")


def test_a_price_can_be_typed_with_the_hours(stage, drawer):
    type_in(drawer, 0, Column.LIKELY, "14 x 95")
    line = lines(stage)[0]
    assert (line.likely, line.unit_price) == (14, Money.of(95, "CAD"))


def test_rubbish_stays_in_the_editor_with_its_sentence(stage, drawer):
    before = lines(stage)
    type_in(drawer, 1, Column.LIKELY, "many")
    assert drawer.table.cells.editor.text() == "many"
    assert "does not read" in drawer.table.hint.text()
    QTest.keyClick(drawer.table.cells.editor, Key.Key_Escape)
    type_in(drawer, 1, Column.LIKELY, "99")
    assert "between the low and the high" in drawer.table.hint.text()
    QTest.keyClick(drawer.table.cells.editor, Key.Key_Escape)
    type_in(drawer, 1, Column.PAYERS, "140")
    assert drawer.table.hint.text()
    QTest.keyClick(drawer.table.cells.editor, Key.Key_Escape)
    assert lines(stage) == before


def test_a_line_is_added_filled_moved_and_removed(stage, drawer):
    row = drawer.table.lines.add_row
    type_in(drawer, row, Column.LABEL, "Meeting in Rimouski", key=Key.Key_Tab)
    QTest.keyClicks(drawer.table.cells.editor, "1")
    QTest.keyClick(drawer.table.cells.editor, Key.Key_Tab)
    QTest.keyClicks(drawer.table.cells.editor, "2")
    QTest.keyClick(drawer.table.cells.editor, Key.Key_Return)
    made = lines(stage)[-1]
    assert (made.low, made.likely, made.high) == (1, 2, None)
    assert made.label.en == "Meeting in Rimouski"
    assert made.unit_price == Money.of(125, "CAD")
    at(drawer, row, Column.LABEL)
    QTest.keyClick(drawer.table, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert lines(stage)[-2].id == made.id
    QTest.keyClick(drawer.table, Key.Key_Delete)
    assert made.id not in [line.id for line in lines(stage)]


def test_a_name_that_is_the_same_word_in_both_languages_can_be_typed_in_both(stage, drawer):
    row = drawer.table.lines.add_row
    type_in(drawer, row, Column.LABEL, "Correction")
    stage.language = "fr"
    stage.page.show_file(stage.file, "fr")
    index = at(drawer, row, Column.LABEL)
    assert index.data() == "Correction"
    QTest.keyClick(drawer.table, Key.Key_Return)
    editor = drawer.table.cells.editor
    assert (editor.text(), editor.placeholderText()) == ("", "Correction")
    QTest.keyClicks(editor, "Correction")
    QTest.keyClick(editor, Key.Key_Return)
    assert lines(stage)[row].label == Phrase("Correction", "Correction")


def test_low_and_high_may_be_left_out(stage, drawer):
    at(drawer, 0, Column.HIGH)
    QTest.keyClick(drawer.table, Key.Key_Delete)
    assert lines(stage)[0].high is None
    assert drawer.table.lines.index(0, Column.HIGH).data() == "—"


def test_another_kind_keeps_what_the_line_is_worth(stage, drawer):
    line = lines(stage)[0]
    drawer.table.deeds.set_kind(line, LineKind.EXPENSE)
    amount = lines(stage)[0]
    assert (amount.likely, amount.high, amount.unit_price) == (1750, 2250, None)
    drawer.table.deeds.set_kind(amount, LineKind.HOURS)
    assert lines(stage)[0].likely == 14
    drawer.table.deeds.set_kind(line, LineKind.CLIENT_TIME)
    assert lines(stage)[0].client_percent == 100
    assert not drawer.table.lines.editable(drawer.table.lines.index(0, Column.PAYERS))


def test_a_fresh_line_of_their_time_costs_what_their_hour_last_did(stage, drawer):
    for label, typed, worth in (("Their hours", "4 × 38", 38), ("More of them", "2", 38)):
        row = drawer.table.lines.add_row
        type_in(drawer, row, Column.LABEL, label)
        drawer.table.deeds.set_kind(lines(stage)[row], LineKind.CLIENT_TIME)
        type_in(drawer, row, Column.LIKELY, typed)
        assert lines(stage)[row].unit_price == Money.of(worth, "CAD")
    steps = stage.desk.history.count()
    drawer.table.deeds.set_kind(lines(stage)[0], LineKind.CLIENT_TIME)
    assert lines(stage)[0].unit_price == Money.of(125, "CAD")  # what is counted keeps its worth
    assert stage.desk.history.count() == steps + 1


def test_the_high_case_is_amber_and_a_stopping_point_is_one_click_away(stage, drawer):
    warning = drawer.panel.warning
    assert warning.isVisible()
    assert "$675 above the ceiling" in warning.accessibleName()
    assert "half" in warning.accessibleName()
    button = drawer.panel.findChild(Button, "add_condition")
    button.click()
    assert lines(stage)[0].stop_at == 14
    assert "talk again" in warning.accessibleName()
    button.click()
    assert lines(stage)[0].stop_at is None


def test_review_the_split_opens_who_pays_on_that_line(drawer):
    drawer.panel.findChild(Button, "review_split").click()
    assert drawer.table.currentIndex().row() == 0
    assert drawer.table.currentIndex().column() == Column.PAYERS
    assert drawer.table.cells.editor is not None
    QTest.keyClick(drawer.table.cells.editor, Key.Key_Escape)


def set_ceiling(drawer, text):
    field = drawer.panel.limits.amount
    if not field.isVisible():
        drawer.panel.ceiling.click()
    field.editor.setFocus()
    field.editor.selectAll()
    QTest.keyClicks(field.editor, text)
    QTest.keyClick(field.editor, Key.Key_Return)


def test_above_the_ceiling_an_option_is_offered_only_by_a_sentence(stage, drawer):
    set_ceiling(drawer, "3 000,00")
    assert stage.kept().ceiling.amount == Money.of(3000, "CAD")
    option = stage.kept().options[0]
    assert not stage.kept().offered(option)
    assert stage.matrix.model.grid.heads[0].watch == "Above the ceiling, not offered"
    assert stage.matrix.model.place_of("me", "A").data() == "$3,560, above the ceiling"
    why = drawer.panel._why
    assert why.isVisible()
    why.editor.setFocus()
    QTest.keyClicks(why.editor, "They matter to me")
    QTest.keyClick(why.editor, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    option = stage.kept().options[0]
    assert option.override.reveal() == "They matter to me"
    assert stage.kept().offered(option)


def test_an_impossible_ceiling_gets_its_sentence_and_stays_typed(stage, drawer):
    set_ceiling(drawer, "a lot")
    assert "does not read as an amount" in drawer.panel.limits.amount.complaint()
    assert drawer.panel.limits.amount.value() == "a lot"
    assert stage.kept().ceiling.amount == Money.of(3840, "CAD")


def test_a_capped_price_falls_on_me(stage, drawer):
    drawer.panel.ceiling.click()
    field = drawer.panel.limits.cap
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "1560")
    QTest.keyClick(field.editor, Key.Key_Return)
    option = stage.kept().options[0]
    assert option.client_cap == Money.of(1560, "CAD")
    assert stage.kept().totals(option).high.me == Money.of(4995, "CAD")


def test_escape_closes_it_and_gives_the_matrix_back_its_focus(stage, drawer):
    stage.qtbot.waitUntil(drawer.table.hasFocus)
    QTest.keyClick(drawer.table, Key.Key_Escape)
    assert not drawer.isVisible()
    assert stage.view.hasFocus()


def test_it_closes_when_its_option_goes(stage, drawer):
    stage.matrix.deeds.remove(stage.file.options[0])
    assert not drawer.isVisible()


def test_a_third_party_may_pay_a_part(stage, drawer):
    type_in(drawer, 1, Column.PAYERS, "60/20")
    line = lines(stage)[1]
    assert (line.client_percent, line.third_percent, line.my_percent) == (60, 20, 20)
    place = drawer.table.lines.index(1, Column.PAYERS)
    assert place.data() == "60 · 20 · 20%"
    assert place.data(Qt.ItemDataRole.EditRole) == "60/20/20"
    assert "third party pays 20%" in place.data(Qt.ItemDataRole.ToolTipRole)
    split = stage.kept().totals(stage.kept().options[0]).likely
    assert split.third == Money.of(450, "CAD")
    assert split.client + split.me + split.third == split.full
    total = drawer.table.lines.index(drawer.table.lines.total_row, Column.PAYERS)
    assert total.data() == "30 · 61 · 9%"
    drawer.grab()
    type_in(drawer, 1, Column.PAYERS, "60")
    assert (lines(stage)[1].client_percent, lines(stage)[1].third_percent) == (60, 0)
    type_in(drawer, 1, Column.PAYERS, "50/20/30")
    assert (lines(stage)[1].client_percent, lines(stage)[1].third_percent) == (50, 30)
    type_in(drawer, 1, Column.PAYERS, "60")
    for typed in ("60/50", "60/x", "60/20/30", "60/20/20/0"):
        type_in(drawer, 1, Column.PAYERS, typed)
        assert drawer.table.hint.text()
        QTest.keyClick(drawer.table.cells.editor, Key.Key_Escape)
    assert lines(stage)[1].third_percent == 0


def ask_stop(drawer, answers, row, drive):
    answers.next_dialog(drive)
    table = drawer.table
    place = table.lines.index(row, Column.LABEL)
    table.customContextMenuRequested.emit(table.visualRect(place).center())
    menu = table.findChildren(QMenu)[-1]
    next(a for a in menu.actions() if a.text() == "Stopping point…").trigger()
    menu.close()


def test_any_line_may_have_its_stopping_point(stage, drawer, answers):
    totals = stage.kept().totals(stage.kept().options[0])

    def fill(text):
        def drive(dialog):
            field = dialog.form.field("stop")
            field.editor.selectAll()
            QTest.keyClicks(field.editor, "never")
            dialog.submit()
            assert "does not read" in field.complaint()
            field.editor.selectAll()
            QTest.keyClicks(field.editor, "-3")
            dialog.submit()
            assert field.complaint()
            field.set_value(text)
            dialog.submit()

        return drive

    ask_stop(drawer, answers, 1, fill("16,5 h"))
    assert lines(stage)[1].stop_at == Decimal("16.5")
    place = drawer.table.lines.index(1, Column.LABEL)
    assert "Stopping point at 16.5" in place.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Stopping point at 16.5" in place.data(Qt.ItemDataRole.ToolTipRole)
    assert stage.kept().totals(stage.kept().options[0]) == totals
    ask_stop(drawer, answers, 1, fill(""))
    assert lines(stage)[1].stop_at is None
    stage.desk.history.undo()
    assert lines(stage)[1].stop_at == Decimal("16.5")
