"""Read the days and hours people type: `19/11/2026`, `19 nov`, `demain`, `14 h 30`, `2:30 pm`."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time, timedelta
from functools import cache

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.wording.places import is_french, place

_NEAR = {
    "hier": -1,
    "yesterday": -1,
    "aujourd'hui": 0,
    "today": 0,
    "demain": 1,
    "tomorrow": 1,
    "apres-demain": 2,
}
# a year of fewer figures, once written in full, would not be read as a year again
_FIRST_YEAR = 1000
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:er|st|nd|rd|th)?(?: de(?= ))? ?([a-z]+)\.?,?(?: (\d{4}|\d{2}))?"
)
_MONTH_FIRST = re.compile(r"([a-z]+)\.? ?(\d{1,2})(?:er|st|nd|rd|th)?(?:,? (\d{4}|\d{2}))?")
_AWAY = re.compile(r"(?:dans|in) (\d{1,4}) (?:jours?|days?)|\+ ?(\d{1,4}) ?(?:j|d)?")
_TIME = re.compile(r"(\d{1,2}) ?(?:[h:.] ?(\d{1,2})?)? ?(?:min|mn)?\.? ?(am|pm|a\.m\.?|p\.m\.?)?")
_NAMED_TIMES = {"midi": time(12), "noon": time(12), "minuit": time(0), "midnight": time(0)}


def _bare(text: str) -> str:
    """Give a text in small letters, with plain spaces and apostrophes and no accents."""
    parts = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).split())


@cache
def _months() -> dict[str, int]:
    """Give the number of every month name and short name, in both languages."""
    return {
        _bare(name).rstrip("."): number
        for locale in Locale
        for width in ("wide", "abbreviated")
        for number, name in place(locale).months["format"][width].items()
    } | {"sept": 9, "juil": 7}


@cache
def _weekdays() -> dict[str, int]:
    """Give the number of every weekday name and short name, in both languages."""
    return {
        _bare(name).rstrip("."): number
        for locale in Locale
        for width in ("wide", "abbreviated")
        for number, name in place(locale).days["format"][width].items()
    }


def _year_of(typed: str | None, month: int, day: int, today: date) -> int:
    """Give the year meant: as typed, else the one that puts the day nearest to today."""
    if typed:
        return int(typed) + (2000 if len(typed) == 2 else 0)
    leap = (month, day) == (2, 29)
    years = [
        year
        for year in range(today.year - 4, today.year + 5)
        if not leap or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    ]
    day = 28 if leap else day
    return min(years, key=lambda year: abs((date(year, month, day) - today).days))


def _by_figures(text: str, today: date, locale: Locale) -> date | None:
    iso = _ISO.fullmatch(text)
    if iso:
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _FIGURES.fullmatch(text)
    if found is None:
        return None
    first, second = int(found[1]), int(found[2])
    day_first = first > 12 or (second <= 12 and is_french(locale))
    day, month = (first, second) if day_first else (second, first)
    return date(_year_of(found[3], month, day, today), month, day)


def _by_month(text: str, today: date) -> date | None:
    """Read a named month, whether or not the day of the week stands before it."""
    first_word, _, rest = text.partition(" ")
    named = first_word.rstrip(",.") in _weekdays()
    return _by_name(text, today) or (_by_name(rest, today) if named else None)


def _by_name(text: str, today: date) -> date | None:
    for shape, where in ((_DAY_FIRST, (1, 2)), (_MONTH_FIRST, (2, 1))):
        found = shape.fullmatch(text)
        if found and found[where[1]] in _months():
            day, month = int(found[where[0]]), _months()[found[where[1]]]
            return date(_year_of(found[3], month, day, today), month, day)
    return None


def _by_distance(text: str, today: date) -> date | None:
    if text in _NEAR:
        return today + timedelta(days=_NEAR[text])
    away = _AWAY.fullmatch(text)
    if away:
        return today + timedelta(days=int(away[1] or away[2]))
    coming = _weekdays().get(text.rstrip("."))
    if coming is None:
        return None
    return today + timedelta(days=(coming - today.weekday() - 1) % 7 + 1)


def parse_date(text: str, today: date, locale: Locale) -> date:
    """Read a day; a weekday is the next one, a day without a year the nearest one.

    Where figures alone leave a doubt, French puts the day first and English the month.
    """
    typed = _bare(text)
    try:
        found = (
            _by_distance(typed, today)
            or _by_figures(typed, today, locale)
            or _by_month(typed, today)
        )
    except (ValueError, OverflowError):
        found = None
    if found is None or found.year < _FIRST_YEAR:
        raise Refused("date_unreadable", typed=text)
    return found


def parse_time(text: str) -> time:
    """Read an hour of the day: `14 h 30`, `14:30`, `9h`, `2:30 pm`, `midi`."""
    typed = _bare(text)
    if typed in _NAMED_TIMES:
        return _NAMED_TIMES[typed]
    found = _TIME.fullmatch(typed)
    if found is None:
        raise Refused("time_unreadable", typed=text)
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "")[:1]
    if half and not 1 <= hour <= 12:
        raise Refused("time_unreadable", typed=text)
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        raise Refused("time_unreadable", typed=text)
    return time(hour, minute)
