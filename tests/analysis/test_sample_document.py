"""Every figure that the sample's own document writes down, beside those of its data."""

from decimal import Decimal

import pytest

from consultdesk.analysis.flips import Kind
from consultdesk.analysis.outcome import Opinion, analyse, quick
from consultdesk.analysis.verdict import Code
from consultdesk.domain.costing import Standing, real_cost
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.money import Money
from consultdesk.domain.options import Viewpoint
from tests.analysis.cases import NUMBERS, incident, sample_sheet, view

FIRST, SECOND, THIRD = NUMBERS
# sample.md, the last words of each option's cost lines: client pays, internal, me; then its ceiling
COSTS = {
    "A0": (0, 1920, 0, True),
    "A1": (3030, 0, 0, True),
    "A2": (930, 0, 2100, False),
    "A3": (840, 0, 1120, True),
    "A4": (840, 608, 1120, True),
    "B1": (0, 110, 880, True),
    "B2": (0, 220, 2015, True),
    "B3": (0, 385, 3005, False),
    "B4": (-1170, 550, 2970, False),
    "C1": (3640, 180, 0, True),
    "C2": (280, 0, 280, True),
    "C3": (1400, 384, 840, True),
    "C4": (0, 180, 3640, False),
}
REAL = {"A2": 1530, "A4": 765, "B1": 544, "B2": 1532, "B3": 2144, "C2": 170, "C3": 510, "C4": 2210}
CEILINGS = {FIRST: 1500, SECOND: 2500, THIRD: 1400}


def sheet_of(option_id):
    return sample_sheet(NUMBERS["ABC".index(option_id[0])])


def option(of, option_id):
    return next(o for o in of.options if o.id == option_id)


def split(option_id):
    of = sheet_of(option_id)
    return of.totals(option(of, option_id)).likely


def mine(number):
    of = sample_sheet(number)
    return of, view(of, Viewpoint.MINE)


@pytest.mark.parametrize("option_id", COSTS)
def test_who_pays_each_option_to_the_cent_and_whether_it_passes_the_ceiling(option_id):
    client, internal, me, bearable = COSTS[option_id]
    found, of = split(option_id), sheet_of(option_id)
    said = [float(one.amount) for one in (found.client, found.time, found.me)]
    assert said == [client, internal, me]
    assert (of.standing(option(of, option_id)) is Standing.WITHIN) == bearable


@pytest.mark.parametrize("number", NUMBERS)
def test_the_ceilings_and_the_costs_that_feed_the_matrix(number):
    of = sample_sheet(number)
    assert of.ceiling.amount == Money.of(CEILINGS[number], of.currency)
    for one in incident(number)["options"]:
        found = of.totals(option(of, one["key"])).likely
        fed = (float(found.client_total.amount), float(found.me.amount))
        assert fed == (one["perf"]["cost_client"], one["perf"]["cost_cons"])


@pytest.mark.parametrize("option_id", REAL)
def test_what_an_option_really_costs_me(option_id):
    of, number = sheet_of(option_id), NUMBERS["ABC".index(option_id[0])]
    hourly = Money.of(incident(number)["rate_cost"], of.currency)
    found = real_cost(of.lines_of(option(of, option_id)), split(option_id), hourly)
    assert found == Money.of(REAL[option_id], of.currency)


def test_absorbed_hours_in_the_words_of_the_document():
    assert (split("A2").my_hours, split("A4").my_hours) == (18, 9)
    assert split("B2").my_hours == Decimal("11.5")


def test_the_chosen_options_together():
    chosen = [incident(number)["decision"]["option"] for number in NUMBERS]
    assert chosen == ["A4", "B2", "C3"]
    borne = [split(one).me.amount for one in chosen]
    assert borne == [1120, 2015, 840]
    rate = Decimal("1.50")
    assert borne[0] + borne[1] * rate + borne[2] == Decimal("4982.50")
    assert REAL["A4"] + REAL["B2"] * rate + REAL["C3"] == 3573
    assert borne[1] * rate == Decimal("3022.50")


