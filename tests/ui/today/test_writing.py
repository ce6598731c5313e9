"""Writing beside calling, for who would rather read: it announces a call and stops no clock."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.locales import Channel, Locale
from consultdesk.domain.satisfaction import SatisfactionRound
from tests.ui import cases
from ui.kit.tags import Tag
from ui.kit.words import Label
from ui.today.screen import TodayScreen


@pytest.fixture
def today(qtbot, office):
    screen = TodayScreen(office)
    qtbot.addWidget(screen)
    screen.resize(1200, 900)
    screen.show()
    screen.refresh()
    return screen


def called(screen):
    """Give the incident of the first call of the day."""
    names = [b.objectName() for b in screen.findChildren(QAbstractButton)]
    return next(n for n in names if n.startswith("listen_")).removeprefix("listen_")


def rather_reads(office, incident_id, channel=Channel.EMAIL):
    contact = office.desk.store.incident_file(incident_id).contact
    assert office.desk.do("contact", edited(contact, channel=channel, email="a@b.example"))


def test_who_is_called_by_phone_is_offered_no_letter(today):
    assert today.findChild(QAbstractButton, f"write_{called(today)}") is None


def test_writing_announces_a_call_goes_into_the_log_and_stops_no_clock(
    qtbot, today, office, store, answers, tmp_path
):
    incident = called(today)
    rather_reads(office, incident)
    name = f"write_{incident}"
    qtbot.waitUntil(lambda: today.findChild(QAbstractButton, name) is not None)
    kindly = "Writing opens the door; what stops the clock is hearing each other."
    assert kindly in [label.text() for label in today.findChildren(Label)]
    told = []

    def drive(dialog):
        told.append(dialog.findChild(QWidget, "message_note").text())
        assert dialog.findChild(QWidget, "message_attached") is None
        answers.next_file(tmp_path / "appel.eml")
        dialog.findChild(QAbstractButton, "message_save").click()
        dialog.findChild(QAbstractButton, "message_close").click()

    answers.next_dialog(drive)
    today.findChild(QAbstractButton, name).click()
    assert told == [kindly]
    assert b"a@b.example" in (tmp_path / "appel.eml").read_bytes()
    (entry,) = (e for e in store.all(LogEntry, incident_id=incident) if e.channel is Channel.EMAIL)
    assert not entry.spoken
    qtbot.waitUntil(lambda: today.findChild(QAbstractButton, f"listen_{incident}") is not None)
    office.desk.history.undo()
    assert not [e for e in store.all(LogEntry, incident_id=incident) if e.channel is Channel.EMAIL]


def test_a_message_is_in_the_language_of_who_reads_it(qtbot, today, office, answers):
    incident = called(today)
    rather_reads(office, incident, Channel.MESSAGE)
    contact = office.desk.store.incident_file(incident).contact
    office.desk.do("english", Change(contact, contact.but(locale=Locale.EN_CA)))
    name = f"write_{incident}"
    qtbot.waitUntil(lambda: today.findChild(QAbstractButton, name) is not None)
    read = []

    def drive(dialog):
        read.append(dialog.findChild(QWidget, "message_body").toPlainText())
        dialog.findChild(QAbstractButton, "message_close").click()

    answers.next_dialog(drive)
    today.findChild(QAbstractButton, name).click()
    assert read[0].startswith(f"Hello {contact.name},")
    assert "At what time may I call you?" in read[0]


def test_after_a_low_answer_one_may_write_too_and_the_hours_are_true_ones(
    qtbot, today, office, desk
):
    rather_reads(office, "harmonie-i")
    low = SatisfactionRound(
        id="low", incident_id="harmonie-i", on=date(2026, 11, 16), rating=2, by="S",
        answered_at=cases.at("2026-11-16", 15, 20),
    )  # fmt: skip
    desk.do("ask", born(low))
    clock = "Call within 24 h: today, before 3:20 p.m. · 6 business hours left"

    def tags():
        found = (tag.text().replace("\u00a0", " ") for tag in today.findChildren(Tag))
        return [text.replace("(s)", "s") for text in found]

    qtbot.waitUntil(lambda: clock in tags())
    assert today.findChild(QAbstractButton, "write_harmonie-i") is not None


def test_24_hours_that_hold_no_business_time_wait_for_the_day_to_open(
    qtbot, today, desk, clock, office
):
    clock.advance(days=3, hours=10)  # Friday evening
    low = SatisfactionRound(
        id="low", incident_id="harmonie-i", on=office.today(), rating=1, by="S",
        answered_at=office.now(),
    )  # fmt: skip
    desk.do("ask", born(low))
    today.refresh()
    texts = [tag.text().replace("\u00a0", " ") for tag in today.findChildren(Tag)]
    assert any(text.startswith("Call as the day opens: ") for text in texts), texts
