"""The figures of the sample and of the drawings, as they were computed apart from the program."""

import pytest

from consultdesk.analysis.bridge import table
from consultdesk.analysis.methods import Method, leader, under
from consultdesk.analysis.outcome import analyse, quick
from consultdesk.analysis.value import scores
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.options import Viewpoint
from tests.analysis.cases import DRAWN, NUMBERS, drawn_sheet, expected, sample_sheet, view

CENT = 0.0051


def sample(number, viewpoint=Viewpoint.MINE):
    sheet = sample_sheet(number)
    return sheet, view(sheet, viewpoint)


@pytest.mark.parametrize("number", NUMBERS)
def test_my_perspective_scores_weights_and_ranks_as_the_sample_says(number):
    golden = expected(number)
    outcome = quick(*sample(number))
    assert {o.option_id: o.score for o in outcome.options} == pytest.approx(
        golden["scores"], abs=CENT
    )
    assert {c.criterion_id: 100 * c.share for c in outcome.criteria} == pytest.approx(
        golden["weights"], abs=CENT
    )
    assert list(outcome.ranking) == golden["ranking"]
    assert outcome.verdict.margin == pytest.approx(golden["margin"], abs=CENT)


@pytest.mark.parametrize("number", NUMBERS)
def test_the_client_perspective_leaves_private_criteria_out(number):
    golden = expected(number)["client_perspective"]
    outcome = quick(*sample(number, Viewpoint.CLIENT))
    assert {o.option_id: o.score for o in outcome.options} == pytest.approx(
        golden["scores"], abs=CENT
    )
    assert {c.criterion_id: 100 * c.share for c in outcome.criteria} == pytest.approx(
        golden["weights"], abs=CENT
    )


@pytest.mark.parametrize("number", NUMBERS)
def test_only_offered_options_are_ranked_for_the_client(number):
    golden = expected(number)["client_perspective"]
    outcome = quick(*sample(number, Viewpoint.CLIENT), only_offered=True)
    assert [o.option_id for o in outcome.options] == golden["offered"]
    assert list(outcome.ranking) == golden["ranking_offered"]


@pytest.mark.parametrize("number", NUMBERS)
def test_stability_intervals(number):
    outcome = quick(*sample(number))
    found = {c.criterion_id: (100 * c.keeps.low, 100 * c.keeps.high) for c in outcome.criteria}
    for key, bounds in expected(number)["stability"].items():
        assert found[key] == pytest.approx(tuple(bounds), abs=CENT), key


@pytest.mark.parametrize("number", NUMBERS)
def test_verdicts_are_too_close_clear_and_leaning(number):
    assert quick(*sample(number)).verdict.code == expected(number)["verdict"]


def test_the_first_incident_disagrees_by_rank_order_and_the_third_by_equal_weights():
    first = quick(*sample(NUMBERS[0])).verdict
    assert first.disagreeing == ((Method.ROC, "A2"),)
    assert quick(*sample(NUMBERS[1])).verdict.disagreeing == ()
    third = quick(*sample(NUMBERS[2])).verdict
    assert third.disagreeing == ((Method.EQUAL, "C2"),)


def test_second_opinions_of_the_sample():
    first = table(*sample(NUMBERS[0]))
    roc = dict(zip(first.options, scores(under(first, Method.ROC)), strict=True))
    assert (roc["A2"], roc["A4"]) == pytest.approx((77.33, 75.32), abs=CENT)
    equal = dict(zip(first.options, scores(under(first, Method.EQUAL)), strict=True))
    assert (equal["A4"], equal["A3"]) == pytest.approx((72.13, 68.79), abs=CENT)
    third = table(*sample(NUMBERS[2]))
    equal = dict(zip(third.options, scores(under(third, Method.EQUAL)), strict=True))
    assert (equal["C2"], equal["C3"]) == pytest.approx((77.20, 74.88), abs=CENT)
    assert leader(under(third, Method.ROC)) == 2


CHANCES = [
    (number, key, mode)
    for number in NUMBERS
    for key, mode in (
        ("around_weights_only", WeightMode.AROUND),
        ("free", WeightMode.FREE),
        ("order_only", WeightMode.ORDER),
    )
    if key in expected(number)["first_rank"]
]


