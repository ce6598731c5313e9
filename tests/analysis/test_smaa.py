"""Central weights and confidence factors: by hand, by brute force, and where nothing is to say."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.outcome import analyse, preview, quick
from consultdesk.analysis.simulate import PREVIEW, draw_weights
from consultdesk.analysis.smaa import chances
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.options import Confidence, Viewpoint
from tests.analysis.cases import NUMBERS, drawn_sheet, sample_sheet, view
from tests.analysis.grids import sheet


def model(raw, weights, change=lambda made: made):
    made = change(sheet(raw, weights))
    return Reading(made, made.perspectives[0]).model()


def guessed(made):
    return replace(made, cells=tuple(c.but(confidence=Confidence.GUESS) for c in made.cells))


def test_with_two_criteria_the_free_central_weights_are_the_middle_of_each_half():
    # o0 is first where the first criterion weighs over a half: w uniform, means 3/4 and 1/4
    found = chances(model([[100, 0], [0, 100]], [1, 1]), WeightMode.FREE, 20_000, 7)
    assert found.ranks[:, 0] == pytest.approx([0.5, 0.5], abs=0.02)
    assert found.central == pytest.approx(np.array([[0.75, 0.25], [0.25, 0.75]]), abs=0.01)
    assert found.confidence.tolist() == [1, 1]


def test_the_central_weights_of_a_triangle_are_those_of_its_corners_part():
    # each leads in a third of the triangle; all of it in one order of weights is the centroid of
    # Barron and Barrett (1996), so that the first weight is (1 + 1/2 + 1/3) / 3 in the mean
    found = chances(
        model([[100, 0, 0], [0, 100, 0], [0, 0, 100]], [1, 1, 1]), WeightMode.FREE, 40_000, 7
    )
    assert np.diag(found.central) == pytest.approx([11 / 18] * 3, abs=0.01)
    assert found.ranks[:, 0] == pytest.approx([1 / 3] * 3, abs=0.02)


def test_the_means_of_all_draws_are_the_chances_times_the_central_weights():
    made = model([[90, 10, 40], [10, 90, 50], [50, 50, 60]], [5, 3, 2])
    for mode in WeightMode:
        found = chances(made, mode, 4_000, 3)
        drawn = draw_weights(made, mode, 4_000, np.random.default_rng(3))
        mixed = found.ranks[:, 0] @ np.nan_to_num(found.central)
        assert mixed == pytest.approx(drawn.mean(axis=0))


def test_an_option_that_is_never_first_has_neither():
    found = chances(model([[90, 90], [10, 10]], [1, 1]), WeightMode.FREE, 500, 1)
    assert np.isnan(found.central[1]).all()
    assert np.isnan(found.confidence[1])
    assert found.confidence[0] == 1


def test_confidence_is_the_chance_that_the_figures_allow():
    # equal and as doubtful: at its own central weights each wins half of the time
    found = chances(model([[50], [50]], [1], guessed), WeightMode.FREE, 20_000, 1)
    assert found.confidence == pytest.approx([0.5, 0.5], abs=0.02)
    assert found.central.tolist() == [[1], [1]]


def test_an_unacceptable_option_is_confident_of_nothing():
    def limited(made):
        first = made.criteria[0].but(unacceptable=Decimal(50))
        return replace(made, criteria=(first, *made.criteria[1:]))

    found = chances(model([[40, 100], [60, 0]], [1, 9], limited), WeightMode.FREE, 500, 1)
    assert np.isnan(found.confidence[0])
    assert found.confidence[1] == 1


def test_unknown_cells_are_left_out_of_the_confidence_too():
    found = chances(model([[None, 80], [70, 70], [None, None]], [1, 1]), WeightMode.AROUND, 500, 1)
    assert found.confidence[0] == 1
    assert np.isnan(found.confidence[1:]).all()


@pytest.mark.parametrize(("raw", "weights"), [([], [1]), ([[], []], [])])
def test_nothing_to_compare_has_a_defined_answer(raw, weights):
    found = chances(model(raw, weights), WeightMode.AROUND, 100, 1)
    assert found.central.shape == (len(raw), len(weights))
    assert np.isnan(found.confidence).all()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 100), min_size=3, max_size=3), min_size=2, max_size=4),
    st.sampled_from(WeightMode),
    st.integers(0, 2**31),
)
def test_the_draws_taken_one_by_one_say_the_same(raw, mode, seed):
    made = model(raw, [30, 20, 10])
    found = chances(made, mode, 60, seed)
    weights = draw_weights(made, mode, 60, np.random.default_rng(seed))
    scored = np.array([made.table.values @ one for one in weights])
    ordered = np.sort(scored, axis=1)
    assume((ordered[:, -1] - ordered[:, -2] > 1e-9).all())
    for option in range(len(raw)):
        mine = weights[scored.argmax(axis=1) == option]
        assert found.ranks[option, 0] == pytest.approx(len(mine) / 60)
        if not len(mine):
            assert np.isnan(found.central[option]).all()
            continue
        assert found.central[option] == pytest.approx(mine.mean(axis=0))
        # where the figures stand still, the middle of a convex part lies inside it
        assert found.confidence[option] == 1


def test_the_outcome_carries_them_in_plain_values():
    of = drawn_sheet()
    client = view(of, Viewpoint.CLIENT)
    found = analyse(of, client, seed=1234)
    first = found.option("A")
    assert type(first.central[0]) is float
    assert sum(first.central) == pytest.approx(1)
    assert 0.5 < first.confidence <= 1
    for option in found.options:
        assert (option.central is None) == (option.chances[0] == 0)
        assert (option.confidence is None) == (option.central is None)
    assert [o.central for o in quick(of, client).options] == [None] * 4


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("mode", WeightMode)
def test_a_preview_is_the_same_question_with_fewer_draws(number, mode):
    of = sample_sheet(number)
    mine = view(of, Viewpoint.MINE)
    fast, whole = (work(of, mine, seed=7, mode=mode) for work in (preview, analyse))
    assert (fast.draws, fast.mode, fast.seed) == (PREVIEW, mode, 7)
    assert (fast.flips, fast.tornado, fast.agreements) == ((), None, ())
    for one, other in zip(fast.options, whole.options, strict=True):
        assert one.chances[0] == pytest.approx(other.chances[0], abs=0.06)
    assert preview(of, mine, seed=7, mode=mode, draws=50).draws == 50


def test_a_preview_of_nothing_is_empty():
    of = sheet([[None]], [1])
    assert preview(of, of.perspectives[0], seed=1).mode is None
