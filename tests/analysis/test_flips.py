"""The nearest changes that put another option first: figures of the sample, brute force, edges."""

import math
from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.flips import Kind
from consultdesk.analysis.flips import flips as flips_of
from consultdesk.analysis.outcome import analyse, quick
from consultdesk.domain.costing import CostLine
from consultdesk.domain.money import Money
from consultdesk.domain.options import MoneySource, Scale, Viewpoint
from tests.analysis.cases import NUMBERS, drawn_sheet, sample_sheet, view
from tests.analysis.grids import sheet

# "Flips and real cost" of shared/sample/sample.md
GOLDEN = [
    (0, "A2", "cost_cons", 1794.91, "A2"),
    (0, "A2", "cost_client", 604.57, "A2"),
    (0, "A2", "trust", 91.1, "A2"),
    (0, "A4", "trust", 73.9, "A2"),
    (0, "A4", "delay", 15.34, "A2"),
    (1, "B3", "cost_cons", 2110.28, "B3"),
    (2, "C2", "quality", 65.28, "C2"),
    (2, "C2", "fair", 72.85, "C2"),
    (2, "C3", "delay", 11.11, "C2"),
    (2, "C3", "cost_cons", 1525.33, "C2"),
]


def full(of, viewpoint=Viewpoint.MINE):
    return analyse(of, view(of, viewpoint), seed=1, draws=50)


def found(outcome, kind, option, subject):
    flips = (f for f in outcome.flips if f.kind is kind)
    return next((f for f in flips if (f.option_id, f.subject_id) == (option, subject)), None)


@pytest.mark.parametrize(("number", "option", "criterion", "value", "taker"), GOLDEN)
def test_cells_flip_where_the_sample_says(number, option, criterion, value, taker):
    flip = found(full(sample_sheet(NUMBERS[number])), Kind.CELL, option, criterion)
    assert flip.then == pytest.approx(value, abs=0.051 if value < 100 else 0.0051)
    assert flip.taker == taker


@pytest.mark.parametrize("criterion", ["cred", "fiab"])
def test_no_credibility_or_reliability_alone_can_put_b3_first(criterion):
    assert found(full(sample_sheet(NUMBERS[1])), Kind.CELL, "B3", criterion) is None


def test_weights_flip_at_the_bounds_that_the_sample_gives():
    first = found(full(sample_sheet(NUMBERS[2])), Kind.WEIGHT, None, "quality")
    assert (round(100 * first.then, 2), first.taker) == (21.36, "C2")
    second = [f for f in full(sample_sheet(NUMBERS[1])).flips if f.kind is Kind.WEIGHT]
    bounds = {(f.subject_id, f.taker): round(100 * f.then, 2) for f in second}
    assert bounds["delay", "B1"] == 65.23
    assert bounds["cost_cons", "B1"] == 47.94


def test_they_come_the_nearest_first():
    distances = [flip.distance for flip in full(sample_sheet(NUMBERS[0])).flips]
    assert distances == sorted(distances)


def with_line(of, line_id, **values):
    lines = tuple(one.but(**values) if one.id == line_id else one for one in of.lines)
    return replace(of, lines=lines)


def moved(of, flip, amount):
    """Give the sheet with the figure of a flip at an amount (of money, or a share of 1)."""
    if flip.kind is Kind.LINE:
        money = Decimal(str(round(amount, 2)))
        return with_line(of, flip.subject_id, unit_price=None, likely=money)
    percent = Decimal(str(100 * amount))
    return with_line(of, flip.subject_id, client_percent=percent)


def gap(of, flip):
    outcome = quick(of, view(of, Viewpoint.MINE))
    scores = {o.option_id: o.score for o in outcome.options}
    taker = scores.pop(flip.taker)
    return taker - max(scores.values())


