"""Low ratings, offers that expire, quiet clients, lessons that return, and what estimates gave."""

from datetime import UTC, date, timedelta
from decimal import Decimal

import pytest

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.attention import call_backs, expiring, warned
from consultdesk.domain.change import born
from consultdesk.domain.clients import Client, Engagement, LogEntry
from consultdesk.domain.closing import afterwards, open_again
from consultdesk.domain.costing import LineKind
from consultdesk.domain.decisions import Decision
from consultdesk.domain.errors import Refused
from consultdesk.domain.hindsight import (
    Correction,
    Span,
    corrected,
    correction,
    note_actual,
    planned,
    ratio,
)
from consultdesk.domain.incidents import Closing
from consultdesk.domain.lessons import (
    Learnt,
    act_by,
    acted,
    actions_due,
    retain,
    returning,
)
from consultdesk.domain.locales import Channel
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner, Promise
from consultdesk.domain.satisfaction import (
    Lesson,
    Marks,
    SatisfactionRound,
    ask_later,
    assess,
    low,
    planned_check,
    share_satisfied,
    to_adjust,
)
from consultdesk.domain.silence import (
    Contacts,
    NoticedSign,
    SmallSign,
    Thresholds,
    last_contact,
    note_sign,
    put_off,
    quiet,
)
from consultdesk.domain.text import InternalText
from tests.domain import makers

MONDAY = date(2026, 11, 16)
TUESDAY = date(2026, 11, 17)
NOW = makers.local(2026, 11, 17, 9)
CALENDAR = makers.calendar()


def answer(rating, on=MONDAY, key="r", **values):
    return SatisfactionRound(id=key, incident_id="inc", on=on, rating=rating, by="H", **values)


def spoke(at, key="z", channel=Channel.CALL):
    return LogEntry(id=key, client_id="cli", incident_id="inc", at=at, channel=channel)


def test_a_one_or_a_two_is_a_call_before_the_close_of_the_next_working_day():
    (back,) = call_backs([makers.file(rounds=(answer(2),))], CALENDAR, NOW)
    assert back.until == makers.local(2026, 11, 17, 17)
    assert back.left == timedelta(hours=8)
    (friday,) = call_backs([makers.file(rounds=(answer(1, date(2026, 11, 13)),))], CALENDAR, NOW)
    assert friday.until.date() == MONDAY
    assert friday.left == timedelta()


def answered(at):
    return makers.file(rounds=(answer(2, at.date(), answered_at=at),))


@pytest.mark.parametrize(
    ("at", "until", "by", "left"),
    [
        # a weekday: 24 true hours, and the same moment for business
        ((16, 15, 30), (17, 15, 30), (17, 15, 30), 6.5),
        # in the evening: they end at night, so before closing
        ((16, 20), (17, 20), (17, 17), 8),
        # before opening: they end before the next opening, so before closing of the day itself
        ((17, 7), (18, 7), (17, 17), 8),
        # Friday afternoon: they end on Saturday, so before closing on Friday
        ((20, 15), (21, 15), (20, 17), 2),
    ],
)
def test_an_answer_noted_at_its_hour_gives_24_true_hours(at, until, by, left):
    noted = makers.local(2026, 11, *at)
    now = max(noted, NOW)
    (back,) = call_backs([answered(noted)], CALENDAR, now)
    assert back.until == makers.local(2026, 11, *until)
    assert back.by == makers.local(2026, 11, *by)
    assert back.left == timedelta(hours=left)
    assert not back.past
    assert not back.at_opening


def test_24_hours_without_business_time_mean_the_next_opening():
    friday_evening = makers.local(2026, 11, 20, 18)
    (back,) = call_backs([answered(friday_evening)], CALENDAR, friday_evening)
    assert back.until == makers.local(2026, 11, 21, 18)
    assert back.by == makers.local(2026, 11, 23, 8, 30)
    assert back.at_opening
    saturday = makers.local(2026, 11, 21, 20)
    (waiting,) = call_backs([answered(friday_evening)], CALENDAR, saturday)
    assert not waiting.past
    (late,) = call_backs([answered(friday_evening)], CALENDAR, back.by)
    assert late.past


def test_only_a_conversation_after_the_very_moment_of_the_answer_ends_the_call():
    noted = makers.local(2026, 11, 16, 15)
    file = answered(noted)
    for at, waits in ((noted - timedelta(minutes=1), 1), (noted + timedelta(minutes=1), 0)):
        spoken = makers.file(rounds=file.rounds, log=(spoke(at, "z"),))
        assert len(call_backs([spoken], CALENDAR, NOW)) == waits


