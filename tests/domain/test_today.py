"""What waits today: whom to call first, what is late, what is expected, what to ask."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from consultdesk.domain.clients import (
    Client,
    Contact,
    Engagement,
    LogEntry,
    fees_of_year,
    moved,
    span,
    write_name,
)
from consultdesk.domain.costing import CostLine
from consultdesk.domain.decisions import Decision
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing, Incident, Stage
from consultdesk.domain.locales import Channel
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import WorkingCalendar
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.today import (
    Purpose,
    agenda,
    starts_without_letter,
    taken_on,
    week_end,
)

TUESDAY = date(2026, 11, 17)
NOW = datetime(2026, 11, 17, 14, tzinfo=UTC)
CALENDAR = WorkingCalendar(UTC, time(9), time(17), frozenset(range(5)), frozenset())
CLIENT = Client(id="c", name="Atelier")


def a_file(key="i", noticed=NOW, **rooms):
    incident = Incident(
        id=key, number="INC-2026-001", client_id="c", title=Phrase("Un titre"), noticed_at=noticed
    )
    return IncidentFile(incident=incident, client=CLIENT, **rooms)


def a_call(key="i", at=NOW):
    return LogEntry(id=f"l{key}", client_id="c", incident_id=key, at=at, ended_at=at)


def a_promise(key, due, owner=Owner.ME, **values):
    return Promise(id=key, incident_id="i", owner=owner, due=due, text=Phrase(key), **values)


def with_meeting(file, at):
    return replace(file, incident=file.incident.but(meeting_at=at))


def test_the_longest_silence_is_called_first():
    younger = a_file("young", NOW - timedelta(hours=1))
    older = a_file("old", NOW - timedelta(hours=5))
    calls = agenda([younger, older], CALENDAR, NOW).calls
    assert [call.file.incident.id for call in calls] == ["old", "young"]
    assert [call.waited for call in calls] == [timedelta(hours=5), timedelta(hours=1)]
    assert [call.over_target for call in calls] == [True, False]


def test_a_signal_after_closing_waits_from_the_next_working_day():
    friday_evening = datetime(2026, 11, 13, 17, 5, tzinfo=UTC)
    friday_morning = datetime(2026, 11, 13, 10, tzinfo=UTC)
    saturday = datetime(2026, 11, 14, 10, tzinfo=UTC)
    days = [
        agenda([a_file(noticed=at)], CALENDAR, NOW).calls[0].working_day
        for at in (friday_morning, friday_evening, saturday, NOW)
    ]
    assert days == [3, 2, 2, 1]


def test_a_conversation_since_the_signal_ends_the_call():
    called = a_file(log=(a_call(),))
    written = a_file(log=(replace(a_call(), channel=Channel.EMAIL),))
    assert agenda([called], CALENDAR, NOW).calls == ()
    assert len(agenda([written], CALENDAR, NOW).calls) == 1


def test_a_meeting_of_today_says_what_it_is_for():
    spoken = a_file(log=(a_call(),))
    today = agenda([with_meeting(spoken, NOW + timedelta(hours=1))], CALENDAR, NOW)
    tomorrow = agenda([with_meeting(spoken, NOW + timedelta(days=1))], CALENDAR, NOW)
    assert [m.purpose for m in today.meetings] == [Purpose.LISTEN]
    assert tomorrow.meetings == ()


def test_my_promises_are_late_today_or_soon():
    promises = (
        a_promise("later", date(2026, 11, 23)),
        a_promise("friday", date(2026, 11, 20)),
        a_promise("evening", TUESDAY, due_time=time(17)),
        a_promise("morning", TUESDAY, due_time=time(9)),
        a_promise("late", date(2026, 11, 16)),
        a_promise("kept", TUESDAY, state=PromiseState.KEPT),
        a_promise("undated", None),
    )
    waiting = agenda([a_file(log=(a_call(),), promises=promises)], CALENDAR, NOW)
    assert [due.promise.id for due in waiting.mine] == ["late", "morning", "evening"]
    assert [due.late for due in waiting.mine] == [True, False, False]
    assert [due.promise.id for due in waiting.mine_soon] == ["friday"]
    assert waiting.late == 1
    assert waiting.count == 3


def test_the_clients_promises_are_expected_and_never_counted_as_late():
    theirs = a_promise("theirs", date(2026, 11, 13), Owner.CLIENT)
    waiting = agenda([a_file(log=(a_call(),), promises=(theirs,))], CALENDAR, NOW)
    assert [due.promise.id for due in waiting.expected] == ["theirs"]
    assert waiting.late == 0
    assert waiting.count == 0


def test_a_check_comes_when_planned_or_when_the_last_answer_said_so():
    planned = SatisfactionRound(id="r1", incident_id="i", on=TUESDAY)
    asked = SatisfactionRound(
        id="r2", incident_id="i", on=date(2026, 11, 3), rating=3, next_on=TUESDAY
    )
    later = asked.but(next_on=date(2026, 11, 18))
    first = agenda([a_file(rounds=(planned,), log=(a_call(),))], CALENDAR, NOW).checks
    second = agenda([a_file(rounds=(asked,), log=(a_call(),))], CALENDAR, NOW).checks
    assert (first[0].rank, first[0].last) == (1, None)
    assert (second[0].rank, second[0].last) == (2, asked)
    assert agenda([a_file(rounds=(later,))], CALENDAR, NOW).checks == ()
    assert agenda([a_file(rounds=(asked.but(enough=True),))], CALENDAR, NOW).checks == ()


def test_a_meeting_that_is_a_check_is_told_once():
    asked = SatisfactionRound(
        id="r", incident_id="i", on=date(2026, 11, 3), rating=3, next_on=TUESDAY
    )
    file = with_meeting(a_file(rounds=(asked,), log=(a_call(),)), NOW)
    waiting = agenda([file], CALENDAR, NOW)
    assert waiting.meetings == ()
    assert waiting.checks[0].at == NOW


def test_closed_incidents_ask_for_nothing():
    file = a_file()
    closed = replace(file, incident=file.incident.but(closed_at=NOW, closing=Closing.ENOUGH))
    waiting = agenda([closed], CALENDAR, NOW)
    assert waiting.count == waiting.open == 0


def test_open_incidents_stand_under_their_stage():
    waiting = agenda([a_file()], CALENDAR, NOW)
    assert [stage for stage, files in waiting.stages if files] == [Stage.LISTEN]
    assert waiting.open == 1


def test_running_engagements_without_a_letter_are_reminded():
    engagements = (
        Engagement(id="given", client_id="c", kickoff_given_on=TUESDAY),
        Engagement(id="over", client_id="c", ends_on=date(2026, 1, 1)),
        Engagement(id="stray", client_id="nobody"),
        Engagement(id="second", client_id="c", starts_on=date(2026, 11, 2)),
        Engagement(id="first", client_id="c", starts_on=date(2026, 11, 1)),
    )
    starts = starts_without_letter(engagements, [CLIENT], TUESDAY)
    assert [start.engagement.id for start in starts] == ["first", "second"]


def test_what_i_took_on_is_added_per_currency():
    option = Option(id="o", incident_id="i")
    line = CostLine(id="x", option_id="o", likely=Decimal(2), unit_price=Money(10000, "CAD"))
    decision = Decision(id="d", incident_id="i", option_id="o", decided_by="Hélène", decided_at=NOW)
    file = a_file(options=(option,), lines=(line,), decisions=(decision,))
    closed = replace(file, incident=file.incident.but(closed_at=NOW))
    undecided = replace(closed, decisions=())
    taken = taken_on([closed, undecided, file], date(2026, 1, 1), CALENDAR)
    assert taken.amounts == (Money(20000, "CAD"),)
    assert taken.incidents == 2
    assert taken_on([closed], date(2026, 12, 1), CALENDAR).incidents == 0


@pytest.mark.parametrize(
    ("today", "friday"),
    [
        (TUESDAY, date(2026, 11, 20)),
        (date(2026, 11, 20),) * 2,
        (date(2026, 11, 21), date(2026, 11, 27)),
    ],
)
def test_the_week_ends_on_friday(today, friday):
    assert week_end(today) == friday


def test_fees_of_a_year_are_prorated_by_days():
    fee = Money.of(36500, "CAD")
    year = Engagement(
        id="y", client_id="c", fee=fee, starts_on=date(2026, 5, 19), ends_on=date(2027, 5, 18)
    )
    assert fees_of_year([year], "CAD", TUESDAY) == fee
    whole = year.but(starts_on=None)
    assert fees_of_year([whole], "CAD", TUESDAY) == fee
    assert fees_of_year([year.but(ends_on=None)], "CAD", TUESDAY) == fee
    last = year.but(starts_on=date(2025, 5, 19), ends_on=date(2026, 5, 18))
    assert fees_of_year([last], "CAD", TUESDAY) == Money.of(18200, "CAD")
    old = year.but(starts_on=date(2020, 1, 1), ends_on=date(2020, 12, 31))
    assert fees_of_year([old, year.but(fee=None)], "CAD", TUESDAY) == Money.zero("CAD")
    assert fees_of_year([year], "EUR", TUESDAY) == Money.zero("EUR")


def test_an_engagement_does_not_end_before_it_starts():
    engagement = Engagement(id="e", client_id="c")
    with pytest.raises(Refused, match="ends_before_start"):
        span(engagement, TUESDAY, date(2026, 11, 16))
    assert span(engagement, TUESDAY, TUESDAY).after.ends_on == TUESDAY


def test_contacts_change_places_and_keep_a_name():
    one, two, three = (
        Contact(id=key, client_id="c", name=key, position=place) for place, key in enumerate("abc")
    )
    changes = moved((one, two, three), three, -1)
    assert [change.after.id for change in changes] == ["a", "c", "b"]
    assert [change.after.position for change in changes] == [0, 1, 2]
    assert [c.after.id for c in moved((one, two), one, -1)] == ["a", "b"]
    with pytest.raises(Refused, match="name_missing"):
        write_name(one, "  ")
    assert write_name(one, " Ana ").after.name == "Ana"
