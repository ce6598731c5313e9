"""Weights from comparisons two by two: published matrices, gaps, and what hurts."""

from dataclasses import replace
from decimal import Decimal
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.pairwise import (
    Comparisons,
    comparisons,
    groups,
    priorities,
    random_index,
)
from consultdesk.domain.options import Viewpoint
from consultdesk.domain.pairwise import judged
from tests.analysis.cases import NUMBERS, sample_sheet, view

# Saaty (1990), "How to make a decision", EJOR 48: buying a house, λ = 9.669, CI 0.238, CR 0.169
HOUSE = [
    [5, 3, 7, 6, 6, 1 / 3, 1 / 4],
    [1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
    [6, 3, 4, 6, 1 / 5],
    [1 / 3, 1 / 4, 1 / 7, 1 / 8],
    [1 / 2, 1 / 5, 1 / 6],
    [1 / 5, 1 / 6],
    [1 / 2],
]
# Saaty (1980), choosing a school: learning, friends, school life, vocational training, college
# preparation, music. The book rounds the weights and prints a ratio of 0.24.
SCHOOL = [[4, 3, 1, 3, 4], [7, 3, 1 / 5, 1], [1 / 5, 1 / 5, 1 / 6], [1, 1 / 3], [3]]


def stated(rows):
    """Give comparisons from the rows above the diagonal; None leaves one out."""
    names = tuple("abcdefghijklmnopqrst"[: len(rows) + 1])
    pairs = {
        (names[i], names[i + 1 + k]): value
        for i, row in enumerate(rows)
        for k, value in enumerate(row)
        if value is not None
    }
    return Comparisons(names, pairs)


def consistent(weights, left_out=()):
    """Give what someone says whose judgements are exactly these weights."""
    names = tuple(f"c{n}" for n in range(len(weights)))
    worth = dict(zip(names, weights, strict=True))
    pairs = [p for n, p in enumerate(combinations(names, 2)) if n not in left_out]
    return Comparisons(names, {(one, two): worth[one] / worth[two] for one, two in pairs})


def test_the_house_of_saaty():
    found = priorities(stated(HOUSE))
    assert list(found.shares.values()) == pytest.approx(
        [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], abs=5e-4
    )
    assert found.largest == pytest.approx(9.669, abs=5e-4)
    assert found.index == pytest.approx(0.238, abs=5e-4)
    assert found.ratio == pytest.approx(0.169, abs=5e-4)
    assert (found.missing, found.consistent) == (0, False)


def test_the_school_of_saaty():
    found = priorities(stated(SCHOOL))
    assert list(found.shares.values()) == pytest.approx(
        [0.32, 0.14, 0.03, 0.13, 0.24, 0.14], abs=6e-3
    )
    assert found.ratio == pytest.approx(0.24, abs=0.015)


def without(of, pair):
    return replace(of, ratios={key: ratio for key, ratio in of.ratios.items() if key != pair})


def test_the_judgement_that_hurts_most_is_the_one_whose_change_helps_most():
    for rows in (HOUSE, SCHOOL):
        of = stated(rows)
        found = priorities(of)
        worst = found.hurting
        pair = (worst.first_id, worst.second_id)
        assert worst.stated == of.ratios[pair]
        tried = {}
        for key in of.ratios:
            others = priorities(without(of, key)).shares
            implied = others[key[0]] / others[key[1]]
            tried[key] = priorities(replace(of, ratios=of.ratios | {key: implied})).ratio
            if key == pair:
                assert worst.implied == pytest.approx(implied)
        assert min(tried, key=tried.get) == pair
        assert tried[pair] == pytest.approx(worst.ratio)
        assert worst.ratio < found.ratio


def test_one_slip_among_consistent_judgements_is_found_and_put_right():
    of = consistent([8, 4, 2, 1])
    slipped = replace(of, ratios=of.ratios | {("c0", "c3"): 1 / 8})
    worst = priorities(slipped).hurting
    assert (worst.first_id, worst.second_id, worst.stated) == ("c0", "c3", 1 / 8)
    assert worst.implied == pytest.approx(8)
    assert worst.ratio == pytest.approx(0, abs=1e-9)


def test_a_judgement_that_nothing_else_implies_does_not_hurt():
    of = Comparisons(tuple("abcd"), {("a", "b"): 9, ("b", "c"): 9, ("a", "c"): 1, ("c", "d"): 9})
    worst = priorities(of).hurting
    assert "d" not in (worst.first_id, worst.second_id)
    assert worst.ratio == pytest.approx(0, abs=1e-9)


WEIGHTS = st.lists(st.integers(1, 9), min_size=1, max_size=9)


@settings(max_examples=60, deadline=None)
@given(WEIGHTS)
def test_consistent_judgements_give_back_their_weights(weights):
    found = priorities(consistent(weights))
    whole = sum(weights)
    assert list(found.shares.values()) == pytest.approx([w / whole for w in weights])
    assert (found.index, found.ratio, found.hurting) == (0, 0, None)
    assert found.largest == pytest.approx(len(weights))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 9), min_size=4, max_size=7), st.sets(st.integers(0, 20)))