@pytest.mark.parametrize(("number", "key", "mode"), CHANCES)
def test_chances_of_ranking_first(number, key, mode):
    outcome = analyse(*sample(number), seed=1234, mode=mode)
    for option, chance in expected(number)["first_rank"][key].items():
        assert outcome.option(option).chances[0] == pytest.approx(chance, abs=0.02), option


def test_the_second_incident_in_the_words_of_the_sample():
    free = analyse(*sample(NUMBERS[1]), seed=1234, mode=WeightMode.FREE)
    found = [o.chances[0] for o in free.options]
    assert found == pytest.approx([0.27, 0.66, 0.03, 0.05], abs=0.02)
    order = analyse(*sample(NUMBERS[1]), seed=1234, mode=WeightMode.ORDER)
    assert order.option("B2").chances[0] == pytest.approx(0.79, abs=0.02)


@pytest.mark.parametrize("viewpoint", [Viewpoint.CLIENT, Viewpoint.MINE])
def test_the_drawn_case(viewpoint):
    sheet = drawn_sheet()
    golden = DRAWN["expected"][viewpoint.value]
    outcome = quick(sheet, view(sheet, viewpoint))
    assert list(outcome.ranking) == golden["rank"]
    for option in outcome.options:
        assert option.score == pytest.approx(golden["score"][option.option_id], abs=1e-9)
        keys = [c.criterion_id for c in outcome.criteria]
        parts = dict(zip(keys, (f.part for f in option.figures), strict=True))
        assert parts == pytest.approx(golden["parts"][option.option_id], abs=1e-9)


@pytest.mark.parametrize("viewpoint", [Viewpoint.CLIENT, Viewpoint.MINE])
def test_the_drawn_chances_with_ratings_one_up_or_down(viewpoint):
    sheet = drawn_sheet()
    outcome = analyse(sheet, view(sheet, viewpoint), seed=1234)
    found = {o.option_id: o.chances[0] for o in outcome.options}
    assert found == pytest.approx(DRAWN["expected"][f"first_{viewpoint.value}"], abs=0.03)


def test_the_drawn_sentence_and_intervals():
    sheet = drawn_sheet()
    outcome = quick(sheet, view(sheet, Viewpoint.CLIENT))
    kept = {c.criterion_id: (c.keeps.low_percent, c.keeps.high_percent) for c in outcome.criteria}
    assert kept == {
        "delay": (11, 73),
        "cost": (0, 43),
        "trust": (0, 49),
        "effort": (0, 79),
        "grow": (0, 100),
    }
    takers = {c.criterion_id: (c.keeps.low_taker, c.keeps.high_taker) for c in outcome.criteria}
    assert takers["delay"] == ("D", "B")
    assert takers["grow"] == (None, None)
    below, above = outcome.verdict.below, outcome.verdict.above
    assert (below.criterion_id, below.percent) == ("delay", 11)
    assert (above.criterion_id, above.percent) == ("cost", 43)


def test_the_drawn_chart_of_value_against_cost():
    sheet = drawn_sheet()
    spots = {s.option_id: s for s in quick(sheet, view(sheet, Viewpoint.CLIENT)).spots}
    assert {key for key, spot in spots.items() if spot.efficient} == {"A", "B"}
    costs = DRAWN["expected"]["costs"]
    for key, spot in spots.items():
        golden = [costs[key][case]["client"] for case in ("low", "likely", "high")]
        assert [spot.low, spot.cost, spot.high] == golden
    assert spots["A"].value == pytest.approx((80.80714 - 17.2) / 0.75, abs=1e-4)
    mine = {s.option_id: s for s in quick(sheet, view(sheet, Viewpoint.MINE)).spots}
    for key, spot in mine.items():
        golden = [costs[key][case]["full"] for case in ("low", "likely", "high")]
        assert [spot.low, spot.cost, spot.high] == golden


def test_the_drawn_best_of_each_row():
    sheet = drawn_sheet()
    outcome = quick(sheet, view(sheet, Viewpoint.CLIENT))
    best = {
        c.criterion_id: {o.option_id for o in outcome.options if o.figures[n].best}
        for n, c in enumerate(outcome.criteria)
    }
    assert best == {
        "delay": {"B"},
        "cost": {"B"},
        "trust": {"D"},
        "effort": {"D"},
        "grow": {"A", "D"},
    }
