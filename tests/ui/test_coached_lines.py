"""The coach in texts of one line: underlined, replaced, kept, silent where the client speaks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from consultdesk.domain.client_safe import ClientAddress, ClientMessage
from consultdesk.domain.library import LibraryEntry, Shelf
from ui.coach import Coaching, coached
from ui.coach_hint import CoachHint
from ui.kit.editors import LineEditor, TextEditor
from ui.kit.fields import LongField, TextField
from ui.message_dialog import MessageDialog, Sending

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def message(office, qtbot):
    words = ClientMessage(
        ClientAddress("Me", "me@example.org"),
        ClientAddress("Hélène", "h@example.org"),
        "",
        "We will see.",
    )
    dialog = MessageDialog(office, Sending(words, (), lambda _said: None, language="en"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def subject(message, qtbot):
    line = message.findChild(LineEditor, "message_subject")
    line.setFocus()
    line.insert("You forgot to tell us 🙂 that it should have been sent")
    qtbot.waitUntil(lambda: len(line.marks) == 2)
    return line


def coaching(dialog):
    return dialog.findChild(Coaching)


def found(dialog):
    return [place.finding.words for place in coaching(dialog).places()]


def test_the_subject_and_the_message_are_underlined_and_never_altered(message, subject):
    assert found(message)[:2] == ["You forgot to tell us", "should have been sent"]
    assert subject.text() == "You forgot to tell us 🙂 that it should have been sent"
    first, second = subject.marks
    assert (first.start, first.end) == (0, 21)
    assert second.end == len(subject.text()) + 1  # counted in UTF-16
    assert not subject.grab().isNull()


def test_other_words_take_their_place_by_the_keys_alone(message, subject, qtbot):
    qtbot.keyClick(subject, Qt.Key.Key_Home)
    qtbot.keyClick(subject, Qt.Key.Key_F8)
    qtbot.keyClick(subject, Qt.Key.Key_Period, CTRL)
    menu = message.findChild(QMenu, "coach_menu")
    menu.activeAction().trigger()
    menu.close()
    assert subject.text() == "You forgot to tell us 🙂 that it had not arrived yet"
    assert [mark.end for mark in subject.marks] == [21]
    subject.undo()
    assert subject.text() == "You forgot to tell us 🙂 that it should have been sent"


def test_my_words_stay_when_i_keep_them(message, subject, qtbot):
    coaching(message).choose(coaching(message).places()[0])
    qtbot.keyClick(subject, Qt.Key.Key_Period, CTRL | SHIFT)
    assert found(message)[0] == "should have been sent"
    assert len(subject.marks) == 1


def test_the_mouse_finds_them_where_they_stand(message, subject):
    place = subject.caret()
    subject.setCursorPosition(3)
    at = QPoint(int(subject.caret().x()) + 5, int(place.center().y()))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, subject.mapToGlobal(at))
    QApplication.sendEvent(subject, event)
    menu = next(m for m in subject.findChildren(QMenu) if m.isVisible())
    assert "Possible reproach" in [action.text() for action in menu.actions()]
    menu.close()


def test_what_the_client_said_is_left_as_it_was_said(message, subject, qtbot):
    subject.clear()
    qtbot.keyClicks(subject, 'About "you forgot to tell us"')
    coaching(message).go_next()
    assert subject.marks == ()


def test_the_rules_are_read_once_however_often_the_screen_is_told(office, desk, qtbot, monkeypatch):
    form = LongField("Words")
    line = TextField("Line")
    for field in (form, line):
        qtbot.addWidget(field)
    read = []
    everything = desk.store.all

    def counted(kind, **wanted):
        read.extend([kind] if wanted.get("shelf") is Shelf.COACH_RULE else [])
        return everything(kind, **wanted)

    monkeypatch.setattr(desk.store, "all", counted)
    follow = coached(office, form, "en", "x", [form, line])
    for _ in range(5):
        follow.speak("fr")
        follow.speak("en")
        assert follow.aside() == ()
    assert read == [LibraryEntry]


def test_a_line_below_says_how_much_there_is_and_leads_to_it(message, subject, qtbot):
    hint = message.findChild(CoachHint)
    assert hint.text() == "3 to look at"
    hint.click()
    menu = message.findChild(QMenu, "coach_menu")
    assert menu.isVisible()
    menu.close()
    subject.clear()
    message.findChild(TextEditor, "message_body").setPlainText("Thank you.")
    qtbot.waitUntil(lambda: not hint.isVisible())
