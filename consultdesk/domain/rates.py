"""What the practice keeps to itself: rates, and how far it goes to keep a client."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.money import Money
from consultdesk.domain.record import Record, new_id
from consultdesk.domain.text import InternalText

GUIDE_ID = "ceiling-guide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate(Record):
    """The hourly rate billed in a currency, and what an hour really costs me."""

    currency: str
    billed: Money
    cost: Money | None = None


def hourly_cost(own: Money | None, rates: Iterable[Rate], currency: str) -> Money | None:
    """Give what an hour really costs: as an incident has it, else as the practice has it."""
    usual = (rate.cost for rate in rates if rate.currency == currency)
    return own or next(usual, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CeilingGuide(Record):
    """The usual ceiling, as a percentage of a client's fees of twelve months, and in hours."""

    percent: Decimal = Decimal(10)
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeRate(Record):
    """A rate typed by hand on a date: one unit of `source` is worth `rate` units of `target`."""

    source: str
    target: str
    rate: Decimal
    on: date
    note: InternalText = InternalText()


def in_force(rates: Iterable[ExchangeRate], target: str, day: date) -> tuple[ExchangeRate, ...]:
    """Give the latest rate into a currency from each other one, as typed up to a day."""
    known: dict[str, ExchangeRate] = {}
    for rate in sorted(rates, key=lambda rate: (rate.on, rate.id)):
        if rate.target == target and rate.on <= day:
            known[rate.source] = rate
    return tuple(known.values())


def set_rate(
    rates: Iterable[Rate], known: Rate | None, billed: Money, cost: Money | None
) -> Change:
    """Set what an hour is billed and really costs in a currency, which has one rate only."""
    if billed.minor < 0 or (cost is not None and cost.minor < 0):
        raise Refused("price_negative")
    if known is not None:
        return edited(known, billed=billed, cost=cost)
    if any(rate.currency == billed.currency for rate in rates):
        raise Refused("rate_there_already", currency=billed.currency)
    return born(Rate(id=new_id(), currency=billed.currency, billed=billed, cost=cost))


def type_rate(
    rates: Iterable[ExchangeRate], pair: tuple[str, str], rate: Decimal, on: date
) -> Change:
    """Note what one unit of the first currency is worth in the second, as read on a day.

    A rate of the same day is corrected; earlier ones stay, since earlier figures rest on them.
    """
    if rate <= 0:
        raise Refused("rate_not_positive")
    if pair[0] == pair[1]:
        raise Refused("rate_to_itself")
    same = (r for r in rates if (r.source, r.target, r.on) == (*pair, on))
    known = next(same, None)
    if known is not None:
        return edited(known, rate=rate)
    return born(ExchangeRate(id=new_id(), source=pair[0], target=pair[1], rate=rate, on=on))
