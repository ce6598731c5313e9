"""A word before a promise is missed: halfway to its date, and on the working day before it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, tzinfo
from decimal import Decimal
from enum import StrEnum

from consultdesk.domain.clock import local_day
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.practice import WorkingCalendar
from consultdesk.domain.promises import Owner, Promise, PromiseState

SHORTEST = 4
SEEN = 2


class Notice(StrEnum):
    """Which of the two moments has come."""

    HALFWAY = "halfway"
    EVE = "eve"


def agreed_on(file: IncidentFile, promise: Promise, zone: tzinfo) -> date | None:
    """Give the day from which half of a promise is counted: that of its move, else of its birth.

    Promises of earlier programs know no day: that of their decision stands for it.
    """
    known = promise.moved_on or promise.made_on
    if known is not None:
        return known
    found = (d for d in file.decisions if d.id == promise.decision_id)
    decision = next(found, None)
    return local_day(decision.decided_at, zone) if decision else None


def notice(
    promise: Promise, since: date | None, today: date, calendar: WorkingCalendar
) -> Notice | None:
    """Say which moment has come, in working days.

    Halfway is said of spans of four working days or more, on that day and the working day after
    it, so that it is neither missed nor repeated until the end.
    """
    due = promise.due
    if not promise.pending or due is None or today >= due:
        return None
    if calendar.working_days(today, due) <= calendar.works(due):
        return Notice.EVE
    span = calendar.working_days(since, due) if since is not None else 0
    if since is None or span < SHORTEST:
        return None
    half = calendar.after(since, span // 2)
    seen = today >= half and calendar.working_days(half, today) < SEEN
    return Notice.HALFWAY if seen else None


@dataclass(frozen=True, slots=True)
class Load:
    """My hours promised up to a day: how many, of how many promises, and how many are unknown.

    `typed` promises have hours of their own; those `shared` take part of what was costed.
    """

    hours: Decimal = Decimal(0)
    typed: int = 0
    shared: int = 0
    unknown: int = 0

    @property
    def known(self) -> int:
        """Of how many promises the hours are known."""
        return self.typed + self.shared

    def with_hours(self, hours: Decimal | None, share: Decimal | None) -> Load:
        """Count one promise more: by its own hours, else by its share, else as unknown."""
        if hours is not None:
            return replace(self, hours=self.hours + hours, typed=self.typed + 1)
        if share is not None:
            return replace(self, hours=self.hours + share, shared=self.shared + 1)
        return replace(self, unknown=self.unknown + 1)


def promised_hours(files: Iterable[IncidentFile], until: date) -> Load:
    """Add up my hours promised up to a day, late promises included.

    Of a promise without hours of its own, those of the option decided on count (likely case,
    travel included): what its other promises leave of them, in equal parts.
    """
    load = Load()
    for file in files:
        share = _share(file)
        for promise in file.promises:
            if not _of_mine(promise) or not promise.pending:
                continue
            if promise.due is None or promise.due > until:
                continue
            decided = file.decision is not None and promise.decision_id == file.decision.id
            load = load.with_hours(promise.hours, share if decided else None)
    return load


def _share(file: IncidentFile) -> Decimal | None:
    """Give the hours of each of my promises of the decision that holds, where none are typed."""
    decision, option = file.decision, file.decided
    if decision is None or option is None:
        return None
    mine = [p for p in file.promises if _of_mine(p) and p.decision_id == decision.id]
    costed = file.sheet.totals(option).likely.all_hours
    without = sum(p.hours is None for p in mine)
    if not costed or not without:
        return None
    left = costed - sum((p.hours or Decimal(0) for p in mine), Decimal(0))
    return max(Decimal(0), left) / without


def _of_mine(promise: Promise) -> bool:
    return promise.owner is Owner.ME and promise.state is not PromiseState.WITHDRAWN
