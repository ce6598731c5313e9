"""A word before a promise is missed: halfway to its date, and on the working day before it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
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


def made_on(file: IncidentFile, promise: Promise, zone: tzinfo) -> date | None:
    """Give the day a promise was made: that of its decision; of others no day is known."""
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
    """My hours promised up to a day: how many, for how many promises, and how many are unknown."""

    hours: Decimal = Decimal(0)
    promises: int = 0
    unknown: int = 0


def promised_hours(files: Iterable[IncidentFile], until: date) -> Load:
    """Add up my hours promised up to a day, late promises included.

    A promise has no hours of its own: those of the option decided on (likely case, travel
    included) are shared equally among my promises of that decision. Others count as unknown.
    """
    hours, known, unknown = Decimal(0), 0, 0
    for file in files:
        share = _share(file)
        for promise in file.promises:
            if not _of_mine(promise) or not promise.pending:
                continue
            if promise.due is None or promise.due > until:
                continue
            if share and file.decision and promise.decision_id == file.decision.id:
                hours, known = hours + share, known + 1
            else:
                unknown += 1
    return Load(hours, known, unknown)


def _share(file: IncidentFile) -> Decimal:
    """Give the hours of each of my promises of the decision that holds."""
    decision, sheet = file.decision, file.sheet
    option = next((o for o in file.options if decision and o.id == decision.option_id), None)
    if decision is None or option is None:
        return Decimal(0)
    mine = [p for p in file.promises if _of_mine(p) and p.decision_id == decision.id]
    return sheet.totals(option).likely.all_hours / len(mine) if mine else Decimal(0)


def _of_mine(promise: Promise) -> bool:
    return promise.owner is Owner.ME and promise.state is not PromiseState.WITHDRAWN