def checked(of):
    """Apply every flip of a line or a share, and ask who leads just before, at, and beyond it."""
    flips = [f for f in full(of).flips if f.kind in (Kind.LINE, Kind.SHARE)]
    for flip in flips:
        assert gap(moved(of, flip, flip.then), flip) == pytest.approx(0, abs=0.01), flip
        # money is kept to the cent: a step below it may move nothing
        least = 0.02 if flip.kind is Kind.LINE else 1e-4
        step = max(abs(flip.then - flip.now) * 0.02, least)
        before = flip.then - math.copysign(step, flip.then - flip.now)
        assert gap(moved(of, flip, before), flip) < 0, flip
    return flips


@pytest.mark.parametrize("number", NUMBERS)
def test_lines_and_shares_flip_where_they_are_said_to(number):
    assert checked(sample_sheet(number))


@pytest.mark.parametrize("cap", [400, 700, 900])
def test_a_capped_price_is_reckoned_with(cap):
    of = sample_sheet(NUMBERS[0])
    options = tuple(
        o.but(client_cap=Money.of(cap, "CAD")) if o.id == "A2" else o for o in of.options
    )
    checked(replace(of, options=options))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 30), min_size=5, max_size=5), st.integers(0, 100))
def test_lines_and_shares_of_any_costing(quantities, percent):
    of = sample_sheet(NUMBERS[0])
    for place, quantity in enumerate(quantities):
        line = of.lines[place * 4]
        share = {} if line.client_percent in (0, 100) else {"client_percent": Decimal(percent)}
        of = with_line(of, line.id, likely=Decimal(quantity), **share)
    checked(of)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 100), min_size=3, max_size=3), min_size=2, max_size=4),
    st.lists(st.integers(1, 100), min_size=3, max_size=3),
    st.lists(st.sampled_from([None, 20, 80]), min_size=3, max_size=3),
)
def test_cells_come_even_at_their_flip_on_straight_and_curved_scales(raw, weights, curves):
    criteria = {
        n: {"middle_value": None if curve is None else Decimal(curve)}
        for n, curve in enumerate(curves)
    }
    of = sheet(raw, weights, criteria)
    outcome = full(of)
    for flip in (f for f in outcome.flips if f.kind is Kind.CELL):
        cells = tuple(
            c.but(likely=Decimal(repr(flip.then)))
            if (c.option_id, c.criterion_id) == (flip.option_id, flip.subject_id)
            else c
            for c in of.cells
        )
        assert gap(replace(of, cells=cells), flip) == pytest.approx(0, abs=1e-6)


def leader(of):
    return quick(of, of.perspectives[0]).verdict.leader


def with_cell(of, option, criterion, value):
    cells = (
        c.but(likely=Decimal(repr(value))) if (c.option_id, c.criterion_id) == key else c
        for c in of.cells
        for key in [(option, criterion)]
    )
    return replace(of, cells=tuple(cells))


grid = st.lists(st.lists(st.integers(0, 100), min_size=3, max_size=3), min_size=2, max_size=4)


@settings(max_examples=40, deadline=None)
@given(grid, st.lists(st.integers(1, 100), min_size=3, max_size=3))
def test_no_cell_that_can_change_the_first_place_is_left_out(raw, weights):
    of = sheet(raw, weights)
    outcome = full(of)
    assume(outcome.verdict.margin > 0.001)
    first = outcome.verdict.leader
    told = {(f.option_id, f.subject_id): f for f in outcome.flips if f.kind is Kind.CELL}
    for option in (o.id for o in of.options):
        for criterion in (c.id for c in of.criteria):
            # the worst of the leader's own, the best of the others': all a cell can do
            end = with_cell(of, option, criterion, 0 if option == first else 100)
            if leader(end) != first:
                assert (option, criterion) in told
            flip = told.get((option, criterion))
            if flip is None:
                assert leader(end) == first
                continue
            short = flip.now + (flip.then - flip.now) * 0.99
            assert leader(with_cell(of, option, criterion, short)) == first
            beyond = flip.then + (flip.then - flip.now) * 0.01
            if 0 <= beyond <= 100:
                assert leader(with_cell(of, option, criterion, beyond)) == flip.taker


def with_share(of, criterion, share):
    others = sum(w.points for w in of.weights if w.criterion_id != criterion)
    points = others * Decimal(repr(share)) / (1 - Decimal(repr(share)))
    weights = (w.but(points=points) if w.criterion_id == criterion else w for w in of.weights)
    return replace(of, weights=tuple(weights))


