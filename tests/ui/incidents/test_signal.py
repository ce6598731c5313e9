"""Logging a signal, as the phone is about to be picked up."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from consultdesk.domain.clients import Client
from consultdesk.domain.decisions import Handout
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Ceiling, Incident
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from tests.ui.cases import BOREAL, NOW
from ui.incidents.moments import parse_past
from ui.incidents.signal_dialog import log_signal

ZONE = ZoneInfo("America/Toronto")


def fill(qtbot, dialog, **typed):
    for name, words in typed.items():
        editor = dialog.form.field(name).editor
        editor.selectAll()
        qtbot.keyClicks(editor, words)


def test_a_signal_with_a_new_client_is_one_step(office, desk, answers, qtbot):
    def drive(dialog):
        fill(qtbot, dialog, client="Nova Labs", words="Short answers since Friday")
        assert "Nova Labs" in dialog._new.text()
        qtbot.keyClick(dialog.form.field("words").editor, Qt.Key.Key_Return)

    answers.next_dialog(drive)
    found = log_signal(office, None)
    incident = desk.store.get(Incident, found)
    assert incident.title.en == "Short answers since Friday"
    assert incident.number == "INC-2026-015"
    assert incident.noticed_at == NOW
    assert incident.billed_rate == Money.of(125, "CAD")
    assert desk.store.get(Client, incident.client_id).name == "Nova Labs"
    assert desk.store.all(Handout, incident_id=found)
    desk.history.undo()
    assert desk.store.get(Incident, found) is None
    assert desk.store.get(Client, incident.client_id) is None


def test_a_known_client_brings_its_ceiling_and_its_person(office, desk, answers, qtbot):
    def drive(dialog):
        assert dialog.form.field("client").value() == "Atelier Boréal"
        fill(qtbot, dialog, words="A doubt", when="friday 17:05")
        qtbot.keyClick(dialog.form.field("when").editor, Qt.Key.Key_Return)

    answers.next_dialog(drive)
    found = log_signal(office, None, BOREAL)
    incident = desk.store.get(Incident, found)
    assert (incident.client_id, incident.contact_id) == (BOREAL, "helene")
    assert incident.noticed_at == datetime(2026, 11, 13, 17, 5, tzinfo=ZONE)
    assert desk.store.all(Ceiling, incident_id=found)[0].amount == Money.of(3840, "CAD")


def test_a_name_typed_whole_is_the_client_that_has_it(office, desk, answers, qtbot):
    def drive(dialog):
        dialog.form.field("client").line().setText("ATELIER BORÉAL")
        fill(qtbot, dialog, words="A doubt")
        dialog.main.click()

    answers.next_dialog(drive)
    found = log_signal(office, None)
    assert desk.store.get(Incident, found).client_id == BOREAL


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_written(
    office, desk, answers, qtbot
):
    before = desk.store.all(Incident)

    def drive(dialog):
        dialog.main.click()
        assert dialog.form.field("client").complaint()
        fill(qtbot, dialog, client="Nova")
        dialog.main.click()
        assert dialog.form.field("words").complaint()
        fill(qtbot, dialog, words="A doubt", when="someday")
        dialog.main.click()
        assert dialog.form.field("when").complaint()
        fill(qtbot, dialog, when="tomorrow 9:00")
        dialog.main.click()
        assert dialog.form.field("when").complaint()
        assert dialog.form.field("words").value() == "A doubt"
        dialog.reject()

    answers.next_dialog(drive)
    assert log_signal(office, None) is None
    assert desk.store.all(Incident) == before


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", NOW),
        ("8:12", NOW.replace(hour=8, minute=12)),
        ("vendredi 17 h 05", datetime(2026, 11, 13, 17, 5, tzinfo=ZONE)),
        ("hier à 16 h", datetime(2026, 11, 16, 16, 0, tzinfo=ZONE)),
        ("Nov 16, 9:12 a.m.", datetime(2026, 11, 16, 9, 12, tzinfo=ZONE)),
        ("16 nov., 9 h 12", datetime(2026, 11, 16, 9, 12, tzinfo=ZONE)),
        ("2026-11-13", datetime(2026, 11, 13, 12, 0, tzinfo=ZONE)),
        ("lundi", datetime(2026, 11, 16, 12, 0, tzinfo=ZONE)),
        ("today", NOW),
        ("mardi", NOW.replace(day=17)),
        ("nov 20, 9:00", datetime(2026, 11, 20, 9, 0, tzinfo=ZONE)),
        ("tomorrow 9:00", datetime(2026, 11, 18, 9, 0, tzinfo=ZONE)),
    ],
)
def test_moments_read_as_people_say_them(typed, read):
    found = parse_past(typed, NOW, ZONE, Locale.FR_CA)
    assert abs(found - read) < timedelta(seconds=1)


def test_what_is_no_moment_is_refused():
    with pytest.raises(Refused, match="date_unreadable"):
        parse_past("one of these days", NOW, ZONE, Locale.EN_CA)
