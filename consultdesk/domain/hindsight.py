"""What an incident took in the end, against what was planned; and what that says of estimates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from statistics import median

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.costing import MY_HOURS, CostLine
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option, OptionSheet
from consultdesk.domain.record import new_id

ENOUGH_INCIDENTS = 8
_QUARTERS = Decimal(4)


@dataclass(frozen=True, slots=True)
class Span:
    """An estimate with its range."""

    low: Decimal
    likely: Decimal
    high: Decimal

    @property
    def certain(self) -> bool:
        """Whether the range is a single figure."""
        return self.low == self.high


@dataclass(frozen=True, slots=True)
class Planned:
    """The hours of the option decided on, and what it makes me take on, each with its range."""

    hours: Span
    low: Money
    mine: Money
    high: Money


def planned(file: IncidentFile) -> Planned | None:
    """Give what was planned by the decision that holds; none without one."""
    option = file.decided
    return planned_by(file.sheet, option) if option is not None else None


def planned_by(sheet: OptionSheet, option: Option) -> Planned:
    """Give what an option plans, in its three cases."""
    of = sheet.totals(option)
    hours = Span(of.low.all_hours, of.likely.all_hours, of.high.all_hours)
    return Planned(hours, of.low.me, of.likely.me, of.high.me)


def note_actual(file: IncidentFile, **values: object) -> tuple[Change, ...]:
    """Note my hours or what I took on; beside hours stand those that were planned that day.

    Where nothing is noted any more, nothing is kept.
    """
    known = file.actual_cost
    fresh = (known or ActualCost(id=new_id(), incident_id=file.incident.id)).but(**values)
    if fresh.hours is not None and fresh.hours < 0:
        raise Refused("quantity_negative")
    if fresh.amount is not None and fresh.amount.minor < 0:
        raise Refused("price_negative")
    if "hours" in values:
        plan = planned(file)
        told = fresh.hours is not None and plan is not None
        fresh = fresh.but(planned_hours=plan.hours.likely if told and plan else None)
    nothing = fresh.hours is None and fresh.amount is None
    if known is None:
        return () if nothing else (born(fresh),)
    return (removed(known),) if nothing else (Change(known, fresh),)


@dataclass(frozen=True, slots=True)
class Correction:
    """The median of actual over likely hours, and from how many incidents it comes."""

    factor: Decimal
    incidents: int

    @property
    def offered(self) -> bool:
        """Whether it comes from enough incidents to be spoken of."""
        return self.incidents >= ENOUGH_INCIDENTS


def ratio(actual: ActualCost) -> Decimal | None:
    """Give actual over likely hours; none where either is missing or nothing was planned."""
    if actual.hours is None or not actual.planned_hours:
        return None
    return actual.hours / actual.planned_hours


def correction(costs: Iterable[ActualCost]) -> Correction | None:
    """Give the factor of past incidents: a median, so that one odd case does not set it."""
    known = [found for cost in costs if (found := ratio(cost)) is not None]
    return Correction(median(known), len(known)) if known else None


def corrected(lines: Iterable[CostLine], factor: Decimal) -> tuple[Change, ...]:
    """Multiply my hours by the factor of past incidents, in all three cases, to a quarter hour."""
    return tuple(
        edited(
            line,
            low=None if line.low is None else _times(line.low, factor),
            likely=_times(line.likely, factor),
            high=None if line.high is None else _times(line.high, factor),
        )
        for line in lines
        if correctable(line)
    )


def correctable(line: CostLine) -> bool:
    """Whether a line holds hours of mine that a factor can multiply."""
    return line.kind in MY_HOURS and line.unit_price is not None and bool(line.likely)


def _times(hours: Decimal, factor: Decimal) -> Decimal:
    quarters = (hours * factor * _QUARTERS).quantize(Decimal(1), ROUND_HALF_UP)
    return quarters / _QUARTERS
