"""What happened around an incident, day by day: what the file knows by itself and what was noted.

An event may lie before the signal. Whoever shows one finds its words in its record.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from enum import StrEnum

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.listening import Answer
from consultdesk.domain.locales import Audience
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import TimelineEvent
from consultdesk.domain.record import Record, new_id


class Happened(StrEnum):
    """What kind of thing happened."""

    NOTED = "noted"
    SIGNAL = "signal"
    CONTACT = "contact"
    SAID_BACK = "said_back"
    CONFIRMED = "confirmed"
    DECIDED = "decided"
    KEPT = "kept"
    RATED = "rated"
    PAPER = "paper"
    CLOSING_NOTE = "closing_note"
    CLOSED = "closed"


_SEEN_BY_BOTH = frozenset(
    {Happened.CONTACT, Happened.CONFIRMED, Happened.DECIDED, Happened.KEPT},
)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; without `moment` only its day is known."""

    kind: Happened
    record: Record
    day: date
    moment: datetime | None
    audience: Audience


@dataclass(frozen=True, slots=True)
class Noted:
    """What is typed of an event: its day, perhaps its hour, its words, where it is known from."""

    on: date | None
    at_time: time | None
    text: Phrase
    source: str
    audience: Audience


def happenings(file: IncidentFile, zone: tzinfo) -> tuple[Event, ...]:
    """Give every event in order; one of which only the day is known stands at its end."""
    found = (*_moments(file, zone), *_days(file), *_noted(file, zone))
    return tuple(sorted(found, key=lambda event: _instant(event, zone)))


def shared(file: IncidentFile, zone: tzinfo) -> tuple[Event, ...]:
    """Give the events that the client may see."""
    events = happenings(file, zone)
    return tuple(event for event in events if event.audience is Audience.CLIENT)


def note_event(file: IncidentFile, known: TimelineEvent | None, noted: Noted) -> Change:
    """Note something that happened, or note it otherwise."""
    if not noted.text:
        raise Refused("text_missing")
    if noted.on is None:
        raise Refused("day_missing")
    values: dict[str, object] = {
        "on": noted.on,
        "at_time": noted.at_time,
        "text": noted.text,
        "source": noted.source,
        "audience": noted.audience,
    }
    if known is not None:
        return edited(known, **values)
    fresh = TimelineEvent(id=new_id(), incident_id=file.incident.id, on=noted.on)
    return born(fresh.but(**values))


def _instant(event: Event, zone: tzinfo) -> datetime:
    return event.moment or datetime.combine(event.day, time.max, zone)


def _moments(file: IncidentFile, zone: tzinfo) -> Iterator[Event]:
    for kind, record, moment in _dated(file):
        if moment is not None:
            audience = Audience.CLIENT if kind in _SEEN_BY_BOTH else Audience.PRIVATE
            yield Event(kind, record, moment.astimezone(zone).date(), moment, audience)


def _dated(file: IncidentFile) -> Iterator[tuple[Happened, Record, datetime | None]]:
    yield Happened.SIGNAL, file.incident, file.incident.noticed_at
    for entry in file.log:
        yield Happened.CONTACT, entry, entry.at
    for back in file.reformulations:
        if back.answer is not Answer.AWAITED:
            yield Happened.SAID_BACK, back, back.answered_at
    for statement in file.statements:
        yield Happened.CONFIRMED, statement, statement.confirmed_at
    for decision in file.decisions:
        yield Happened.DECIDED, decision, decision.decided_at
    for document in file.documents:
        yield Happened.PAPER, document, document.made_at
    for note in file.closing_notes:
        yield Happened.CLOSING_NOTE, note, note.at
    yield Happened.CLOSED, file.incident, file.incident.closed_at


def _days(file: IncidentFile) -> Iterator[Event]:
    for promise in file.promises:
        if promise.done_on is not None:
            yield Event(Happened.KEPT, promise, promise.done_on, None, Audience.CLIENT)
    for asked in file.rounds:
        if asked.rating is not None:
            yield Event(Happened.RATED, asked, asked.on, None, Audience.PRIVATE)


def _noted(file: IncidentFile, zone: tzinfo) -> Iterator[Event]:
    for event in file.timeline:
        at = event.at_time
        moment = datetime.combine(event.on, at, zone) if at is not None else None
        yield Event(Happened.NOTED, event, event.on, moment, event.audience)
