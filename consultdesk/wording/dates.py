"""Write days, hours and durations the way each place does; moments are always aware."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from consultdesk.domain.locales import Locale
from consultdesk.wording.places import NBSP, is_french, place


def weekday(day: date, locale: Locale) -> str:
    """Give the name of a day of the week: `jeudi`, `Thursday`."""
    name: str = place(locale).days["format"]["wide"][day.weekday()]
    return name


def _month(day: date, locale: Locale, width: str) -> str:
    name: str = place(locale).months["format"][width][day.month]
    return name


def month(day: date, locale: Locale) -> str:
    """Give the name of a day's month: `novembre`, `November`."""
    return _month(day, locale, "wide")


def _day_and(month: str, day: date, locale: Locale) -> str:
    if is_french(locale):
        return f"{'1er' if day.day == 1 else day.day} {month}"
    return f"{month} {day.day}"


def _with_year(text: str, day: date, locale: Locale) -> str:
    return f"{text} {day.year}" if is_french(locale) else f"{text}, {day.year}"


def day_and_month(day: date, locale: Locale) -> str:
    """Write a day without its year: `4 décembre`, `December 4`."""
    return _day_and(_month(day, locale, "wide"), day, locale)


def full_date(day: date, locale: Locale) -> str:
    """Write a day in full: `17 novembre 2026`, `November 17, 2026`."""
    return _with_year(day_and_month(day, locale), day, locale)


def long_date(day: date, locale: Locale) -> str:
    """Write a day in full with its weekday: `jeudi 19 novembre 2026`."""
    between = " " if is_french(locale) else ", "
    return weekday(day, locale) + between + full_date(day, locale)


def short_day(day: date, locale: Locale) -> str:
    """Write a day briefly, without its year: `16 nov.`, `Nov 16`."""
    return _day_and(_month(day, locale, "abbreviated"), day, locale)


def short_date(day: date, locale: Locale) -> str:
    """Write a day briefly: `19 nov. 2026`, `Nov 19, 2026`."""
    return _with_year(short_day(day, locale), day, locale)


def brief_date(day: date, today: date, locale: Locale) -> str:
    """Write a day briefly, with its year only when it is not this one."""
    return (short_day if day.year == today.year else short_date)(day, locale)


def aware(moment: datetime) -> datetime:
    """Give a moment back, refusing one that does not say in which zone it is."""
    if moment.utcoffset() is None:
        raise ValueError("a moment without a time zone says nothing")
    return moment


def time_of_day(moment: datetime | time, locale: Locale) -> str:
    """Write an hour of the day: `14 h 30`, `2:30 p.m.`, `2:30 PM`."""
    if isinstance(moment, datetime):
        moment = aware(moment).time()
    if is_french(locale):
        return f"{moment.hour}{NBSP}h{NBSP}{moment.minute:02}"
    half = ("am", "pm")[moment.hour >= 12]
    name: str = place(locale).day_periods["format"]["abbreviated"][half]
    return f"{moment.hour % 12 or 12}:{moment.minute:02}{NBSP}{name}"


def hour(moment: time, locale: Locale) -> str:
    """Write an hour of the day as one says it, whole hours without minutes: `14 h`, `2 p.m.`."""
    said = time_of_day(moment, locale)
    if moment.minute:
        return said
    return said.removesuffix(f"{NBSP}00") if is_french(locale) else said.replace(":00", "")


def date_and_time(moment: datetime, today: date, locale: Locale) -> str:
    """Write a moment briefly: `16 nov., 9 h 12`, `Nov 16, 9:12 a.m.`."""
    day = brief_date(aware(moment).date(), today, locale)
    return f"{day}, {time_of_day(moment, locale)}"


def call_time(spent: timedelta) -> str:
    """Write the time of a running call: `18:42`, `1:02:09`."""
    minutes, seconds = divmod(int(spent.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def duration(spent: timedelta) -> str:
    """Write how long something took, to the minute: `24 min`, `1 h 05`."""
    hours, minutes = divmod(round(spent.total_seconds() / 60), 60)
    return f"{hours}{NBSP}h{NBSP}{minutes:02}" if hours else f"{minutes}{NBSP}min"


def _days(count: int, locale: Locale) -> str:
    one, many = ("jour", "jours") if is_french(locale) else ("day", "days")
    # French keeps the singular for zero
    single = count == 1 or (count == 0 and is_french(locale))
    return f"{count}{NBSP}{one if single else many}"


def near_day(day: date, today: date, locale: Locale) -> str:
    """Name a day as people do: `aujourd’hui`, `demain`, `hier`, a weekday, else its date."""
    words = ("hier", "aujourd’hui", "demain")
    if not is_french(locale):
        words = ("yesterday", "today", "tomorrow")
    away = (day - today).days
    if abs(away) <= 1:
        return words[away + 1]
    return weekday(day, locale) if 1 < away < 7 else brief_date(day, today, locale)


def days_away(day: date, today: date, locale: Locale) -> str:
    """Say how far a day is: `dans 3 jours`, `il y a 2 jours`, `in 3 days`, `2 days ago`."""
    away = (day - today).days
    if abs(away) <= 1:
        return near_day(day, today, locale)
    if is_french(locale):
        return ("dans " if away > 0 else "il y a ") + _days(abs(away), locale)
    return f"in {_days(away, locale)}" if away > 0 else f"{_days(-away, locale)} ago"


def days_late(day: date, today: date, locale: Locale) -> str:
    """Say by how much a day has passed: `3 jours de retard`, `3 days late`."""
    late = _days((today - day).days, locale)
    return f"{late} de retard" if is_french(locale) else f"{late} late"
