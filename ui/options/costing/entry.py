"""What is typed in a cost line, read into a change of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from consultdesk.domain.change import Change
from consultdesk.domain.costing import TIMED, Case, CostLine, price, quantify, split_between
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.wording.amounts import parse_amount
from consultdesk.wording.reading import parse_percent, parse_quantity

_TIMES = re.compile(r"\s*(?:×|(?<![^\W\d_])x(?![^\W\d_])|\*|@|\bà\b|\bat\b)\s*", re.IGNORECASE)
CURRENCIES = ("CAD", "EUR", "USD", "GBP", "CHF")


def read_split(line: CostLine, words: str, locale: Locale) -> Change:
    """Read who pays: `60` (the client, the rest mine), `60/20` (a third party the rest), all three.

    The order is that of the screen: client, me, third party.
    """
    typed = [part.strip() for part in re.split("[/·]", words)]
    parts = [parse_percent(part, locale) if part else Decimal(0) for part in typed]
    client, whole = parts[0], Decimal(100)
    mine = parts[1] if len(parts) > 1 else whole - client
    third = parts[2] if len(parts) > 2 else whole - client - mine
    if len(parts) > 3 or client + mine + third != whole or min(mine, third) < 0:
        raise Refused("shares_not_whole" if len(parts) > 2 else "shares_out_of_range")
    return split_between(line, client, third)


@dataclass(frozen=True, slots=True)
class Entry:
    """Reads quantities as their line counts: hours, or amounts of the incident's currency.

    An amount may name another currency that is known here; the line is then counted in it.
    """

    currency: str
    locale: Locale
    known: tuple[str, ...] = CURRENCIES

    def quantity(self, line: CostLine, words: str) -> Decimal | None:
        """Read one quantity of a line as it stands; nothing where nothing is typed."""
        text = words.strip()
        if not text or text == "—":
            return None
        if line.kind in TIMED:
            return parse_quantity(text, self.locale)
        if line.unit_price is None:
            return parse_amount(text, self.currency, self.locale).amount
        if counts_units(line):
            return parse_amount(text, line.unit_price.currency, self.locale).amount
        return parse_quantity(text, self.locale)

    def estimate(self, line: CostLine, case: Case, words: str) -> Change:
        """Set one estimate; `28 × 95` in hours sets the price of an hour too.

        Where amounts are counted, `3 × 90` is what it comes to.
        """
        after, words, times = self._repriced(line, words)
        value = self.quantity(after, words)
        if value is not None and times is not None:
            unit = after.unit_price
            currency = unit.currency if unit is not None else self.currency
            value = Money.rounded(value * times, currency).amount
        if value is None and case is Case.LIKELY:
            value = Decimal(0)
        figures = {Case.LOW: after.low, Case.LIKELY: after.likely, Case.HIGH: after.high}
        figures[case] = value
        if not line.likely and value is not None:
            figures[Case.LIKELY] = value  # the first figure of a line is its likely one too
        change = quantify(
            after, figures[Case.LOW], figures[Case.LIKELY] or Decimal(0), figures[Case.HIGH]
        )
        return Change(line, change.after)

    def _repriced(self, line: CostLine, words: str) -> tuple[CostLine, str, Decimal | None]:
        """Give the line as the words price it, what is left of them to read, and how many times."""
        first, *rest = _TIMES.split(words.strip(), maxsplit=1)
        units = line.kind in TIMED or (line.unit_price is not None and not counts_units(line))
        if rest and units:
            unit = parse_amount(rest[0], self.currency, self.locale)
            priced = price(line, unit).after
            return (priced if isinstance(priced, CostLine) else line), first, None
        if rest:
            return self._moved(line, rest[0]), rest[0], parse_quantity(first, self.locale)
        if units or not words.strip():
            return line, words, None
        return self._moved(line, words), words, None

    def _moved(self, line: CostLine, words: str) -> CostLine:
        """Give the line counted in the currency that the words name, its other figures left."""
        own = line.unit_price.currency if line.unit_price else self.currency
        if not re.search(r"[^\W\d_]|[$€£¥]", words) or self._reads(words, own):
            return line
        for currency in self._others(own):
            if self._reads(words, currency):
                unit = None if currency == self.currency else Money.of(1, currency)
                return line.but(unit_price=unit, low=None, high=None, likely=Decimal(0))
        return line

    def _others(self, own: str) -> Iterable[str]:
        return (c for c in dict.fromkeys((self.currency, *self.known)) if c != own)

    def _reads(self, words: str, currency: str) -> bool:
        try:
            parse_amount(words, currency, self.locale)
        except Refused as refusal:
            return refusal.code != "amount_other_currency"
        return True


def counts_units(line: CostLine) -> bool:
    """Whether the quantities of a line are amounts of another currency than the incident's."""
    unit = line.unit_price
    return line.kind not in TIMED and unit is not None and unit == Money.of(1, unit.currency)
