"""The call-first clock: business hours of the practice, across nights, weekends, DST, holidays."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from consultdesk.domain.clock import StillClock, SystemClock, local_day
from consultdesk.domain.practice import Holiday, Practice
from tests.analysis.cases import NUMBERS, incident
from tests.domain.makers import ZONE, calendar, local

DELAYS = [(NUMBERS[0], (2, 30)), (NUMBERS[1], (1, 5)), (NUMBERS[2], (1, 25))]


@pytest.mark.parametrize(("number", "waited"), DELAYS)
def test_the_first_call_delays_of_the_sample(number, waited):
    dates = incident(number)["dates"]
    seen, called = (
        datetime.fromisoformat(dates[key]).replace(tzinfo=ZONE) for key in ("perceived", "called")
    )
    hours, minutes = waited
    assert calendar().between(seen, called) == timedelta(hours=hours, minutes=minutes)


def test_a_night_a_weekend_and_a_holiday_do_not_count():
    friday, tuesday = local(2026, 11, 20, 16), local(2026, 11, 24, 9)
    assert calendar().between(friday, tuesday) == timedelta(hours=1 + 8.5 + 0.5)
    off = (Holiday(id="h", on=date(2026, 11, 23), name="Congé"),)
    assert calendar(off).between(friday, tuesday) == timedelta(hours=1.5)
    assert not calendar(off).works(date(2026, 11, 23))


def test_before_opening_and_after_closing_wait_for_the_next_hours():
    assert calendar().between(local(2026, 11, 16, 6), local(2026, 11, 16, 9)) == timedelta(
        minutes=30
    )
    assert calendar().between(local(2026, 11, 16, 18), local(2026, 11, 16, 23)) == timedelta()
    assert calendar().between(local(2026, 11, 16, 12), local(2026, 11, 16, 10)) == timedelta()
    assert calendar().between(local(2026, 11, 18), local(2026, 11, 16)) == timedelta()


@pytest.mark.parametrize(
    ("night", "hours"), [(date(2026, 3, 8), 23), (date(2026, 11, 1), 25), (date(2026, 6, 7), 24)]
)
def test_an_hour_lost_or_won_by_the_clock_is_counted_as_it_was_lived(night, hours):
    always = calendar(opens=time(0), closes=time(23, 59, 59, 999999), work_days=tuple(range(7)))
    start = local(night.year, night.month, night.day)
    next_day = night + timedelta(days=1)
    end = local(next_day.year, next_day.month, next_day.day)
    assert always.between(start, end) == pytest.approx(
        timedelta(hours=hours), abs=timedelta(microseconds=1)
    )


def test_a_weekend_with_a_clock_change_leaves_business_hours_alone():
    friday, monday = local(2026, 3, 6, 16), local(2026, 3, 9, 9)
    assert calendar().between(friday, monday) == timedelta(hours=1.5)


def test_moments_of_any_zone_are_read_in_the_practices_own():
    start = datetime(2026, 11, 16, 14, 0, tzinfo=UTC)
    assert calendar().between(start, start + timedelta(hours=2)) == timedelta(hours=2)
    assert calendar().between(start - timedelta(hours=2), start) == timedelta(minutes=30)


def test_working_days_are_counted_both_ways():
    monday, next_monday = date(2026, 11, 16), date(2026, 11, 23)
    assert calendar().working_days(monday, next_monday) == 5
    assert calendar().working_days(next_monday, monday) == -5
    assert calendar().working_days(monday, monday) == 0


def test_a_delay_leads_to_a_day():
    assert calendar().after(date(2026, 11, 17), 13) == date(2026, 12, 4)
    assert calendar().after(date(2026, 11, 20), 1) == date(2026, 11, 23)
    assert calendar().after(date(2026, 11, 20), 0) == date(2026, 11, 20)
    assert calendar().after(date(2026, 11, 21), -3) == date(2026, 11, 21)


def test_a_practice_without_working_days_or_a_delay_beyond_time_still_answers():
    assert calendar(work_days=()).after(date(2026, 11, 20), 3) == date(2026, 11, 20)
    assert calendar().after(date(9999, 12, 1), 10**6) == date.max


def test_a_practice_signs_by_its_names():
    both = Practice(id="p", name="Élodie Marchand", firm="Marchand Conseil")
    assert both.signature == "Élodie Marchand, Marchand Conseil"
    assert both.letterhead == "Marchand Conseil"
    assert both.but(firm="").letterhead == both.but(firm="").signature == "Élodie Marchand"


def test_clocks_tell_aware_utc_and_a_still_one_moves_when_told():
    assert SystemClock().now().utcoffset() == timedelta()
    still = StillClock(local(2026, 11, 16, 23))
    assert still.now() == datetime(2026, 11, 17, 4, tzinfo=UTC)
    assert local_day(still.now(), ZONE) == date(2026, 11, 16)
    still.advance(hours=2)
    assert local_day(still.now(), ZONE) == date(2026, 11, 17)
    with pytest.raises(ValueError, match="time zone"):
        StillClock(datetime(2026, 11, 16))  # noqa: DTZ001
