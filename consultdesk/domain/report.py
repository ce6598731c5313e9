"""What incidents cost me and how they ended, added up: always with counts (product §2).

Amounts are exact and stay apart by currency. An incident counts on the day of its signal; what I
took on comes from the option decided, in its likely case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.costing import Case, real_cost, shared
from consultdesk.domain.incidents import Incident
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option, OptionSheet
from consultdesk.domain.promises import Owner, Promise
from consultdesk.domain.reliability import reliability
from consultdesk.domain.satisfaction import ENOUGH_ANSWERS

MOST_GROUPS = 60


class Period(StrEnum):
    """Which incidents a report is about, by the day of their signal."""

    YEAR = "year"
    MONTHS = "months"
    ALL = "all"


def first_day(period: Period, today: date) -> date | None:
    """Give the first day of a period that ends today, none where it has no beginning."""
    if period is Period.YEAR:
        return date(today.year, 1, 1)
    return today - timedelta(days=364) if period is Period.MONTHS else None


@dataclass(frozen=True, slots=True)
class Taken:
    """What I took on by one decision: its value, its real cost where it is known, my hours."""

    value: tuple[Money, ...]
    real: tuple[Money, ...] | None
    hours: Decimal


def taken_by(sheet: OptionSheet, option: Option, hourly: Money | None) -> Taken:
    """Give what an option makes me take on; what no rate converts stays in its own currency."""
    split = sheet.totals(option).likely
    apart = [
        shared(line, Case.LIKELY, line.unit_price.currency)
        for line in sheet.apart(option)
        if line.unit_price is not None
    ]
    elsewhere = [part.me for part in apart]
    hours = split.my_hours + sum((part.my_hours for part in apart), Decimal(0))
    real = None
    if hourly is not None and hourly.currency == sheet.currency:
        real = by_currency([real_cost(sheet.costed(option), split, hourly), *elsewhere])
    return Taken(by_currency([split.me, *elsewhere]), real, hours)


def by_currency(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Add amounts up within each currency, never across; nothing is said of one only if alone."""
    found: dict[str, Money] = {}
    for amount in amounts:
        found[amount.currency] = found.get(amount.currency, Money.zero(amount.currency)) + amount
    order = [found[currency] for currency in sorted(found)]
    return tuple(amount for amount in order if amount) or tuple(order[:1])


@dataclass(frozen=True, slots=True)
class Entry:
    """One incident as a report counts it: `kept` and `settled` are promises of mine."""

    incident: Incident
    client_name: str
    on: date
    taken: Taken | None = None
    kept: int = 0
    settled: int = 0
    rating: int | None = None
    actual: ActualCost | None = None

    @property
    def hours(self) -> tuple[Decimal, Decimal] | None:
        """The hours planned and those it took, where both are known."""
        known = self.actual
        if known is None or known.hours is None or not known.planned_hours:
            return None
        return known.planned_hours, known.hours

    @property
    def amounts(self) -> tuple[Money, Money] | None:
        """What I was to take on and what I did, where both are known in one currency."""
        spent = self.actual.amount if self.actual else None
        planned = self.taken.value if self.taken else ()
        found = (one for one in planned if spent is not None and one.currency == spent.currency)
        expected = next(found, None)
        return (expected, spent) if expected is not None and spent is not None else None


def kept_and_settled(promises: Iterable[Promise]) -> tuple[int, int]:
    """Count my promises that were kept, and those that came to an end; withdrawn ones are not."""
    found = reliability(p for p in promises if p.owner is Owner.ME)
    return found.settled - found.broken, found.settled


@dataclass(frozen=True, slots=True)
class Measured:
    """Expected against actual, over the incidents where both are known: `timed` and `paid`."""

    timed: int = 0
    planned_hours: Decimal = Decimal(0)
    hours: Decimal = Decimal(0)
    paid: int = 0
    planned: tuple[Money, ...] = ()
    spent: tuple[Money, ...] = ()

    @property
    def ratio(self) -> Decimal | None:
        """Actual over expected hours, none where no incident has both."""
        return self.hours / self.planned_hours if self.planned_hours else None