@settings(max_examples=40, deadline=None)
@given(grid, st.lists(st.integers(1, 100), min_size=3, max_size=3))
def test_weights_flip_where_they_are_said_to_and_nowhere_nearer(raw, weights):
    of = sheet(raw, weights)
    outcome = full(of)
    assume(outcome.verdict.margin > 0.001)
    first = outcome.verdict.leader
    flips = [f for f in outcome.flips if f.kind is Kind.WEIGHT]
    for flip in flips:
        for part in (0.25, 0.5, 0.99):
            share = flip.now + (flip.then - flip.now) * part
            assert leader(with_share(of, flip.subject_id, share)) == first
        beyond = flip.then + (flip.then - flip.now) * 0.001
        if 0 <= beyond < 0.999:
            assert leader(with_share(of, flip.subject_id, beyond)) != first
    for criterion in outcome.criteria:
        told = [f.then for f in flips if f.subject_id == criterion.criterion_id]
        for end in (0.0005, 0.9995):
            if not any(min(end, criterion.share) <= t <= max(end, criterion.share) for t in told):
                assert leader(with_share(of, criterion.criterion_id, end)) == first


def test_a_curve_that_is_whole_half_way_flips_there():
    criteria = {0: {"middle_value": Decimal(100)}, 1: {"middle_value": Decimal(100)}}
    flips = full(sheet([[80, 10], [20, 10]], [1, 1], criteria)).flips
    assert ("o1", "c0", 50) in [(f.option_id, f.subject_id, f.then) for f in flips]


def test_without_any_score_there_is_nothing_to_flip():
    of = sheet([[None], [None]], [1])
    reading = Reading(of, of.perspectives[0])
    assert flips_of(reading.model(), reading.lines()) == ()


def test_a_limit_on_a_cost_that_weighs_nothing_flips_too():
    fed = {
        "scale": Scale.MONEY,
        "source": MoneySource.FULL,
        "worst": Decimal(1000),
        "best": Decimal(0),
        "unacceptable": Decimal(500),
    }
    of = sheet([[None, 90], [None, 50]], [0, 1], {0: fed})
    line = CostLine(id="a", option_id="o0", likely=Decimal(400))
    flip = found(full(replace(of, lines=(line,))), Kind.LINE, "o0", "a")
    assert (flip.then, flip.taker) == (500, "o1")


def test_a_limit_flips_before_the_scores_do():
    criteria = {0: {"unacceptable": Decimal(70)}}
    flips = full(sheet([[90, 50], [80, 50]], [1, 1], criteria)).flips
    assert next((f.option_id, f.then) for f in flips if f.subject_id == "c0") == ("o0", 80)
    flips = full(sheet([[90, 80], [80, 50]], [1, 1], criteria)).flips
    assert ("o0", 70, "o1") in [(f.option_id, f.then, f.taker) for f in flips]


@pytest.mark.parametrize(
    ("raw", "weights"),
    [([[50]], [1]), ([[50], [60]], [0]), ([[None], [None]], [1]), ([[50], [None]], [1]), ([], [1])],
)
def test_nothing_can_flip_without_two_scores(raw, weights):
    assert full(sheet(raw, weights)).flips == ()


def test_equal_options_flip_at_once_and_unknown_cells_are_left_alone():
    flips = full(sheet([[50, 50], [50, 50]], [1, 1])).flips
    assert {f.distance for f in flips if f.kind is Kind.CELL} == {0.0}
    flips = full(sheet([[50, None], [40, 60]], [1, 1])).flips
    assert ("o0", "c1") not in [(f.option_id, f.subject_id) for f in flips]
    assert all(np.isfinite([f.then for f in flips]))


def test_the_case_of_the_drawings_flips_too():
    flips = full(drawn_sheet(), Viewpoint.CLIENT).flips
    assert flips[0].kind is Kind.WEIGHT
    assert {f.kind for f in flips} == set(Kind) - {Kind.SHARE}
