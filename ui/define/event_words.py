"""What happened, in the words of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.clients import LogEntry
from consultdesk.domain.decisions import Decision, Document
from consultdesk.domain.happenings import Event, Happened
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.listening import Answer, Reformulation
from consultdesk.domain.locales import Channel
from consultdesk.domain.problem import ProblemStatement, TimelineEvent
from consultdesk.domain.promises import Promise
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.wording.dates import duration


def event_words(event: Event, file: IncidentFile, language: str) -> tuple[str, str]:
    """Say what happened, and where it is known from."""
    record = event.record
    if isinstance(record, TimelineEvent):
        return record.text.read(language), record.source
    if isinstance(record, LogEntry):
        return _contact(record), QCoreApplication.translate("Timeline", "from the log")
    if isinstance(record, ProblemStatement):
        said = QCoreApplication.translate("Timeline", "Statement confirmed, version {number}")
        return said.format(number=record.version), record.confirmed_by
    if isinstance(record, Decision):
        return QCoreApplication.translate("Timeline", "Decision made"), record.decided_by
    return _other(event, file, language), ""


def _contact(entry: LogEntry) -> str:
    names = {
        Channel.CALL: QCoreApplication.translate("Timeline", "Call"),
        Channel.MEETING: QCoreApplication.translate("Timeline", "Meeting"),
        Channel.EMAIL: QCoreApplication.translate("Timeline", "E-mail"),
        Channel.MESSAGE: QCoreApplication.translate("Timeline", "Message"),
        Channel.PAPER: QCoreApplication.translate("Timeline", "On paper"),
    }
    name = names[entry.channel]
    if not entry.spoken or entry.ended_at is None:
        return name
    return f"{name}, {duration(entry.elapsed(entry.ended_at))}"


def _other(event: Event, file: IncidentFile, language: str) -> str:
    record = event.record
    if isinstance(record, Reformulation):
        return _said_back(record)
    if isinstance(record, Promise):
        said = QCoreApplication.translate("Timeline", "Promise kept: {words}")
        return said.format(words=record.text.read(language))
    if isinstance(record, SatisfactionRound):
        said = QCoreApplication.translate("Timeline", "Satisfaction: {rating} of 5")
        return said.format(rating=record.rating)
    if isinstance(record, Document):
        said = QCoreApplication.translate("Timeline", "Document: {title}")
        return said.format(title=record.title)
    return _turn(event.kind, file, language)


def _turn(kind: Happened, file: IncidentFile, language: str) -> str:
    """Name a turn in the life of the incident itself."""
    if kind is Happened.SIGNAL:
        said = QCoreApplication.translate("Timeline", "Signal noticed: {title}")
        return said.format(title=file.incident.title.read(language))
    if kind is Happened.CLOSED:
        return QCoreApplication.translate("Timeline", "Incident closed")
    return QCoreApplication.translate("Timeline", "Closing or reopening noted")


def _said_back(back: Reformulation) -> str:
    if back.answer is Answer.CONFIRMED:
        return QCoreApplication.translate("Timeline", "Reformulation confirmed")
    if back.answer is Answer.CORRECTED:
        return QCoreApplication.translate("Timeline", "Reformulation corrected")
    return QCoreApplication.translate("Timeline", "Reformulation not recognised")
