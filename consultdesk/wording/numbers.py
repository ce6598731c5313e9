"""Write plain numbers, percentages, quantities and ranks the way each place does."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from babel.numbers import format_decimal

from consultdesk.domain.locales import Locale
from consultdesk.domain.money import DOTS, HiddenFigure
from consultdesk.wording.places import MINUS, NBSP, is_french, place

_ENGLISH_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


# Units are typed in the plural; these are the ones whose singular is beyond doubt.
_ONE = {
    plural: plural.removesuffix("s")
    for plural in (
        *("jours", "semaines", "heures", "années", "minutes", "personnes"),
        *("ouvrables", "ouvrés", "ouvrées", "days", "weeks", "hours", "months", "years"),
    )
}


def decimal(value: Decimal | float, locale: Locale, *, decimals: int = 2) -> str:
    """Write a number with at most that many decimals, none for their own sake: `1 234,5`."""
    if isinstance(value, HiddenFigure):
        return DOTS
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    return _written(exact, locale, decimals)


@lru_cache(maxsize=4096)
def _written(exact: Decimal, locale: Locale, decimals: int) -> str:
    """Write a number once: a screen asks for the same ones at each repaint."""
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    pattern = "#,##0." + "#" * decimals if decimals else "#,##0"
    text: str = format_decimal(rounded or abs(rounded), format=pattern, locale=place(locale))
    return text.replace("-", MINUS)


def percent(points: Decimal | float, locale: Locale, *, decimals: int = 0) -> str:
    """Write points of a hundred as a percentage: 25 is `25 %` in French, `25%` in English."""
    return decimal(points, locale, decimals=decimals) + (NBSP if is_french(locale) else "") + "%"


def quantity(value: Decimal | float, unit: str, locale: Locale, *, decimals: int = 2) -> str:
    """Write a number and its unit, which a line end never parts: `14 h`, `1 jour ouvrable`."""
    size = abs(float(value))
    one = size < 2 if is_french(locale) else size == 1
    said = " ".join(_ONE.get(word, word) for word in unit.split(" ")) if one else unit
    return NBSP.join(part for part in (decimal(value, locale, decimals=decimals), said) if part)


def ordinal(rank: int, locale: Locale) -> str:
    """Write a rank: `1er`, `2e`, `1st`, `22nd`."""
    if is_french(locale):
        return "1er" if rank == 1 else f"{rank}e"
    teens = rank % 100 in {11, 12, 13}
    return f"{rank}{'th' if teens else _ENGLISH_ENDINGS.get(rank % 10, 'th')}"


def percent_range(low: Decimal | float, high: Decimal | float, locale: Locale) -> str:
    """Write the span between two percentages: `11 à 73 %`, `11–73%`."""
    between = " à " if is_french(locale) else "–"
    return decimal(low, locale, decimals=0) + between + percent(high, locale)
