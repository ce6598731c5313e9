"""Trade-off answers beside the stated weights, on straight, bent and flat scales."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.outcome import analyse
from consultdesk.analysis.table import valued
from consultdesk.analysis.tradeoff import Match, Question, implied_answer, matched
from consultdesk.analysis.value import scores
from consultdesk.domain.options import Viewpoint
from tests.analysis.cases import NUMBERS, sample_sheet, view
from tests.analysis.grids import NAN, points, scales

# 20 days at worst, 0 at best, beside 0 to 10,000 $; as many weights on one as on the other
STRAIGHT = scales([20, 10_000], [0, 0])
SOONER = Question("c0", 12, "c1", 1000, 1500)


def table(days, money):
    return points([[0, 0]], [days, money])


def test_a_day_is_worth_what_the_table_of_equivalents_says():
    sheet = sample_sheet(NUMBERS[0])
    mine = view(sheet, Viewpoint.MINE)
    reading = Reading(sheet, mine)
    worth = {e.criterion_id: e.worth for e in analyse(sheet, mine, seed=1, draws=50).equivalents}
    delay = next(c for c in sheet.criteria if c.id == "delay")
    question = Question("delay", float(delay.worst), "cost_client", 0, worth["delay"])
    assert implied_answer(reading.table(), reading.scales(), question) == pytest.approx(1)
    found = matched(reading.table(), reading.scales(), question, 1)
    assert (found.code, found.ratio) == (Match.AGREES, pytest.approx(40 / 60))


def test_an_answer_tells_the_ratio_of_two_weights():
    # 500 $ of 10,000 is 0.05 of value; 2 days of 20 are 0.10: money weighs twice as much
    found = matched(table(50, 50), STRAIGHT, SOONER, 2)
    assert found.ratio == pytest.approx(0.5)
    assert found.stated == pytest.approx(1)
    assert found.shares == pytest.approx((1 / 3, 2 / 3))
    assert found.implied == pytest.approx(1)
    assert found.code is Match.LESS


@pytest.mark.parametrize(
    ("days", "code"),
    [(1, "agrees"), (1.25, "agrees"), (0.8, "agrees"), (0.75, "more"), (1.3, "less")],
)
def test_answers_agree_within_a_quarter(days, code):
    assert matched(table(50, 50), STRAIGHT, SOONER, days).code == code


def test_the_given_move_counts_the_same_both_ways():
    back = replace(SOONER, given_from=1500.0, given_to=1000.0)
    assert matched(table(50, 50), STRAIGHT, back, 2) == matched(table(50, 50), STRAIGHT, SOONER, 2)


def test_a_bent_scale_is_read_from_the_level_that_was_named():
    # the first half of the days brings 80 of 100: a day is worth 0.08 up to 10, then 0.02
    bent = scales([20, 10_000], [0, 0], middle=[0.8, NAN])
    early = replace(SOONER, start=20.0)
    late = replace(SOONER, start=8.0)
    weights = table(50, 50)
    assert matched(weights, bent, early, 1).ratio == pytest.approx(0.05 / 0.08)
    assert matched(weights, bent, late, 1).ratio == pytest.approx(0.05 / 0.02)
    assert implied_answer(weights, bent, early) == pytest.approx(0.05 / 0.08)
    assert implied_answer(weights, bent, late) == pytest.approx(0.05 / 0.02)
    # and across the bend: 0.04 to the middle, then 0.01
    assert implied_answer(weights, bent, replace(SOONER, start=10.5)) == pytest.approx(1)


@settings(max_examples=80, deadline=None)
@given(
    st.floats(1, 99),
    st.floats(0, 20),
    st.floats(0, 10_000),
    st.one_of(st.just(NAN), st.floats(0, 1)),
)
def test_the_implied_answer_leaves_both_as_good(weight, start, given_to, middle):
    of = scales([20, 10_000], [0, 0], middle=[middle, NAN])
    weights = table(weight, 100 - weight)
    question = Question("c0", start, "c1", 0.0, given_to)
    answer = implied_answer(weights, of, question)
    if answer is None:
        best = matched(weights, of, question, start)
        assert best.ratio is None or best.ratio >= best.stated - 1e-9
        return
    before, after = ([start, 0.0], [start - answer, given_to])
    worth = value(weights, of, [before, after])
    assert worth[0] == pytest.approx(worth[1], abs=1e-6)


def value(weights, of, raw):
    raw = np.array(raw)
    return scores(
        replace(
            weights,
            options=("before", "after"),
            raw=raw,
            values=valued(raw, of),
            barred=np.zeros(raw.shape, dtype=bool),
            upward=np.zeros(raw.shape, dtype=bool),
        )
    )


def test_nothing_up_to_its_best_may_be_worth_enough():
    weights = table(10, 90)
    assert implied_answer(weights, STRAIGHT, replace(SOONER, given_to=9000.0)) is None
    found = matched(weights, STRAIGHT, replace(SOONER, given_to=9000.0), 12)
    assert (found.code, found.implied) == (Match.MORE, None)


def test_better_than_best_is_worth_no_more():
    weights = table(50, 50)
    assert matched(weights, STRAIGHT, SOONER, 12) == matched(weights, STRAIGHT, SOONER, 40)


@pytest.mark.parametrize(
    "of", [scales([20, 500], [20, 0]), scales([20, 500], [0, 500]), scales([5, 500], [5, 500])]
)
def test_a_flat_criterion_tells_nothing(of):
    found = matched(table(50, 50), of, SOONER, 2)
    assert (found.code, found.ratio, found.shares) == (Match.FLAT, None, None)


def test_no_move_on_either_side_tells_nothing():
    still = replace(SOONER, given_to=1000.0)
    found = matched(table(50, 50), STRAIGHT, still, 2)
    assert (found.code, found.implied) == (Match.FLAT, 0.0)
    assert matched(table(50, 50), STRAIGHT, SOONER, 0).code is Match.FLAT


def test_a_flat_criterion_has_no_implied_answer_and_a_move_worth_nothing_asks_none():
    assert implied_answer(table(50, 50), scales([20, 500], [20, 0]), SOONER) is None
    assert implied_answer(table(50, 50), scales([20, 500], [0, 500]), SOONER) == 0.0


def test_weights_of_nothing_have_nothing_to_compare_with():
    gone = matched(table(0, 50), STRAIGHT, SOONER, 2)
    assert (gone.code, gone.stated, gone.implied) == (Match.WEIGHTLESS, 0.0, None)
    assert gone.shares == pytest.approx((1 / 3, 2 / 3))
    free = matched(table(50, 0), STRAIGHT, SOONER, 2)
    assert (free.code, free.stated, free.implied) == (Match.WEIGHTLESS, None, 0.0)
    none = matched(table(0, 0), STRAIGHT, SOONER, 2)
    assert (none.code, none.shares) == (Match.WEIGHTLESS, None)
    assert none.ratio == pytest.approx(0.5)


def test_only_criteria_that_count_are_asked_about():
    with pytest.raises(ValueError, match="not in tuple"):
        matched(table(50, 50), STRAIGHT, replace(SOONER, given_id="c9"), 2)
