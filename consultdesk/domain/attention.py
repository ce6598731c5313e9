"""What open incidents ask for beside what is due: calls after a low rating, dates coming near."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from consultdesk.domain.clients import LogEntry
from consultdesk.domain.clock import local_day
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Option
from consultdesk.domain.practice import WorkingCalendar
from consultdesk.domain.promise_notices import Notice, agreed_on, notice
from consultdesk.domain.promises import Owner, Promise
from consultdesk.domain.satisfaction import SatisfactionRound, latest, low

EXPIRES_SOON = 3
A_DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class CallBack:
    """A low rating that nobody has talked about yet, and until when to call.

    `until` ends the 24 hours; `by` is the last business moment before it, or where they hold none,
    the next opening. `left` is business time until then, nothing once it has passed.
    """

    file: IncidentFile
    round: SatisfactionRound
    until: datetime
    by: datetime
    left: timedelta
    past: bool

    @property
    def at_opening(self) -> bool:
        """Whether the 24 hours hold no business time, so that one calls when the next day opens."""
        return self.by > self.until


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

    An answer noted at its hour gives 24 true hours from then; one noted for an earlier day, whose
    hour is not known, gives until the close of the next working day.
    """
    found = []
    for file in files:
        last = latest(file.rounds)
        if last is None or not low(last):
            continue
        if any(_since(entry, last, calendar) for entry in file.log):
            continue
        until, by = _deadline(last, calendar)
        left = calendar.between(now, by)
        found.append(CallBack(file, last, until, by, left, now >= max(until, by)))
    return tuple(sorted(found, key=lambda back: (back.by, back.file.incident.id)))


def _deadline(last: SatisfactionRound, calendar: WorkingCalendar) -> tuple[datetime, datetime]:
    """Give when to have called at the latest, and the business moment that this means."""
    if last.answered_at is None:
        day = calendar.after(last.on, 1)
        until = datetime.combine(day, calendar.closes, calendar.zone)
        return until, until
    start = last.answered_at.astimezone(calendar.zone)
    until = (start.astimezone(UTC) + A_DAY).astimezone(calendar.zone)
    for day in (until.date(), start.date()):
        opening = datetime.combine(day, calendar.opens, calendar.zone)
        closing = datetime.combine(day, calendar.closes, calendar.zone)
        by = min(until, closing)
        if calendar.works(day) and by > max(start, opening):
            return until, by
    today = until.date()
    opening = datetime.combine(today, calendar.opens, calendar.zone)
    if not (calendar.works(today) and opening >= until):
        day = calendar.after(today, 1)
        opening = datetime.combine(day, calendar.opens, calendar.zone)
    return until, max(opening, until)


def _since(entry: LogEntry, last: SatisfactionRound, calendar: WorkingCalendar) -> bool:
    """Whether people spoke after a rating; of one moment or day, ids tell which came later."""
    if not entry.spoken:
        return False
    if last.answered_at is not None:
        return (entry.at, entry.id) > (last.answered_at, last.id)
    day = local_day(entry.at, calendar.zone)
    return day > last.on or (day == last.on and entry.id > last.id)


def warned(
    files: Iterable[IncidentFile], calendar: WorkingCalendar, today: date
) -> tuple[Warned, ...]:
    """Give my promises that are halfway or due the next working day, the first due first."""
    found = []
    for file in files:
        for promise in (p for p in file.promises if p.owner is Owner.ME):
            said = notice(promise, agreed_on(file, promise, calendar.zone), today, calendar)
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
