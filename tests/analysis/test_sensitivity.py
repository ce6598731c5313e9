"""Scores over one weight: exact courses, crossings with names, the leader as the program says."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from math import isnan

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.outcome import quick, sensitive_to
from consultdesk.analysis.sensitivity import sensitivity
from consultdesk.analysis.value import scores
from consultdesk.domain.options import Viewpoint
from tests.analysis.cases import NUMBERS, sample_sheet, view
from tests.analysis.grids import points, sheet, weighed


def over(raw, weights, criterion=0, limit=None):
    return sensitivity(points(raw, weights, limit), criterion)


def at(found, share):
    return {c.option_id: c.at(share) for c in found.courses}


def test_today_is_on_the_chart_and_gives_todays_scores():
    of = sample_sheet(NUMBERS[2])
    mine = view(of, Viewpoint.MINE)
    found, outcome = sensitive_to(of, mine, "quality"), quick(of, mine)
    assert found.now == outcome.criterion("quality").share
    assert found.now in found.shares
    place = found.shares.index(found.now)
    assert {c.option_id: c.scores[place] for c in found.courses} == pytest.approx(
        {o.option_id: o.score for o in outcome.options}
    )
    assert found.order(found.now) == outcome.ranking


@pytest.mark.parametrize("number", NUMBERS)
def test_the_crossings_of_the_leader_are_the_bounds_of_its_interval(number):
    of = sample_sheet(number)
    mine = view(of, Viewpoint.MINE)
    outcome = quick(of, mine)
    for criterion in outcome.criteria:
        found = sensitive_to(of, mine, criterion.criterion_id)
        leading = [c for c in found.crossings if c.leads]
        below = [c for c in leading if c.share <= found.now]
        above = [c for c in leading if c.share > found.now]
        kept = criterion.keeps
        if kept.low_taker is not None:
            assert (below[-1].share, below[-1].before) == (
                pytest.approx(kept.low),
                kept.low_taker,
            )
        if kept.high_taker is not None:
            assert (above[0].share, above[0].after) == (pytest.approx(kept.high), kept.high_taker)
        assert bool(below) == (kept.low_taker is not None)
        assert bool(above) == (kept.high_taker is not None)


def test_quality_of_the_third_incident_crosses_where_the_sample_says():
    of = sample_sheet(NUMBERS[2])
    found = sensitive_to(of, view(of, Viewpoint.MINE), "quality")
    one = next(c for c in found.crossings if c.leads and c.share < found.now)
    assert (round(100 * one.share, 2), one.before, one.after) == (21.36, "C2", "C3")


def test_a_criterion_that_does_not_count_here_has_no_chart():
    of = sample_sheet(NUMBERS[0])
    assert sensitive_to(of, view(of, Viewpoint.CLIENT), "cost_cons") is None
    assert sensitive_to(of, view(of, Viewpoint.CLIENT), "nothing") is None


def test_two_options_cross_once_and_are_named_on_both_sides():
    found = over([[90, 10], [10, 90]], [30, 70])
    (one,) = found.crossings
    assert (one.share, one.score, one.before, one.after, one.leads) == (0.5, 50, "o1", "o0", True)
    assert found.shares[0] == 0
    assert found.shares[-1] == 1
    assert 0.5 in found.shares
    assert found.order(0.2) == ("o1", "o0")
    assert found.order(0.8) == ("o0", "o1")


def test_a_crossing_below_another_option_does_not_lead():
    found = over([[90, 10], [10, 90], [95, 95]], [30, 70])
    assert [(c.before, c.after, c.leads) for c in found.crossings] == [("o1", "o0", False)]


def test_an_unacceptable_option_neither_leads_nor_comes_before_the_others():
    found = over([[90, 10], [10, 90], [40, 5]], [50, 50], limit=[30, 0])
    assert found.order(0.1) == ("o0", "o2", "o1")
    assert [c.leads for c in found.crossings if {c.before, c.after} == {"o0", "o1"}] == [False]
    assert [c.acceptable for c in found.courses] == [True, False, True]


def test_equal_options_go_together_and_do_not_cross():
    assert over([[50, 20], [50, 20]], [1, 1]).crossings == ()
    # they only meet where the criterion weighs nothing, or everything
    assert over([[50, 20], [80, 20]], [1, 1]).crossings == ()
    assert over([[50, 20], [50, 80]], [1, 1]).crossings == ()


def test_options_that_touch_without_passing_do_not_cross():
    # with a cell unknown, a course is curved: (1 − x) · 40 / 1 against a level one
    found = over([[None, 40], [40, 40]], [1, 1])
    assert found.crossings == ()


def test_a_lone_criterion_and_a_lone_option_have_level_courses():
    found = over([[60], [40]], [5])
    assert found.now == 1
    assert at(found, 1.0) == {"o0": 60, "o1": 40}
    assert at(found, 0.0) == {"o0": None, "o1": None}
    assert found.crossings == ()
    assert over([[60, 20]], [1, 1]).crossings == ()


def test_what_is_unknown_has_no_score_where_nothing_else_weighs():
    found = over([[None, 40], [60, None], [None, None]], [1, 1])
    assert at(found, 1.0) == {"o0": None, "o1": 60, "o2": None}
    assert at(found, 0.0) == {"o0": 40, "o1": None, "o2": None}
    assert found.order(1.0)[0] == "o1"
    # each is known by one criterion only, so that none ever crosses the other
    assert found.crossings == ()


def test_with_all_the_weight_the_others_would_share_what_it_lets_go():
    found = over([[10, 80, 40], [50, 50, 50]], [7, 0, 0])
    assert found.now == 1
    assert at(found, 0.0) == pytest.approx({"o0": 60, "o1": 50})


def test_no_weight_at_all_still_has_a_chart():
    found = over([[10, 80], [50, 50]], [0, 0])
    assert found.now == 0
    assert at(found, 1.0) == pytest.approx({"o0": 10, "o1": 50})


cells = st.one_of(st.integers(0, 100), st.none())


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=4),
    st.lists(st.integers(1, 100), min_size=3, max_size=3),
    st.integers(0, 2),
    st.floats(0.01, 0.99),
)
def test_any_course_is_the_score_of_the_table_weighed_so(raw, weights, criterion, share):
    table = points([[float("nan") if v is None else v for v in row] for row in raw], weights)
    found = sensitivity(table, criterion)
    others = table.weights * (1 - share) / (1 - table.weights[criterion])
    others[criterion] = share
    expected = scores(weighed(table, others))
    for course, score in zip(found.courses, expected, strict=True):
        if not isnan(score):
            assert course.at(share) == pytest.approx(score)
        else:
            assert course.at(share) is None
    for one in found.crossings:
        here = at(found, one.share)
        assert here[one.before] == pytest.approx(here[one.after])
        assert one.score == pytest.approx(here[one.before])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(cells, min_size=3, max_size=3), min_size=2, max_size=4),
    st.lists(st.integers(1, 100), min_size=3, max_size=3),
    st.integers(0, 2),
)
def test_between_crossings_the_order_stands(raw, weights, criterion):
    table = points([[float("nan") if v is None else v for v in row] for row in raw], weights)
    found = sensitivity(table, criterion)
    ends = [0.0, *(c.share for c in found.crossings), 1.0]
    for left, right in pairwise(ends):
        if right - left < 1e-3:
            continue
        scored = [
            [c.at(left + (right - left) * part) for c in found.courses] for part in (0.25, 0.75)
        ]
        for one, other in [(a, b) for a in range(len(raw)) for b in range(a)]:
            signs = set()
            for row in scored:
                if row[one] is None or row[other] is None:
                    continue
                gap = row[one] - row[other]
                signs.add(0 if abs(gap) < 1e-9 else gap > 0)
            assert len(signs) <= 1


def test_the_leader_changes_where_the_program_changes_it():
    of = sheet([[90, 10, 30], [10, 90, 40], [60, 60, 20]], [20, 50, 30])
    found = sensitive_to(of, of.perspectives[0], "c0")
    for one in (c for c in found.crossings if c.leads):
        for step, leader in ((-0.001, one.before), (0.001, one.after)):
            share = one.share + step
            rest = Decimal(80)
            points_of = Decimal(repr(share / (1 - share))) * rest
            first = of.weights[0].but(points=points_of)
            changed = replace(of, weights=(first, *of.weights[1:]))
            assert quick(changed, changed.perspectives[0]).verdict.leader == leader
