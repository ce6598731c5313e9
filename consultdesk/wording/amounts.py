"""Write and read amounts of money the way each place does."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from babel.numbers import format_currency, get_currency_symbol

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import DOTS, HiddenCurrency, Money, digits
from consultdesk.wording.places import MINUS, NBSP, is_french, place
from consultdesk.wording.reading import number

Cents = Literal["auto", "always", "never"]
_LONGEST = 60
_AROUND = re.compile(
    r"(?P<sign>[-+\u2212]?)\s*(?P<before>[^\d\s.,+\u2212-][^\d.,+\u2212-]*)?"
    r"(?P<number>[-+\u2212]?[\d.,][\d\s.,'’]*?)\s*(?P<after>[^\d.,'’\s+\u2212-][^\d.,]*)?"
)


@cache
def _pattern(locale: Locale, decimals: int) -> str:
    shape: str = place(locale).currency_formats["standard"].pattern
    return shape.replace(".00", "." + "0" * decimals if decimals else "")


def money(amount: Money, locale: Locale, *, cents: Cents = "auto") -> str:
    """Write an amount: `1 560 $`, `US$640`; cents only where it has them, unless told."""
    most = digits(amount.currency)
    has = amount.minor % 10**most != 0
    shown = most if cents == "always" or (cents == "auto" and has) else 0
    if amount.currency == DOTS:
        return DOTS
    if isinstance(amount.currency, HiddenCurrency):
        return _written(Money.zero(str(amount.currency)), locale, 0).replace("0", DOTS)
    return _written(amount, locale, shown)


@lru_cache(maxsize=4096)
def _written(amount: Money, locale: Locale, shown: int) -> str:
    """Write an amount once: a screen asks for the same ones at each repaint."""
    text: str = format_currency(
        amount.amount,
        amount.currency,
        format=_pattern(locale, shown),
        locale=place(locale),
        currency_digits=False,
    )
    if not is_french(locale):
        # Babel leaves out the space that a code made of letters needs: CHF 5
        text = re.sub(r"(?<=[^\W\d_])(?=\d)", NBSP, text)
    return text.replace("-", MINUS)


def money_range(low: Money, high: Money, locale: Locale, *, cents: Cents = "auto") -> str:
    """Write the span between two amounts: `1 240 $ à 2 040 $`, `$1,240–$2,040`."""
    between = " à " if is_french(locale) else "–"
    return money(low, locale, cents=cents) + between + money(high, locale, cents=cents)


@cache
def _signs(currency: str) -> frozenset[str]:
    """Give every way of naming a currency beside a number, spaces left out."""
    known = {currency, *(get_currency_symbol(currency, place(one)) for one in Locale)}
    plain = {"".join(sign.split()).casefold() for sign in known}
    if any("$" in sign for sign in plain):
        plain |= {"$", f"{currency[0].casefold()}$", f"${currency[:2].casefold()}"}
    return frozenset(plain | {"£" for sign in plain if "£" in sign})


def parse_amount(text: str, currency: str, locale: Locale | None = None) -> Money:
    """Read an amount of a currency, its sign or code optional: `1 234,50`, `1560.5 $`.

    A single comma or dot followed by exactly three digits separates thousands unless it is the
    decimal mark of the place (a dot where no locale is given); then the amount is too fine.
    """
    found = _AROUND.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if found is None:
        raise Refused("amount_unreadable", typed=text)
    for sign in (found["before"], found["after"]):
        plain = "".join((sign or "").split()).casefold()
        if plain and plain not in _signs(currency):
            raise Refused("amount_other_currency", typed=text, currency=currency)
    try:
        value = number(found["sign"] + found["number"], locale, dot_groups=digits(currency) < 3)
    except Refused as refusal:
        code = refusal.code.replace("number_unreadable", "amount_unreadable")
        raise Refused(code.replace("number_too_long", "amount_too_large"), typed=text) from None
    return Money.of(value, currency)
