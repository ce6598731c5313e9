"""Every odd matrix has a defined answer: plain values, no NaN, no warning, whatever is asked."""

import dataclasses
import math
from dataclasses import replace
from decimal import Decimal
from enum import Enum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.outcome import analyse, preview, quick, sensitive_to
from consultdesk.analysis.verdict import Code
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.incidents import Ceiling, WeightMode
from consultdesk.domain.money import Money
from consultdesk.domain.options import Confidence, MoneySource, OptionSheet, Scale, Viewpoint
from tests.analysis.cases import NUMBERS, drawn_sheet, sample_sheet
from tests.analysis.grids import sheet

FED = {"scale": Scale.MONEY, "worst": Decimal(1000), "best": Decimal(0)}


def seen_by_both(of):
    """Give the sheet with the same weights in the client's perspective."""
    mine = of.perspectives[0]
    client = mine.but(id="client", viewpoint=Viewpoint.CLIENT)
    weights = tuple(w.but(id=f"{w.id}c", perspective_id="client") for w in of.weights)
    return replace(of, perspectives=(client, mine), weights=(*weights, *of.weights))


def costed(raw, weights, source, lines, **money):
    fed = FED | {"source": source} | money
    of = sheet([[None, *row] for row in raw], weights, {0: fed})
    cells = tuple(c for c in of.cells if c.criterion_id != "c0")
    ceiling = Ceiling(id="c", incident_id="i", amount=Money.of(300, "CAD"), hours=Decimal(2))
    return replace(of, cells=cells, lines=tuple(lines), ceiling=ceiling)


def line(name, option, amount, **values):
    return CostLine(id=name, option_id=option, likely=Decimal(amount), **values)


ODD = {
    "no option": sheet([], [1]),
    "no criterion": sheet([[], []], []),
    "nothing": OptionSheet("i", "CAD", perspectives=sheet([], []).perspectives),
    "one option": sheet([[40, 60]], [1, 2]),
    "one criterion": sheet([[40], [60]], [1]),
    "one of each": sheet([[40]], [1]),
    "all equal": sheet([[50, 50], [50, 50], [50, 50]], [1, 1]),
    "all worst": sheet([[0, 0], [0, 0]], [1, 1]),
    "all best": sheet([[100, 100], [100, 100]], [1, 1]),
    "no weight": sheet([[10, 90], [90, 10]], [0, 0]),
    "all the weight": sheet([[10, 90], [90, 10]], [1, 0]),
    "unknown cell": sheet([[None, 90], [90, 10]], [1, 1]),
    "unknown column": sheet([[None, 90], [None, 10]], [1, 1]),
    "unknown row": sheet([[None, None], [90, 10]], [1, 1]),
    "all unknown": sheet([[None, None], [None, None]], [1, 1]),
    "known apart": sheet([[None, 40], [60, None]], [1, 1]),
    "worst is best": sheet([[10, 90], [90, 10]], [1, 1], {0: {"best": Decimal(0)}}),
    "only worst is best": sheet([[10], [90]], [1], {0: {"best": Decimal(0)}}),
    "beyond the anchors": sheet([[-50, 190], [150, 10]], [1, 1]),
    "level curve": sheet([[10, 50], [90, 50]], [1, 1], {0: {"middle_value": Decimal(0)}}),
    "steep curve": sheet([[10, 50], [90, 50]], [1, 1], {0: {"middle_value": Decimal(100)}}),
    "all barred": sheet([[10, 90], [20, 10]], [1, 1], {0: {"unacceptable": Decimal(50)}}),
    "one barred": sheet([[10, 90], [60, 10]], [1, 1], {0: {"unacceptable": Decimal(50)}}),
    "barred without weight": sheet([[10, 90], [60, 9]], [0, 1], {0: {"unacceptable": Decimal(50)}}),
    "negative cost": costed(
        [[50], [50]],
        [1, 1],
        MoneySource.CLIENT_PAYS,
        [line("a", "o0", 400, kind=LineKind.CREDIT), line("b", "o1", 200)],
        worst=Decimal(500),
        best=Decimal(-500),
    ),
    "capped at nothing": replace(
        costed([[50]], [1, 1], MoneySource.CLIENT_TOTAL, [line("a", "o0", 400)]),
        options=(sheet([[0]], [1]).options[0].but(client_cap=Money.zero("CAD")),),
    ),
    "no cost line": costed([[50], [60]], [1, 1], MoneySource.ME, []),
    "line of nothing": costed(
        [[50], [60]], [1, 1], MoneySource.FULL, [line("a", "o0", 0, high=Decimal(9))]
    ),
    "line not counted": costed(
        [[50], [60]], [1, 1], MoneySource.FULL, [line("a", "o0", 900, counted=False)]
    ),
    "costs decide alone": costed(
        [[None], [None]],
        [1, 0],
        MoneySource.CLIENT_PAYS,
        [line("a", "o0", 400, client_percent=Decimal(50)), line("b", "o1", 200)],
    ),
    "ranges to nothing": replace(
        sheet([[90, 10], [50, 40]], [60, 40]),
        weights=tuple(
            w.but(low=Decimal(0), high=Decimal(0)) for w in sheet([[1, 2]], [60, 40]).weights
        ),
    ),
    "a lone doubt": replace(
        sheet([[50], [50]], [1]),
        cells=tuple(c.but(confidence=Confidence.GUESS) for c in sheet([[50], [50]], [1]).cells[:1]),
    ),
    "hidden option": replace(
        sheet([[40], [60]], [1]),
        options=tuple(o.but(hidden=True) for o in sheet([[40], [60]], [1]).options),
    ),
}