def measured(entries: Iterable[Entry]) -> Measured:
    """Add up what was expected and what it took, of the very same incidents."""
    known = list(entries)
    hours = [one.hours for one in known if one.hours is not None]
    amounts = [one.amounts for one in known if one.amounts is not None]
    return Measured(
        len(hours),
        sum((pair[0] for pair in hours), Decimal(0)),
        sum((pair[1] for pair in hours), Decimal(0)),
        len(amounts),
        by_currency(pair[0] for pair in amounts),
        by_currency(pair[1] for pair in amounts),
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """Several incidents added up.

    `decided` counts those whose decision was costed, `priced` those where an hour's cost is known.
    """

    incidents: int
    closed: int
    decided: int
    priced: int
    value: tuple[Money, ...]
    real: tuple[Money, ...]
    hours: Decimal
    kept: int
    settled: int
    ratings: tuple[int, ...]
    measured: Measured = Measured()

    @property
    def kept_percent(self) -> Decimal | None:
        """The promise-kept rate in points of 100, none while no promise has ended."""
        return Decimal(100) * self.kept / self.settled if self.settled else None

    @property
    def satisfied_percent(self) -> Decimal | None:
        """The share of 4 and 5 among the latest ratings; none below ten of them."""
        if len(self.ratings) < ENOUGH_ANSWERS:
            return None
        return Decimal(100) * sum(one >= 4 for one in self.ratings) / len(self.ratings)

    @property
    def average(self) -> Decimal | None:
        """The mean of the latest ratings, none without one."""
        return Decimal(sum(self.ratings)) / len(self.ratings) if self.ratings else None


def tally(entries: Sequence[Entry]) -> Tally:
    """Add incidents up."""
    taken = [entry.taken for entry in entries if entry.taken is not None]
    real = [one.real for one in taken if one.real is not None]
    return Tally(
        incidents=len(entries),
        closed=sum(not entry.incident.open for entry in entries),
        decided=len(taken),
        priced=len(real),
        value=by_currency(amount for one in taken for amount in one.value),
        real=by_currency(amount for one in real for amount in one),
        hours=sum((one.hours for one in taken), Decimal(0)),
        kept=sum(entry.kept for entry in entries),
        settled=sum(entry.settled for entry in entries),
        ratings=tuple(entry.rating for entry in entries if entry.rating is not None),
        measured=measured(entries),
    )


@dataclass(frozen=True, slots=True)
class Group:
    """The incidents that share a client, a kind, a cause or a quarter; `name` as it was typed.

    `rest` is how many smaller groups this one stands for, none where it is one of its own.
    """

    key: str
    name: str
    tally: Tally
    rest: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The whole, and the same incidents parted in four ways."""

    whole: Tally
    clients: tuple[Group, ...]
    kinds: tuple[Group, ...]
    causes: tuple[Group, ...]
    quarters: tuple[Group, ...]


def report(entries: Sequence[Entry]) -> Report:
    """Add incidents up in all and in groups, the largest group first, quarters latest first."""
    quarters = _parted(entries, [(_quarter(entry.on), "") for entry in entries])
    clients = [(entry.incident.client_id, entry.client_name) for entry in entries]
    return Report(
        whole=tally(entries),
        clients=_largest(_parted(entries, clients)),
        kinds=_largest(_parted(entries, [(e.incident.kind or "", "") for e in entries])),
        causes=_largest(_parted(entries, [_cause(entry.incident) for entry in entries])),
        quarters=tuple(
            Group(key, name, tally(part))
            for (key, name), part in sorted(quarters.items(), reverse=True)
        ),
    )


def _quarter(day: date) -> str:
    return f"{day.year:04}-{(day.month + 2) // 3}"


def _cause(incident: Incident) -> tuple[str, str]:
    """Give a cause as it is told apart, and as it was typed: capitals and spaces do not matter."""
    shown = " ".join(incident.cause.split())
    return shown.casefold(), shown


def _parted(
    entries: Sequence[Entry], names: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], list[Entry]]:
    """Part incidents by key; the first name met stands for the key."""
    shown: dict[str, str] = {}
    parts: dict[tuple[str, str], list[Entry]] = {}
    for entry, (key, name) in zip(entries, names, strict=True):
        parts.setdefault((key, shown.setdefault(key, name)), []).append(entry)
    return parts


def _largest(parts: dict[tuple[str, str], list[Entry]]) -> tuple[Group, ...]:
    """Give the groups with the most incidents; beyond a page's worth, the rest as one."""
    order = sorted(parts.items(), key=lambda pair: (-len(pair[1]), pair[0][1].casefold(), pair[0]))
    groups = [Group(key, name, tally(part)) for (key, name), part in order[:MOST_GROUPS]]
    rest = [entry for _, part in order[MOST_GROUPS:] for entry in part]
    if rest:
        groups.append(Group("", "", tally(rest), len(order) - MOST_GROUPS))
    return tuple(groups)
