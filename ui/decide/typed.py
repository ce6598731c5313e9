"""The moment of a decision as it is typed and shown in one field."""

from __future__ import annotations

from datetime import date, datetime, time

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.wording.calendar_reading import parse_date, parse_time
from consultdesk.wording.dates import full_date, time_of_day


def moment_words(moment: datetime, locale: Locale) -> str:
    """Write a moment in full: `19 novembre 2026, 14 h 40`."""
    return f"{full_date(moment.date(), locale)}, {time_of_day(moment, locale)}"


def parse_moment(text: str, known: datetime, locale: Locale) -> datetime:
    """Read a day, an hour, or both with a comma between; the half not typed stays as it was."""
    typed = text.strip()
    day, comma, hour = typed.rpartition(",")
    if comma:
        try:
            at = parse_time(hour)
        except Refused:
            pass  # the comma of "Nov 19, 2026"
        else:
            return _moment(parse_date(day, known.date(), locale), at, known)
    try:
        return _moment(known.date(), parse_time(typed), known)
    except Refused:
        on = parse_date(typed, known.date(), locale)
        return _moment(on, known.timetz().replace(tzinfo=None), known)


def _moment(on: date, at: time, known: datetime) -> datetime:
    return datetime.combine(on, at, known.tzinfo)
