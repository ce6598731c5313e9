"""Second opinions and equivalent changes: published examples, the sample, degenerate tables."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.opinions import promethee, topsis
from consultdesk.analysis.outcome import Opinion, analyse
from consultdesk.analysis.table import Table
from consultdesk.domain.options import Viewpoint
from tests.analysis.cases import NUMBERS, sample_sheet, view
from tests.analysis.grids import NAN, points, scales, sheet


def full(of):
    return analyse(of, view(of, Viewpoint.MINE), seed=1, draws=50)


def test_topsis_on_the_fighter_aircraft_of_hwang_and_yoon():
    # Hwang and Yoon, Multiple Attribute Decision Making (1981), the aircraft selection problem
    raw = np.array(
        [
            [2.0, 1500, 20000, 5.5, 5, 9],
            [2.5, 2700, 18000, 6.5, 3, 5],
            [1.8, 2000, 21000, 4.5, 7, 7],
            [2.2, 1800, 20000, 5.0, 5, 5],
        ]
    )
    upward = np.broadcast_to(np.array([True, True, True, False, True, True]), raw.shape)
    weights = np.array([0.2, 0.1, 0.1, 0.1, 0.2, 0.3])
    names = tuple("ABCD")
    table = Table(names, tuple("123456"), raw, raw, weights, raw < 0, upward)
    assert topsis(table) == pytest.approx([0.643, 0.268, 0.613, 0.312], abs=0.001)


def test_promethee_flows_worked_by_hand():
    # type III with p = 100: 0.6·30/100 = 0.18 for the first, 0.4·50/100 = 0.20 for the second
    table = points([[80, 20], [50, 70]], [60, 40])
    assert promethee(table, scales([0, 0], [100, 100])) == pytest.approx([-0.02, 0.02])


def test_differences_beyond_the_range_are_whole_and_costs_count_downward():
    of = scales([10], [5])
    table = points([[20], [4]], [1])
    table = replace(table, upward=np.zeros((2, 1), dtype=bool))
    assert promethee(table, of) == pytest.approx([-1.0, 1.0])
    assert topsis(table) == pytest.approx([0.0, 1.0])


FIGURE = st.one_of(st.integers(-50, 150), st.just(NAN))


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.lists(FIGURE, min_size=3, max_size=3), min_size=1, max_size=5),
    st.lists(st.integers(0, 9), min_size=3, max_size=3),
)
def test_flows_add_to_nothing_and_closeness_stays_between_0_and_1(raw, weights):
    table = points(raw, weights)
    flows = promethee(table, scales([0] * 3, [100] * 3))
    assert np.nansum(flows) == pytest.approx(0, abs=1e-9)
    close = topsis(table)
    assert ((np.isnan(close)) | ((close >= 0) & (close <= 1))).all()
    if table.weights.any():
        assert (np.isnan(close) == table.gaps.any(axis=1)).all()
        assert (np.isnan(flows) == table.gaps.any(axis=1)).all()


def test_equal_options_are_as_close_and_owe_each_other_nothing():
    table = points([[50, 50], [50, 50]], [1, 1])
    assert list(topsis(table)) == [0.5, 0.5]
    assert list(promethee(table, scales([0, 0], [100, 100]))) == [0, 0]


def test_the_sample_by_every_method():
    first = dict(full(sample_sheet(NUMBERS[0])).opinions)
    assert first[Opinion.SWING] == first[Opinion.MINE] == first[Opinion.EQUAL] == "A4"
    assert first[Opinion.ROC] == first[Opinion.CLIENT] == "A2"
    second = dict(full(sample_sheet(NUMBERS[1])).opinions)
    own = set(Opinion) - {Opinion.CLIENT}
    assert {second[o] for o in own} == {"B2"}
    third = dict(full(sample_sheet(NUMBERS[2])).opinions)
    assert third[Opinion.EQUAL] == "C2"
    assert third[Opinion.PROMETHEE] == "C3"
    assert set(third) == set(Opinion)


def test_an_acceptable_option_leads_by_any_method():
    of = sheet([[90, 10], [40, 60]], [9, 1], {1: {"unacceptable": 50}})
    assert {option for _, option in full(of).opinions} == {"o1"}


def test_one_day_sooner_is_worth_what_the_sample_says():
    worth = {e.criterion_id: e for e in full(sample_sheet(NUMBERS[0])).equivalents}
    assert worth["delay"].worth == pytest.approx(60.95, abs=0.01)
    assert worth["delay"].money_id == "cost_client"


def test_without_money_or_weight_or_a_straight_scale_nothing_is_priced():
    assert full(sheet([[1, 2], [2, 1]], [1, 1])).equivalents == ()
    of = sample_sheet(NUMBERS[0])
    free = replace(
        of,
        weights=tuple(
            w.but(points=w.points * (w.criterion_id != "cost_client")) for w in of.weights
        ),
    )
    assert full(free).equivalents == ()
    curved = replace(
        of,
        criteria=tuple(c.but(middle_value=70) if c.id == "delay" else c for c in of.criteria),
    )
    assert "delay" not in {e.criterion_id for e in full(curved).equivalents}