def plain(value):
    """See that a result holds nothing but plain, finite values, however deep."""
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            plain(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            plain(one)
    elif isinstance(value, float):
        assert type(value) is float
        assert math.isfinite(value)
    else:
        assert value is None or isinstance(value, Enum) or type(value) in (int, bool, str), value


def asked(of):
    """Ask everything there is to ask, in each perspective and each mode."""
    for view in of.perspectives:
        plain(quick(of, view))
        plain(quick(of, view, only_offered=True))
        for mode in WeightMode:
            plain(preview(of, view, seed=1, mode=mode, draws=30))
        found = analyse(of, view, seed=1, draws=30)
        plain(found)
        for criterion in of.criteria:
            chart = sensitive_to(of, view, criterion.id)
            plain(chart)
            if chart is not None:
                for share in (0.0, 0.3, 1.0):
                    assert len(chart.order(share)) == len(found.options)
        yield found


@pytest.mark.parametrize("name", ODD)
def test_an_odd_matrix_has_a_plain_answer(name):
    of = ODD[name]
    for found in asked(of if name == "nothing" else seen_by_both(of)):
        scored = [o for o in found.options if o.score is not None]
        assert (found.verdict.code is Code.EMPTY) == (not scored)
        assert (found.verdict.code is Code.ALONE) == (len(scored) == 1)
        assert sorted(found.ranking) == sorted(o.option_id for o in found.options)
        for option in scored:
            assert -1e-9 <= option.score <= 100 + 1e-9
            assert sum(f.part for f in option.figures) == pytest.approx(option.score)


@pytest.mark.parametrize("number", [*NUMBERS, "drawn"])
def test_so_has_each_ordinary_one(number):
    of = drawn_sheet() if number == "drawn" else sample_sheet(number)
    assert all(found.tornado is not None for found in asked(of))


def test_a_weight_of_100_percent_is_all_the_score():
    of = ODD["all the weight"]
    found = quick(of, of.perspectives[0])
    assert [o.score for o in found.options] == [10, 90]
    assert [c.percent for c in found.criteria] == [100, 0]


def test_a_criterion_whose_worst_is_its_best_tells_nothing_apart():
    of = ODD["only worst is best"]
    found = quick(of, of.perspectives[0])
    assert [(o.score, o.rank, o.tied) for o in found.options] == [(100, 1, True), (100, 1, True)]


def test_a_refund_counts_as_a_gain_on_its_scale():
    of = ODD["negative cost"]
    found = quick(of, of.perspectives[0])
    assert found.option("o0").figures[0].value == pytest.approx((500 + 400) / 1000)


odd = st.one_of(st.none(), st.integers(-20, 120))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(odd, min_size=3, max_size=3), min_size=0, max_size=4),
    st.lists(st.sampled_from([0, 0, 1, 50]), min_size=3, max_size=3),
    st.lists(st.sampled_from([None, 0, 50]), min_size=3, max_size=3),
    st.lists(st.sampled_from([None, 0, 30, 100]), min_size=3, max_size=3),
    st.lists(st.sampled_from([None, *Confidence]), min_size=12, max_size=12),
)
def test_any_matrix_at_all_has_one(raw, weights, limits, curves, doubts):
    criteria = {
        n: {
            "unacceptable": None if limits[n] is None else Decimal(limits[n]),
            "middle_value": None if curves[n] is None else Decimal(curves[n]),
        }
        for n in range(3)
    }
    of = sheet(raw, weights, criteria)
    cells = tuple(
        c if c.likely is None else c.but(confidence=doubt)
        for c, doubt in zip(of.cells, doubts, strict=False)
    )
    for found in asked(replace(of, cells=cells)):
        assert len(found.ranking) == len(raw)
