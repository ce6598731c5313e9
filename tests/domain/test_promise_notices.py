"""Half-time and the eve of a promise, hours promised, and how promises ended."""

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from consultdesk.domain.decisions import Decision
from consultdesk.domain.errors import Refused
from consultdesk.domain.practice import WorkingCalendar
from consultdesk.domain.promise_notices import Load, Notice, agreed_on, notice, promised_hours
from consultdesk.domain.promises import Owner, Promise, PromiseState, keep, move, plan_hours
from consultdesk.domain.reliability import Reliability, reliability
from tests.domain import makers

CALENDAR = WorkingCalendar(
    UTC, time(9), time(17), frozenset(range(5)), frozenset({date(2026, 12, 25)})
)
MADE = date(2026, 11, 19)  # a Thursday


def promise(due=None, key="p", **values):
    return Promise(id=key, incident_id="inc", due=due, **values)


@pytest.mark.parametrize(
    ("due", "today", "said"),
    [
        (date(2026, 11, 30), date(2026, 11, 27), Notice.EVE),  # Monday, said on Friday
        (date(2026, 11, 30), date(2026, 11, 28), Notice.EVE),
        (date(2026, 11, 30), date(2026, 11, 30), None),  # the day itself is no warning
        (date(2026, 12, 28), date(2026, 12, 24), Notice.EVE),  # past a holiday and a weekend
        (date(2026, 12, 5), date(2026, 12, 4), Notice.EVE),  # due on a Saturday
        (date(2026, 12, 5), date(2026, 12, 3), None),
        (date(2026, 12, 3), date(2026, 11, 25), None),
        (date(2026, 12, 3), date(2026, 11, 26), Notice.HALFWAY),
        (date(2026, 12, 3), date(2026, 11, 27), Notice.HALFWAY),
        (date(2026, 12, 3), date(2026, 11, 30), None),  # not said until the end
        (date(2026, 11, 24), date(2026, 11, 20), None),  # three days are too short to halve
    ],
)
def test_a_promise_is_spoken_of_halfway_and_on_the_working_day_before(due, today, said):
    assert notice(promise(due), MADE, today, CALENDAR) is said


def test_no_date_no_beginning_and_no_promise_any_more_say_nothing():
    half, due = date(2026, 11, 26), date(2026, 12, 3)
    assert notice(promise(), MADE, half, CALENDAR) is None
    assert notice(promise(due), None, half, CALENDAR) is None
    kept = keep(promise(due), half).after
    assert notice(kept, MADE, half, CALENDAR) is None


def test_a_promise_was_made_on_the_day_of_its_decision():
    decided = datetime(2026, 11, 20, 2, tzinfo=UTC)
    decision = Decision(
        id="d", incident_id="inc", option_id="a", decided_by="H", decided_at=decided
    )
    file = makers.file(decisions=(decision,))
    assert agreed_on(file, promise(decision_id="d"), makers.ZONE) == MADE
    assert agreed_on(file, promise(), makers.ZONE) is None
    born = promise(date(2026, 12, 3), decision_id="d", made_on=date(2026, 11, 23))
    assert agreed_on(file, born, makers.ZONE) == date(2026, 11, 23)
    later = move(born, date(2026, 12, 10), date(2026, 11, 30)).after
    assert agreed_on(file, later, makers.ZONE) == date(2026, 11, 30)


def test_hours_of_a_decision_are_shared_among_its_promises():
    decision = Decision(
        id="d", incident_id="inc", option_id="a", decided_by="H", decided_at=makers.NOON
    )
    friday = date(2026, 11, 20)
    promises = (
        promise(friday, "one", decision_id="d"),
        promise(date(2026, 11, 16), "late", decision_id="d"),
        promise(date(2026, 12, 4), "later", decision_id="d"),
        promise(friday, "theirs", decision_id="d", owner=Owner.CLIENT),
        promise(friday, "void", decision_id="d", state=PromiseState.WITHDRAWN),
        promise(friday, "kept", decision_id="d", state=PromiseState.KEPT, done_on=friday),
        promise(friday, "loose"),
        promise(None, "undated", decision_id="d"),
    )
    file = makers.file(
        decisions=(decision,),
        options=(makers.option("a"),),
        lines=(makers.line(10, option="a"),),
        promises=promises,
    )
    # ten hours over five promises of mine, two of them due by Friday
    assert promised_hours([file], friday) == Load(Decimal(4), 0, 2, 1)
    undecided = makers.file(promises=promises)
    assert promised_hours([undecided], friday) == Load(Decimal(0), 0, 0, 3)
    theirs = makers.file(
        decisions=(decision,), options=file.options, lines=file.lines, promises=promises[3:4]
    )
    assert promised_hours([theirs], friday) == Load()
    typed = (promises[0].but(hours=Decimal(7)), *promises[1:6], promises[6].but(hours=Decimal(1)))
    known = makers.file(
        decisions=(decision,), options=file.options, lines=file.lines, promises=typed
    )
    # seven of the ten are typed: the three left go to the other three, one of them due by Friday
    load = promised_hours([known], friday)
    assert load == Load(Decimal(9), 2, 1, 0)
    assert load.known == 3
    more = (promises[0].but(hours=Decimal(12)), *promises[1:3])
    over = makers.file(decisions=(decision,), options=file.options, lines=file.lines, promises=more)
    assert promised_hours([over], friday).hours == Decimal(12)


def test_hours_of_a_promise_are_never_negative():
    assert plan_hours(promise(), Decimal(3)).after.hours == Decimal(3)
    assert plan_hours(promise(hours=Decimal(3)), None).after.hours is None
    with pytest.raises(Refused, match="quantity_negative"):
        plan_hours(promise(), Decimal(-1))


def test_what_is_moved_before_it_is_late_is_not_late_and_keeps_its_words():
    first = promise(date(2026, 11, 20), text=makers.option("x").name)
    moved = move(first, date(2026, 11, 27)).after
    kept = keep(moved, date(2026, 11, 26)).after
    assert (kept.text, kept.moved_from) == (first.text, first.due)
    assert reliability([kept]) == Reliability(moved=1)


def test_ends_are_counted_and_a_rate_waits_for_ten():
    day = date(2026, 11, 20)
    kept = [keep(promise(day, str(n)), day).after for n in range(7)]
    late = keep(promise(day, "late"), day + timedelta(days=3)).after
    broken = promise(day, "b", state=PromiseState.BROKEN)
    void = promise(day, "v", state=PromiseState.WITHDRAWN)
    found = reliability([*kept, late, broken, void, promise(day, "open")])
    assert found == Reliability(kept=8, broken=1, late=1, days=3)
    assert (found.settled, found.percent, found.delay) == (9, None, Decimal(3))
    moved = keep(move(promise(day, "m"), day + timedelta(days=9)).after, day).after
    enough = reliability([*kept, late, broken, moved])
    assert enough.percent == Decimal(80)
    assert reliability([]).delay is None
