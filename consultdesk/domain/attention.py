"""What open incidents ask for beside what is due: calls after a low rating, dates coming near."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from consultdesk.domain.clients import LogEntry
from consultdesk.domain.clock import local_day
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Option
from consultdesk.domain.practice import WorkingCalendar
from consultdesk.domain.promise_notices import Notice, made_on, notice
from consultdesk.domain.promises import Owner, Promise
from consultdesk.domain.satisfaction import SatisfactionRound, latest, low

EXPIRES_SOON = 3


@dataclass(frozen=True, slots=True)
class CallBack:
    """A low rating that nobody has talked about yet, and until when to call."""

    file: IncidentFile
    round: SatisfactionRound
    until: datetime
    left: timedelta


@dataclass(frozen=True, slots=True)
class Warned:
    """A promise of mine at one of its two moments."""

    file: IncidentFile
    promise: Promise
    notice: Notice


@dataclass(frozen=True, slots=True)
class Expiring:
    """An option offered to a client whose validity ends soon, or has ended, undecided."""

    file: IncidentFile
    option: Option
    until: date


def call_backs(
    files: Iterable[IncidentFile], calendar: WorkingCalendar, now: datetime
) -> tuple[CallBack, ...]:
    """Give the clients to call after a 1 or a 2, the first to call first.

    A round knows its day, not its hour: a call within 24 hours comes before the close of the next
    working day. `left` is business time, nothing once it has passed.
    """
    found = []
    for file in files:
        last = latest(file.rounds)
        if last is None or not low(last):
            continue
        if any(_since(entry, last, calendar) for entry in file.log):
            continue
        day = calendar.after(last.on, 1)
        until = datetime.combine(day, calendar.closes, calendar.zone)
        found.append(CallBack(file, last, until, calendar.between(now, until)))
    return tuple(sorted(found, key=lambda back: (back.until, back.file.incident.id)))


def _since(entry: LogEntry, last: SatisfactionRound, calendar: WorkingCalendar) -> bool:
    """Whether people spoke after a rating; of one day, ids tell which was noted later."""
    day = local_day(entry.at, calendar.zone)
    return entry.spoken and (day > last.on or (day == last.on and entry.id > last.id))


def warned(
    files: Iterable[IncidentFile], calendar: WorkingCalendar, today: date
) -> tuple[Warned, ...]:
    """Give my promises that are halfway or due the next working day, the first due first."""
    found = []
    for file in files:
        for promise in (p for p in file.promises if p.owner is Owner.ME):
            said = notice(promise, made_on(file, promise, calendar.zone), today, calendar)
            if said is not None:
                found.append(Warned(file, promise, said))
    return tuple(sorted(found, key=lambda one: (one.promise.due or today, one.promise.id)))


def expiring(
    files: Iterable[IncidentFile], calendar: WorkingCalendar, today: date
) -> tuple[Expiring, ...]:
    """Give the offers not decided on whose validity ends within three working days, or ended."""
    found = [
        Expiring(file, option, option.valid_until)
        for file in files
        if file.decision is None
        for option in file.options
        if option.valid_until is not None and not (option.hidden or option.withheld)
        if calendar.working_days(today, option.valid_until) <= EXPIRES_SOON
    ]
    return tuple(sorted(found, key=lambda one: (one.until, one.option.position, one.option.id)))
