"""What the practice keeps to itself: rates, and how far it goes to keep a client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from consultdesk.domain.money import Money
from consultdesk.domain.record import Record
from consultdesk.domain.text import InternalText

GUIDE_ID = "ceiling-guide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate(Record):
    """The hourly rate billed in a currency, and what an hour really costs me."""

    currency: str
    billed: Money
    cost: Money | None = None


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
