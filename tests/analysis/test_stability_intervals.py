"""Exact intervals against brute force, and the degenerate ones."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from consultdesk.analysis.methods import leader
from consultdesk.analysis.stability import Interval, intervals
from consultdesk.analysis.value import scores
from tests.analysis.grids import NAN, points, weighed

FIGURES = st.integers(0, 100)
MAYBE = st.one_of(FIGURES, FIGURES, FIGURES, st.just(NAN))


@st.composite
def grids(draw, figures=FIGURES):
    width, height = draw(st.integers(2, 4)), draw(st.integers(2, 5))
    raw = draw(
        st.lists(
            st.lists(figures, min_size=width, max_size=width), min_size=height, max_size=height
        )
    )
    weights = draw(st.lists(st.integers(1, 100), min_size=width, max_size=width))
    return points(raw, weights)


def moved(table, criterion, share):
    """Give the table with one weight set, the others in proportion."""
    rest = table.weights.copy()
    rest[criterion] = 0
    whole = rest.sum()
    if not whole:
        rest[:] = 1
        rest[criterion] = 0
        whole = rest.sum()
    weights = (1 - share) * rest / whole
    weights[criterion] = share
    return weighed(table, weights)


def leads(table, option, criterion, share):
    score = scores(moved(table, criterion, share))
    return not (score > score[option] + 1e-7).any()


@settings(max_examples=150, deadline=None)
@given(grids(), st.integers(0, 3))
def test_bounds_agree_with_brute_force(table, which):
    criterion = which % len(table.criteria)
    first = leader(table)
    found = intervals(table, first)[criterion]
    assert found.low <= table.weights[criterion] <= found.high
    for share in np.linspace(0, 1, 41):
        inside = found.low - 1e-9 <= share <= found.high + 1e-9
        clear = min(abs(share - found.low), abs(share - found.high)) > 1e-6
        if inside:
            assert leads(table, first, criterion, share)
        elif clear:
            assert not leads(table, first, criterion, share)


@settings(max_examples=150, deadline=None)
@given(grids(MAYBE), st.integers(0, 3))
def test_inside_the_bounds_the_leader_leads_even_with_unknown_cells(table, which):
    criterion = which % len(table.criteria)
    first = leader(table)
    assume(first is not None)
    found = intervals(table, first)[criterion]
    # at the very ends an option may have nothing left that is known and weighs
    for share in np.linspace(max(found.low, 1e-3), min(found.high, 1 - 1e-3), 21):
        score = scores(moved(table, criterion, share))
        assert not (np.nan_to_num(score, nan=-1) > score[first] + 1e-6).any()


def test_the_taker_leads_just_beyond_its_bound():
    table = points([[90, 10], [10, 90]], [60, 40])
    low, high = intervals(table, 0)
    assert (low.low, low.low_taker) == (pytest.approx(0.5), 1)
    assert (low.high, low.high_taker) == (1, None)
    assert (high.high, high.high_taker) == (pytest.approx(0.5), 1)
    assert scores(moved(table, 0, 0.49))[1] > scores(moved(table, 0, 0.49))[0]


def test_whole_percents_are_those_at_which_the_leader_still_leads():
    found = Interval(0, 0.25, 0.1059, 0.7359, 3, 1)
    assert (found.low_percent, found.high_percent) == (11, 73)
    exact = Interval(0, 0.25, 0.11, 0.73, 3, 1)
    assert (exact.low_percent, exact.high_percent) == (11, 73)


def test_a_tie_is_a_bound_at_the_weight_itself():
    table = points([[60, 40], [40, 60]], [50, 50])
    first, second = intervals(table, 0)
    assert (first.low, first.low_taker) == (pytest.approx(0.5), 1)
    assert (second.high, second.high_taker) == (pytest.approx(0.5), 1)


def test_equal_options_take_nothing_over():
    table = points([[60, 40], [60, 40]], [50, 50])
    assert [(i.low, i.high) for i in intervals(table, 0)] == [(0, 1), (0, 1)]


def test_one_option_or_one_criterion_has_no_bound():
    assert intervals(points([[60, 40]], [1, 1]), 0)[0] == Interval(0, 0.5, 0.0, 1.0)
    assert intervals(points([[60], [40]], [1]), 0) == (Interval(0, 1.0, 0.0, 1.0),)


def test_a_weight_of_100_percent_lets_go_to_the_others_equally():
    table = points([[90, 0, 0], [80, 50, 90]], [1, 0, 0])
    found = intervals(table, 0)
    assert found[0].weight == 1
    assert found[0].low == pytest.approx(70 / 80)
    assert found[1].low == 0
    assert found[1].high_taker == 1


def test_an_unacceptable_option_takes_nothing_over():
    table = points([[60, 40], [10, 90]], [60, 40], limit=[50, NAN])
    assert [(i.low, i.high) for i in intervals(table, 0)] == [(0, 1), (0, 1)]


def test_without_a_criterion_there_is_no_interval():
    assert intervals(points(np.empty((2, 0)), []), 0) == ()


def test_options_equal_but_for_rounding_take_nothing_over():
    thirds = [100 / 3, 100 / 3, 100 / 3]
    same = [33.33333333333333, 33.333333333333336, 33.33333333333334]
    table = points([thirds, same], [0.1, 0.7, 0.2])
    assert [(i.low, i.high) for i in intervals(table, leader(table))] == [(0, 1)] * 3


# four alternatives by four criteria, each column adding to 1, the kind of matrix worked through in
# Triantaphyllou and Sánchez, Decision Sciences 28 (1997), 151-194
PLAIN_WEIGHTS = (0.3277, 0.3058, 0.2876, 0.0790)
PLAIN = (
    (0.3088, 0.2897, 0.3867, 0.1922),
    (0.2163, 0.3458, 0.1755, 0.6288),
    (0.4509, 0.2473, 0.1194, 0.0575),
    (0.0240, 0.1172, 0.3184, 0.1215),
)


def critical_changes(criterion):
    """Give, by their theorem, what to take off a weight for each other one to equal the first.

    δ = (P_j − P_i) / (a_jk − a_ik), feasible up to the weight itself; the others stay as they are
    and all are rescaled, so that the weight's share becomes (w − δ) / (1 − δ).
    """
    final = [sum(w * a for w, a in zip(PLAIN_WEIGHTS, row, strict=True)) for row in PLAIN]
    weight = PLAIN_WEIGHTS[criterion] / sum(PLAIN_WEIGHTS)
    final = [one / sum(PLAIN_WEIGHTS) for one in final]
    for other in range(1, 4):
        change = (final[other] - final[0]) / (PLAIN[other][criterion] - PLAIN[0][criterion])
        if change <= weight:
            yield (weight - change) / (1 - change)


@pytest.mark.parametrize("criterion", range(4))
def test_the_bounds_are_the_smallest_critical_changes_of_triantaphyllou_and_sanchez(criterion):
    table = points([[100 * a for a in row] for row in PLAIN], PLAIN_WEIGHTS)
    kept = intervals(table, 0)[criterion]
    turns = list(critical_changes(criterion))
    below = [share for share in turns if share < kept.weight]
    above = [share for share in turns if share > kept.weight]
    assert kept.low == pytest.approx(max(below, default=0.0))
    assert kept.high == pytest.approx(min(above, default=1.0))