def test_what_is_missing_follows_from_the_rest(weights, left_out):
    of = consistent(weights, left_out)
    found = priorities(of)
    pairs = len(weights) * (len(weights) - 1) // 2
    if len(groups(of)) > 1:
        assert found is None
        return
    assert found.missing == len([n for n in left_out if n < pairs])
    assert list(found.shares.values()) == pytest.approx([w / sum(weights) for w in weights])
    assert found.consistent


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([1 / 9, 1 / 3, 1, 3, 9]), min_size=6, max_size=6))
def test_any_judgements_have_weights_and_an_order_of_naming_does_not_matter(said):
    names = tuple("abcd")
    of = Comparisons(names, dict(zip(combinations(names, 2), said, strict=True)))
    found = priorities(of)
    assert sum(found.shares.values()) == pytest.approx(1)
    assert min(found.shares.values()) > 0
    assert found.largest >= 4 - 1e-9
    mirrored = Comparisons(names[::-1], {(b, a): 1 / v for (a, b), v in of.ratios.items()})
    other = priorities(mirrored)
    assert {k: other.shares[k] for k in names} == pytest.approx(found.shares)
    assert other.ratio == pytest.approx(found.ratio, abs=1e-9)


def test_the_worked_gap_of_harker():
    # a row that misses one judgement has 2 on the diagonal and 0 in the gap: weights 4 : 2 : 1
    found = priorities(stated([[2, None], [2]]))
    assert list(found.shares.values()) == pytest.approx([4 / 7, 2 / 7, 1 / 7])
    assert (found.missing, found.ratio, found.hurting) == (1, 0, None)


def test_gaps_are_held_to_a_stricter_measure():
    # fewer judgements have fewer occasions to contradict each other (Ágoston and Csató, 2022)
    assert random_index(6, 0) == 1.24
    assert random_index(6, 4) == pytest.approx(1.24 * (1 - 8 / 20))
    assert random_index(6, 10) == 0
    assert random_index(4, 99) == 0


@pytest.mark.parametrize("missing", range(7))
def test_random_judgements_over_five_criteria_are_as_inconsistent_as_said(missing):
    rng = np.random.default_rng(5)
    scale = np.array([1 / n for n in range(9, 1, -1)] + list(range(1, 10)))
    pairs = list(combinations("abcde", 2))
    found = []
    while len(found) < 250:
        kept = rng.permutation(len(pairs))[missing:]
        said = priorities(Comparisons(tuple("abcde"), {pairs[n]: rng.choice(scale) for n in kept}))
        if said is not None:
            found.append(said.index)
    assert np.mean(found) == pytest.approx(random_index(5, missing), abs=0.08)


def test_random_indices_of_saaty_up_to_15_and_a_line_beyond():
    found = [random_index(n) for n in range(16)]
    assert found[:4] == [0, 0, 0, 0.58]
    assert found[4:] == [0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59]
    assert random_index(16) == pytest.approx((2.7699 * 16 - 4.3513 - 16) / 15)
    assert random_index(20) > random_index(16) > 1.59


def test_twenty_criteria_are_not_too_many():
    found = priorities(consistent(range(1, 21)))
    assert found.ratio == pytest.approx(0, abs=1e-9)
    assert found.shares["c19"] == pytest.approx(20 / 210)


def test_none_one_and_two_criteria_have_their_answer():
    assert priorities(Comparisons((), {})) is None
    assert groups(Comparisons((), {})) == ()
    alone = priorities(Comparisons(("a",), {}))
    assert (alone.shares, alone.largest, alone.ratio) == ({"a": 1.0}, 1.0, 0.0)
    two = priorities(stated([[4]]))
    assert two.shares == pytest.approx({"a": 0.8, "b": 0.2})
    assert (two.ratio, two.consistent, two.hurting) == (0.0, True, None)
    assert priorities(stated([[None]])) is None


def test_groups_that_nothing_ties_together_are_named():
    of = Comparisons(tuple("abcde"), {("a", "c"): 2, ("d", "c"): 3, ("e", "b"): 1})
    assert groups(of) == (("a", "c", "d"), ("b", "e"))
    assert priorities(of) is None


def test_strangers_and_oneself_are_left_out_and_a_ratio_is_above_0():
    of = Comparisons(tuple("ab"), {("a", "b"): 3, ("a", "z"): 9, ("a", "a"): 5})
    assert priorities(of).shares == pytest.approx({"a": 0.75, "b": 0.25})
    for bad in (0, -1, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="above 0"):
            priorities(Comparisons(tuple("ab"), {("a", "b"): bad}))


def test_a_sheet_gives_the_judgements_of_one_view():
    sheet = sample_sheet(NUMBERS[0])
    mine, client = view(sheet, Viewpoint.MINE), view(sheet, Viewpoint.CLIENT)
    (change,) = judged(sheet, mine, ("delay", "trust"), Decimal(1) / 3)
    sheet = replace(sheet, judgements=(change.after,))
    of = comparisons(sheet, mine)
    assert of.criteria == tuple(c.id for c in sheet.criteria)
    ((pair, ratio),) = of.ratios.items()
    assert ratio == pytest.approx(3 if pair[0] == "trust" else 1 / 3)
    assert comparisons(sheet, client).ratios == {}
    assert len(groups(of)) == 4


def test_the_answer_is_plain_values():
    found = priorities(stated(HOUSE))
    figures = [found.largest, found.index, found.ratio, *found.shares.values()]
    assert {type(f) for f in figures} == {float}
    assert not any(np.isnan(figures))
