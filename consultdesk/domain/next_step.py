"""The next human act of an incident, as a code and its facts; sentences are made at the edge."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.incident_file import IncidentFile, done, missing, stage_of
from consultdesk.domain.incidents import Stage
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.satisfaction import latest


class Act(StrEnum):
    """What there is to do next."""

    CALL = "call"
    SAY_IT_BACK = "say_it_back"
    WRITE_STATEMENT = "write_statement"
    CONFIRM_STATEMENT = "confirm_statement"
    PREPARE_OPTIONS = "prepare_options"
    PRESENT_OPTIONS = "present_options"
    AWAIT_DECISION = "await_decision"
    RECORD_DECISION = "record_decision"
    MAKE_PROMISES = "make_promises"
    KEEP_PROMISE = "keep_promise"
    AWAIT_PROMISE = "await_promise"
    MEND_PROMISE = "mend_promise"
    ASK_SATISFACTION = "ask_satisfaction"
    CLOSE = "close"
    CLOSED = "closed"


WAITING = frozenset({Act.AWAIT_DECISION, Act.AWAIT_PROMISE})


@dataclass(frozen=True, slots=True)
class NextStep:
    """An act, with whom, and when: a day, or a moment, or since when it waits."""

    act: Act
    who: str = ""
    on: date | None = None
    at: datetime | None = None
    promise: Promise | None = None

    @property
    def mine(self) -> bool:
        """Whether the act is mine, rather than expected from the client."""
        return self.act not in WAITING and self.act is not Act.CLOSED


def next_step(file: IncidentFile, now: datetime) -> NextStep:
    """Give the next act: the first thing that the first unticked stage lacks."""
    who = file.contact.name if file.contact else file.client.name
    if not file.incident.open:
        return NextStep(Act.CLOSED, who, at=file.incident.closed_at)
    if file.first_conversation is None and not done(file, Stage.LISTEN):
        return NextStep(Act.CALL, who, at=file.incident.noticed_at)
    return _STEPS[stage_of(file)](file, who, now)


def _listen(_file: IncidentFile, who: str, _now: datetime) -> NextStep:
    return NextStep(Act.SAY_IT_BACK, who)


def _define(file: IncidentFile, who: str, now: datetime) -> NextStep:
    written = "statement" not in missing(file, Stage.DEFINE)
    act = Act.CONFIRM_STATEMENT if written else Act.WRITE_STATEMENT
    return NextStep(act, who, at=_ahead(file, now))


def _options(file: IncidentFile, who: str, now: datetime) -> NextStep:
    return NextStep(Act.PREPARE_OPTIONS, who, at=_ahead(file, now))


def _decide(file: IncidentFile, who: str, now: datetime) -> NextStep:
    meeting = file.incident.meeting_at
    given = any(d.kind is DocumentKind.HANDOUT and d.given_on for d in file.documents)
    if meeting is not None and meeting >= now:
        return NextStep(Act.PRESENT_OPTIONS, who, at=meeting)
    if given:
        return NextStep(Act.AWAIT_DECISION, who)
    return NextStep(Act.RECORD_DECISION if meeting else Act.PRESENT_OPTIONS, who, at=meeting)


def _promises(file: IncidentFile, who: str, _now: datetime) -> NextStep:
    pending = [p for p in file.promises if p.pending]
    if pending:
        first = min(pending, key=lambda p: (p.due is None, p.due or date.max, p.position))
        act = Act.KEEP_PROMISE if first.owner is Owner.ME else Act.AWAIT_PROMISE
        return NextStep(act, first.by or who, on=first.due, promise=first)
    broken = next((p for p in file.promises if p.state is PromiseState.BROKEN), None)
    if broken is not None:
        return NextStep(Act.MEND_PROMISE, broken.by or who, promise=broken)
    return NextStep(Act.MAKE_PROMISES, who)


def _verify(file: IncidentFile, who: str, _now: datetime) -> NextStep:
    if done(file, Stage.VERIFY):
        return NextStep(Act.CLOSE, who)
    asked = [r.on for r in file.rounds if r.rating is None]
    last = latest(file.rounds)
    planned = [last.next_on] if last is not None and last.next_on else []
    return NextStep(Act.ASK_SATISFACTION, who, on=min([*asked, *planned], default=None))


def _ahead(file: IncidentFile, now: datetime) -> datetime | None:
    """Give the next meeting, if there is one to come."""
    meeting = file.incident.meeting_at
    return meeting if meeting is not None and meeting >= now else None


_STEPS = {
    Stage.LISTEN: _listen,
    Stage.DEFINE: _define,
    Stage.OPTIONS: _options,
    Stage.DECIDE: _decide,
    Stage.PROMISES: _promises,
    Stage.VERIFY: _verify,
}
