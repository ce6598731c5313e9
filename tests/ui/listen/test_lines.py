"""Lines, chips and menus of Listen: everything by key, and the same by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from consultdesk.domain.clients import LogEntry
from consultdesk.domain.incidents import Stage
from consultdesk.domain.listening import (
    Answer,
    Emotion,
    ListeningNote,
    NoteKind,
    Reformulation,
    Whose,
)
from consultdesk.domain.locales import Audience
from tests.ui.cases import INCIDENT
from ui.incidents.workspace import IncidentWorkspace
from ui.kit.buttons import Button
from ui.listen.capture import Kind
from ui.listen.feelings import FeelingPopup, StrengthPopup
from ui.listen.page import ListenPage


@pytest.fixture
def page(office, qtbot):
    workspace = IncidentWorkspace(office, {Stage.LISTEN: ListenPage})
    qtbot.addWidget(workspace)
    workspace.resize(1380, 900)
    workspace.show()
    workspace.open(INCIDENT, Stage.LISTEN)
    return workspace.page(Stage.LISTEN)


def first(desk, kind):
    return next(n for n in desk.store.all(ListeningNote) if n.kind is kind)


def action(menu, words):
    return next(a for a in menu.actions() if a.text().split("\t")[0] == words)


def menu_of(row, qtbot):
    menu = QMenu(row)
    row.fill_menu(menu)
    return menu


def test_the_menu_of_a_note_does_what_its_keys_do(page, desk, qtbot):
    note = first(desk, NoteKind.FACT)
    row = page.columns[NoteKind.FACT].notes.row(note.id)
    menu = menu_of(row, qtbot)
    action(menu, "To verify").trigger()
    assert desk.store.get(ListeningNote, note.id).to_verify
    menu = menu_of(page.columns[NoteKind.FACT].doubts.row(note.id), qtbot)
    action(action(menu, "Move to").menu(), "Emotions").trigger()
    moved = desk.store.get(ListeningNote, note.id)
    assert (moved.kind, moved.audience) == (NoteKind.EMOTION, Audience.PRIVATE)
    row = page.columns[NoteKind.EMOTION].row(note.id)
    action(menu_of(row, qtbot), "Delete").trigger()
    assert desk.store.get(ListeningNote, note.id) is None


def test_a_right_click_and_the_dots_open_the_menu(page, desk, qtbot):
    row = page.columns[NoteKind.FACT].notes.row(first(desk, NoteKind.FACT).id)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(row, asked)
    menu = row.findChild(QMenu)
    assert action(menu, "Reword")
    menu.close()
    qtbot.waitUntil(lambda: not [m for m in row.findChildren(QMenu) if m.isVisible()])
    row._more.click()
    assert [m for m in row.findChildren(QMenu) if m.isVisible()]
    for shown in row.findChildren(QMenu):
        shown.close()


def test_arrows_move_between_lines_and_one_of_them_is_a_tab_stop(page, qtbot):
    rows = page.columns[NoteKind.FACT].notes.rows()
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    stops = [row for row in rows if row.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [rows[1]]
    qtbot.keyClick(rows[1], Qt.Key.Key_Up)
    qtbot.keyClick(rows[0], Qt.Key.Key_Up)
    assert rows[0].hasFocus()


def test_escape_takes_a_rewording_back(page, desk, qtbot):
    note = first(desk, NoteKind.FACT)
    row = page.columns[NoteKind.FACT].notes.row(note.id)
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    row.edit()
    qtbot.keyClicks(row._editor, "something else")
    qtbot.keyClick(row._editor, Qt.Key.Key_Escape)
    assert row._editor is None
    assert desk.store.get(ListeningNote, note.id) == note
    qtbot.keyClick(row, Qt.Key.Key_S)
    row.edit_source()
    qtbot.keyClick(row._line, Qt.Key.Key_Return)
    assert desk.store.get(ListeningNote, note.id) == note


def test_a_chip_opens_its_strengths(page, desk, qtbot):
    felt = desk.store.all(Emotion)[0]
    page.chips.chip(felt.id).click()
    popup = page.chips.findChild(StrengthPopup)
    popup.findChild(Button, "strength_9").click()
    assert desk.store.get(Emotion, felt.id).intensity == 9
    page.chips._ask_strength(page.chips.chip(felt.id))
    page.chips.findChildren(StrengthPopup)[-1]._own()
    assert desk.store.get(Emotion, felt.id).whose is Whose.MINE
    assert "(me)" in page.chips.chip(felt.id).accessibleName()
    page.chips._ask_strength(page.chips.chip(felt.id))
    page.chips.findChildren(StrengthPopup)[-1]._remove()
    assert desk.store.get(Emotion, felt.id) is None


def test_a_feeling_is_picked_or_typed(page, desk, qtbot):
    page.chips.add_chip.click()
    popup = page.chips.findChild(FeelingPopup)
    next(b for b in popup.findChildren(Button) if b.text() == "calm").click()
    assert desk.store.all(Emotion)[-1].word.reveal() == "calm"
    page.chips.add_chip.click()
    popup = page.chips.findChildren(FeelingPopup)[-1]
    qtbot.keyClicks(popup._line, "let down")
    qtbot.keyClick(popup._line, Qt.Key.Key_Return)
    assert desk.store.all(Emotion)[-1].word.reveal() == "let_down"
    page.chips.add_chip.click()
    popup = page.chips.findChildren(FeelingPopup)[-1]
    qtbot.keyClick(popup._line, Qt.Key.Key_Return)
    qtbot.keyClicks(popup._line, "seasick 3")
    qtbot.keyClick(popup._line, Qt.Key.Key_Return)
    felt = desk.store.all(Emotion)[-1]
    assert (felt.word.reveal(), felt.intensity) == ("seasick", 3)
    page.chips.add_chip.click()
    popup = page.chips.findChildren(FeelingPopup)[-1]
    qtbot.keyClicks(popup._line, "moi: calm 2")
    qtbot.keyClick(popup._line, Qt.Key.Key_Return)
    felt = desk.store.all(Emotion)[-1]
    assert (felt.word.reveal(), felt.intensity, felt.whose) == ("calm", 2, Whose.MINE)


def test_a_reformulation_is_reworded_refused_confirmed_and_deleted(page, desk, qtbot):
    said = next(r for r in desk.store.all(Reformulation) if r.answer is Answer.AWAITED)
    row = page.reformulations.list.row(said.id)
    qtbot.keyClick(row, Qt.Key.Key_F2)
    row._editor.selectAll()
    qtbot.keyClicks(row._editor, "You need a date")
    qtbot.keyClick(row._editor, Qt.Key.Key_Return)
    assert desk.store.get(Reformulation, said.id).text == "You need a date"
    action(menu_of(row, qtbot), "Note as refused").trigger()
    assert desk.store.get(Reformulation, said.id).answer is Answer.REFUSED
    action(menu_of(row, qtbot), "Note as confirmed").trigger()
    known = desk.store.get(Reformulation, said.id)
    assert (known.answer, known.answered_second) == (Answer.CONFIRMED, None)
    assert "confirmed, Nov 17" in row.accessibleName()
    row.edit()
    assert row._editor is None
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert desk.store.get(Reformulation, said.id) is None


def test_ctrl_enter_on_a_half_typed_reformulation_notes_and_confirms_it(page, desk, qtbot):
    page.capture.put(Kind.REFORMULATION, "So it is the date")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.capture.editor, Qt.Key.Key_Return, control)
    said = desk.store.all(Reformulation)[-1]
    assert (said.text, said.answer) == ("So it is the date", Answer.CONFIRMED)


def test_ctrl_tab_leaves_the_line_and_backtab_turns_back(page, qtbot):
    line = page.capture.editor
    qtbot.keyClick(line, Qt.Key.Key_Backtab)
    assert page.capture.kind() is Kind.REFORMULATION
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert not line.hasFocus()


def test_the_kind_is_chosen_with_the_mouse_too(page):
    page.capture.kinds.button(Kind.NEED).click()
    assert page.capture.kind() is Kind.NEED
    assert page.capture.editor.hasFocus()


def test_a_conversation_already_held_is_asked_for(page, desk, answers):
    def drive(dialog):
        dialog.form.fill({"spent": "1 h 30", "day": "2026-11-16", "hour": "14:00"})
        dialog.submit()

    answers.next_dialog(drive)
    page.bar.log.click()
    spoken = [e for e in desk.store.all(LogEntry) if e.incident_id == INCIDENT]
    assert (spoken[-1].ended_at - spoken[-1].at).total_seconds() == 5400
