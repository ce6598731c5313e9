"""Values, scores, parts, ranks and best marks."""

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.analysis.bridge import table
from consultdesk.analysis.outcome import quick
from consultdesk.analysis.table import barred, valued
from consultdesk.analysis.value import best, parts, ranking, scores
from consultdesk.domain.costing import Case
from consultdesk.domain.options import Option
from tests.analysis.grids import NAN, points, scales, sheet

FIGURES = st.floats(min_value=0, max_value=100, allow_nan=False).map(lambda x: round(x, 3))


@st.composite
def grids(draw, least=1):
    width = draw(st.integers(1, 5))
    rows = draw(
        st.lists(st.lists(FIGURES, min_size=width, max_size=width), min_size=least, max_size=6)
    )
    weights = draw(st.lists(st.integers(1, 100), min_size=width, max_size=width))
    return rows, weights


def test_values_are_linear_between_fixed_anchors_and_clamped():
    of = scales([0, 3200], [100, 0])
    raw = np.array([[25, 800], [-5, 4000], [130, -50]])
    assert valued(raw, of).tolist() == [[0.25, 0.75], [0, 0], [1, 1]]


def test_a_middle_bends_the_line_at_the_midpoint():
    of = scales([0, 0], [100, 100], middle=[0.8, NAN])
    found = valued(np.array([[0, 0], [25, 25], [50, 50], [75, 75], [100, 100]]), of)
    assert found[:, 0].tolist() == pytest.approx([0, 0.4, 0.8, 0.9, 1])
    assert found[:, 1].tolist() == pytest.approx([0, 0.25, 0.5, 0.75, 1])


def test_a_flat_criterion_tells_nothing_apart_and_unknown_stays_unknown():
    found = valued(np.array([[7.0], [NAN]]), scales([5], [5]))
    assert found[0, 0] == 1
    assert np.isnan(found[1, 0])


def test_a_limit_bars_what_is_on_its_wrong_side():
    of = scales([0, 40, 0], [100, 5, 100], limit=[50, 20, NAN])
    assert barred(np.array([[50, 20, 0], [49, 21, 0]]), of).tolist() == [
        [False, False, False],
        [True, True, False],
    ]


def test_an_unknown_cell_is_left_out_of_that_score_only():
    grid = points([[80, NAN], [60, 100]], [50, 50])
    assert scores(grid).tolist() == pytest.approx([80, 80])
    assert parts(grid).tolist() == [[80, 0], [30, 50]]
    assert grid.missing == 1


def test_an_unknown_cell_that_weighs_nothing_is_not_missed():
    assert points([[80, NAN], [60, 100]], [50, 0]).missing == 0


def test_nothing_known_or_nothing_weighing_gives_no_score():
    assert np.isnan(scores(points([[NAN, NAN]], [50, 50]))).all()
    assert np.isnan(scores(points([[10, 90]], [0, 0]))).all()
    assert np.isnan(scores(points(np.empty((3, 0)), []))).all()


def test_without_a_criterion_no_option_has_a_score():
    outcome = quick(sheet([[], []], []), sheet([[], []], []).perspectives[0])
    assert [o.score for o in outcome.options] == [None, None]


def test_ranks_tie_within_a_twentieth_of_a_point():
    score = np.array([70.0, 80.0, 79.96, 60.0, NAN, 79.94])
    places = ranking(score, np.ones(6, dtype=bool))
    assert [(p.option, p.rank, p.tied) for p in places] == [
        (1, 1, True),
        (2, 1, True),
        (5, 3, False),
        (0, 4, False),
        (3, 5, False),
        (4, 6, False),
    ]


def test_options_without_a_score_share_the_last_rank():
    places = ranking(np.array([NAN, 5.0, NAN]), np.ones(3, dtype=bool))
    assert [(p.option, p.rank, p.tied) for p in places] == [
        (1, 1, False),
        (0, 2, True),
        (2, 2, True),
    ]


def test_unacceptable_options_come_after_the_acceptable_ones():
    score = np.array([90.0, 50.0, 90.0])
    places = ranking(score, np.array([False, True, False]))
    assert [(p.option, p.rank) for p in places] == [(1, 1), (0, 2), (2, 2)]


def test_best_marks_ignore_clamping_and_rows_where_all_are_equal():
    grid = points([[150, 5, NAN], [120, 5, 3], [20, 5, 2]], [1, 1, 1])
    assert best(grid).tolist() == [
        [True, False, False],
        [False, False, True],
        [False, False, False],
    ]


@given(grids())
def test_parts_add_up_to_the_score_and_scores_lie_in_0_to_100(grid):
    made = points(*grid)
    assert parts(made).sum(axis=1).tolist() == pytest.approx(scores(made).tolist())
    assert (scores(made) >= 0).all()
    assert (scores(made) <= 100 + 1e-9).all()


@given(grids(least=2))
def test_adding_an_option_never_reorders_the_others(grid):
    raw, weights = grid
    fewer, whole = points(raw[:-1], weights), points(raw, weights)
    assert scores(fewer).tolist() == scores(whole)[:-1].tolist()


@given(grids(), st.floats(min_value=0.01, max_value=100))
def test_scaling_the_weights_changes_nothing(grid, factor):
    raw, weights = grid
    scaled = [weight * factor for weight in weights]
    assert scores(points(raw, weights)) == pytest.approx(scores(points(raw, scaled)))


def test_the_bridge_leaves_hidden_things_out_and_keeps_low_and_high_apart():
    made = sheet([[40, 60], [10, 20]], [1, 3])
    made_hidden = type(made)(
        incident_id="i",
        currency="CAD",
        options=(made.options[0], made.options[1].but(hidden=True)),
        criteria=(made.criteria[0], made.criteria[1].but(hidden=True)),
        cells=(made.cells[0].but(low=Decimal(30)), *made.cells[1:]),
        perspectives=made.perspectives,
        weights=made.weights,
    )
    mine = made.perspectives[0]
    found = table(made_hidden, mine)
    assert (found.options, found.criteria) == (("o0",), ("c0",))
    assert found.weights.tolist() == [1]
    assert table(made_hidden, mine, Case.LOW).raw.tolist() == [[30]]
    assert table(made_hidden, mine, Case.HIGH).raw.tolist() == [[40]]


def test_an_option_without_a_cell_or_a_weight_is_unknown_or_weighs_nothing():
    made = sheet([[40, 60]], [1, 3])
    bare = type(made)(
        incident_id="i",
        currency="CAD",
        options=(*made.options, Option(id="new", incident_id="i")),
        criteria=made.criteria,
        cells=made.cells,
        perspectives=made.perspectives,
        weights=made.weights[:1],
    )
    found = table(bare, made.perspectives[0])
    assert np.isnan(found.raw[1]).all()
    assert found.weights.tolist() == [1, 0]
