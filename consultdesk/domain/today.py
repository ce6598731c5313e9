"""What waits today: whom to call first, what to keep, what to verify, in the order to see to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum

from consultdesk.domain.attention import (
    CallBack,
    Expiring,
    Warned,
    call_backs,
    expiring,
    warned,
)
from consultdesk.domain.clients import Client, Engagement
from consultdesk.domain.clock import local_day
from consultdesk.domain.incident_file import IncidentFile, stage_of
from consultdesk.domain.incidents import Stage
from consultdesk.domain.money import Money
from consultdesk.domain.practice import WorkingCalendar
from consultdesk.domain.promises import Owner, Promise
from consultdesk.domain.satisfaction import SatisfactionRound, enough, latest


class Purpose(StrEnum):
    """What a meeting of today is for, by the stage the incident is at."""

    LISTEN = "listen"
    CONFIRM = "confirm"
    PRESENT = "present"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class CallDue:
    """A signal without a conversation yet, and the business time that has passed since."""

    file: IncidentFile
    waited: timedelta
    working_day: int
    over_target: bool


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of today."""

    file: IncidentFile
    at: datetime
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Due:
    """A promise to keep or to expect, with the incident it belongs to."""

    file: IncidentFile
    promise: Promise
    late: bool


@dataclass(frozen=True, slots=True)
class CheckDue:
    """A satisfaction check to ask: how many came before, and what the last one said."""

    file: IncidentFile
    on: date
    rank: int
    last: SatisfactionRound | None
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Start:
    """An engagement whose kickoff letter was not given yet."""

    client: Client
    engagement: Engagement


