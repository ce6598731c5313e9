"""What happened in an incident, day by day, whatever stage it belongs to."""

from __future__ import annotations

from collections.abc import Callable

from consultdesk.documents.for_me.blocks import Rows
from consultdesk.documents.for_me.common import contact_words, named_option, rating_words
from consultdesk.documents.for_me.making import Making, told
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.decisions import Decision, Document
from consultdesk.domain.happenings import Event, Happened, happenings
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import ClosingNote
from consultdesk.domain.listening import Reformulation
from consultdesk.domain.problem import ProblemStatement, TimelineEvent
from consultdesk.domain.promises import Promise
from consultdesk.domain.satisfaction import SatisfactionRound


def chronology(file: IncidentFile, making: Making) -> Rows:
    """Give every event of an incident in the order of days."""
    head = (making.say("when"), making.say("what"), making.say("words"))
    events = happenings(file, making.zone)
    rows = ((_when(event, making), *_words(event, file, making)) for event in events)
    return Rows(head, tuple(rows), (26, 28, 56))


def _when(event: Event, making: Making) -> str:
    return making.moment(event.moment) if event.moment else making.short(event.day)


def _words(event: Event, file: IncidentFile, making: Making) -> tuple[str, str]:
    """Say what happened, and in which words."""
    if event.kind is Happened.SIGNAL:
        return making.say("signal"), making.read(file.incident.title)
    if event.kind is Happened.CLOSED:
        closing = file.incident.closing
        return making.say("closed"), making.say(f"closing_{closing.value}") if closing else ""
    if isinstance(event.record, Decision):
        what = making.say("decision_taken", who=event.record.decided_by)
        return what, named_option(file, event.record.option_id, making)
    return _SAID[type(event.record)](event.record, making)


def _noted(one: TimelineEvent, making: Making) -> tuple[str, str]:
    text = making.read(one.text)
    words = making.say("source", text=text, source=one.source) if one.source.strip() else text
    return making.say("noted"), words


def _contact(entry: LogEntry, making: Making) -> tuple[str, str]:
    _, how, words = contact_words(entry, making)
    return how, words


def _said_back(back: Reformulation, making: Making) -> tuple[str, str]:
    answer = making.say(f"answer_{back.answer.value}", text=back.correction)
    return f"{making.say('reformulation')}, {answer}", making.quoted(back.text)


def _confirmed(statement: ProblemStatement, making: Making) -> tuple[str, str]:
    what = making.say("statement_confirmed", who=statement.confirmed_by)
    return what, making.read(statement.text)


def _kept(promise: Promise, making: Making) -> tuple[str, str]:
    return making.say("promise_done"), making.read(promise.text)


def _rated(asked: SatisfactionRound, making: Making) -> tuple[str, str]:
    return f"{making.say('satisfaction_asked')}, {rating_words(asked, making)}", asked.words


def _paper(document: Document, making: Making) -> tuple[str, str]:
    kind = making.say(f"doc_{document.kind.value}")
    return making.say("document_made", kind=kind), document.title


def _closing_note(note: ClosingNote, making: Making) -> tuple[str, str]:
    return making.say("closing_note"), told(note.text)


_SAID: dict[type, Callable[..., tuple[str, str]]] = {
    TimelineEvent: _noted,
    LogEntry: _contact,
    Reformulation: _said_back,
    ProblemStatement: _confirmed,
    Promise: _kept,
    SatisfactionRound: _rated,
    Document: _paper,
    ClosingNote: _closing_note,
}
