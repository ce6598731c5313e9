"""What surrounds the price of an option on paper: other currencies, what may be added, goodwill."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from consultdesk.domain.client_safe import ClientElsewhere, ClientExtra, ClientGoodwill
from consultdesk.domain.costing import Case, CostLine, shared
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Option, OptionSheet
from consultdesk.domain.phrase import Phrase

Say = Callable[[Phrase], str]


def read_by_client(sheet: OptionSheet, option: Option) -> tuple[CostLine, ...]:
    """Give the optional lines that I let the client read; no other line leaves the desk."""
    return tuple(
        line
        for line in sheet.lines_of(option)
        if not line.counted and line.audience is Audience.CLIENT and line.label
    )


def extras(sheet: OptionSheet, option: Option, say: Say) -> tuple[ClientExtra, ...]:
    """Give what the client may add, and what they would pay for it; in no total."""
    found = []
    for line in read_by_client(sheet, option):
        here = sheet.counted_in(line) or line
        price = here.unit_price
        split = shared(here, Case.LIKELY, sheet.currency if price is None else price.currency)
        found.append(ClientExtra(say(line.label), split.client))
    return tuple(found)


def elsewhere(sheet: OptionSheet, option: Option) -> tuple[ClientElsewhere, ...]:
    """Give what the client would pay in another currency, at its dated rate where there is one."""
    return tuple(_elsewhere(sheet, option))


def _elsewhere(sheet: OptionSheet, option: Option) -> Iterator[ClientElsewhere]:
    for line in sheet.lines_of(option):
        price = line.unit_price
        if price is None or not line.counted or not line.elsewhere(sheet.currency):
            continue
        amount = shared(line, Case.LIKELY, price.currency).client
        rate = sheet.rate_of(line)
        if amount:
            yield ClientElsewhere(amount, rate.rate if rate else None, rate.on if rate else None)


def goodwill(sheet: OptionSheet, option: Option, say: Say) -> ClientGoodwill | None:
    """Give the full value and what I take on under a name, where there is something to name."""
    likely = sheet.totals(option).likely
    if not option.goodwill or likely.me.minor <= 0:
        return None
    return ClientGoodwill(say(option.goodwill), likely.full, likely.me)
