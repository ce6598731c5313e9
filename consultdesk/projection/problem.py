"""The problem statement as its client may read it, with what happened where that is shown."""

from __future__ import annotations

from collections.abc import Iterator

from consultdesk.domain.client_safe import (
    ClientEvent,
    ClientHappened,
    ClientNobody,
    ClientProblem,
    Heed,
    Remark,
)
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.defining import agreed_actions, nobodys
from consultdesk.domain.happenings import Event, Happened, shared
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Audience
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Contribution, Side, TimelineEvent, current
from consultdesk.domain.promises import Promise, PromiseState
from consultdesk.projection.papers import client_promise, common
from consultdesk.projection.surroundings import PrintJob, Surroundings, statement, untranslated

_KINDS = {
    Happened.NOTED: ClientHappened.NOTED,
    Happened.CONFIRMED: ClientHappened.CONFIRMED,
    Happened.DECIDED: ClientHappened.DECIDED,
    Happened.KEPT: ClientHappened.KEPT,
}


def client_problem(file: IncidentFile, around: Surroundings, job: PrintJob) -> ClientProblem:
    """Give the joint statement and its effects as the client may read them."""
    language = job.locale.language
    return ClientProblem(
        **common(file, around, job),
        statement=statement(file, around, language),
        effects=tuple(effect.text.read(language) for effect in file.effects if effect.text),
        nobody=_nobody(file, language) if nobodys(file) else None,
        said=tuple(one.said.read(language) for one in file.foreign_decisions if one.said),
        events=tuple(_event(event, around, language) for event in _events(file, around)),
    )


def problem_remarks(file: IncidentFile, around: Surroundings, job: PrintJob) -> Iterator[Remark]:
    """Name what deserves a look before the statement is printed."""
    known = current(file.statements)
    if known is None or not known.confirmed:
        yield Remark(Heed.STATEMENT_UNCONFIRMED)
    texts = [known.text] if known else []
    texts += [effect.text for effect in file.effects]
    texts += [one.said for one in file.foreign_decisions]
    texts += [_words(event) for event in _events(file, around)]
    if nobodys(file):
        texts += [line.text for line in _circumstances(file)]
        texts += [promise.text for promise in _standing(file)]
    yield from untranslated([around.practice.tagline, *texts], job.locale.language)


def _nobody(file: IncidentFile, language: str) -> ClientNobody:
    return ClientNobody(
        tuple(line.text.read(language) for line in _circumstances(file)),
        tuple(client_promise(promise, language) for promise in _standing(file)),
    )


def _circumstances(file: IncidentFile) -> tuple[Contribution, ...]:
    return tuple(
        line
        for line in file.contributions
        if line.side is Side.CIRCUMSTANCES and line.audience is Audience.CLIENT and line.text
    )


def _standing(file: IncidentFile) -> tuple[Promise, ...]:
    actions = agreed_actions(file)
    return tuple(one for one in actions if one.state is not PromiseState.WITHDRAWN)


def _events(file: IncidentFile, around: Surroundings) -> tuple[Event, ...]:
    """Give what both know of, once I noted something to show; else the statement says enough."""
    events = shared(file, around.calendar.zone)
    return events if any(event.kind is Happened.NOTED for event in events) else ()


def _event(event: Event, around: Surroundings, language: str) -> ClientEvent:
    record = event.record
    kind = _KINDS.get(event.kind)
    if kind is None and isinstance(record, LogEntry):
        kind = ClientHappened(record.channel.value)
    here = event.moment.astimezone(around.calendar.zone) if event.moment else None
    return ClientEvent(
        on=event.day,
        at=here.time().replace(second=0, microsecond=0) if here else None,
        kind=kind or ClientHappened.NOTED,
        text=_words(event).read(language),
        source=record.source if isinstance(record, TimelineEvent) else "",
    )


def _words(event: Event) -> Phrase:
    record = event.record
    return record.text if isinstance(record, (TimelineEvent, Promise)) else Phrase()
