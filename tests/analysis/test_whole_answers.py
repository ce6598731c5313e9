"""The whole answer: chances in closed form, laws that always hold, and every odd sheet defined."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.outcome import analyse, quick
from consultdesk.analysis.smaa import chances
from consultdesk.domain.costing import LineKind
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.options import MoneySource, Scale
from tests.analysis.grids import sheet
from tests.domain.makers import line

DRAWS = 20_000


def drawn(raw, weights, mode):
    made = sheet(raw, weights)
    return chances(Reading(made, made.perspectives[0]).model(), mode, DRAWS, 11)


# Two criteria, two options: one is worth 1 and 0, the other 0 and c. The first leads where
# w > c(1 − w), so for w above b = c / (1 + c). With the first weight uniform on 0 to 1 (Lahdelma
# and Salminen, 2001, no preference) that is 1 − b, and the central weight is midway from b to 1.
@pytest.mark.parametrize("c", [25, 50, 100])
def test_chances_and_central_weights_of_two_criteria_in_closed_form(c):
    b = c / (100 + c)
    found = drawn([[100, 0], [0, c]], [1, 1], WeightMode.FREE)
    assert found.ranks[:, 0] == pytest.approx([1 - b, b], abs=0.01)
    assert found.central[:, 0] == pytest.approx([(1 + b) / 2, b / 2], abs=0.01)
    assert found.confidence.tolist() == [1, 1]


def test_chances_of_two_criteria_in_order_in_closed_form():
    # the second weighs more: w is uniform on 0 to 1/2, and c = 50 leads below b = 1/3
    found = drawn([[100, 0], [0, 50]], [1, 2], WeightMode.ORDER)
    assert found.ranks[:, 0] == pytest.approx([1 / 3, 2 / 3], abs=0.01)
    assert found.central[:, 0] == pytest.approx([5 / 12, 1 / 6], abs=0.01)


def test_an_option_that_never_leads_has_no_central_weights():
    found = drawn([[100, 100], [50, 50]], [1, 1], WeightMode.FREE)
    assert np.isnan(found.central[1]).all()
    assert np.isnan(found.confidence[1])


CELL = st.one_of(st.none(), st.integers(-20, 120))
WIDTHS = st.integers(0, 4)


@st.composite
def odd_sheets(draw):
    """Give sheets of any shape: nothing in them, gaps, flat scales, money, weights of nothing."""
    width, height = draw(WIDTHS), draw(st.integers(0, 4))
    raw = [draw(st.lists(CELL, min_size=width, max_size=width)) for _ in range(height)]
    weights = draw(st.lists(st.sampled_from([0, 0, 1, 5, 100]), min_size=width, max_size=width))
    criteria = {n: draw(st.sampled_from(KINDS)) for n in range(width)}
    made = sheet(raw, weights, criteria)
    costs = draw(st.lists(st.integers(0, 30), min_size=height, max_size=height))
    return replace(
        made,
        lines=tuple(
            line(cost, 100, client=40, option=f"o{n}", low=Decimal(cost) / 2, kind=draw(PAID))
            for n, cost in enumerate(costs)
        ),
    )


# a credit makes the client's price negative
PAID = st.sampled_from([LineKind.HOURS, LineKind.CREDIT])
KINDS = [
    {},
    {"worst": Decimal(100), "best": Decimal(0)},
    {"worst": Decimal(5), "best": Decimal(5)},
    {"middle_value": Decimal(80)},
    {"unacceptable": Decimal(50)},
    {"scale": Scale.MONEY, "source": MoneySource.FULL, "worst": Decimal(3000), "best": Decimal(0)},
    {"scale": Scale.MONEY, "source": MoneySource.CLIENT_PAYS, "worst": Decimal(-9)},
]


@settings(max_examples=120, deadline=None)
@given(odd_sheets(), st.sampled_from(WeightMode))
def test_every_sheet_has_an_answer(made, mode):
    found = analyse(made, made.perspectives[0], seed=3, draws=40, mode=mode)
    ids = [o.id for o in made.options]
    assert sorted(found.ranking) == sorted(ids)
    assert [o.option_id for o in found.options] == ids
    assert all(o.score is None or 0 <= o.score <= 100 + 1e-9 for o in found.options)
    assert sum(c.share for c in found.criteria) == pytest.approx(
        1 if any(w.points for w in made.weights) else 0
    )
    assert sum(c.percent for c in found.criteria) in (0, 100)
    for option in found.options:
        assert option.chances is None or sum(option.chances) == pytest.approx(1)
    for criterion in found.criteria:
        kept = criterion.keeps
        assert kept is None or 0 <= kept.low <= criterion.share <= kept.high <= 1
    assert {option for _, option in found.opinions} <= set(ids)


@settings(max_examples=60, deadline=None)
@given(odd_sheets(), st.integers(2, 50))
def test_only_the_proportions_of_weights_matter(made, factor):
    scaled = replace(made, weights=tuple(w.but(points=w.points * factor) for w in made.weights))
    one, other = (quick(of, of.perspectives[0]) for of in (made, scaled))
    assert one.ranking == other.ranking
    assert [o.score for o in one.options] == pytest.approx([o.score for o in other.options])
    assert one.verdict.code == other.verdict.code
    assert one.leaders == other.leaders


@settings(max_examples=60, deadline=None)
@given(odd_sheets())
def test_an_option_more_or_less_leaves_the_others_in_their_order(made):
    fewer = replace(made, options=made.options[:-1])
    whole, rest = (quick(of, of.perspectives[0]) for of in (made, fewer))
    scores = {o.option_id: o.score for o in whole.options}
    assert all(scores[o.option_id] == o.score for o in rest.options)


def test_a_range_kept_in_other_points_draws_from_the_same_shares():
    made = sheet([[80, 20], [22, 80]], [50, 50])
    ranged = replace(
        made,
        weights=(
            made.weights[0].but(low=Decimal(40), high=Decimal(60)),
            made.weights[1].but(low=Decimal(50), high=Decimal(50)),
        ),
    )
    tenfold = replace(
        ranged,
        weights=tuple(
            w.but(points=w.points * 10, low=w.low * 10, high=w.high * 10) for w in ranged.weights
        ),
    )
    one, other = (Reading(of, of.perspectives[0]).model() for of in (ranged, tenfold))
    assert one.weight_low == pytest.approx(other.weight_low)
    assert one.weight_high == pytest.approx([0.6, 0.5])
    found, same = (chances(m, WeightMode.AROUND, 2000, 5).ranks for m in (one, other))
    assert 0.05 < found[0, 0] < 0.95
    assert found == pytest.approx(same)
