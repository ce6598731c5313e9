"""Working days counted by weeks: as one by one, and as quickly at the end of the calendar."""

import time as clocks
from datetime import UTC, date, time, timedelta
from random import Random

from consultdesk.domain.clients import Engagement, fees_of_year
from consultdesk.domain.money import Money
from consultdesk.domain.practice import WorkingCalendar

START = date(2026, 1, 1)
WEEK = WorkingCalendar(UTC, time(9), time(17), frozenset(range(5)), frozenset())


def one_by_one(calendar, start, end):
    span = (end - start).days
    return sum(calendar.works(start + timedelta(days=n)) for n in range(1, span + 1))


def test_days_counted_by_weeks_are_those_counted_one_by_one():
    draw = Random(7)  # noqa: S311 - days drawn for a test
    for _ in range(500):
        days = frozenset(draw.sample(range(7), draw.randint(1, 7)))
        off = frozenset(START + timedelta(days=draw.randint(-40, 40)) for _ in range(4))
        calendar = WorkingCalendar(UTC, time(9), time(17), days, off)
        start, end = sorted(START + timedelta(days=draw.randint(-40, 40)) for _ in range(2))
        found = calendar.working_days(start, end)
        assert found == one_by_one(calendar, start, end) == -calendar.working_days(end, start)
        after = calendar.after(start, draw.randint(1, 30))
        assert calendar.works(after)
        assert calendar.working_days(start, after) <= 30
        assert calendar.after(start, calendar.working_days(start, after)) == after
        assert calendar.after(start, 0) == start


def test_a_day_typed_at_the_end_of_the_calendar_costs_no_time():
    begun = clocks.perf_counter()
    assert WEEK.working_days(START, date.max) == 2_080_316
    assert WEEK.after(START, 2_080_316) == date.max
    assert WEEK.after(date.max, 3) == date.max
    assert clocks.perf_counter() - begun < 0.5


def test_an_engagement_that_begins_on_the_last_day_counts_whole():
    fee = Money.of(1000, "CAD")
    late = Engagement(id="e", client_id="c", fee=fee, starts_on=date.max)
    assert fees_of_year([late], "CAD", START) == fee
