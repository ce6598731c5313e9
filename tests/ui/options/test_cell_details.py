"""The details of a cell: three figures, how sure, a private note; and the pen that tells of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from consultdesk.domain.options import Confidence
from tests.ui.options.test_mouse import act, spot, tip

Key = Qt.Key


def cell(stage, option, criterion):
    sheet = stage.kept()
    pairs = {(c.option_id, c.criterion_id): c for c in sheet.cells}
    return pairs.get((option, criterion))


def put(dialog, **words):
    for name, text in words.items():
        editor = dialog.form.field(name).editor
        editor.setFocus()
        editor.selectAll()
        QTest.keyClick(editor, Key.Key_Delete)
        QTest.keyClicks(editor, text)


def details(stage, answers, drive, option="A", criterion="delay"):
    answers.next_dialog(drive)
    stage.go(criterion, option)
    stage.keys(key=Key.Key_F4)


def test_f4_sets_all_of_a_cell_in_one_step(stage, answers):
    before = stage.desk.history.count()

    def drive(dialog):
        put(dialog, low="10", likely="13,5", high="16", note="Per Julien <b>by phone</b>")
        dialog.form.field("confidence").set_value(Confidence.GUESS)
        dialog.submit()

    details(stage, answers, drive)
    kept = cell(stage, "A", "delay")
    assert (float(kept.low), float(kept.likely), float(kept.high)) == (10, 13.5, 16)
    assert kept.confidence is Confidence.GUESS
    assert kept.note.reveal().startswith("Per Julien")
    assert stage.desk.history.count() == before + 1
    place = stage.matrix.model.place_of("delay", "A")
    assert place.data() == "10–16 work days"
    assert place.data(Qt.ItemDataRole.AccessibleTextRole).endswith("10–16 work days, with a note")
    assert "A guess" in tip(stage.view.viewport(), spot(stage.view, place))
    assert stage.view.hasFocus()
    stage.desk.history.undo()
    assert cell(stage, "A", "delay").note.reveal() == ""


def test_what_cannot_be_is_said_beside_its_field_and_nothing_is_lost(stage, answers):
    before = stage.kept()

    def drive(dialog):
        form = dialog.form
        put(dialog, low="20", likely="13", high="16")
        dialog.submit()
        assert "between the low and the high" in form.field("likely").complaint()
        put(dialog, low="soon")
        dialog.submit()
        assert "does not read as a number" in form.field("low").complaint()
        put(dialog, low="10-12")
        dialog.submit()
        assert form.field("low").complaint()
        put(dialog, low="", likely="")
        dialog.submit()
        assert "likely figure first" in form.field("likely").complaint()
        assert form.field("high").value() == "16"
        dialog.reject()

    details(stage, answers, drive)
    assert stage.kept() == before


def test_an_empty_cell_that_stays_empty_leaves_no_trace(stage, answers):
    stage.go("trust", "A")
    stage.keys(key=Key.Key_Delete)
    before, steps = stage.kept(), stage.desk.history.count()
    details(stage, answers, lambda dialog: dialog.submit(), criterion="trust")
    assert (stage.kept(), stage.desk.history.count()) == (before, steps)


def test_a_figure_from_the_cost_lines_takes_a_note_only(stage, answers):
    def drive(dialog):
        assert set(dialog.form.values()) == {"note"}
        put(dialog, note="Price agreed")
        dialog.submit()

    details(stage, answers, drive, criterion="cost")
    assert cell(stage, "A", "cost").note.reveal() == "Price agreed"
    place = stage.matrix.model.place_of("cost", "A")
    assert "with a note" in place.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Price agreed" in tip(stage.view.viewport(), spot(stage.view, place))


@pytest.mark.parametrize("criterion", ["delay", "trust"])
def test_a_note_shows_as_a_pen_in_the_cell(stage, answers, criterion):
    place = stage.matrix.model.place_of(criterion, "B")

    def corner():
        rect = stage.view.visualRect(place)
        return stage.view.viewport().grab(rect.adjusted(rect.width() - 28, 2, -4, -4)).toImage()

    plain = corner()

    def drive(dialog):
        put(dialog, note="Seen together")
        dialog.submit()

    details(stage, answers, drive, option="B", criterion=criterion)
    stage.go("grow", "D")
    assert corner() != plain


def test_the_menu_of_a_cell_begins_with_its_details(stage, answers):
    place = stage.matrix.model.place_of("trust", "B")
    stage.view.customContextMenuRequested.emit(spot(stage.view, place))
    menu = stage.page.findChildren(QMenu)[-1]
    answers.next_dialog(lambda dialog: dialog.reject())
    act(menu, "Details…")
    assert answers.asked == ["Reliability of the figures, option B"]
    menu.close()