def test_the_first_verdict_is_too_close_by_its_margin_and_its_ranks_alone():
    found = quick(*mine(FIRST)).verdict
    assert (found.code, found.leader, found.runner_up) == (Code.TOO_CLOSE, "A4", "A2")
    assert found.margin == pytest.approx(1.79, abs=0.0051)
    assert (found.above.criterion_id, found.above.percent) == ("cost_client", 25)
    assert (found.below.criterion_id, found.below.percent) == ("cost_cons", 11)


def test_the_second_verdict_is_clear_with_its_only_rival_above_the_ceiling():
    of, view_of = mine(SECOND)
    found = quick(of, view_of).verdict
    assert (found.code, found.leader, found.runner_up) == (Code.CLEAR, "B2", "B3")
    assert found.disagreeing == ()
    assert of.standing(option(of, "B3")) is Standing.ABOVE


def test_the_third_verdict_leans_by_its_margin_and_its_equal_weights():
    found = quick(*mine(THIRD)).verdict
    assert (found.code, found.leader, found.runner_up) == (Code.LEANING, "C3", "C2")
    assert found.margin == pytest.approx(2.86, abs=0.0051)
    assert [(method.value, taker) for method, taker in found.disagreeing] == [("equal", "C2")]


WRITTEN = [
    (FIRST, WeightMode.FREE, {"A0": 0.00, "A1": 0.19, "A2": 0.21, "A3": 0.17, "A4": 0.43}),
    (FIRST, WeightMode.ORDER, {"A2": 0.80, "A4": 0.20}),
    (SECOND, WeightMode.FREE, {"B1": 0.27, "B2": 0.66, "B3": 0.03, "B4": 0.05}),
    (SECOND, WeightMode.ORDER, {"B2": 0.79, "B3": 0.21}),
    (THIRD, WeightMode.FREE, {"C1": 0.03, "C2": 0.57, "C3": 0.38, "C4": 0.03}),
    (THIRD, WeightMode.ORDER, {"C3": 0.996}),
]


@pytest.mark.parametrize(("number", "mode", "written"), WRITTEN)
def test_the_chances_written_down(number, mode, written):
    found = analyse(*mine(number), seed=1234, mode=mode)
    drawn = {key: found.option(key).chances[0] for key in written}
    assert drawn == pytest.approx(written, abs=0.02)


def test_the_order_of_weights_confirms_the_third_in_over_99_draws_of_100():
    found = analyse(*mine(THIRD), seed=1234, mode=WeightMode.ORDER)
    assert found.option("C3").chances[0] > 0.99


STRIPS = {
    FIRST: ("A4", "A2", "A4", "A2", "A4"),
    SECOND: ("B2", "B2", "B2", "B3", "B2"),
    THIRD: ("C3", "C3", "C2", "C3", "C3"),
}


@pytest.mark.parametrize("number", NUMBERS)
def test_the_strip_of_methods_names_a_leader_under_each(number):
    found = analyse(*mine(number), seed=1, draws=20)
    assert [opinion for opinion, _ in found.opinions] == list(Opinion)
    assert tuple(option_id for _, option_id in found.opinions)[:5] == STRIPS[number]


def test_the_ranking_of_weights_alone_puts_the_other_first_in_the_first_incident():
    found = dict(analyse(*mine(FIRST), seed=1, draws=20).opinions)
    assert (found[Opinion.ROC], found[Opinion.SWING]) == ("A2", "A4")


def test_moving_the_share_of_a2_to_the_client_never_makes_it_overtake():
    found = analyse(*mine(FIRST), seed=1, draws=20)
    shares = [f for f in found.flips if f.kind is Kind.SHARE and f.option_id == "A2"]
    assert all(flip.then < flip.now for flip in shares)
    whole = next(a for a in found.agreements if (a.option_id, a.line_id) == ("A2", None))
    assert all(b.share < whole.now for b in whole.breaks if b.viewpoint is Viewpoint.MINE)


def test_a_negative_cost_has_a_place_on_its_scale():
    found = quick(*mine(SECOND)).option("B4")
    cost = dict(
        zip(("cred", "fiab", "delay", "cost_cons", "cost_client"), found.figures, strict=True)
    )
    assert cost["cost_client"].value == pytest.approx((1000 + 620) / 2000)
