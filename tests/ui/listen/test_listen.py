"""Listen, driven as a consultant would with one hand: the store holds what was heard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from consultdesk.domain.change import born
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.incidents import Incident, Stage
from consultdesk.domain.listening import (
    Answer,
    Emotion,
    ListeningNote,
    NoteKind,
    Reformulation,
    Whose,
)
from tests.ui.cases import INCIDENT
from ui.incidents.workspace import IncidentWorkspace
from ui.kit.buttons import Button
from ui.kit.form import Form
from ui.listen.capture import Kind
from ui.listen.page import ListenPage
from ui.log_dialog import log_dialog


@pytest.fixture
def workspace(office, qtbot):
    shown = IncidentWorkspace(office, {Stage.LISTEN: ListenPage})
    qtbot.addWidget(shown)
    shown.resize(1380, 900)
    shown.show()
    shown.open(INCIDENT, "listen")
    return shown


@pytest.fixture
def page(workspace):
    return workspace.page(Stage.LISTEN)


def texts(desk, kind):
    return [n.text for n in desk.store.all(ListeningNote) if n.kind is kind]


def press(page, name):
    page.findChild(Button, name).click()


def test_a_call_is_timed_paused_and_ended_in_the_store(page, desk, clock):
    press(page, "start_call")
    call = next(e for e in desk.store.all(LogEntry) if e.running)
    clock.advance(minutes=18, seconds=42)
    page.bar._show_time()
    assert page.bar.timer.text() == "18:42"
    press(page, "pause_call")
    clock.advance(minutes=5)
    press(page, "resume_call")
    press(page, "end_call")
    ended = desk.store.get(LogEntry, call.id)
    assert ended.elapsed(clock.now()) == timedelta(minutes=18, seconds=42)
    assert ended.ended_at is not None


def test_a_call_that_runs_is_found_again_with_its_time(page, office, clock, qtbot):
    press(page, "start_call")
    clock.advance(minutes=10)
    again = IncidentWorkspace(office, {Stage.LISTEN: ListenPage})
    qtbot.addWidget(again)
    again.open(INCIDENT, Stage.LISTEN)
    assert again.page(Stage.LISTEN).bar.timer.text() == "10:00"


def test_tab_changes_the_kind_and_enter_notes_the_line(page, desk, clock, qtbot):
    press(page, "start_call")
    clock.advance(seconds=90)
    line = page.capture.editor
    for word in ("Rimouski is missing", '"I cannot go to the board like this"', "A sure date"):
        qtbot.keyClicks(line, word)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert texts(desk, NoteKind.FACT)[-1] == "Rimouski is missing"
    assert texts(desk, NoteKind.NEED)[-1] == "A sure date"
    heard = [n for n in desk.store.all(ListeningNote) if n.kind is NoteKind.EMOTION][-1]
    assert (heard.quoted, heard.second) == (True, 90)
    assert page.capture.kind() is Kind.REFORMULATION
    qtbot.keyClicks(line, "So you need a date")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    clock.advance(seconds=10)
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    said = desk.store.all(Reformulation)[-1]
    assert (said.text, said.answer) == ("So you need a date", Answer.CONFIRMED)
    assert (said.second, said.answered_second) == (90, 100)
    assert line.text() == ""


def test_one_word_and_a_figure_become_a_feeling(page, desk, qtbot):
    page.capture.put(Kind.EMOTION, "relieved 4")
    qtbot.keyClick(page.capture.editor, Qt.Key.Key_Return)
    felt = desk.store.all(Emotion)[-1]
    assert (felt.word.reveal(), felt.intensity) == ("relieved", 4)
    chip = page.chips.chip(felt.id)
    qtbot.keyClick(chip, Qt.Key.Key_1)
    qtbot.keyClick(chip, Qt.Key.Key_0)
    assert desk.store.get(Emotion, felt.id).intensity == 10
    qtbot.keyClick(chip, Qt.Key.Key_Minus)
    assert desk.store.get(Emotion, felt.id).intensity == 9
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert desk.store.get(Emotion, felt.id) is None


def test_a_feeling_of_mine_is_typed_as_mine(page, desk, qtbot):
    page.capture.put(Kind.EMOTION, "me: embarrassed 5")
    qtbot.keyClick(page.capture.editor, Qt.Key.Key_Return)
    felt = desk.store.all(Emotion)[-1]
    assert (felt.word.reveal(), felt.intensity) == ("embarrassed", 5)
    assert felt.whose is Whose.MINE
    assert page.chips.chip(felt.id).accessibleName() == "embarrassed (me), 5 of 10"
    desk.history.undo()
    assert desk.store.get(Emotion, felt.id) is None


def test_what_is_half_typed_survives_a_new_page(page, office, desk, qtbot):
    page.capture.turn(1)
    qtbot.keyClicks(page.capture.editor, "half a sen")
    qtbot.waitUntil(lambda: desk.store.drafts.get(f"capture/{INCIDENT}") is not None, timeout=2000)
    again = IncidentWorkspace(office, {Stage.LISTEN: ListenPage})
    qtbot.addWidget(again)
    again.open(INCIDENT, Stage.LISTEN)
    restored = again.page(Stage.LISTEN).capture
    assert (restored.kind(), restored.editor.text()) == (Kind.EMOTION, "half a sen")
    qtbot.keyClick(restored.editor, Qt.Key.Key_Return)
    assert desk.store.drafts.get(f"capture/{INCIDENT}") is None


def test_a_note_is_reworded_sourced_doubted_and_deleted_from_the_keyboard(
    page, workspace, desk, qtbot
):
    note = next(n for n in desk.store.all(ListeningNote) if n.kind is NoteKind.FACT)
    row = page.columns[NoteKind.FACT].notes.row(note.id)
    qtbot.keyClick(row, Qt.Key.Key_F2)
    qtbot.keyClicks(row._editor, "Two sites of three")
    qtbot.keyClick(row._editor, Qt.Key.Key_Return)
    qtbot.keyClick(row, Qt.Key.Key_V)
    row = page.columns[NoteKind.FACT].row(note.id)
    qtbot.keyClick(row, Qt.Key.Key_S)
    qtbot.keyClicks(row._line, "e-mail of Nov 13")
    qtbot.keyClick(row._line, Qt.Key.Key_Return)
    known = desk.store.get(ListeningNote, note.id)
    assert (known.text, known.to_verify) == ("Two sites of three", True)
    assert known.source == "e-mail of Nov 13"
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert desk.store.get(ListeningNote, note.id) is None
    toast = workspace.toasts.shown()
    toast.undo_button.click()
    assert desk.store.get(ListeningNote, note.id) == known


def test_an_empty_note_is_refused_in_words_and_kept(page, desk, qtbot):
    note = next(n for n in desk.store.all(ListeningNote) if n.kind is NoteKind.NEED)
    row = page.columns[NoteKind.NEED].notes.row(note.id)
    row.edit()
    row._editor.clear()
    qtbot.keyClick(row._editor, Qt.Key.Key_Return)
    assert desk.store.get(ListeningNote, note.id) == note
    assert page._telling.refusal.isVisible()
    assert page._telling.refusal.text()


def test_no_toast_speaks_during_a_call(page, workspace, desk, qtbot):
    heard = []
    desk.silence.changed.connect(heard.append)
    press(page, "start_call")
    note = next(n for n in desk.store.all(ListeningNote) if n.kind is NoteKind.FACT)
    qtbot.keyClick(page.columns[NoteKind.FACT].notes.row(note.id), Qt.Key.Key_Delete)
    assert workspace.toasts.shown() is None
    press(page, "end_call")
    assert heard == [True, False]


def test_looking_at_another_incident_does_not_end_the_silence(page, workspace, desk, clock):
    press(page, "start_call")
    other = desk.store.get(Incident, INCIDENT).but(id="other", number="INC-2026-099")
    assert desk.do("Signal", born(other))
    workspace.open("other", "listen")
    workspace.toasts.say("quiet")
    assert workspace.toasts.shown() is None
    workspace.open(INCIDENT, "listen")
    clock.advance(hours=2)  # the lid was closed: the time is the clock's, not a counter's
    page.bar._show_time()
    assert page.bar.timer.text() == "2:00:00"
    press(page, "end_call")
    workspace.toasts.say("heard")
    assert workspace.toasts.shown() is not None


def test_adjusting_keeps_what_was_corrected_and_says_it_back_again(page, desk, qtbot):
    said = next(r for r in desk.store.all(Reformulation) if r.answer is Answer.AWAITED)
    row = page.reformulations.list.row(said.id)
    row.findChild(Button, "adjust").click()
    qtbot.keyClicks(row._line, "first the figures")
    qtbot.keyClick(row._line, Qt.Key.Key_Return)
    known = desk.store.get(Reformulation, said.id)
    assert (known.answer, known.correction) == (Answer.CORRECTED, "first the figures")
    assert (page.capture.kind(), page.capture.editor.text()) == (Kind.REFORMULATION, said.text)


def test_the_remedy_sought_is_kept_in_the_clients_words(page, desk, qtbot):
    editor = page._noting.own_words[NoteKind.REMEDY].editor
    qtbot.keyClicks(editor, "All three sites on the 10th")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert texts(desk, NoteKind.REMEDY) == ["All three sites on the 10th"]


def test_the_guide_is_ticked_and_hidden_with_a_key(page, desk, office, qtbot):
    page.guide.prompts[0].click()
    assert desk.store.drafts.get(f"guide/{INCIDENT}") == "open"
    qtbot.keyClick(page.capture.editor, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.guide.isHidden()


def test_a_call_already_held_is_logged(page, office, desk, workspace, qtbot):
    dialog = log_dialog(office, workspace.file)
    qtbot.addWidget(dialog)
    form = dialog.findChild(Form)
    form.fill({"day": "2026-11-16", "hour": "8:00", "spent": "20"})
    dialog.submit()
    assert form.field("day").complaint()
    form.fill({"day": "2026-11-16", "hour": "16 h 10", "spent": "20"})
    dialog.submit()
    entry = desk.store.all(LogEntry)[-1]
    assert entry.ended_at - entry.at == timedelta(minutes=20)


def test_leaving_the_line_keeps_what_was_typed_in_the_last_second(page, desk, qtbot):
    qtbot.keyClicks(page.capture.editor, "half")
    page.capture.editor.clearFocus()
    assert "half" in desk.store.drafts.get(f"capture/{INCIDENT}")


def test_a_disk_that_refuses_a_draft_is_said_and_the_words_stay(page, desk, qtbot):
    told = []
    desk.failed.connect(told.append)
    desk.store.close()
    page.capture.editor.setText("half")
    page.capture.keep_draft()
    page.guide.prompts[0].click()
    assert [failure.code for failure in told] == ["closed", "closed"]
    assert page.capture.editor.text() == "half"
