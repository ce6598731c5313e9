"""Dominance, the efficient frontier, and the second opinions on weights."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.analysis.frontier import dominators, efficient
from consultdesk.analysis.methods import Method, by_rank, leader, leaders, reweighed, under
from consultdesk.analysis.outcome import quick
from consultdesk.analysis.value import scores
from tests.analysis.grids import NAN, points, sheet


def test_the_best_dominating_option_is_named():
    table = points([[50, 50], [60, 50], [90, 90], [95, 10]], [1, 1])
    assert dominators(table, scores(table)) == (2, 2, None, None)


def test_equal_options_and_unknown_cells_dominate_nothing():
    table = points([[50, 50], [50, 50], [NAN, 90], [10, 10]], [1, 1])
    assert dominators(table, scores(table)) == (None, None, None, 0)


def test_without_a_criterion_nothing_dominates():
    table = points(np.empty((2, 0)), [])
    assert dominators(table, scores(table)) == (None, None)


def test_the_frontier_keeps_what_no_other_beats_on_cost_and_value():
    cost = np.array([0.0, 10.0, 10.0, 20.0, 5.0])
    value = np.array([40.0, 60.0, 50.0, 60.0, NAN])
    assert efficient(cost, value).tolist() == [True, True, False, False, False]


def test_two_equal_spots_are_both_efficient():
    assert efficient(np.array([5.0, 5.0]), np.array([50.0, 50.0])).tolist() == [True, True]


def test_an_option_known_by_its_costs_only_has_no_value_on_the_chart():
    made = sheet([[None]], [1])
    assert [s.value for s in quick(made, made.perspectives[0]).spots] == [None]


def test_rank_weights_of_the_textbooks():
    # Barron and Barrett (1996), table 1: ROC weights of three and four attributes
    assert by_rank(3, Method.ROC) == pytest.approx([0.6111, 0.2778, 0.1111], abs=1e-4)
    assert by_rank(4, Method.ROC) == pytest.approx([0.5208, 0.2708, 0.1458, 0.0625], abs=1e-4)
    assert by_rank(4, Method.RANK_SUM) == pytest.approx([0.4, 0.3, 0.2, 0.1])
    assert by_rank(4, Method.RANK_RECIPROCAL) == pytest.approx([0.48, 0.24, 0.16, 0.12])
    assert by_rank(4, Method.EQUAL).tolist() == [0.25] * 4
    assert by_rank(0, Method.ROC).tolist() == []


@given(st.integers(1, 30), st.sampled_from(Method))
def test_rank_weights_fall_and_add_up_to_one(count, method):
    weights = by_rank(count, method)
    assert weights.sum() == pytest.approx(1)
    assert (np.diff(weights) <= 1e-12).all()


def test_equal_weights_share_their_ranks_and_zero_stays_out():
    stated = np.array([0.4, 0.0, 0.2, 0.4])
    roc = reweighed(stated, Method.ROC)
    mean = (0.6111 + 0.2778) / 2
    assert roc == pytest.approx([mean, 0, 0.1111, mean], abs=1e-4)
    assert reweighed(stated, Method.EQUAL) == pytest.approx([1 / 3, 0, 1 / 3, 1 / 3])
    assert reweighed(stated, Method.SWING) is stated


def test_each_method_names_its_leader_and_none_without_a_score():
    table = points([[100, 0, 0], [0, 70, 70]], [50, 26, 24])
    assert leaders(table) == {
        Method.SWING: 0,
        Method.ROC: 0,
        Method.RANK_SUM: 0,
        Method.RANK_RECIPROCAL: 0,
        Method.EQUAL: 1,
    }
    nothing = points([[10, 20, 30]], [0, 0, 0])
    assert leaders(nothing) == {}
    assert leader(under(nothing, Method.ROC)) is None
