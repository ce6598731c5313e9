"""Weights judged all at once: swings, ranks, and the day the client confirmed them."""

from datetime import date
from decimal import Decimal

import pytest

from consultdesk.analysis.methods import Method, by_rank
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import Viewpoint
from consultdesk.domain.weighing import confirmed, ranked, swings, swung
from tests.analysis.cases import NUMBERS, sample_sheet, view

SHEET = sample_sheet(NUMBERS[0])
MINE = view(SHEET, Viewpoint.MINE)
CLIENT = view(SHEET, Viewpoint.CLIENT)
KEYS = tuple(c.id for c in SHEET.criteria)


def points(changes):
    return {c.after.criterion_id: c.after.points for c in changes}


def test_swings_are_those_of_the_sample():
    expected = {"trust": 100, "autonomy": 90, "cost_client": 60, "cost_cons": 50, "delay": 40}
    assert swings(SHEET, MINE) == pytest.approx(expected)
    assert swung(SHEET, MINE, {k: Decimal(v) for k, v in expected.items()}) == ()


def test_only_what_counts_for_the_client_is_weighed_for_them():
    changes = swung(SHEET, CLIENT, dict.fromkeys(KEYS, Decimal(100)))
    assert set(points(changes)) == set(KEYS) - {"cost_cons", "trust"}  # trust is 100 already
    assert {c.after.perspective_id for c in changes} == {CLIENT.id}


@pytest.mark.parametrize(
    ("value", "code"),
    [("101", "swing_out_of_range"), ("-1", "swing_out_of_range"), ("99", "swing_first_missing")],
)
def test_a_swing_goes_from_0_to_100_and_one_is_first(value, code):
    with pytest.raises(Refused) as refused:
        swung(SHEET, MINE, dict.fromkeys(KEYS, Decimal(value)))
    assert refused.value.code == code


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
