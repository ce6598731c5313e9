"""What would count one thing twice: the same money, the same reason, the same pattern."""

from dataclasses import replace
from decimal import Decimal

import pytest

from consultdesk.domain.double_counting import DoubleCount, Overlap, double_counts
from consultdesk.domain.options import MoneySource, ProCon, Scale, Sign, Viewpoint
from consultdesk.domain.phrase import Phrase
from tests.analysis.cases import NUMBERS, drawn_sheet, sample_sheet, view
from tests.analysis.grids import PRIVATE, sheet
from tests.domain.makers import line

FLAT = [[10, 20], [30, 5], [7, 40]]


def found(of):
    return double_counts(of, of.perspectives[0])


def fed(one, other):
    sources = {n: {"scale": Scale.MONEY, "source": s} for n, s in enumerate((one, other))}
    return sheet([[None, None], [None, None]], [1, 1], sources)


def reason(number, criterion, words="Plus vite réglé", sign=Sign.PRO):
    return ProCon(
        id=f"r{number}",
        option_id=f"o{number}",
        sign=sign,
        text=words if isinstance(words, Phrase) else Phrase(words, ""),
        criterion_id=criterion,
    )


@pytest.mark.parametrize("source", MoneySource)
def test_the_same_total_twice(source):
    assert found(fed(source, source)) == (DoubleCount(Overlap.SAME_TOTAL, "c0", "c1"),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("client_pays", "client_total"),
        ("full", "client_pays"),
        ("client_total", "full"),
        ("me", "full"),
    ],
)
def test_a_total_that_holds_the_other_s_money(one, other):
    sources = MoneySource(one), MoneySource(other)
    assert found(fed(*sources)) == (DoubleCount(Overlap.PART_OF, "c0", "c1"),)


@pytest.mark.parametrize("client", ["client_pays", "client_total"])
def test_what_the_client_pays_and_what_i_take_on_share_nothing(client):
    assert found(fed(MoneySource(client), MoneySource.ME)) == ()


def test_a_criterion_that_weighs_nothing_or_is_hidden_or_not_seen_counts_nothing_twice():
    both = fed(MoneySource.FULL, MoneySource.FULL)
    none = replace(both, weights=(both.weights[0], both.weights[1].but(points=Decimal(0))))
    hidden = replace(both, criteria=(both.criteria[0], both.criteria[1].but(hidden=True)))
    assert found(none) == found(hidden) == ()
    client = both.perspectives[0].but(viewpoint=Viewpoint.CLIENT)
    assert double_counts(both, client) == ()


def test_days_are_not_a_cost_and_typed_money_comes_from_nowhere():
    days = {"scale": Scale.DAYS, "source": MoneySource.ME}
    typed = {"scale": Scale.MONEY}
    of = sheet(FLAT, [1, 1], {0: days, 1: {"scale": Scale.MONEY, "source": MoneySource.FULL}})
    assert found(of) == ()
    assert found(sheet(FLAT, [1, 1], {0: typed, 1: typed})) == ()


def test_one_reason_made_into_two_criteria():
    of = sheet(FLAT, [1, 1])
    one, same = reason(0, "c0"), reason(1, "c1", "  plus VITE  réglé ")
    assert found(replace(of, procons=(one, same))) == (
        DoubleCount(Overlap.SAME_REASON, "c0", "c1"),
    )
    english = reason(1, "c1", Phrase("", "Settled sooner"))
    both = reason(0, "c0", Phrase("Plus vite réglé", "Settled sooner"))
    assert found(replace(of, procons=(both, english)))[0].code is Overlap.SAME_REASON


@pytest.mark.parametrize(
    "other",
    [
        reason(1, "c1", sign=Sign.CON),
        reason(1, "c1", "Moins cher"),
        reason(1, "c1", ""),
        reason(1, None),
        reason(1, "c0"),
        reason(1, "gone"),
    ],
)
def test_other_words_another_side_or_no_criterion_is_not_the_same_reason(other):
    of = sheet(FLAT, [1, 1])
    assert found(replace(of, procons=(reason(0, "c0"), other))) == ()


def test_figures_that_follow_each_other_are_a_softer_sign():
    of = sheet([[10, 21], [20, 40], [30, 61]], [1, 1])
    (count,) = found(of)
    assert count.code is Overlap.SAME_PATTERN
    assert count.correlation == pytest.approx(0.99958, abs=1e-5)


def test_better_on_one_and_worse_on_the_other_is_a_choice_not_a_double_count():
    raw = [[10, 20], [20, 40], [30, 60]]
    fewer = {"worst": Decimal(100), "best": Decimal(0)}
    assert found(sheet(raw, [1, 1], {1: fewer})) == ()
    mirrored = [[a, 100 - b] for a, b in raw]
    assert found(sheet(mirrored, [1, 1])) == ()
    (count,) = found(sheet(mirrored, [1, 1], {1: fewer}))
    assert count.correlation == pytest.approx(1)


@pytest.mark.parametrize(
    "raw",
    [
        [[10, 20], [20, 40]],
        [[10, 20], [20, 40], [30, None]],
        [[10, 5], [20, 5], [30, 5]],
        [[10, 20], [20, 10], [30, 60]],
    ],
)
def test_two_options_unknown_ones_equal_ones_or_loose_ones_show_no_pattern(raw):
    assert found(sheet(raw, [1, 1])) == ()


def test_hidden_options_are_left_out_of_the_pattern():
    of = sheet([[10, 20], [20, 40], [30, 60], [40, 0]], [1, 1])
    assert found(of) == ()
    shown = (*of.options[:3], of.options[3].but(hidden=True))
    assert len(found(replace(of, options=shown))) == 1


def test_a_pair_is_named_once_by_its_surest_sign_and_the_surest_come_first():
    money = {"scale": Scale.MONEY, "source": MoneySource.FULL, **PRIVATE}
    rows = [[1, 2, None, None], [2, 4, None, None], [3, 6, None, None]]
    of = sheet(rows, [1] * 4, {2: money, 3: money})
    lines = tuple(line(n, 100, option=f"o{n}") for n in range(3))
    counts = found(replace(of, lines=lines))
    assert counts[0] == DoubleCount(Overlap.SAME_TOTAL, "c2", "c3")
    assert {c.code for c in counts[1:]} == {Overlap.SAME_PATTERN}
    assert len({(c.first_id, c.second_id) for c in counts}) == len(counts)


@pytest.mark.parametrize("number", NUMBERS)
def test_the_sample_counts_no_money_twice(number):
    of = sample_sheet(number)
    for viewpoint in (Viewpoint.MINE, Viewpoint.CLIENT):
        codes = {c.code for c in double_counts(of, view(of, viewpoint))}
        assert codes <= {Overlap.SAME_PATTERN}


def test_the_case_of_the_drawings_counts_no_money_twice():
    of = drawn_sheet()
    codes = {c.code for c in double_counts(of, view(of, Viewpoint.MINE))}
    assert codes <= {Overlap.SAME_PATTERN}
