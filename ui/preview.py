"""How a region writes dates, hours and money, in one line."""

from __future__ import annotations

import re
from datetime import date, time

from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.wording.amounts import money
from consultdesk.wording.dates import full_date, short_date, time_of_day

_AFTERNOON = time(14, 30)


def preview(day: date, locale: Locale, currency: str, *, brief: bool = False) -> str:
    """Write a day, an hour and an amount as that region does."""
    written = short_date(day, locale) if brief else full_date(day, locale)
    amount = money(Money.of(1560, currency), locale, cents="always")
    return " · ".join((written, time_of_day(_AFTERNOON, locale), amount))


def sign(currency: str, locale: Locale) -> str:
    """Give the sign of a currency as it stands beside an amount there."""
    return re.sub(r"[\d\s.,]", "", money(Money.of(1, currency), locale))
