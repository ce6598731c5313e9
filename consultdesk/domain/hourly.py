"""What an hour is worth on a cost line: mine at my rate, one of the client's team at theirs."""

from __future__ import annotations

from collections.abc import Iterable

from consultdesk.domain.change import Change, edited
from consultdesk.domain.cost_presets import CostPreset
from consultdesk.domain.costing import MY_HOURS, CostLine, LineKind
from consultdesk.domain.money import Money


def hour_of(
    lines: Iterable[CostLine], kind: LineKind, rate: Money, theirs: Money | None = None
) -> Money:
    """Give the price of an hour of a kind: as on the last such line, else where a line starts.

    An hour of mine starts at my rate; one of the client's team is not worth mine: it starts at
    what is usual for `theirs`, else at nothing, and waits to be typed.
    """
    known = [
        line.unit_price
        for line in lines
        if line.kind is kind and line.unit_price and line.unit_price.currency == rate.currency
    ]
    if known:
        return known[-1]
    if kind is LineKind.CLIENT_TIME:
        return theirs or Money.zero(rate.currency)
    return rate


def their_hour(usual: Iterable[CostPreset], currency: str) -> Money | None:
    """Give what an hour of a client's team is usually worth, as a usual line has it."""
    prices = (one.price for one in usual if one.kind is LineKind.CLIENT_TIME)
    return next((price for price in prices if price and price.currency == currency), None)


def unpriced(lines: Iterable[CostLine], currency: str) -> tuple[CostLine, ...]:
    """Give the lines of my hours that are worth nothing, because no rate was known."""
    none = Money.zero(currency)
    return tuple(line for line in lines if line.kind in MY_HOURS and line.unit_price == none)


def repriced(lines: Iterable[CostLine], rate: Money) -> tuple[Change, ...]:
    """Price at a rate the hours of mine that are worth nothing."""
    return tuple(edited(line, unit_price=rate) for line in unpriced(lines, rate.currency))


def unvalued(lines: Iterable[CostLine], rate: Money) -> CostLine | None:
    """Give the first line of the client's time worth nothing, or just what my own hour is."""
    unlikely = (Money.zero(rate.currency), rate)
    theirs = (line for line in lines if line.kind is LineKind.CLIENT_TIME)
    return next((line for line in theirs if line.unit_price in unlikely), None)
