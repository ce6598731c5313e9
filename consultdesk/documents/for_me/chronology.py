"""What happened in an incident, day by day, whatever stage it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import NamedTuple

from consultdesk.documents.for_me.blocks import Rows
from consultdesk.documents.for_me.common import contact_words, named_option, rating_words
from consultdesk.documents.for_me.making import Making, told
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.listening import Answer


class _Event(NamedTuple):
    """Something that happened: when it is sorted, and how it reads."""

    at: datetime
    when: str
    what: str
    words: str


def chronology(file: IncidentFile, making: Making) -> Rows:
    """Give every event of an incident in the order of days."""
    found = (*_spoken(file, making), *_settled(file, making), *_ended(file, making))
    events = sorted(found, key=lambda event: event.at)
    head = (making.say("when"), making.say("what"), making.say("words"))
    return Rows(head, tuple((e.when, e.what, e.words) for e in events), (26, 28, 56))


def _moment(making: Making, at: datetime, what: str, words: str) -> _Event:
    return _Event(at, making.moment(at), what, words)


def _day(making: Making, on: date, what: str, words: str) -> _Event:
    """Give an event of which only the day is known, at the end of that day."""
    at = datetime.combine(on, time.max, making.zone)
    return _Event(at, making.short(on), what, words)


def _spoken(file: IncidentFile, making: Making) -> Iterator[_Event]:
    incident = file.incident
    title = making.read(incident.title)
    yield _moment(making, incident.noticed_at, making.say("signal"), title)
    for entry in file.log:
        _, how, words = contact_words(entry, making)
        yield _moment(making, entry.at, how, words)
    for back in file.reformulations:
        if back.answered_at is not None and back.answer is not Answer.AWAITED:
            answer = making.say(f"answer_{back.answer.value}", text=back.correction)
            what = f"{making.say('reformulation')}, {answer}"
            yield _moment(making, back.answered_at, what, making.quoted(back.text))
    for statement in file.statements:
        if statement.confirmed_at is not None:
            what = making.say("statement_confirmed", who=statement.confirmed_by)
            yield _moment(making, statement.confirmed_at, what, making.read(statement.text))


def _settled(file: IncidentFile, making: Making) -> Iterator[_Event]:
    for one in file.decisions:
        what = making.say("decision_taken", who=one.decided_by)
        yield _moment(making, one.decided_at, what, named_option(file, one.option_id, making))
    for promise in file.promises:
        if promise.done_on is not None:
            done = making.say("promise_done")
            yield _day(making, promise.done_on, done, making.read(promise.text))
    for asked in file.rounds:
        if asked.rating is not None:
            what = f"{making.say('satisfaction_asked')}, {rating_words(asked, making)}"
            yield _day(making, asked.on, what, asked.words)


def _ended(file: IncidentFile, making: Making) -> Iterator[_Event]:
    for document in file.documents:
        what = making.say("document_made", kind=making.say(f"doc_{document.kind.value}"))
        yield _moment(making, document.made_at, what, document.title)
    for note in file.closing_notes:
        yield _moment(making, note.at, making.say("closing_note"), told(note.text))
    incident = file.incident
    if incident.closed_at is not None:
        ending = making.say(f"closing_{incident.closing.value}") if incident.closing else ""
        yield _moment(making, incident.closed_at, making.say("closed"), ending)
