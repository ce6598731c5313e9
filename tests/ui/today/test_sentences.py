"""What Today says, in both languages, of facts that a seeded desk does not hold."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client, LogEntry
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing, Incident
from consultdesk.domain.locales import Locale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner, Promise
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.today import Agenda, CallDue, CheckDue, Due, Meeting, Purpose
from tests.ui import cases
from ui.kit.words import Label
from ui.today import sentences
from ui.today.screen import TodayScreen

TODAY = date(2026, 11, 17)
ZONE = ZoneInfo("America/Toronto")
EN, FR = Locale.EN_CA, Locale.FR_CA
AT = datetime(2026, 11, 17, 10, tzinfo=ZONE)
INCIDENT = Incident(
    id="i", number="INC-2026-001", client_id="c", title=Phrase("Un titre"), noticed_at=AT
)
FILE = IncidentFile(incident=INCIDENT, client=Client(id="c", name="Atelier"))


def call(day, hours=0.0):
    return CallDue(FILE, timedelta(hours=hours), day, over_target=False)


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (call(1), "less than one business hour"),
        (call(2), "second working day"),
        (call(5), "fifth working day"),
        (call(6), "6th working day"),
    ],
)
def test_waiting_is_told_in_business_time(qapp, due, words):
    assert sentences.waited(due, EN) == words


def test_hours_are_counted(qapp):
    assert "3" in sentences.waited(call(1, 3.5), EN)


def test_when_a_signal_was_noticed(qapp):
    assert sentences.noticed(call(1), TODAY, ZONE, EN).startswith("Signal noticed today, 10:00")
    later = sentences.noticed(call(4), date(2026, 11, 20), ZONE, FR)
    assert "mardi, 10" in later
    longer = sentences.noticed(call(9), date(2026, 12, 1), ZONE, FR)
    assert "17 nov." in longer


def test_a_meeting_says_the_hour_over_there(qapp):
    there = FILE.client.but(time_zone="Europe/Paris", city="Lyon")
    meeting = Meeting(replace(FILE, client=there), AT, Purpose.CONFIRM)
    assert sentences.abroad(meeting, ZONE, EN) == "4:00\u00a0p.m. in Lyon"
    nowhere = replace(FILE, client=there.but(city=""))
    assert sentences.abroad(replace(meeting, file=nowhere), ZONE, EN) == "4:00\u00a0p.m. there"
    near = replace(FILE, client=there.but(time_zone="America/New_York"))
    assert sentences.abroad(replace(meeting, file=near), ZONE, EN) == ""
    assert sentences.abroad(replace(meeting, file=FILE), ZONE, EN) == ""


@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_meeting_says_what_it_is_for(qapp, purpose):
    assert sentences.purpose(Meeting(FILE, AT, purpose), "Un titre").endswith(" — Un titre")


def test_promises_say_their_day(qapp):
    mine = Promise(id="p", incident_id="i", due=TODAY, due_time=time(17))
    assert sentences.due_words(Due(FILE, mine, late=False), TODAY, EN) == "Today, 5:00\u00a0p.m."
    old = Due(FILE, mine.but(due=date(2026, 11, 2)), late=True)
    assert sentences.due_words(old, TODAY, EN).startswith("Nov 2 · 15")
    theirs = mine.but(owner=Owner.CLIENT)
    assert sentences.expected_words(Due(FILE, theirs, late=False), TODAY, EN) == "expected today"
    missing = Due(FILE, theirs.but(due=date(2026, 11, 13)), late=True)
    assert sentences.expected_words(missing, TODAY, EN) == "expected Nov 13, not received yet"
    assert "Friday" in sentences.soon_words(2, TODAY, EN)


@pytest.mark.parametrize(
    ("rank", "words"),
    [(1, "First check"), (2, "Second check"), (3, "Third check"), (4, "Another check")],
)
def test_checks_are_counted(qapp, rank, words):
    last = SatisfactionRound(id="r", incident_id="i", on=TODAY, rating=3, adjustment="new hours")
    assert sentences.check_words(CheckDue(FILE, TODAY, rank, None, None)).startswith(words)
    told = sentences.check_words(CheckDue(FILE, TODAY, rank, last, None))
    assert told.endswith("after: new hours")


def test_amounts_of_two_currencies_stand_side_by_side(qapp):
    assert sentences.side_by_side(["$10", "€20"], EN) == "$10 and €20"
    assert "two" in sentences.taken_on_words(2, EN)


def test_a_quiet_day_says_so(qapp):
    assert sentences.summary(Agenda(), EN).startswith("Nothing is waiting.")
    assert sentences.person(FILE) == ("Atelier", "")


@pytest.fixture
def today(qtbot, office):
    screen = TodayScreen(office)
    qtbot.addWidget(screen)
    screen.resize(700, 900)
    screen.show()
    return screen


def told(screen):
    return [label.text() for label in screen.findChildren(Label) if label.isVisibleTo(screen)]


def test_meetings_expectations_and_what_was_taken_on_appear(qtbot, today, desk, store):
    lenoir = store.get(Incident, "lenoir-i")
    paris = edited(store.get(Client, "lenoir"), time_zone="Europe/Paris")
    theirs = Promise(
        id="theirs",
        incident_id="lenoir-i",
        owner=Owner.CLIENT,
        text=Phrase("Envoyer la liste"),
        due=date(2026, 11, 16),
    )
    soon = theirs.but(id="soon", owner=Owner.ME, due=date(2026, 11, 20))
    desk.do(
        "plan",
        edited(lenoir, meeting_at=AT),
        paris,
        born(theirs),
        born(soon),
        born(
            LogEntry(
                id="talk", client_id="fleuve", incident_id="fleuve-i", at=cases.NOW.astimezone(UTC)
            )
        ),
        edited(store.get(Incident, "harbour-i"), closed_at=cases.NOW, closing=Closing.ENOUGH),
    )
    today.refresh()
    assert any("4:00" in name for name in (w.accessibleName() for w in today.findChildren(QWidget)))
    qtbot.waitUntil(lambda: "expected Nov 16, not received yet" in told(today))
    assert any("more" in text for text in told(today))
    assert any("since January" in text for text in told(today))
    assert today.findChild(QWidget, "taken_on") is not None


def test_the_saying_of_quebec_stays_there(qtbot, empty_office, empty_store):
    screen = TodayScreen(empty_office)
    qtbot.addWidget(screen)
    screen.refresh()
    assert "Nothing due today. You do what you say." in told(screen)
    practice = empty_office.practice
    empty_office.desk.do("move", edited(practice, locale=Locale.FR_FR))
    empty_office.preferences.language = "fr"
    screen.refresh()
    assert any("Deeds follow words" in text or "actes suivent" in text for text in told(screen))
