"""Weights judged all at once: swings, ranks, and the day the client confirmed them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.methods import Method, by_rank, reweighed
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience
from consultdesk.domain.matrix import weigh, with_criterion
from consultdesk.domain.options import Perspective, Viewpoint, Weight, WeightMethod
from consultdesk.domain.weighing import (
    confirmed,
    paired,
    ranges,
    ranked,
    swings,
    swung,
    traded,
)
from tests.analysis.cases import NUMBERS, sample_sheet, view

SHEET = sample_sheet(NUMBERS[0])
MINE = view(SHEET, Viewpoint.MINE)
CLIENT = view(SHEET, Viewpoint.CLIENT)
KEYS = tuple(c.id for c in SHEET.criteria)


SWINGS = {"trust": 100, "autonomy": 90, "cost_client": 60, "cost_cons": 50, "delay": 40}
SWINGS = {key: Decimal(value) for key, value in SWINGS.items()}


def weights(changes):
    return {c.after.criterion_id: c.after for c in changes if isinstance(c.after, Weight)}


def points(changes):
    return {key: weight.points for key, weight in weights(changes).items()}


def method(changes):
    return [c.after.method for c in changes if isinstance(c.after, Perspective)]


def done(sheet, changes):
    """Give the sheet with changes of weights and perspectives made."""
    made = {c.after.id: c.after for c in changes}
    return replace(
        sheet,
        weights=tuple(made.get(w.id, w) for w in sheet.weights),
        perspectives=tuple(made.get(p.id, p) for p in sheet.perspectives),
    )


def refused(act, *args):
    with pytest.raises(Refused) as caught:
        act(*args)
    return caught.value


def test_swings_are_those_of_the_sample():
    assert swings(SHEET, MINE) == pytest.approx(SWINGS)
    first = swung(SHEET, MINE, SWINGS)
    assert (points(first), method(first)) == ({}, [WeightMethod.SWING])
    again = done(SHEET, first)
    assert swung(again, view(again, Viewpoint.MINE), SWINGS) == ()


def test_only_what_counts_for_the_client_is_weighed_for_them():
    changes = swung(SHEET, CLIENT, dict.fromkeys(KEYS, Decimal(100)))
    assert set(points(changes)) == set(KEYS) - {"cost_cons", "trust"}  # trust is 100 already
    assert {w.perspective_id for w in weights(changes).values()} == {CLIENT.id}


@pytest.mark.parametrize(
    ("value", "code"),
    [("101", "swing_out_of_range"), ("-1", "swing_out_of_range"), ("99", "swing_first_missing")],
)
def test_a_swing_goes_from_0_to_100_and_one_is_first(value, code):
    assert refused(swung, SHEET, MINE, dict.fromkeys(KEYS, Decimal(value))).code == code


def test_a_swing_can_be_a_range_in_its_own_points():
    around = {"trust": (Decimal(80), None), "delay": (Decimal(30), Decimal(60)), "autonomy": ()}
    changes = swung(SHEET, MINE, SWINGS, around | {"autonomy": (None, None)})
    found = weights(changes)
    assert (found["trust"].low, found["trust"].high) == (80, 100)
    assert (found["delay"].low, found["delay"].points, found["delay"].high) == (30, 40, 60)
    assert "autonomy" not in found
    sheet = done(SHEET, changes)
    mine = view(sheet, Viewpoint.MINE)
    assert ranges(sheet, mine)["delay"] == (30, 60)
    assert ranges(sheet, mine)["autonomy"] == (None, None)
    # judged again without a range, the earlier one is let go
    assert weights(swung(sheet, mine, SWINGS))["delay"].low is None


@pytest.mark.parametrize(("low", "high"), [(41, 60), (30, 39), (-1, 60), (30, 101)])
def test_a_range_holds_its_swing_and_stays_within_the_scale(low, high):
    around = {"delay": (Decimal(low), Decimal(high))}
    caught = refused(swung, SHEET, MINE, SWINGS, around)
    assert (caught.code, caught.facts) == ("swing_range_out_of_order", {"criterion_id": "delay"})


def test_a_range_follows_its_weight_when_another_is_set_by_hand():
    sheet = done(SHEET, swung(SHEET, MINE, SWINGS, {"delay": (Decimal(30), Decimal(60))}))
    mine = view(sheet, Viewpoint.MINE)
    trust = next(c for c in SHEET.criteria if c.id == "trust")
    changes = weigh(sheet, mine, trust, Decimal(50))
    delay = weights(changes)["delay"]
    assert float(delay.low / delay.points) == pytest.approx(30 / 40)
    assert float(delay.high / delay.points) == pytest.approx(60 / 40)
    assert method(changes) == [WeightMethod.HAND]


def test_a_weight_judged_again_no_longer_asks_to_be_reviewed():
    asking = replace(SHEET, weights=tuple(w.but(to_review=True) for w in SHEET.weights))
    assert not any(w.to_review for w in weights(swung(asking, MINE, SWINGS)).values())
    delay = next(c for c in SHEET.criteria if c.id == "delay")
    share = asking.shares(MINE)["delay"] * 100
    kept = weights(weigh(asking, MINE, delay, share))
    assert not kept["delay"].to_review
    assert all(w.to_review for key, w in kept.items() if key != "delay")


def test_ranges_of_no_weights_say_nothing():
    none = replace(SHEET, weights=())
    assert set(ranges(none, MINE).values()) == {(None, None)}


# Barron and Barrett (1996) for the centroid, Stillwell, Seaver and Edwards (1981) for the others,
# as tabulated there for three to five attributes
PUBLISHED = {
    (WeightMethod.CENTROID, 3): [0.6111, 0.2778, 0.1111],
    (WeightMethod.CENTROID, 4): [0.5208, 0.2708, 0.1458, 0.0625],
    (WeightMethod.CENTROID, 5): [0.4567, 0.2567, 0.1567, 0.0900, 0.0400],
    (WeightMethod.RANK_SUM, 3): [0.5000, 0.3333, 0.1667],
    (WeightMethod.RANK_SUM, 4): [0.4, 0.3, 0.2, 0.1],
    (WeightMethod.RANK_SUM, 5): [0.3333, 0.2667, 0.2000, 0.1333, 0.0667],
    (WeightMethod.RANK_RECIPROCAL, 3): [0.5455, 0.2727, 0.1818],
    (WeightMethod.RANK_RECIPROCAL, 4): [0.48, 0.24, 0.16, 0.12],
    (WeightMethod.RANK_RECIPROCAL, 5): [0.4380, 0.2190, 0.1460, 0.1095, 0.0876],
}


@pytest.mark.parametrize(("how", "count"), PUBLISHED)
def test_ranks_weigh_as_published(how, count):
    order = KEYS[:count]
    changes = ranked(SHEET, MINE, order, how)
    shares = done(SHEET, changes).shares(MINE)
    assert [float(shares[key]) for key in order] == pytest.approx(PUBLISHED[how, count], abs=5e-5)
    assert method(changes) == [how]
    # what is left out of the order weighs nothing
    assert not any(shares[key] for key in KEYS[count:])


def test_ties_share_the_mean_of_their_ranks():
    order = [KEYS[0], (KEYS[1], KEYS[2])]
    sums = done(SHEET, ranked(SHEET, MINE, order, WeightMethod.RANK_SUM)).shares(MINE)
    assert [sums[key] for key in KEYS[:3]] == [Decimal("0.5"), Decimal("0.25"), Decimal("0.25")]
    tied = done(SHEET, ranked(SHEET, MINE, [KEYS], WeightMethod.CENTROID)).shares(MINE)
    assert set(tied.values()) == {Decimal("0.2")}


SAME = {
    WeightMethod.CENTROID: Method.ROC,
    WeightMethod.RANK_SUM: Method.RANK_SUM,
    WeightMethod.RANK_RECIPROCAL: Method.RANK_RECIPROCAL,
    WeightMethod.EQUAL: Method.EQUAL,
}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 3), min_size=5, max_size=5), st.sampled_from(sorted(SAME)))
def test_ranks_written_down_are_those_the_analysis_draws_from_weights(points_of, how):
    """Ties and weights of nothing mean the same to both."""
    levels = sorted(set(points_of) - {0}, reverse=True)
    order = [
        tuple(key for key, value in zip(KEYS, points_of, strict=True) if value == level)
        for level in levels
    ]
    shares = done(SHEET, ranked(SHEET, MINE, order, how)).shares(MINE)
    drawn = reweighed(np.array(points_of, dtype=float), SAME[how])
    assert [float(shares[key]) for key in KEYS] == pytest.approx(list(drawn), abs=1e-6)


def test_an_order_of_nothing_weighs_nothing():
    assert set(points(ranked(SHEET, MINE, ())).values()) == {Decimal(0)}


def test_equal_weights_are_all_alike():
    order = [c.id for c in SHEET.counted(CLIENT)]
    changes = ranked(SHEET, CLIENT, order, WeightMethod.EQUAL)
    after = done(SHEET, changes)
    assert set(after.shares(CLIENT).values()) == {Decimal("0.25")}
    assert method(changes) == [WeightMethod.EQUAL]


def test_pairs_weigh_by_their_shares():
    shares = dict(zip(KEYS, (0.4, 0.3, 0.2, 0.1 / 3, 0.2 / 3), strict=True))
    changes = paired(SHEET, MINE, shares)
    after = done(SHEET, changes)
    assert {k: float(v) for k, v in after.shares(MINE).items()} == pytest.approx(shares, abs=1e-6)
    assert method(changes) == [WeightMethod.PAIRWISE]


def test_a_trade_off_splits_what_two_weigh_together():
    changes = traded(SHEET, MINE, ("delay", "cost_client"), 4.0)
    assert points(changes) == {"delay": 80, "cost_client": 20}
    assert method(changes) == [WeightMethod.TRADE_OFF]
    bare = replace(SHEET, weights=tuple(w for w in SHEET.weights if w.criterion_id != "delay"))
    born = traded(bare, MINE, ("delay", "cost_client"), 1.0)
    assert {c.before is None for c in born if isinstance(c.after, Weight)} == {True, False}
    assert points(born) == {"delay": 30, "cost_client": 30}


@pytest.mark.parametrize("ratio", [0.0, -1.0, float("nan"), float("inf")])
def test_an_answer_without_a_ratio_changes_nothing(ratio):
    assert refused(traded, SHEET, MINE, ("delay", "trust"), ratio).code == "trade_ratio_missing"


def test_a_trade_off_needs_two_weights_that_count_and_move():
    pair = ("delay", "trust")
    assert refused(traded, SHEET, CLIENT, ("delay", "cost_cons"), 1).code == "weight_not_counted"
    assert refused(traded, SHEET, MINE, ("delay", "delay"), 1).code == "weight_not_counted"
    held = replace(SHEET, weights=tuple(w.but(locked=True) for w in SHEET.weights))
    assert refused(traded, held, MINE, pair, 1).code == "trade_locked"
    none = replace(SHEET, weights=())
    assert refused(traded, none, MINE, pair, 1).code == "trade_weightless"


def test_ranks_weigh_as_the_centroid_of_barron_and_barrett():
    order = KEYS[::-1]
    changes = ranked(SHEET, MINE, order)
    found = points(changes)
    whole = sum(found.values())
    shares = [float(found[key] / whole) for key in order]
    assert shares == pytest.approx(list(by_rank(len(order), Method.ROC)), abs=1e-6)
    assert found[order[0]] == 100


def test_a_confirmation_is_not_in_the_future():
    today = date(2026, 11, 19)
    assert confirmed(CLIENT, today, today).after.confirmed_on == today
    assert confirmed(CLIENT.but(confirmed_on=today), None, today).after.confirmed_on is None
    with pytest.raises(Refused, match="confirmation_in_future"):
        confirmed(CLIENT, date(2026, 11, 20), today)


def confirmed_on(changes):
    return [c.after.confirmed_on for c in changes if isinstance(c.after, Perspective)]


SAID = CLIENT.but(confirmed_on=date(2026, 11, 17))


def test_other_proportions_than_the_client_confirmed_are_no_longer_confirmed():
    sheet = done(SHEET, [confirmed(CLIENT, date(2026, 11, 17), date(2026, 11, 19))])
    trust = next(c for c in sheet.criteria if c.id == KEYS[0])
    assert confirmed_on(weigh(sheet, SAID, trust, Decimal(55))) == [None]
    turned = dict(zip(swings(sheet, SAID), (Decimal(100), *[Decimal(10)] * 9), strict=False))
    assert confirmed_on(swung(sheet, SAID, turned)) == [None]
    assert confirmed_on(ranked(sheet, SAID, tuple(turned))) == [None]
    pair = tuple(turned)[:2]
    assert confirmed_on(traded(sheet, SAID, pair, 7.0)) == [None]


def test_the_same_proportions_said_otherwise_stay_confirmed():
    sheet = done(SHEET, [confirmed(CLIENT, date(2026, 11, 17), date(2026, 11, 19))])
    same = swung(sheet, SAID, {key: Decimal(v) for key, v in swings(sheet, SAID).items()})
    assert confirmed_on(same) in ([], [SAID.confirmed_on])


def test_a_criterion_the_client_never_saw_takes_the_confirmation_with_it():
    sheet = done(SHEET, [confirmed(CLIENT, date(2026, 11, 17), date(2026, 11, 19))])
    known = next(c for c in sheet.criteria if not c.private)
    assert confirmed_on(with_criterion(sheet, known.but(id="new"))) == [None]
    private = known.but(id="mine", audience=Audience.PRIVATE)
    assert confirmed_on(with_criterion(sheet, private)) == []
