"""A line that changes its nature keeps its worth, and what explains a passed ceiling."""

from decimal import Decimal

import pytest

from consultdesk.domain.costing import Case, LineKind, excess, hour_of, recast, totals
from tests.domain.makers import cad, line

RATE = cad(140)


def worth(one):
    return [one.amount(case, "CAD") for case in Case]


def test_hours_become_amounts_and_back_at_the_same_worth():
    hours = line(6, 140, low=Decimal(5), client=40)
    amount = recast(hours, LineKind.EXPENSE, RATE).after
    assert (amount.unit_price, amount.likely, amount.low, amount.high) == (None, 840, 700, None)
    back = recast(amount, LineKind.HOURS, RATE).after
    assert (back.unit_price, back.likely, back.low) == (RATE, 6, 5)
    assert worth(hours) == worth(amount) == worth(back)


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (line(6, 140), LineKind.TRAVEL),
        (line(420, None, kind=LineKind.EXPENSE), LineKind.FIXED),
    ],
)
def test_a_line_of_the_same_sort_keeps_its_figures(one, kind):
    assert recast(one, kind, RATE).after == one.but(kind=kind)


def test_a_recast_line_follows_who_pays_its_new_nature():
    amount = line(280, None, kind=LineKind.EXPENSE, client=30)
    time = recast(amount, LineKind.CLIENT_TIME, RATE).after
    assert (time.client_percent, time.invoiced, time.likely) == (100, False, 2)


def test_an_hour_of_a_kind_is_worth_what_it_was_last_worth():
    theirs = [line(4, n, kind=LineKind.CLIENT_TIME) for n in (32, 38)]
    elsewhere = line(1, None, kind=LineKind.TRAVEL)
    known = (*theirs, line(3, 140), elsewhere)
    assert hour_of(known, LineKind.CLIENT_TIME, RATE) == cad(38)
    assert hour_of(known, LineKind.HOURS, cad(95)) == RATE
    assert hour_of(known, LineKind.TRAVEL, RATE) == RATE


def test_the_widest_line_explains_what_passes_the_ceiling():
    narrow = line(5, 100, id="narrow", high=Decimal(6))
    wide = line(5, 100, id="wide", high=Decimal(8))
    many = (narrow, wide)
    found = excess(many, totals(many, "CAD"), cad(1200), Case.HIGH)
    assert (found.over, found.line, found.percent) == (cad(200), wide, 75)
    assert excess(many, totals(many, "CAD"), cad(1400), Case.HIGH) is None


def test_without_a_spread_no_line_explains_it():
    fixed = (line(5, 100),)
    found = excess(fixed, totals(fixed, "CAD"), cad(400), Case.LIKELY)
    assert (found.over, found.line, found.percent) == (cad(100), None, 0)
