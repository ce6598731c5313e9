"""Whether a relationship was already paid for: what was given and received over twelve months."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from consultdesk.domain.change import Change, born
from consultdesk.domain.clients import ReceivedGoodwill
from consultdesk.domain.errors import Refused
from consultdesk.domain.money import Money
from consultdesk.domain.record import new_id
from consultdesk.domain.report import Entry, by_currency
from consultdesk.domain.text import InternalText

A_YEAR = timedelta(days=364)


class Paid(StrEnum):
    """The answer to "have I already paid for this relationship?"."""

    NOTHING = "nothing"
    UNKNOWN = "unknown"
    WITHIN = "within"
    BEYOND = "beyond"


@dataclass(frozen=True, slots=True)
class Given:
    """What I took on: at its full value, and at its real cost where an hour's cost is known."""

    value: tuple[Money, ...] = ()
    incidents: int = 0
    real: tuple[Money, ...] = ()
    priced: int = 0


@dataclass(frozen=True, slots=True)
class Balance:
    """What was given in all and over twelve months, beside the fees and the usual ceiling."""

    given: Given
    recent: Given
    fees: Money
    ceiling: Money

    @property
    def spent(self) -> Money:
        """What was given over twelve months in the currency of the fees."""
        found = (m for m in self.recent.value if m.currency == self.fees.currency)
        return next(found, Money.zero(self.fees.currency))

    @property
    def percent(self) -> Decimal | None:
        """What was given over twelve months, in points of 100 of the fees; none without fees."""
        if not self.fees:
            return None
        return Decimal(100) * self.spent.amount / self.fees.amount

    @property
    def paid(self) -> Paid:
        """Whether it is within what one usually goes to for this client."""
        if not any(self.recent.value):
            return Paid.NOTHING
        if not self.fees or not self.spent:
            return Paid.UNKNOWN
        return Paid.BEYOND if self.spent > self.ceiling else Paid.WITHIN


def balance(entries: Iterable[Entry], fees: Money, ceiling: Money, today: date) -> Balance:
    """Weigh what was given to one client; what it took in the end counts before what was likely."""
    known = list(entries)
    recent = [entry for entry in known if entry.on >= today - A_YEAR]
    return Balance(_given(known), _given(recent), fees, ceiling)


def receive(client_id: str, on: date, words: str) -> Change:
    """Note what a client was patient with or forgave, on a day."""
    if not words.strip():
        raise Refused("text_missing")
    fresh = ReceivedGoodwill(
        id=new_id(), client_id=client_id, on=on, text=InternalText(words.strip())
    )
    return born(fresh)


def _given(entries: Sequence[Entry]) -> Given:
    values = [value for entry in entries if any(value := _value(entry))]
    real = [t.real for entry in entries if (t := entry.taken) and t.real and any(_value(entry))]
    return Given(
        by_currency(amount for value in values for amount in value),
        len(values),
        by_currency(amount for cost in real for amount in cost),
        len(real),
    )


def _value(entry: Entry) -> tuple[Money, ...]:
    """Give what an incident made me take on: as noted at its end, else as decided."""
    spent = entry.actual.amount if entry.actual else None
    if spent is not None:
        return (spent,)
    return entry.taken.value if entry.taken else ()
