"""A line that changes its nature keeps its worth, and what explains a passed ceiling."""

from decimal import Decimal

import pytest

from consultdesk.domain.cost_presets import CostPreset, preset_of
from consultdesk.domain.costing import Case, LineKind, excess, recast, totals
from consultdesk.domain.hourly import hour_of, repriced, their_hour, unpriced, unvalued
from consultdesk.domain.phrase import Phrase
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


def test_a_first_hour_of_theirs_starts_as_is_usual_and_never_at_my_rate():
    usual = CostPreset("own", Phrase("Leur temps", "Their time"), LineKind.CLIENT_TIME)
    assert their_hour([usual], "CAD") is None
    known = (line(3, 140),)
    assert hour_of(known, LineKind.CLIENT_TIME, RATE) == cad(0)
    priced = preset_of(line(4, 32, kind=LineKind.CLIENT_TIME), cad(32), "own")
    assert priced.price == cad(32)
    theirs = their_hour([usual, priced], "CAD")
    assert hour_of(known, LineKind.CLIENT_TIME, RATE, theirs) == cad(32)
    assert their_hour([priced], "EUR") is None


def test_hours_that_wait_for_a_price_are_found_and_priced():
    mine, theirs = line(3, 0), line(4, 0, kind=LineKind.CLIENT_TIME)
    priced, amount = line(2, 140), line(0, None, kind=LineKind.EXPENSE)
    known = (mine, theirs, priced, amount)
    assert unpriced(known, "CAD") == (mine,)
    assert [change.after for change in repriced(known, RATE)] == [mine.but(unit_price=RATE)]
    assert unvalued(known, RATE) == theirs
    at_mine = line(4, 140, kind=LineKind.CLIENT_TIME)
    assert unvalued((priced, at_mine), RATE) == at_mine
    assert unvalued((line(4, 32, kind=LineKind.CLIENT_TIME),), RATE) is None


def test_an_amount_becomes_one_hour_worth_it_where_no_rate_is_known():
    amount = line(280, None, kind=LineKind.EXPENSE, high=Decimal(420))
    time = recast(amount, LineKind.CLIENT_TIME, cad(0)).after
    assert (time.likely, time.high, time.unit_price) == (1, Decimal("1.5"), cad(280))
    assert worth(time) == worth(amount)


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