def test_24_hours_are_24_hours_over_the_change_of_clocks():
    saturday = makers.local(2026, 10, 31, 15)
    (back,) = call_backs([answered(saturday)], CALENDAR, saturday)
    assert back.until.astimezone(UTC) - saturday.astimezone(UTC) == timedelta(hours=24)


@pytest.mark.parametrize("rating", [3, 4, 5])
def test_from_three_on_nobody_is_to_be_called_at_once(rating):
    assert call_backs([makers.file(rounds=(answer(rating),))], CALENDAR, NOW) == ()


def test_a_conversation_after_the_rating_ends_the_call():
    rounds = (answer(2, key="m"),)
    morning = makers.local(2026, 11, 16, 9)
    before = makers.file(rounds=rounds, log=(spoke(morning, "a"),))
    after = makers.file(rounds=rounds, log=(spoke(morning, "n"),))
    written = makers.file(rounds=rounds, log=(spoke(NOW, channel=Channel.EMAIL),))
    assert len(call_backs([before], CALENDAR, NOW)) == 1
    assert call_backs([after], CALENDAR, NOW) == ()
    assert len(call_backs([written], CALENDAR, NOW)) == 1
    assert call_backs([makers.file(rounds=rounds, log=(spoke(NOW),))], CALENDAR, NOW) == ()
    assert call_backs([makers.file()], CALENDAR, NOW) == ()


def test_my_promises_are_warned_of_and_never_theirs():
    eve = date(2026, 11, 18)
    mine = Promise(id="m", incident_id="inc", due=eve)
    theirs = Promise(id="t", incident_id="inc", due=eve, owner=Owner.CLIENT)
    (one,) = warned([makers.file(promises=(mine, theirs))], CALENDAR, TUESDAY)
    assert one.promise is mine


def test_an_offer_is_spoken_of_before_it_expires_and_after_until_it_is_decided():
    soon = makers.option("a", valid_until=date(2026, 11, 20))
    past = makers.option("b", valid_until=MONDAY)
    far = makers.option("c", valid_until=date(2026, 12, 20))
    hidden = makers.option("d", valid_until=MONDAY, hidden=True)
    options = (soon, past, far, hidden, makers.option("e"))
    found = expiring([makers.file(options=options)], CALENDAR, TUESDAY)
    assert [one.option for one in found] == [past, soon]
    decision = Decision(id="d", incident_id="inc", option_id="a", decided_by="H", decided_at=NOW)
    assert expiring([makers.file(options=options, decisions=(decision,))], CALENDAR, TUESDAY) == ()


def test_a_three_or_a_four_asks_for_an_adjustment_and_a_day():
    assert to_adjust(answer(4))
    assert to_adjust(answer(3, adjustment="Un filtre"))
    assert not to_adjust(answer(3, adjustment="Un filtre", next_on=TUESDAY))
    assert not to_adjust(answer(4, enough=True))
    assert not to_adjust(answer(5))
    assert not low(answer(2, enough=True))
    assert not low(answer(None))


def test_effort_and_fairness_are_optional_and_within_their_scales():
    marked = assess(answer(4), Marks(recommend=10, effort=7, result=5, manner=1)).after
    assert marked.recommend == 10
    kept = (marked.effort, marked.fair_result, marked.fair_process, marked.fair_manner)
    assert kept == (7, 5, None, 1)
    with pytest.raises(Refused, match="effort_out_of_range"):
        assess(answer(4), Marks(effort=8))
    with pytest.raises(Refused, match="satisfaction_out_of_range"):
        assess(answer(4), Marks(process=6))
    with pytest.raises(Refused, match="recommend_out_of_range"):
        assess(answer(4), Marks(recommend=11))


def test_a_share_of_satisfied_waits_for_ten_answers():
    assert share_satisfied([answer(5)] * 9) is None
    assert share_satisfied([*[answer(5)] * 8, answer(3), answer(4), answer(None)]) == Decimal(90)


