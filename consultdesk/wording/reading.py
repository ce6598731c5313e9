"""Read the numbers people type: a dot or a comma, any space, groups or none."""

from __future__ import annotations

import re
from decimal import Decimal

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.wording.places import is_french

_MOST_DIGITS = 30
_SHAPE = re.compile(r"(?P<sign>[-+\u2212\u2012\u2013]?)\s*(?P<body>\d[\d\s.,'’]*|[.,]\d+)")
_GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[\s'’.,])\d{3})(?:(?P=mark)\d{3})*")
_TIMES = (
    re.compile(r"(?P<hours>\d+)\s*(?:h|:)\s*(?P<minutes>[0-5]?\d)\s*(?:m|mn|min)?\.?", re.I),
    re.compile(r"(?P<minutes>\d+)\s*(?:mn|min|minutes?)\.?", re.I),
)
_UNIT = re.compile(
    r"\s*(?:h|hrs?|heures?|hours?|jours?|j|days?|d|km|kilom[eè]tres?|kilomet(?:er|re)s?)\.?$", re.I
)


def _plain(whole: str, fraction: str, typed: str) -> Decimal:
    """Put the two halves of a number together, its groups checked and removed."""
    if not whole.isdecimal() and whole and not _GROUPED.fullmatch(whole):
        raise Refused("number_unreadable", typed=typed)
    digits = re.sub(r"\D", "", whole) or "0"
    if len(digits) + len(fraction) > _MOST_DIGITS:
        raise Refused("number_too_long", typed=typed)
    return Decimal(f"{digits}.{fraction or 0}")


def _means_groups(mark: str, whole: str, fraction: str, *, dot_groups: bool, french: bool) -> bool:
    """Say whether the only mark of a number, three digits before its end, separates thousands.

    It does unless it is the decimal mark of the place. A numeric keypad types a dot, so in French
    a dot is read as groups only where three decimals make no sense (amounts).
    """
    if len(fraction) != 3 or not whole.isdecimal() or len(whole) > 3 or whole.startswith("0"):
        return False
    return not french if mark == "," else french and dot_groups


def number(text: str, locale: Locale | None = None, *, dot_groups: bool = False) -> Decimal:
    """Read a number, refusing what cannot be one.

    Of two different marks the last is the decimal one; a mark seen twice separates groups. A
    single mark followed by exactly three digits is read by the place (see `_means_groups`):
    `1,234` is 1234 in English or without a locale, and 1.234 in French.
    """
    typed = text.strip()
    shape = _SHAPE.fullmatch(typed)
    if shape is None:
        raise Refused("number_unreadable", typed=text)
    body = shape["body"].rstrip()
    last = max(body.rfind("."), body.rfind(","))
    whole, mark, fraction = (
        (body[:last], body[last], body[last + 1 :]) if last >= 0 else (body, "", "")
    )
    french = is_french(locale)
    if mark and (
        mark in whole or _means_groups(mark, whole, fraction, dot_groups=dot_groups, french=french)
    ):
        whole, fraction = body, ""
    if fraction and not fraction.isdecimal():
        raise Refused("number_unreadable", typed=text)
    value = _plain(whole, fraction, text)
    return -value if shape["sign"] not in {"", "+"} else value


def parse_number(text: str, locale: Locale | None = None) -> Decimal:
    """Read a plain number as typed in a place: `1 234,5`, `1,234.5`, `-3`."""
    return number(text, locale)


def parse_percent(text: str, locale: Locale | None = None) -> Decimal:
    """Read a percentage, its sign optional: `12,5 %` is 12.5."""
    return number(text.strip().removesuffix("%"), locale)


def parse_quantity(text: str, locale: Locale | None = None) -> Decimal:
    """Read hours, days or kilometres with or without their unit: `14 h`, `1 h 30`, `90 min`."""
    typed = text.strip()
    for shape in _TIMES:
        found = shape.fullmatch(typed)
        if found:
            hours = Decimal(found.groupdict().get("hours") or 0)
            return hours + (Decimal(found["minutes"]) / 60).quantize(Decimal("0.0001")).normalize()
    return number(_UNIT.sub("", typed), locale)
