"""The apology: six parts checked, and nothing that may bind is copied before the insurer."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from consultdesk.domain.apology import Part
from consultdesk.domain.change import edited
from consultdesk.domain.incidents import Incident
from tests.ui.cases import INCIDENT
from ui.kit.buttons import Button
from ui.kit.words import Label
from ui.listen.apology_dialog import ApologyDialog


@pytest.fixture
def dialog(office, desk, qtbot):
    incident = desk.store.get(Incident, INCIDENT)
    assert desk.do("Untold", edited(incident, insurer_told_on=None))
    QGuiApplication.clipboard().setText("before")
    shown = ApologyDialog(office, incident.but(insurer_told_on=None), "en", lambda: None)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def clipboard():
    return QGuiApplication.clipboard().text()


def press(dialog, name):
    dialog.findChild(Button, name).click()


def write(dialog, qtbot, part, text):
    qtbot.keyClicks(dialog.parts[part].text, text)


def test_regret_alone_is_copied_at_once(dialog, qtbot):
    write(dialog, qtbot, Part.REGRET, "I am sorry for what this puts you through.")
    press(dialog, "copy_apology")
    assert clipboard() == "I am sorry for what this puts you through."


def test_the_parts_that_are_not_there_are_named(dialog, qtbot):
    lacks = dialog.findChild(Label, "apology_lacks")
    write(dialog, qtbot, Part.REGRET, "I am sorry.")
    assert "regret" not in lacks.text()
    assert "my part" in lacks.text()
    for part in Part:
        write(dialog, qtbot, part, "Words.")
    assert lacks.text() == "The six parts are there."


@pytest.mark.parametrize(
    ("part", "text"), [(Part.OWN, "It was mine to check."), (Part.REPAIR, "You get 500 $ back.")]
)
def test_what_may_bind_is_not_copied_before_the_insurer_is_answered_for(
    dialog, desk, qtbot, part, text
):
    write(dialog, qtbot, part, text)
    assert not dialog.findChild(Button, "copy_apology").isEnabled()
    dialog.copy()
    editor = dialog.parts[part].text
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert text not in clipboard()
    dialog.day.set_value(date(2026, 11, 16))
    press(dialog, "insurer_told")
    assert desk.store.get(Incident, INCIDENT).insurer_told_on == date(2026, 11, 16)
    press(dialog, "copy_apology")
    assert clipboard() == text


def test_no_insurer_is_an_answer(dialog, desk, office, qtbot):
    write(dialog, qtbot, Part.OWN, "It was mine to check.")
    press(dialog, "no_insurer")
    assert desk.store.get(Incident, INCIDENT).insurer_told_on == office.today()
    assert dialog.findChild(Button, "copy_apology").isEnabled()


def test_a_day_ahead_is_declined_beside_the_day(dialog, desk, qtbot):
    write(dialog, qtbot, Part.OWN, "It was mine to check.")
    dialog.day.set_value(date(2027, 1, 1))
    press(dialog, "insurer_told")
    assert dialog.day.complaint()
    assert desk.store.get(Incident, INCIDENT).insurer_told_on is None


def test_the_notes_on_the_law_are_dated_and_say_what_they_are_not(dialog):
    assert dialog.place.value() == "law_quebec"
    assert "2853.1" in dialog.findChild(Label, "law_note").text()
    assert "Not legal advice" in dialog._checked.text()
    assert "2026" in dialog._checked.text() or "Nov" in dialog._checked.text()


def test_what_is_half_written_comes_back(dialog, desk, office, qtbot):
    write(dialog, qtbot, Part.CHANGE, "From now on")
    qtbot.waitUntil(lambda: desk.store.drafts.get(f"apology/{INCIDENT}") is not None, timeout=2_000)
    kept = json.loads(desk.store.drafts.get(f"apology/{INCIDENT}"))
    assert kept == {"change": "From now on"}
    again = ApologyDialog(office, desk.store.get(Incident, INCIDENT), "en", lambda: None)
    qtbot.addWidget(again)
    assert again.parts[Part.CHANGE].text.words() == "From now on"
