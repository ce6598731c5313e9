"""What is typed in the settings, read into changes of the practice and of the benchmarks."""

from __future__ import annotations

from decimal import Decimal

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.practice import Practice
from consultdesk.domain.rates import CeilingGuide, Rate, set_rate
from consultdesk.domain.record import new_id
from consultdesk.wording.amounts import parse_amount
from consultdesk.wording.calendar_reading import parse_time
from consultdesk.wording.reading import parse_percent, parse_quantity


def billed(known: Rate | None, typed: str, currency: str, locale: Locale) -> Change:
    """Give the change of the hourly rate in a currency."""
    amount = parse_amount(typed, currency, locale)
    if amount.minor < 0:
        raise Refused("price_negative")
    if known is None:
        return born(Rate(id=new_id(), currency=currency, billed=amount))
    return edited(known, billed=amount)


def real_cost(known: Rate | None, typed: str, currency: str, locale: Locale) -> Change:
    """Give the change of what an hour really costs in a currency; nothing typed is not known."""
    if known is None:
        raise Refused("rate_missing")
    amount = parse_amount(typed, currency, locale) if typed.strip() else None
    return set_rate((), known, known.billed, amount)


def ceiling(guide: CeilingGuide, typed: str, locale: Locale) -> Change:
    """Give the change of the usual ceiling, in percent of the fees of twelve months."""
    percent = parse_percent(typed, locale)
    if not 0 <= percent <= 100:
        raise Refused("percent_out_of_range")
    return edited(guide, percent=percent)


def opens(practice: Practice, typed: str) -> Change:
    """Give the change of the hour at which the practice opens; it comes before closing."""
    at = parse_time(typed)
    if at >= practice.closes:
        raise Refused("closes_before_opening")
    return edited(practice, opens=at)


def closes(practice: Practice, typed: str) -> Change:
    """Give the change of the hour at which the practice closes."""
    at = parse_time(typed)
    if at <= practice.opens:
        raise Refused("closes_before_opening")
    return edited(practice, closes=at)


def first_call(practice: Practice, typed: str, locale: Locale) -> Change:
    """Give the change of the time in which a first call is aimed for, in business hours."""
    hours: Decimal = parse_quantity(typed, locale)
    if hours < 0:
        raise Refused("quantity_negative")
    return edited(practice, first_call_hours=hours)


def threshold(typed: str, locale: Locale) -> int:
    """Read a whole number of days or of signs, one at least."""
    count = parse_quantity(typed, locale)
    if count < 1 or count != count.to_integral_value():
        raise Refused("threshold_below_one")
    return int(count)


def work_day(practice: Practice, day: int, *, worked: bool) -> Change:
    """Give the change of one day of the week; at least one stays a working day."""
    days = set(practice.work_days) | {day} if worked else set(practice.work_days) - {day}
    if not days:
        raise Refused("work_days_missing")
    return edited(practice, work_days=tuple(sorted(days)))
