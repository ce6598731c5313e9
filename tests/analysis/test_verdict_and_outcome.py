"""The verdict on plain cases, and the outcome as the panel reads it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from consultdesk.analysis.methods import Method
from consultdesk.analysis.outcome import analyse, quick
from consultdesk.analysis.verdict import Code, Reason
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.options import OptionSheet, Viewpoint
from tests.analysis.cases import NUMBERS, drawn_sheet, sample_sheet, view
from tests.analysis.grids import PRIVATE, sheet


def verdict(raw, weights, criteria=None):
    made = sheet(raw, weights, criteria)
    return quick(made, made.perspectives[0]).verdict


def test_two_points_of_margin_with_agreeing_methods_are_clear():
    found = verdict([[52, 52], [50, 50]], [60, 40])
    assert (found.code, found.reasons) == (Code.CLEAR, ())
    assert found.margin == pytest.approx(2)
    assert (found.leader, found.runner_up) == ("o0", "o1")
    assert (found.below, found.above) == (None, None)


def test_under_two_points_is_too_close():
    found = verdict([[51.9, 51.9], [50, 50]], [60, 40])
    assert (found.code, found.reasons) == (Code.TOO_CLOSE, (Reason.MARGIN,))


def test_a_missing_cell_is_too_close_to_call_and_counted():
    found = verdict([[90, 90], [10, None]], [60, 40])
    assert (found.code, found.reasons, found.missing) == (Code.TOO_CLOSE, (Reason.MISSING,), 1)


def test_a_method_that_disagrees_makes_it_leaning_and_is_named():
    found = verdict([[100, 0, 0], [0, 60, 60]], [50, 26, 24])
    assert (found.code, found.reasons) == (Code.LEANING, (Reason.METHODS,))
    assert found.disagreeing == ((Method.EQUAL, "o1"),)


def test_the_nearest_bounds_are_told_apart():
    found = verdict([[90, 10], [10, 90]], [60, 40])
    assert (found.below.criterion_id, found.below.percent) == ("c0", 50)
    assert (found.above.criterion_id, found.above.percent) == ("c1", 50)
    assert found.below.distance == pytest.approx(10)


def test_one_option_has_nothing_to_be_compared_with():
    found = verdict([[90, 10]], [60, 40])
    assert (found.code, found.leader, found.runner_up, found.margin) == (
        Code.ALONE,
        "o0",
        None,
        None,
    )


@pytest.mark.parametrize(
    ("raw", "weights"),
    [([], [1]), ([[], []], []), ([[1, 2]], [0, 0]), ([[None, None]], [1, 1])],
)
def test_nothing_to_compare_is_empty(raw, weights):
    made = sheet(raw, weights)
    found = analyse(made, made.perspectives[0], seed=1)
    assert found.verdict.code is Code.EMPTY
    assert found.mode is None
    assert [option.chances for option in found.options] == [None] * len(raw)


def test_an_empty_sheet_has_an_outcome():
    made = sheet([], [])
    nothing = OptionSheet("i", "CAD")
    found = quick(nothing, made.perspectives[0])
    assert (found.options, found.criteria, found.spots) == ((), (), ())


def test_an_unacceptable_option_is_named_and_comes_after():
    limited = {0: {"unacceptable": Decimal(50)}}
    made = sheet([[40, 100], [60, 10], [55, 5]], [50, 50], limited)
    found = quick(made, made.perspectives[0])
    assert found.ranking == ("o1", "o2", "o0")
    assert found.verdict.unacceptable == ("o0",)
    assert found.option("o0").figures[0].barred
    assert not found.option("o0").acceptable
    assert found.verdict.margin == pytest.approx(5)


def test_the_only_acceptable_option_has_no_margin():
    found = verdict([[40, 100], [60, 10]], [50, 50], {0: {"unacceptable": Decimal(50)}})
    assert (found.code, found.runner_up, found.margin) == (Code.CLEAR, "o0", None)


def test_the_outcome_reads_in_plain_values():
    made = drawn_sheet()
    found = analyse(made, view(made, Viewpoint.CLIENT), seed=1234)
    assert (found.mode, found.draws, found.seed) == (WeightMode.AROUND, 10_000, 1234)
    first = found.option("A")
    assert (first.rank, first.tied, first.acceptable, first.missing) == (1, False, True, 0)
    assert type(first.score) is float
    assert type(first.figures[0].value) is float
    assert first.figures[0].best is False
    assert sum(first.chances) == pytest.approx(1)
    assert sum(option.first_percent for option in found.options) == 100
    assert found.option("C").dominated_by == "A"
    assert found.option("nowhere") is None
    assert found.criterion("delay").percent == 25
    assert found.criterion("mine") is None
    assert sum(c.percent for c in found.criteria) == 100
    assert dict(found.leaders)[Method.SWING] == "A"


def test_the_same_seed_gives_the_same_outcome():
    made = sample_sheet(NUMBERS[0])
    mine = view(made, Viewpoint.MINE)
    one = analyse(made, mine, seed=5, draws=1000)
    assert one == analyse(made, mine, seed=5, draws=1000)
    assert one != analyse(made, mine, seed=6, draws=1000)


def test_a_private_criterion_never_reaches_the_client_perspective():
    made = sheet([[90, 10], [10, 90]], [90, 10], {0: PRIVATE})
    client = made.perspectives[0].but(id="client", viewpoint=Viewpoint.CLIENT)
    weights = tuple(w.but(id=w.id + "c", perspective_id="client") for w in made.weights)
    made = replace(
        made, perspectives=(*made.perspectives, client), weights=(*made.weights, *weights)
    )
    found = quick(made, client)
    assert [c.criterion_id for c in found.criteria] == ["c1"]
    assert found.ranking == ("o1", "o0")
    assert quick(made, made.perspectives[0]).ranking == ("o0", "o1")