@dataclass(frozen=True, slots=True)
class Agenda:
    """All that waits, each list in the order in which to see to it."""

    calls: tuple[CallDue, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    mine: tuple[Due, ...] = ()
    mine_soon: tuple[Due, ...] = ()
    expected: tuple[Due, ...] = ()
    checks: tuple[CheckDue, ...] = ()
    stages: tuple[tuple[Stage, tuple[IncidentFile, ...]], ...] = ()
    starts: tuple[Start, ...] = ()
    backs: tuple[CallBack, ...] = ()
    warned: tuple[Warned, ...] = ()
    expiring: tuple[Expiring, ...] = ()

    @property
    def to_call(self) -> int:
        """How many people there are to call or to meet today."""
        return len(self.backs) + len(self.calls) + len(self.meetings)

    @property
    def count(self) -> int:
        """How many things are to be done today."""
        return self.to_call + len(self.mine) + len(self.checks)

    @property
    def late(self) -> int:
        """How many promises of mine are late."""
        return sum(due.late for due in self.mine)

    @property
    def open(self) -> int:
        """How many incidents are open."""
        return sum(len(files) for _, files in self.stages)


@dataclass(frozen=True, slots=True)
class TakenOn:
    """What I took on, side by side per currency, and for how many closed incidents."""

    amounts: tuple[Money, ...] = ()
    incidents: int = 0


def agenda(
    files: Iterable[IncidentFile],
    calendar: WorkingCalendar,
    now: datetime,
    *,
    target: Decimal = Decimal(4),
    starts: Sequence[Start] = (),
) -> Agenda:
    """Sort out what incidents ask for today; closed ones only for a check that was planned."""
    today = local_day(now, calendar.zone)
    files = tuple(files)
    going = sorted((f for f in files if f.incident.open), key=lambda f: f.incident.noticed_at)
    checks = tuple(sorted(_checks(files, calendar, today), key=_when_asked))
    asked = {check.file.incident.id for check in checks}
    dues = sorted(_dues(going, today), key=lambda due: _when(due.promise))
    mine = [due for due in dues if due.promise.owner is Owner.ME]
    return Agenda(
        calls=_calls(going, calendar, now, target),
        meetings=_meetings((f for f in going if f.incident.id not in asked), calendar, today),
        mine=tuple(d for d in mine if _come(d.promise, today)),
        mine_soon=tuple(d for d in mine if _soon(d.promise, today)),
        expected=tuple(
            d for d in dues if d.promise.owner is Owner.CLIENT and _come(d.promise, today)
        ),
        checks=checks,
        stages=tuple((s, tuple(f for f in going if stage_of(f) is s)) for s in Stage),
        starts=tuple(starts),
        backs=call_backs(going, calendar, now),
        warned=warned(going, calendar, today),
        expiring=expiring(going, calendar, today),
    )


def starts_without_letter(
    engagements: Iterable[Engagement], clients: Iterable[Client], today: date
) -> tuple[Start, ...]:
    """Give the running engagements whose kickoff letter was not given yet, the earliest first."""
    known = {client.id: client for client in clients}
    running = [
        e
        for e in engagements
        if e.kickoff_given_on is None
        and (e.ends_on is None or e.ends_on >= today)
        and e.client_id in known
    ]
    running.sort(key=lambda e: (e.starts_on or today, e.id))
    return tuple(Start(known[e.client_id], e) for e in running)


def taken_on(files: Iterable[IncidentFile], since: date, calendar: WorkingCalendar) -> TakenOn:
    """Add up, per currency, what I took on for the incidents closed since a day."""
    closed = [
        f
        for f in files
        if f.incident.closed_at is not None
        and local_day(f.incident.closed_at, calendar.zone) >= since
    ]
    amounts: dict[str, Money] = {}
    for file in closed:
        if file.decided is not None:
            mine = file.sheet.totals(file.decided).likely.me
            amounts[mine.currency] = amounts.get(mine.currency, Money.zero(mine.currency)) + mine
    return TakenOn(tuple(amounts[currency] for currency in sorted(amounts)), len(closed))


def _calls(
    files: Iterable[IncidentFile], calendar: WorkingCalendar, now: datetime, target: Decimal
) -> tuple[CallDue, ...]:
    found = []
    for file in files:
        if file.first_conversation is not None:
            continue
        noticed = file.incident.noticed_at
        waited = calendar.between(noticed, now)
        day = calendar.working_days(_first_day(noticed, calendar), local_day(now, calendar.zone))
        over = waited > timedelta(hours=float(target))
        found.append(CallDue(file, waited, max(0, day) + 1, over))
    return tuple(sorted(found, key=lambda call: call.file.incident.noticed_at))


def _first_day(noticed: datetime, calendar: WorkingCalendar) -> date:
    """Give the day on which a signal begins to wait: the next working one after closing time."""
    there = noticed.astimezone(calendar.zone)
    waits = calendar.works(there.date()) and there.time() < calendar.closes
    return there.date() if waits else calendar.after(there.date(), 1)


_PURPOSES = {
    Stage.LISTEN: Purpose.LISTEN,
    Stage.DEFINE: Purpose.CONFIRM,
    Stage.OPTIONS: Purpose.PRESENT,
    Stage.DECIDE: Purpose.PRESENT,
    Stage.PROMISES: Purpose.FOLLOW_UP,
    Stage.VERIFY: Purpose.FOLLOW_UP,
}


def _meetings(
    files: Iterable[IncidentFile], calendar: WorkingCalendar, today: date
) -> tuple[Meeting, ...]:
    found = []
    for file in files:
        at = _meeting_today(file, calendar, today)
        if at is not None and file.first_conversation is not None:
            found.append(Meeting(file, at, _PURPOSES[stage_of(file)]))
    return tuple(sorted(found, key=lambda meeting: meeting.at))


def _meeting_today(file: IncidentFile, calendar: WorkingCalendar, today: date) -> datetime | None:
    at = file.incident.meeting_at
    return at if at is not None and local_day(at, calendar.zone) == today else None


def _dues(files: Iterable[IncidentFile], today: date) -> list[Due]:
    return [
        Due(file, promise, promise.late(today))
        for file in files
        for promise in file.promises
        if promise.pending and promise.due is not None
    ]


def _checks(
    files: Iterable[IncidentFile], calendar: WorkingCalendar, today: date
) -> Iterable[CheckDue]:
    for file in files:
        asked = [r for r in file.rounds if r.rating is not None]
        last = latest(file.rounds)
        planned = [r.on for r in file.rounds if r.rating is None]
        going = file.incident.open
        if going and last is not None and last.next_on is not None:
            planned.append(last.next_on)
        if going and enough(file.rounds):
            continue
        if planned and min(planned) <= today:
            at = _meeting_today(file, calendar, today)
            yield CheckDue(file, min(planned), len(asked) + 1, last, at)


def _when(promise: Promise) -> tuple[date, time, int, str]:
    last = time.max
    return (promise.due or date.max, promise.due_time or last, promise.position, promise.id)


def _when_asked(check: CheckDue) -> tuple[date, str]:
    return (check.on, check.file.incident.id)


def _come(promise: Promise, today: date) -> bool:
    return promise.due is not None and promise.due <= today


def _soon(promise: Promise, today: date) -> bool:
    return promise.due is not None and today < promise.due <= week_end(today)


def week_end(today: date) -> date:
    """Give the Friday of this week, or of the next one from the weekend on."""
    return today + timedelta(days=(4 - today.weekday()) % 7)
