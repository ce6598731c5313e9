"""Criteria compared two by two: which pairs, on which scale, set and taken back."""

from dataclasses import replace
from decimal import Decimal

import pytest

from consultdesk.domain.errors import Refused
from consultdesk.domain.options import Judgement, Viewpoint
from consultdesk.domain.pairwise import cleared, judged, judgements, pairs
from tests.analysis.cases import NUMBERS, sample_sheet, view

SHEET = sample_sheet(NUMBERS[0])
MINE = view(SHEET, Viewpoint.MINE)
CLIENT = view(SHEET, Viewpoint.CLIENT)
PAIR = ("delay", "trust")
THIRD = Decimal(1) / 3


def said(sheet, *entries):
    """Give the sheet with judgements made one after the other, in my perspective."""
    for pair, ratio in entries:
        gone = {c.before.id for c in judged(sheet, MINE, pair, ratio) if c.before}
        kept = tuple(j for j in sheet.judgements if j.id not in gone)
        fresh = tuple(c.after for c in judged(sheet, MINE, pair, ratio) if c.after)
        sheet = replace(sheet, judgements=(*kept, *fresh))
    return sheet


def test_every_pair_that_counts_is_asked_once():
    assert len(pairs(SHEET, MINE)) == 10
    assert len(pairs(SHEET, CLIENT)) == 6
    assert pairs(SHEET, CLIENT)[0] == tuple(c.id for c in SHEET.counted(CLIENT))[:2]


def test_a_judgement_reads_the_same_from_both_sides():
    first, second = next(p for p in pairs(SHEET, MINE) if set(p) == set(PAIR))
    sheet = said(SHEET, ((first, second), THIRD))
    kept = sheet.judgements[0]
    assert (kept.first_id, kept.second_id, kept.ratio) == (second, first, 3)
    assert judgements(sheet, MINE) == {(first, second): THIRD}
    assert judgements(said(SHEET, ((second, first), Decimal(3))), MINE) == {(first, second): THIRD}
    assert judgements(sheet, CLIENT) == {}


def test_a_judgement_is_changed_in_place_and_taken_back():
    sheet = said(SHEET, (PAIR, Decimal(5)))
    assert judged(sheet, MINE, PAIR, Decimal(5)) == ()
    (change,) = judged(sheet, MINE, PAIR, Decimal("0.5"))
    assert change.before == sheet.judgements[0]
    assert (change.after.first_id, change.after.ratio) == ("trust", 2)
    (back,) = judged(sheet, MINE, PAIR, None)
    assert back.after is None
    assert judged(SHEET, MINE, PAIR, None) == ()


def test_the_ends_of_the_scale_are_on_it():
    for ratio in (Decimal(9), Decimal(1) / 9):
        (change,) = judged(SHEET, MINE, PAIR, ratio)
        assert change.after.ratio == 9


@pytest.mark.parametrize("ratio", ["9.1", "0.1", "0", "-3", "1e-40"])
def test_beyond_nine_times_is_not_a_judgement(ratio):
    with pytest.raises(Refused, match="judgement_out_of_scale"):
        judged(SHEET, MINE, PAIR, Decimal(ratio))


def test_only_two_criteria_that_count_are_compared():
    with pytest.raises(Refused, match="weight_not_counted"):
        judged(SHEET, CLIENT, ("delay", "cost_cons"), Decimal(2))
    with pytest.raises(Refused, match="judgement_same"):
        judged(SHEET, MINE, ("delay", "delay"), Decimal(2))


def test_comparing_anew_takes_back_the_judgements_of_this_view_only():
    other = Judgement(
        id="j", perspective_id=CLIENT.id, first_id="delay", second_id="trust", ratio=Decimal(2)
    )
    sheet = said(SHEET, (PAIR, Decimal(2)), (("delay", "autonomy"), Decimal(3)))
    sheet = replace(sheet, judgements=(*sheet.judgements, other))
    assert [c.before for c in cleared(sheet, MINE)] == list(sheet.judgements[:2])
