"""What each range does to the lead, against the verdict's own margin on a changed sheet."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.flips import Kind
from consultdesk.analysis.outcome import analyse, quick
from consultdesk.domain.costing import CostLine
from consultdesk.domain.money import Money
from consultdesk.domain.options import Confidence, MoneySource, Scale, Viewpoint
from tests.analysis.cases import NUMBERS, drawn_sheet, sample_sheet, view
from tests.analysis.grids import sheet

FED = {"scale": Scale.MONEY, "worst": Decimal(1000), "best": Decimal(0)}


def tornado(of, perspective=None):
    return analyse(of, perspective or of.perspectives[0], seed=1, draws=20).tornado


def gap(of, perspective, found):
    """Ask the program itself for the gap between the two options on a changed sheet."""
    outcome = quick(of, perspective)
    return outcome.option(found.leader).score - outcome.option(found.runner_up).score


def moved(of, perspective, bar, end, share):
    """Give the sheet with the figure of a bar at one of its ends."""
    value = Decimal(repr(end))
    if bar.kind is Kind.CELL:
        cells = (
            c.but(likely=value)
            if (c.option_id, c.criterion_id) == (bar.option_id, bar.subject_id)
            else c
            for c in of.cells
        )
        return replace(of, cells=tuple(cells))
    if bar.kind is Kind.LINE:
        lines = (
            one.but(likely=value, unit_price=None) if one.id == bar.subject_id else one
            for one in of.lines
        )
        return replace(of, lines=tuple(lines))
    # points that make the share it should have, the others left as they are
    others = sum(
        w.points
        for w in of.weights
        if w.perspective_id == perspective.id
        and w.criterion_id != bar.subject_id
        and w.criterion_id in {c.id for c in of.counted(perspective)}
    )
    points = others * Decimal(repr(share)) / (1 - Decimal(repr(share)))
    weights = (
        w.but(points=points)
        if (w.perspective_id, w.criterion_id) == (perspective.id, bar.subject_id)
        else w
        for w in of.weights
    )
    return replace(of, weights=tuple(weights))


def checked(of, perspective):
    """Put every figure at both of its ends and compare with what the tornado says."""
    found = tornado(of, perspective)
    if found is None:
        return None
    assert found.gap == pytest.approx(gap(of, perspective, found))
    for bar in found.bars:
        if bar.kind is Kind.WEIGHT and max(bar.low, bar.high) > 0.999:
            continue
        for end, said in ((bar.low, bar.gap_low), (bar.high, bar.gap_high)):
            changed = moved(of, perspective, bar, end, end)
            assert gap(changed, perspective, found) == pytest.approx(said, abs=1e-6), bar
    assert [bar.width for bar in found.bars] == sorted((b.width for b in found.bars), reverse=True)
    assert all(bar.width > 0 for bar in found.bars)
    return found


@pytest.mark.parametrize("viewpoint", [Viewpoint.CLIENT, Viewpoint.MINE])
def test_the_drawn_case_moves_as_the_program_itself_says(viewpoint):
    of = drawn_sheet()
    found = checked(of, view(of, viewpoint))
    assert {bar.kind for bar in found.bars} == {Kind.CELL, Kind.LINE, Kind.WEIGHT}
    assert {bar.option_id for bar in found.bars} == {found.leader, found.runner_up, None}


@pytest.mark.parametrize("number", NUMBERS)
def test_without_other_ranges_the_weights_vary_by_half(number):
    of = sample_sheet(number)
    found = checked(of, view(of, Viewpoint.MINE))
    assert {bar.kind for bar in found.bars} == {Kind.WEIGHT}


def test_a_stated_range_of_weight_is_taken_as_it_is():
    of = sheet([[90, 10], [50, 40]], [60, 40])
    first = of.weights[0].but(low=Decimal(10), high=Decimal(60))
    found = tornado(replace(of, weights=(first, of.weights[1])))
    bar = next(bar for bar in found.bars if bar.subject_id == "c0")
    assert (bar.low, bar.high) == pytest.approx((10 / 50, 60 / 100))
    assert bar.gap_low == pytest.approx(0.2 * 40 - 0.8 * 30)
    assert (bar.gap_high, bar.flips) == (pytest.approx(found.gap), True)


def test_a_guess_widens_a_cell_and_may_put_the_second_first():
    of = sheet([[60, 50], [50, 50]], [1, 1])
    cells = tuple(
        c.but(confidence=Confidence.GUESS) if c.id in ("o0c0", "o1c1") else c for c in of.cells
    )
    found = tornado(replace(of, cells=cells))
    assert (found.leader, found.runner_up, found.gap) == ("o0", "o1", pytest.approx(5))
    first, second = (b for b in found.bars if b.kind is Kind.CELL)
    assert (first.option_id, first.low, first.high) == ("o0", 40, 80)
    assert (first.gap_low, first.gap_high, first.flips) == (
        pytest.approx(-5),
        pytest.approx(15),
        True,
    )
    assert (second.gap_low, second.gap_high) == (pytest.approx(15), pytest.approx(-5))


def test_a_range_beyond_a_limit_puts_the_second_first_whatever_the_gap():
    of = sheet([[90, 50], [60, 50]], [1, 1], {0: {"unacceptable": Decimal(55)}})
    cells = tuple(c.but(low=Decimal(50)) if c.id == "o0c0" else c for c in of.cells)
    found = tornado(replace(of, cells=cells))
    assert found.bars[0].flips
    cells = tuple(c.but(low=Decimal(70)) if c.id == "o0c0" else c for c in of.cells)
    assert not tornado(replace(of, cells=cells)).bars[0].flips


def test_cost_lines_go_through_the_cap_and_who_pays():
    of = sheet([[None, 50], [None, 60]], [1, 1], {0: FED | {"source": MoneySource.CLIENT_PAYS}})
    line = CostLine(
        id="a",
        option_id="o0",
        low=Decimal(2),
        likely=Decimal(4),
        high=Decimal(9),
        unit_price=Money.of(100, "CAD"),
        client_percent=Decimal(50),
    )
    cells = tuple(c for c in of.cells if c.criterion_id == "c1")
    capped = of.options[0].but(client_cap=Money.of(300, "CAD"))
    free = CostLine(id="b", option_id="o1")
    of = replace(of, cells=cells, lines=(line, free), options=(capped, of.options[1]))
    bar = next(b for b in tornado(of).bars if b.kind is Kind.LINE)
    assert (bar.option_id, bar.subject_id, bar.low, bar.high) == ("o0", "a", 200, 900)
    # o1 leads by 15: o0 pays 200 of 1,000; at the low 100, at the high the cap, 300
    assert (bar.gap_low, bar.gap_high) == (pytest.approx(10), pytest.approx(20))


def test_a_line_left_out_of_the_totals_moves_nothing():
    of = sheet([[None, 50], [None, 60]], [1, 1], {0: FED | {"source": MoneySource.FULL}})
    line = CostLine(id="a", option_id="o0", low=Decimal(2), likely=Decimal(400), high=Decimal(900))
    of = replace(of, lines=(line, line.but(id="b", counted=False)))
    of = replace(of, cells=tuple(c for c in of.cells if c.criterion_id == "c1"))
    outcome = analyse(of, of.perspectives[0], seed=1, draws=20)
    assert [b.subject_id for b in outcome.tornado.bars if b.kind is Kind.LINE] == ["a"]
    assert {f.subject_id for f in outcome.flips if f.kind is Kind.LINE} <= {"a"}
    assert outcome.option("o0").figures[0].value == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("raw", "weights"),
    [
        ([[50]], [1]),
        ([[50], [60]], [0]),
        ([[None], [None]], [1]),
        ([[50], [None]], [1]),
        ([], [1]),
    ],
)
def test_there_is_no_tornado_without_two_scores(raw, weights):
    assert tornado(sheet(raw, weights)) is None


def test_nor_where_only_the_first_is_acceptable():
    assert tornado(sheet([[60], [40]], [1], {0: {"unacceptable": Decimal(50)}})) is None


def test_one_criterion_and_equal_options_have_nothing_that_moves():
    assert tornado(sheet([[60], [40]], [1])).bars == ()
    found = tornado(sheet([[50, 50], [50, 50]], [1, 1]))
    assert (found.gap, found.bars) == (0, ())


def test_a_weight_that_may_go_to_nothing_with_nothing_else_known_is_left_out():
    of = sheet([[90, None], [50, 40]], [60, 40])
    first = of.weights[0].but(low=Decimal(0))
    found = tornado(replace(of, weights=(first, of.weights[1])))
    assert [bar.subject_id for bar in found.bars] == ["c1"]


def test_weights_that_may_all_go_to_nothing_stay_as_they_are():
    of = sheet([[90], [50]], [60])
    assert tornado(replace(of, weights=(of.weights[0].but(low=Decimal(0)),))).bars == ()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 100), min_size=3, max_size=3), min_size=2, max_size=4),
    st.lists(st.integers(1, 100), min_size=3, max_size=3),
    st.lists(st.sampled_from([None, *Confidence]), min_size=12, max_size=12),
    st.lists(st.sampled_from([None, 20, 80]), min_size=3, max_size=3),
)
def test_any_bar_is_what_the_program_says_at_its_ends(raw, weights, doubts, curves):
    criteria = {
        n: {"middle_value": None if curve is None else Decimal(curve)}
        for n, curve in enumerate(curves)
    }
    of = sheet(raw, weights, criteria)
    cells = tuple(c.but(confidence=d) for c, d in zip(of.cells, doubts, strict=False))
    of = replace(of, cells=cells)
    checked(of, of.perspectives[0])
