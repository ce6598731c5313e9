"""Chances by simulation: distributions, modes, degenerate cases, one seed one answer."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.simulate import (
    Costs,
    draw_costs,
    draw_weights,
    triangular,
)
from consultdesk.analysis.smaa import chances
from consultdesk.domain.costing import Case, CostLine, LineKind
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.money import Money
from consultdesk.domain.options import Confidence, MoneySource, Scale
from tests.analysis.cases import NUMBERS, drawn_sheet, sample_sheet, view
from tests.analysis.grids import sheet


def model(raw, weights, change=lambda made: made):
    made = change(sheet(raw, weights))
    return Reading(made, made.perspectives[0]).model()


def acceptability(*args):
    return chances(*args).ranks


def rng():
    return np.random.default_rng(7)


def test_triangular_draws_have_the_mean_and_ends_of_their_triangle():
    low, likely, high = (np.array(v, dtype=float) for v in ([0, 4], [3, 4], [9, 8]))
    drawn = triangular(low, likely, high, rng().random((40_000, 2)))
    assert drawn.mean(axis=0) == pytest.approx([4, 16 / 3], abs=0.05)
    assert (drawn >= low).all()
    assert (drawn <= high).all()
    assert drawn.var(axis=0)[0] == pytest.approx((81 + 9 - 27) / 18, abs=0.1)


def test_free_weights_are_uniform_on_the_simplex():
    drawn = draw_weights(model([[1, 2, 3]], [5, 3, 0]), WeightMode.FREE, 40_000, rng())
    assert drawn.sum(axis=1) == pytest.approx(1)
    assert drawn.mean(axis=0) == pytest.approx([1 / 3] * 3, abs=0.01)
    # the variance of a uniform point of a simplex of n corners: (n − 1) / (n² (n + 1))
    assert drawn.var(axis=0) == pytest.approx([2 / 36] * 3, abs=0.002)


def test_ordered_weights_keep_the_order_and_their_means_are_roc():
    drawn = draw_weights(model([[1, 2, 3]], [5, 30, 20]), WeightMode.ORDER, 40_000, rng())
    assert (drawn[:, 1] >= drawn[:, 2]).all()
    assert (drawn[:, 2] >= drawn[:, 0]).all()
    assert drawn.mean(axis=0) == pytest.approx([1 / 9, 11 / 18, 5 / 18], abs=0.01)


def test_equal_weights_come_in_any_order_and_zero_stays_zero():
    drawn = draw_weights(model([[1, 2, 3]], [10, 10, 0]), WeightMode.ORDER, 40_000, rng())
    assert drawn[:, 2].max() == 0
    assert drawn.mean(axis=0)[:2] == pytest.approx([0.5, 0.5], abs=0.01)


def test_weights_around_vary_by_half_or_within_their_stated_range():
    def ranged(made):
        first = made.weights[0].but(low=Decimal(50), high=Decimal(50))
        return replace(made, weights=(first, *made.weights[1:]))

    drawn = draw_weights(model([[1, 2]], [50, 50], ranged), WeightMode.AROUND, 20_000, rng())
    assert drawn.sum(axis=1) == pytest.approx(1)
    share = drawn[:, 1] / drawn[:, 0]
    assert (share.min(), share.max()) == pytest.approx((0.5, 1.5), abs=0.01)


def test_without_weights_the_stated_ones_stand_still():
    drawn = draw_weights(model([[1, 2]], [0, 0]), WeightMode.AROUND, 5, rng())
    assert not drawn.any()


def test_fixed_figures_and_one_order_give_certain_ranks():
    found = acceptability(model([[90, 90], [10, 10], [50, 50]], [1, 1]), WeightMode.FREE, 500, 1)
    assert found.tolist() == [[1, 0, 0], [0, 0, 1], [0, 1, 0]]


def test_equal_options_take_turns():
    found = acceptability(model([[50, 50], [50, 50]], [1, 1]), WeightMode.AROUND, 10_000, 1)
    assert found == pytest.approx(np.full((2, 2), 0.5), abs=0.02)


def test_an_unacceptable_option_never_comes_before_an_acceptable_one():
    def limited(made):
        first = made.criteria[0].but(unacceptable=Decimal(50))
        return replace(made, criteria=(first, *made.criteria[1:]))

    found = acceptability(model([[40, 100], [60, 0]], [1, 9], limited), WeightMode.FREE, 500, 1)
    assert found.tolist() == [[0, 1], [1, 0]]


def test_an_unknown_cell_is_left_out_and_nothing_known_comes_last():
    found = acceptability(
        model([[None, 80], [70, 70], [None, None]], [1, 1]), WeightMode.AROUND, 500, 1
    )
    assert found[:, 0].tolist() == [1, 0, 0]
    assert found[:, 2].tolist() == [0, 0, 1]


@pytest.mark.parametrize(("raw", "weights"), [([], [1]), ([[], []], [])])
def test_nothing_to_compare_has_a_defined_answer(raw, weights):
    found = acceptability(model(raw, weights), WeightMode.AROUND, 100, 1)
    assert found.shape == (len(raw), len(raw))
    assert found.sum() == pytest.approx(len(raw))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 100), min_size=3, max_size=3), min_size=1, max_size=5),
    st.sampled_from(WeightMode),
    st.integers(0, 2**31),
)
def test_each_option_and_each_rank_add_up_to_one(raw, mode, seed):
    found = acceptability(model(raw, [30, 20, 10]), mode, 200, seed)
    assert found.sum(axis=0) == pytest.approx(1)
    assert found.sum(axis=1) == pytest.approx(1)
    assert found.tolist() == acceptability(model(raw, [30, 20, 10]), mode, 200, seed).tolist()


@pytest.mark.parametrize(
    ("confidence", "spread"),
    [(None, 0), (Confidence.SURE, 0), (Confidence.LIKELY, 10), (Confidence.GUESS, 20)],
)
def test_confidence_widens_a_cell_by_a_part_of_the_range(confidence, spread):
    def doubted(made):
        return replace(made, cells=tuple(c.but(confidence=confidence) for c in made.cells))

    found = model([[50]], [1], doubted)
    assert (found.low[0, 0], found.high[0, 0]) == (50 - spread, 50 + spread)


def test_a_typed_range_wins_over_confidence_and_never_leaves_the_likely_out():
    def ranged(made):
        cells = (made.cells[0].but(low=Decimal(45), confidence=Confidence.GUESS), made.cells[1])
        return replace(made, cells=(cells[0], cells[1].but(low=Decimal(90))))

    found = model([[50, 50]], [1, 1], ranged)
    assert (found.low[0].tolist(), found.high[0].tolist()) == ([45, 50], [50, 50])


def test_ratings_are_drawn_evenly_and_other_figures_triangularly():
    found = Reading(drawn_sheet(), drawn_sheet().perspectives[1]).model()
    keys = dict(zip(found.table.criteria, found.even.tolist(), strict=True))
    assert [key for key, even in keys.items() if even] == ["trust", "grow", "bond"]


def test_costs_go_through_who_pays_and_the_cap():
    costs = Costs(
        low=np.array([100.0, 50.0]),
        likely=np.array([200.0, 50.0]),
        high=np.array([400.0, 50.0]),
        shares=np.array([[0.5, 0.0, 0.5, 1.0], [0.0, 1.0, 0.0, 0.0]]),
        cap=150.0,
    )
    paid, total, mine, full = draw_costs(costs, 5000, rng())
    assert paid.max() == 150
    assert paid.min() >= 50
    assert total == pytest.approx(paid + 50)
    assert mine + paid == pytest.approx(full)
    assert mine.max() > 200


def test_drawn_costs_without_spread_are_the_domains_totals():
    for number in NUMBERS:
        made = sample_sheet(number)
        reading = Reading(made, made.perspectives[1])
        for option, costs in zip(reading.options, reading.model().costs, strict=True):
            drawn = draw_costs(costs, 1, rng())[:, 0]
            likely = made.totals(option).of(Case.LIKELY)
            golden = (likely.client, likely.client_total, likely.me, likely.full)
            assert drawn.tolist() == pytest.approx([float(m.amount) for m in golden])


def test_a_credit_is_counted_by_its_size_and_a_range_in_any_order_is_put_right():
    made = sheet([[]], [])
    lines = (
        CostLine(id="back", option_id="o0", kind=LineKind.CREDIT, likely=Decimal(-90)),
        CostLine(id="odd", option_id="o0", low=Decimal(9), likely=Decimal(5), high=Decimal(3)),
    )
    made = replace(made, lines=lines)
    costs = Reading(made, made.perspectives[0]).model().costs[0]
    assert costs.likely.tolist() == [90, 5]
    assert (costs.low.tolist(), costs.high.tolist()) == ([90, 5], [90, 5])
    assert np.isnan(costs.cap)


def test_varying_costs_move_the_chances_and_fixed_lines_do_not():
    fed = {"scale": Scale.MONEY, "source": MoneySource.CLIENT_PAYS}
    worst_to_best = {"worst": Decimal(1000), "best": Decimal(0)}
    made = sheet([[None], [None]], [1], {0: fed | worst_to_best})
    hour = Money.of(100, "CAD")
    shared = {"unit_price": hour, "client_percent": Decimal(100)}
    line = CostLine(id="a", option_id="o0", likely=Decimal(5), **shared)
    other = CostLine(id="b", option_id="o1", likely=Decimal(6), **shared)
    fixed = replace(made, cells=(), lines=(line, other))
    found = Reading(fixed, fixed.perspectives[0]).model()
    assert acceptability(found, WeightMode.AROUND, 500, 1)[0, 0] == 1
    wide = line.but(low=Decimal(1), high=Decimal(9))
    varied = replace(fixed, lines=(wide, other))
    found = Reading(varied, varied.perspectives[0]).model()
    # P(x < 6) of the triangle 1, 5, 9 is 1 − 3² / (8 · 4)
    assert acceptability(found, WeightMode.AROUND, 20_000, 1)[0, 0] == pytest.approx(
        23 / 32, abs=0.015
    )


def test_the_clients_cap_is_read_from_the_option():
    made = drawn_sheet()
    capped = replace(
        made, options=(made.options[0].but(client_cap=Money.of(1560, "CAD")), *made.options[1:])
    )
    reading = Reading(capped, view(capped, capped.perspectives[0].viewpoint))
    assert reading.model().costs[0].cap == 1560