def test_closing_plans_a_check_thirty_days_later_once():
    file = makers.file(rounds=(answer(5),))
    (change,) = afterwards(file, Closing.EXCELLENT, TUESDAY)
    assert (change.before, change.after.on) == (None, TUESDAY + timedelta(days=30))
    waiting = change.after
    again = ask_later("inc", (*file.rounds, waiting), TUESDAY + timedelta(days=2))
    assert again.before is waiting
    assert planned_check((*file.rounds, waiting)) is waiting
    assert afterwards(file, Closing.NOTHING_TO_REPAIR, TUESDAY) == ()


def test_a_lower_answer_after_closing_opens_the_incident_again():
    closed = makers.incident(closed_at=NOW, closing=Closing.EXCELLENT)
    file = makers.file(incident=closed, rounds=(answer(5, key="a"),))
    (change,) = open_again(file, answer(3, TUESDAY, "b"))
    assert change.after.open
    assert open_again(file, answer(5, TUESDAY, "b")) == ()
    assert open_again(file, answer(3, TUESDAY, "b", enough=True)) == ()
    assert open_again(makers.file(rounds=file.rounds), answer(3, TUESDAY, "b")) == ()
    assert open_again(makers.file(incident=closed), answer(3, TUESDAY, "b")) == ()


def known(key="c", at=None, **values):
    later = values.pop("later_until", None)
    client = Client(id=key, name=key, since=values.pop("since", None), quiet_until=later)
    log = (LogEntry(id=f"l{key}", client_id=key, at=at),) if at else ()
    return Contacts(client, log=log, **values)


def seen(sign, on=MONDAY):
    return NoticedSign(id=sign.value, client_id="c", sign=sign, on=on)


USUAL = Thresholds(30, 3)
ENGAGED = (Engagement(id="e", client_id="c", starts_on=date(2026, 9, 1)),)
LONG_AGO = makers.local(2026, 10, 1, 12)


def test_silence_is_counted_from_the_last_real_contact():
    one = known(at=LONG_AGO, engagements=ENGAGED)
    (row,) = quiet([one], USUAL, TUESDAY, makers.ZONE)
    assert (row.since, row.days, row.long, row.reasons) == (date(2026, 10, 1), 47, True, 1)
    asked = known(at=LONG_AGO, engagements=ENGAGED, asked_on=(MONDAY,))
    assert quiet([asked], USUAL, TUESDAY, makers.ZONE) == ()
    assert quiet([one], Thresholds(48, 3), TUESDAY, makers.ZONE) == ()


def test_without_any_contact_it_counts_from_the_beginning():
    assert last_contact(known(engagements=ENGAGED), makers.ZONE) == date(2026, 9, 1)
    assert last_contact(known(since=MONDAY), makers.ZONE) == MONDAY
    assert last_contact(known(), makers.ZONE) is None


def test_where_nothing_runs_nobody_is_silent_but_signs_speak():
    ended = (Engagement(id="e", client_id="c", ends_on=date(2026, 10, 31)),)
    signs = (seen(SmallSign.COOLER), seen(SmallSign.SHORTER))
    old = (*signs, seen(SmallSign.NO_QUESTION, date(2026, 8, 1)))
    assert quiet([known(at=LONG_AGO, engagements=ended)], USUAL, TUESDAY, makers.ZONE) == ()
    assert quiet([known(signs=old)], USUAL, TUESDAY, makers.ZONE) == ()
    (row,) = quiet([known(signs=signs)], Thresholds(30, 2), TUESDAY, makers.ZONE)
    assert (row.signs, row.long) == ((SmallSign.SHORTER, SmallSign.COOLER), False)


def test_a_client_put_off_comes_back_with_the_same_date():
    later = known(at=LONG_AGO, engagements=ENGAGED, later_until=date(2026, 11, 24))
    assert quiet([later], USUAL, TUESDAY, makers.ZONE) == ()
    (row,) = quiet([later], USUAL, date(2026, 11, 24), makers.ZONE)
    assert row.since == date(2026, 10, 1)


def test_a_client_can_be_left_in_peace_for_a_week():
    assert put_off(Client(id="c", name="c"), TUESDAY).after.quiet_until == date(2026, 11, 24)


def test_a_sign_is_noted_once_seen_again_and_taken_back():
    (born_one,) = note_sign((), "c", SmallSign.COOLER, MONDAY)
    held = (born_one.after,)
    (again,) = note_sign(held, "c", SmallSign.COOLER, TUESDAY)
    assert (again.before, again.after.on) == (held[0], TUESDAY)
    (gone,) = note_sign(held, "c", SmallSign.COOLER, None)
    assert (gone.before, gone.after) == (held[0], None)
    assert note_sign(held, "c", SmallSign.SHORTER, None) == ()


