"""What an incident took in the end, against what was planned; and what that says of estimates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import Money

ENOUGH_INCIDENTS = 8


@dataclass(frozen=True, slots=True)
class Planned:
    """The likely hours of the option decided on, and what I take on: likely, low and high."""

    hours: Decimal
    mine: Money
    low: Money
    high: Money


@dataclass(frozen=True, slots=True)
class Actual:
    """What was typed at the end; each may be missing."""

    hours: Decimal | None = None
    mine: Money | None = None


def planned(file: IncidentFile) -> Planned | None:
    """Give what was planned by the decision that holds; none without one."""
    decision = file.decision
    option = next((o for o in file.options if decision and o.id == decision.option_id), None)
    if option is None:
        return None
    of = file.sheet.totals(option)
    return Planned(of.likely.all_hours, of.likely.me, of.low.me, of.high.me)


@dataclass(frozen=True, slots=True)
class Correction:
    """The median of actual over likely hours, and from how many incidents it comes."""

    factor: Decimal
    incidents: int

    @property
    def offered(self) -> bool:
        """Whether it comes from enough incidents to be spoken of."""
        return self.incidents >= ENOUGH_INCIDENTS


def ratio(plan: Planned, actual: Actual) -> Decimal | None:
    """Give actual over likely hours; none where either is missing or nothing was planned."""
    if actual.hours is None or not plan.hours:
        return None
    return actual.hours / plan.hours


def correction(ratios: Iterable[Decimal]) -> Correction | None:
    """Give the factor of past incidents: a median, so that one odd case does not set it."""
    known = list(ratios)
    return Correction(median(known), len(known)) if known else None
