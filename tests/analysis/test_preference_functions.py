"""PROMETHEE II with its six preference functions: the published example, laws, and edges."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.opinions import Preferences, preferred, promethee
from consultdesk.analysis.outcome import Opinion, analyse
from consultdesk.analysis.table import Table
from consultdesk.analysis.value import scores
from consultdesk.domain.options import Preference
from tests.analysis.grids import NAN, points, scales, sheet

# Brans, Vincke and Mareschal (1986), EJOR 24, siting a hydroelectric plant: manpower, power,
# construction cost, maintenance cost, villages to evacuate, security; from the reproductions in
# Mareschal's exercises for Visual PROMETHEE (2019) and in course slides of the 1986 tables
PLANTS = np.array(
    [
        [80, 90, 600, 5.4, 8, 5],
        [65, 58, 200, 9.7, 1, 1],
        [83, 60, 400, 7.2, 4, 7],
        [40, 80, 1000, 7.5, 7, 10],
        [52, 72, 600, 2.0, 3, 8],
        [94, 96, 700, 3.6, 5, 6],
    ]
)
UPWARD = np.broadcast_to(np.array([False, True, False, False, False, True]), PLANTS.shape)
CHOSEN = Preferences(
    (
        Preference.U_SHAPE,
        Preference.LINEAR,
        Preference.LINEAR_FROM,
        Preference.LEVEL,
        Preference.USUAL,
        Preference.GAUSSIAN,
    ),
    np.array([10, NAN, 50, 1, NAN, NAN]),
    np.array([NAN, 30, 500, 6, NAN, 5]),
)
RANGES = scales([100, 50, 1000, 10, 10, 0], [40, 100, 200, 2, 0, 10])


def plants(weights):
    stated = np.array(weights, dtype=float)
    names = tuple(f"x{n}" for n in range(1, 7))
    return Table(names, names, PLANTS, PLANTS, stated / stated.sum(), PLANTS < 0, UPWARD)


def test_the_flows_of_the_hydroelectric_plants():
    # printed as sums over the five others, of figures rounded before they were added
    flows = 5 * promethee(plants([1] * 6), RANGES, CHOSEN)
    assert flows == pytest.approx([-0.728, 0.085, -0.447, -0.102, 1.466, -0.274], abs=2.5e-3)
    assert np.argsort(-flows).tolist() == [4, 1, 3, 5, 2, 0]


def test_the_preference_indices_of_the_hydroelectric_plants():
    published = [
        [0, 0.296, 0.250, 0.268, 0.100, 0.185],
        [0.462, 0, 0.389, 0.333, 0.296, 0.500],
        [0.236, 0.180, 0, 0.333, 0.056, 0.429],
        [0.399, 0.505, 0.305, 0, 0.223, 0.212],
        [0.444, 0.515, 0.487, 0.380, 0, 0.448],
        [0.286, 0.399, 0.250, 0.432, 0.133, 0],
    ]
    oriented = np.where(UPWARD, PLANTS, -PLANTS)
    ahead = oriented[:, None, :] - oriented[None, :, :]
    found = preferred(ahead, CHOSEN, np.abs(RANGES.best - RANGES.worst)).mean(axis=2)
    assert found == pytest.approx(np.array(published), abs=1.2e-3)


def test_other_weights_put_another_plant_first():
    # the two questions of the same exercises: power at 50, villages at 55
    power = promethee(plants([10, 50, 10, 10, 10, 10]), RANGES, CHOSEN)
    villages = promethee(plants([9, 9, 9, 9, 55, 9]), RANGES, CHOSEN)
    assert (power.argmax(), villages.argmax()) == (5, 1)


def curve(kind, q, p, *differences, span=100.0):
    made = Preferences((kind,), np.array([q], dtype=float), np.array([p], dtype=float))
    ahead = np.array(differences, dtype=float)[:, None]
    return preferred(ahead, made, np.array([span]))[:, 0].tolist()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Preference.USUAL, [0, 0, 1, 1, 1, 1, 1]),
        (Preference.U_SHAPE, [0, 0, 0, 0, 1, 1, 1]),
        (Preference.LINEAR, [0, 0, 0.1, 0.2, 0.4, 1, 1]),
        (Preference.LEVEL, [0, 0, 0, 0, 0.5, 0.5, 1]),
        (Preference.LINEAR_FROM, [0, 0, 0, 0, 0.25, 1, 1]),
    ],
)
def test_each_function_at_its_thresholds(kind, expected):
    # q = 2, p = 10
    assert curve(kind, 2, 10, -5, 0, 1, 2, 4, 10, 11) == pytest.approx(expected)


def test_the_gaussian_rises_to_its_inflection_at_s():
    found = curve(Preference.GAUSSIAN, NAN, 5, -5, 0, 5, 50)
    assert found == pytest.approx([0, 0, 1 - np.exp(-0.5), 1])


def test_unset_thresholds_are_none_and_the_range():
    assert curve(Preference.LINEAR, NAN, NAN, 25, 100, 200) == [0.25, 1, 1]
    assert curve(Preference.LINEAR_FROM, NAN, NAN, 25) == [0.25]
    assert curve(Preference.U_SHAPE, NAN, NAN, 0, 0.1) == [0, 1]
    assert curve(Preference.LEVEL, NAN, NAN, 0, 1, 101) == [0, 0.5, 1]
    assert curve(Preference.GAUSSIAN, NAN, NAN, 100) == pytest.approx([1 - np.exp(-0.5)])


@pytest.mark.parametrize("kind", Preference)
def test_thresholds_of_nothing_make_any_difference_whole(kind):
    assert curve(kind, 0, 0, -1, 0, 1) == [0, 0, 1]


def test_a_p_below_its_q_counts_as_q():
    for kind in (Preference.LEVEL, Preference.LINEAR_FROM):
        assert curve(kind, 10, 5, 7, 10, 11) == [0, 0, 1]


def test_a_flat_criterion_prefers_nothing_whatever_its_function():
    table = points([[80, 20], [50, 70]], [60, 40])
    flat = Preferences((Preference.USUAL,) * 2, np.full(2, NAN), np.full(2, 1.0))
    assert promethee(table, scales([0, 5], [100, 5]), flat) == pytest.approx([0.6, -0.6])


GRID = st.lists(st.lists(st.integers(0, 100), min_size=3, max_size=3), min_size=2, max_size=6)
THREE = st.lists(st.integers(1, 9), min_size=3, max_size=3)
HUNDRED = scales([0] * 3, [100] * 3)


@settings(max_examples=60, deadline=None)
@given(GRID, THREE)
def test_linear_up_to_the_range_flows_rank_as_scores(raw, weights):
    # Mareschal (2015): with V shapes as wide as the range, net flow is the weighted sum, centred
    table = points(raw, weights)
    score, count = scores(table) / 100, len(raw)
    wanted = (score - score.mean()) * count / (count - 1)
    assert promethee(table, HUNDRED) == pytest.approx(wanted, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(GRID, THREE)
def test_usual_functions_count_who_is_ahead_as_borda_did(raw, weights):
    table = points(raw, weights)
    usual = Preferences((Preference.USUAL,) * 3, np.full(3, NAN), np.full(3, NAN))
    ahead = np.sign(table.raw[:, None, :] - table.raw[None, :, :]).sum(axis=1)
    wanted = ahead @ table.weights / (len(raw) - 1)
    assert promethee(table, HUNDRED, usual) == pytest.approx(wanted, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(
    GRID,
    THREE,
    st.lists(st.sampled_from(Preference), min_size=3, max_size=3),
    st.lists(st.one_of(st.just(NAN), st.integers(0, 120)), min_size=6, max_size=6),
)
def test_flows_add_to_nothing_and_stay_within_one_by_any_function(raw, weights, kinds, limits):
    limits = np.array(limits, dtype=float)
    chosen = Preferences(tuple(kinds), limits[:3], limits[3:])
    flows = promethee(points(raw, weights), HUNDRED, chosen)
    assert flows.sum() == pytest.approx(0, abs=1e-9)
    assert (np.abs(flows) <= 1 + 1e-9).all()


def test_a_criterion_says_how_its_differences_count():
    set_so = {
        "preference": Preference.LINEAR_FROM,
        "indifference": Decimal(5),
        "strict": Decimal(20),
    }
    made = sheet([[50, 50], [53, 40]], [1, 1], {0: set_so})
    found = Reading(made, made.perspectives[0]).preferences()
    assert found.kinds == (Preference.LINEAR_FROM, Preference.LINEAR)
    assert found.indifference.tolist() == pytest.approx([5, NAN], nan_ok=True)
    assert found.strict.tolist() == pytest.approx([20, NAN], nan_ok=True)


def test_small_differences_left_out_change_who_leads_by_promethee():
    # o1 is 8 points ahead in all, but neither of its two advantages of 9 is above q
    raw = [[50, 50, 60], [59, 59, 50]]
    plain = sheet(raw, [1, 1, 1])
    mine = plain.perspectives[0]
    assert dict(analyse(plain, mine, seed=1, draws=20).opinions)[Opinion.PROMETHEE] == "o1"
    wide = {"preference": Preference.U_SHAPE, "indifference": Decimal("9.5")}
    strict = sheet(raw, [1, 1, 1], dict.fromkeys(range(3), wide))
    opinions = dict(analyse(strict, mine, seed=1, draws=20).opinions)
    assert (opinions[Opinion.PROMETHEE], opinions[Opinion.SWING]) == ("o0", "o1")


def test_no_weight_and_no_option_known_has_no_flow():
    table = points([[80, NAN], [50, 70]], [60, 40])
    assert np.isnan(promethee(table, scales([0, 0], [100, 100]), None)).tolist() == [True, False]
    none = replace(table, weights=np.zeros(2))
    assert np.isnan(promethee(none, scales([0, 0], [100, 100]))).all()