def test_a_lesson_is_born_with_its_first_words_and_an_action_before_its_day():
    file = makers.file()
    lesson = retain(file, lesson=InternalText("Nommer les sites")).after
    noted = file.after([born(lesson)])
    with pytest.raises(Refused, match="preventive_missing"):
        act_by(noted, TUESDAY)
    acting = retain(noted, preventive=InternalText("Une liste")).after
    dated = act_by(makers.file(lesson=acting), TUESDAY).after
    assert actions_due([dated, lesson], MONDAY) == ()
    assert actions_due([dated, lesson], TUESDAY) == (dated,)
    assert actions_due([acted(dated, TUESDAY).after], TUESDAY) == ()


def test_lessons_return_at_a_kickoff_like_theirs():
    board = Engagement(id="e1", client_id="c", title=Phrase("Tableau de bord 2026"))
    other = Engagement(id="e2", client_id="x", title=Phrase("", "Tableau for the plant"))
    away = Engagement(id="e3", client_id="y", title=Phrase("Formation"))
    words = InternalText("Une liste")

    def learnt(key, client, engagement=None, text=words):
        lesson = Lesson(id=key, incident_id=key, preventive=text)
        return Learnt(lesson, client, engagement)

    known_ones = [
        learnt("1", "c"),
        learnt("2", "x", other),
        learnt("3", "y", away),
        learnt("4", "c", text=InternalText()),
    ]
    assert [lesson.id for lesson in returning(known_ones, board)] == ["2", "1"]


def test_actual_hours_are_compared_with_the_likely_ones():
    decision = Decision(
        id="d",
        incident_id="inc",
        option_id="a",
        decided_by="H",
        decided_at=NOW,
    )
    file = makers.file(
        decisions=(decision,),
        options=(makers.option("a"),),
        lines=(makers.line(10, option="a"),),
    )
    plan = planned(file)
    assert (plan.hours.likely, plan.mine) == (Decimal(10), Money.of(1000, "CAD"))
    assert plan.hours == Span(Decimal(10), Decimal(10), Decimal(10))
    assert plan.hours.certain
    assert planned(makers.file()) is None
    (noted,) = note_actual(file, hours=Decimal(12))
    assert (noted.after.hours, noted.after.planned_hours) == (Decimal(12), Decimal(10))
    assert ratio(noted.after) == Decimal("1.2")
    kept = file.after([noted])
    (more,) = note_actual(kept, amount=Money.of(900, "CAD"))
    assert (more.before, more.after.planned_hours) == (noted.after, Decimal(10))
    (emptied,) = note_actual(kept, hours=None)
    assert emptied.after is None
    assert note_actual(file, hours=None) == ()
    with pytest.raises(Refused, match="quantity_negative"):
        note_actual(file, hours=Decimal(-1))
    with pytest.raises(Refused, match="price_negative"):
        note_actual(file, amount=Money.of(-1, "CAD"))


def test_without_a_plan_hours_have_no_ratio():
    (noted,) = note_actual(makers.file(), hours=Decimal(12))
    assert noted.after.planned_hours is None
    assert ratio(noted.after) is None
    assert correction([noted.after]) is None


def took(hours, key="a"):
    return ActualCost(id=key, incident_id=key, hours=Decimal(str(hours)), planned_hours=Decimal(10))


def test_a_correction_factor_is_a_median_offered_from_eight_on():
    assert correction([]) is None
    assert not correction([took(10)] * 7).offered
    found = correction([took(10), took(12), took(90)])
    assert found == Correction(Decimal("1.2"), 3)
    assert correction([took(10)] * 8).offered


def test_the_factor_multiplies_my_hours_in_all_three_cases_to_a_quarter_hour():
    ranged = makers.line(10, low=Decimal(8), high=Decimal(14))
    lines = (
        ranged,
        makers.line(3, kind=LineKind.TRAVEL),
        makers.line(5, kind=LineKind.CLIENT_TIME),
        makers.line(5, kind=LineKind.EXPENSE),
    )
    first, travel = corrected(lines, Decimal("1.18"))
    assert (first.after.low, first.after.likely, first.after.high) == (
        Decimal("9.5"),
        Decimal("11.75"),
        Decimal("16.5"),
    )
    assert (travel.after.low, travel.after.likely) == (None, Decimal("3.5"))
