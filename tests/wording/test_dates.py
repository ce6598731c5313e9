"""Days, hours and durations, written and read."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.wording import dates
from consultdesk.wording.calendar_reading import parse_date, parse_time

FR, FRANCE, EN, US = Locale.FR_CA, Locale.FR_FR, Locale.EN_CA, Locale.EN_US
MEETING = date(2026, 11, 19)
FIRST = date(2026, 12, 1)
TODAY = date(2026, 11, 17)  # a Tuesday


@pytest.mark.parametrize(
    ("write", "french", "english"),
    [
        (dates.long_date, "jeudi 19 novembre 2026", "Thursday, November 19, 2026"),
        (dates.full_date, "19 novembre 2026", "November 19, 2026"),
        (dates.day_and_month, "19 novembre", "November 19"),
        (dates.short_date, "19 nov. 2026", "Nov 19, 2026"),
        (dates.short_day, "19 nov.", "Nov 19"),
        (dates.weekday, "jeudi", "Thursday"),
    ],
)
def test_a_day_in_both_languages(write, french, english):
    assert {write(MEETING, FR), write(MEETING, FRANCE)} == {french}
    assert {write(MEETING, EN), write(MEETING, US)} == {english}


def test_the_first_of_the_month():
    assert dates.long_date(FIRST, FR) == "mardi 1er décembre 2026"
    assert dates.day_and_month(FIRST, EN) == "December 1"


def test_hours():
    assert dates.time_of_day(time(14, 30), FR) == "14\u00a0h\u00a030"
    assert dates.time_of_day(time(10), FRANCE) == "10\u00a0h\u00a000"
    assert dates.time_of_day(time(14, 30), EN) == "2:30\u00a0p.m."
    assert dates.time_of_day(time(14, 30), US) == "2:30\u00a0PM"
    assert dates.time_of_day(time(0, 5), US) == "12:05\u00a0AM"


def test_a_moment_must_say_its_zone():
    moment = datetime(2026, 11, 16, 9, 12, tzinfo=UTC)
    assert dates.date_and_time(moment, TODAY, FR) == "16 nov., 9\u00a0h\u00a012"
    assert dates.time_of_day(moment, US) == "9:12\u00a0AM"
    with pytest.raises(ValueError, match="time zone"):
        dates.time_of_day(moment.replace(tzinfo=None), FR)


def test_calls_and_durations():
    assert dates.call_time(timedelta(minutes=18, seconds=42)) == "18:42"
    assert dates.call_time(timedelta(hours=1, minutes=2, seconds=9)) == "1:02:09"
    assert dates.duration(timedelta(minutes=24)) == "24\u00a0min"
    assert dates.duration(timedelta(minutes=65)) == "1\u00a0h\u00a005"


@pytest.mark.parametrize(
    ("away", "near", "far_french", "far_english"),
    [
        (-1, "hier", "hier", "yesterday"),
        (0, "aujourd’hui", "aujourd’hui", "today"),
        (1, "demain", "demain", "tomorrow"),
        (2, "jeudi", "dans 2\u00a0jours", "in 2\u00a0days"),
        (6, "lundi", "dans 6\u00a0jours", "in 6\u00a0days"),
        (7, "24 nov.", "dans 7\u00a0jours", "in 7\u00a0days"),
        (-3, "14 nov.", "il y a 3\u00a0jours", "3\u00a0days ago"),
        (60, "16 janv. 2027", "dans 60\u00a0jours", "in 60\u00a0days"),
    ],
)
def test_days_seen_from_today(away, near, far_french, far_english):
    day = TODAY + timedelta(days=away)
    assert dates.near_day(day, TODAY, FR) == near
    assert dates.days_away(day, TODAY, FR) == far_french
    assert dates.days_away(day, TODAY, EN) == far_english


def test_days_late():
    assert dates.days_late(date(2026, 11, 14), TODAY, FR) == "3\u00a0jours de retard"
    assert dates.days_late(date(2026, 11, 16), TODAY, EN) == "1\u00a0day late"
    assert dates.days_late(TODAY, TODAY, FR) == "0\u00a0jour de retard"
    assert dates.days_late(TODAY, TODAY, EN) == "0\u00a0days late"


READ = [
    ("19/11/2026", FR, MEETING),
    ("19-11-26", FR, MEETING),
    ("11/19/2026", EN, MEETING),
    ("19/11/2026", EN, MEETING),
    ("03/04/2026", FR, date(2026, 4, 3)),
    ("03/04/2026", US, date(2026, 3, 4)),
    ("2026-11-19", US, MEETING),
    ("2026/11/19", FR, MEETING),
    ("19 nov", FR, MEETING),
    ("19 nov.", EN, MEETING),
    ("19 novembre 2026", FR, MEETING),
    ("jeudi 19 novembre 2026", FR, MEETING),
    ("Thursday, November 19, 2026", EN, MEETING),
    ("nov 19", FR, MEETING),
    ("Nov 19, 2026", EN, MEETING),
    ("1er décembre", FR, FIRST),
    ("1 DECEMBRE 2026", FR, FIRST),
    ("December 1st", EN, FIRST),
    ("15 janv", FR, date(2027, 1, 15)),
    ("19/11", FR, MEETING),
    ("29 février", FR, date(2028, 2, 29)),
    ("demain", EN, date(2026, 11, 18)),
    ("aujourd’hui", FR, TODAY),
    ("hier", FR, date(2026, 11, 16)),
    ("tomorrow", FR, date(2026, 11, 18)),
    ("jeudi", FR, MEETING),
    ("mardi", FR, date(2026, 11, 24)),
    ("Thu", EN, MEETING),
    ("dans 3 jours", FR, date(2026, 11, 20)),
    ("in 3 days", EN, date(2026, 11, 20)),
    ("+3", EN, date(2026, 11, 20)),
]


@pytest.mark.parametrize(("typed", "locale", "day"), READ)
def test_a_day_is_understood_however_it_was_typed(typed, locale, day):
    assert parse_date(typed, TODAY, locale) == day


@pytest.mark.parametrize(
    "typed",
    [
        "", "x", "31/02/2026", "32 nov", "19 brumaire", "0/0/0", "2026-13-01", "+9999999", "😀",
        "0001-01-01", "0206-11-19", "lundi mardi 3 mars", "lundi " * 2000,
    ],
)  # fmt: skip
def test_what_is_not_a_day_is_refused(typed):
    with pytest.raises(Refused) as refusal:
        parse_date(typed, TODAY, FR)
    assert (refusal.value.code, refusal.value.facts) == ("date_unreadable", {"typed": typed})


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(list(Locale)))
def test_a_day_written_is_read_back(day, locale):
    for write in (dates.long_date, dates.full_date, dates.short_date):
        assert parse_date(write(day, locale), TODAY, locale) == day


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("14 h 30", time(14, 30)),
        ("14h30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("9h", time(9)),
        ("9", time(9)),
        ("2:30 pm", time(14, 30)),
        ("2:30\u00a0p.m.", time(14, 30)),
        ("12 am", time(0)),
        ("midi", time(12)),
    ],
)
def test_an_hour_is_understood_however_it_was_typed(typed, hour):
    assert parse_time(typed) == hour


@pytest.mark.parametrize("typed", ["", "25:00", "12:75", "14 pm", "0 am", "tantôt"])
def test_what_is_not_an_hour_is_refused(typed):
    with pytest.raises(Refused, match="time_unreadable"):
        parse_time(typed)


@given(st.times(), st.sampled_from(list(Locale)))
def test_an_hour_written_is_read_back(hour, locale):
    minute = hour.replace(second=0, microsecond=0)
    assert parse_time(dates.time_of_day(minute, locale)) == minute


@pytest.mark.parametrize(
    ("at", "french", "english"),
    [
        (time(14), "14\u00a0h", "2\u00a0p.m."),
        (time(8, 30), "8\u00a0h\u00a030", "8:30\u00a0a.m."),
        (time(0), "0\u00a0h", "12\u00a0a.m."),
    ],
)
def test_whole_hours_are_said_without_minutes(at, french, english):
    assert (dates.hour(at, FR), dates.hour(at, EN)) == (french, english)
