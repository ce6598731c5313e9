"""Reading when a signal was noticed, as people say it: `9:12`, `friday 17:05`, `hier 16 h`."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.wording.calendar_reading import parse_date, parse_time

_NOON = time(12)


def parse_past(typed: str, now: datetime, zone: ZoneInfo, locale: Locale) -> datetime:
    """Read a day, an hour, or both; a weekday is the last one, an hour alone is today's."""
    local = now.astimezone(zone)
    words = typed.replace(",", " ").split()
    if not words:
        return local
    for cut in range(len(words) + 1):
        day_words, hour_words = " ".join(words[:cut]), " ".join(words[cut:])
        found = _both(day_words, hour_words, local, locale)
        if found is not None:
            return found
    raise Refused("date_unreadable", typed=typed)


def _both(day: str, hour: str, local: datetime, locale: Locale) -> datetime | None:
    today = local.date()
    try:
        on = _past_day(day, today, locale) if day else today
        clock = parse_time(_bare(hour)) if hour else _hour_of(on, local)
    except Refused:
        return None
    return datetime.combine(on, clock, local.tzinfo)


def _past_day(typed: str, today: date, locale: Locale) -> date:
    """Read a day; a weekday, which reads as the next one, is brought back to the last one."""
    on = parse_date(typed, today, locale)
    if 0 < (on - today).days <= 7 and _is_weekday(typed, on, today, locale):
        return on - timedelta(days=7)
    return on


def _is_weekday(typed: str, on: date, today: date, locale: Locale) -> bool:
    """Whether words name a day of the week: read a day earlier they mean the same, or today."""
    eve = parse_date(typed, today - timedelta(days=1), locale)
    long_ago = parse_date(typed, today - timedelta(days=14), locale)
    same = eve == on or (eve == today and (on - today).days == 7)
    return same and long_ago != on


def _hour_of(on: date, local: datetime) -> time:
    return local.time() if on == local.date() else _NOON


def _bare(hour: str) -> str:
    """Leave out the little word before an hour: `à 9 h`, `at 9:12`."""
    first, _, rest = hour.partition(" ")
    return rest if first.casefold() in ("à", "a", "at", "@") and rest else hour
