"""The shares that suit both, and where they change who leads, against the program at each share."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.analysis.agreement import agreements
from consultdesk.analysis.outcome import analyse, quick
from consultdesk.domain.costing import CostLine, LineKind, Standing
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.money import Money
from consultdesk.domain.options import MoneySource, OptionSheet, Scale, Viewpoint
from tests.analysis.cases import NUMBERS, drawn_sheet, sample_sheet, view
from tests.analysis.grids import sheet

STEP = 0.0001
CLOSE = 2
UNSHARED = (LineKind.CLIENT_TIME, LineKind.CREDIT)


def the(found, option_id, line_id=None):
    return next(a for a in found if (a.option_id, a.line_id) == (option_id, line_id))


def shared(of, found, share):
    """Give the sheet where the client pays a share of what an agreement is about."""

    def percent(line):
        if line.option_id != found.option_id or line.kind in UNSHARED:
            return line
        if found.line_id is None:
            part = (100 - line.third_percent) * Decimal(repr(share))
        elif found.line_id == line.id:
            part = 100 * Decimal(repr(share))
        else:
            return line
        return line.but(client_percent=part.quantize(Decimal("0.01")))

    return replace(of, lines=tuple(percent(line) for line in of.lines))


def option_of(of, found):
    return next(o for o in of.options if o.id == found.option_id)


def bearable(of, found, share):
    return shared(of, found, share).standing(option_of(of, found)) is not Standing.ABOVE


def wanted(of, found, share, slack=0.0):
    """Ask the client's own ranking among what else is offered, an option of mine put back in."""
    changed = shared(of, found, share)
    rivals = {o.id for o in of.options if of.offered(o) and o.id != found.option_id}
    outcome = quick(changed, view(changed, Viewpoint.CLIENT))
    own = outcome.option(found.option_id)
    if own.score is None or not own.acceptable:
        return False
    others = [
        o.score
        for o in outcome.options
        if o.option_id in rivals and o.acceptable and o.score is not None
    ]
    return own.score >= max(others, default=-1000) - CLOSE - slack


def inside(spans, share):
    return any(low - 1e-12 <= share <= high + 1e-12 for low, high in spans)


def edges(spans):
    return [end for span in spans for end in span]


def checked(of, only=None):
    """Try each agreement at many shares, and just inside and outside of each of its ends."""
    found = agreements(of)
    for one in (a for a in found if only in (None, a.option_id)):
        last = int(one.most / STEP + 1e-6)
        tried = {0, last, *range(0, last, 2503)}
        tried |= {
            round(end / STEP) + n for end in edges(one.within + one.wanted) for n in (-1, 0, 1)
        }
        for at in sorted(tried):
            share = round(at * STEP, 4)
            if not 0 <= at <= last:
                continue
            assert inside(one.within, share) == bearable(of, one, share), (one, share)
            if any(abs(share - end) < 2.5 * STEP for end in edges(one.wanted)):
                assert not inside(one.wanted, share) or wanted(of, one, share, 0.01), (one, share)
            else:
                assert inside(one.wanted, share) == wanted(of, one, share), (one, share)
            both = inside(one.within, share) and inside(one.wanted, share)
            assert inside(one.zones, share) == both
        broken(of, one)
    return found


def first(of, viewpoint, found, share):
    """Give who leads in a perspective where the client pays a share."""
    changed = shared(of, found, share)
    return quick(changed, view(changed, viewpoint)).verdict.leader


def broken(of, found):
    """See that the first place changes at each break and nowhere else."""
    for viewpoint in (Viewpoint.CLIENT, Viewpoint.MINE):
        if of.perspective(viewpoint) is None:
            continue
        own = [b for b in found.breaks if b.viewpoint is viewpoint]
        assert [b.share for b in own] == sorted(b.share for b in own)
        ends = [0.0, *(b.share for b in own), found.most]
        leaders = []
        for left, right in pairwise(ends):
            if right - left < 0.01:
                return  # too near for whole steps and cents to tell apart
            near = {
                first(of, viewpoint, found, round(left + (right - left) * part, 4))
                for part in (0.1, 0.9)
            }
            assert len(near) == 1, found
            leaders += near
        for at, one in enumerate(own):
            assert (one.before, one.after) == (leaders[at], leaders[at + 1])


@pytest.mark.parametrize("number", NUMBERS)
def test_the_sample_agrees_where_the_program_says_at_each_share(number):
    assert checked(sample_sheet(number))


def test_the_drawn_case_too():
    assert checked(drawn_sheet())


def test_the_sessions_at_equal_parts_have_a_zone_and_never_overtake_by_moving_to_the_client():
    found = the(agreements(sample_sheet(NUMBERS[0])), "A2")
    # above the ceiling of 1,500 of 3,030 today; bearable from 1,530 on the client
    assert found.now == pytest.approx(930 / 3030)
    assert found.within == ((0.505, 1.0),)
    assert found.zones == ((0.505, 0.6466),)
    mine = [b for b in found.breaks if b.viewpoint is Viewpoint.MINE]
    # ideas.md, 8: moving the share of A2 from me to the client never makes it overtake
    assert all(b.share < found.now and b.before == "A2" for b in mine)


def test_hours_have_a_ceiling_of_their_own():
    of = sample_sheet(NUMBERS[0])
    tight = replace(of, ceiling=of.ceiling.but(amount=None, hours=Decimal(9)))
    found = the(checked(tight), "A2")
    # 24 of its hours are mine to bear at most: 9 of them from 62.5 % on
    assert found.within == ((0.625, 1.0),)


@pytest.mark.parametrize("ceiling", [None, Ceiling(id="none", incident_id="i")])
def test_without_a_ceiling_every_share_is_bearable(ceiling):
    found = checked(replace(sample_sheet(NUMBERS[0]), ceiling=ceiling))
    assert all(a.within == ((0.0, a.most),) for a in found)
    assert all(a.zones == a.wanted for a in found)


def test_a_ceiling_that_no_share_can_meet_leaves_no_zone():
    of = sample_sheet(NUMBERS[1])
    found = the(agreements(of), "B4")
    assert (found.within, found.zones) == ((), ())


def test_a_capped_price_leaves_the_rest_with_me_at_any_share():
    of = sample_sheet(NUMBERS[0])
    options = tuple(
        o.but(client_cap=Money.of(1000, "CAD")) if o.id == "A2" else o for o in of.options
    )
    found = the(checked(replace(of, options=options)), "A2")
    assert found.within == ()


def test_lines_without_a_share_to_change_are_left_out():
    of = sheet([[50], [60]], [1])
    lines = (
        CostLine(id="time", option_id="o0", kind=LineKind.CLIENT_TIME, likely=Decimal(9)),
        CostLine(id="back", option_id="o0", kind=LineKind.CREDIT, likely=Decimal(9)),
        CostLine(id="none", option_id="o0"),
        CostLine(id="third", option_id="o0", likely=Decimal(9), third_percent=Decimal(100)),
        CostLine(id="off", option_id="o0", likely=Decimal(9), counted=False),
    )
    assert agreements(replace(of, lines=lines)) == ()
    one = CostLine(id="some", option_id="o0", likely=Decimal(9), third_percent=Decimal(40))
    found = agreements(replace(of, lines=(*lines, one)))
    assert [(a.option_id, a.line_id, a.most) for a in found] == [
        ("o0", None, 1.0),
        ("o0", "some", pytest.approx(0.6)),
    ]


def test_without_the_clients_perspective_nothing_is_known_to_be_wanted():
    of = sheet([[50], [60]], [1])
    line = CostLine(id="some", option_id="o0", likely=Decimal(9))
    found = agreements(replace(of, lines=(line,)))
    assert [a.wanted for a in found] == [(), ()]
    assert agreements(OptionSheet("i", "CAD")) == ()


def client_sheet(raw, weights, *, limit=None, cost=Decimal(400)):
    """Give a sheet where the first criterion is what the client pays, o0 alone costing anything."""
    fed = {
        "scale": Scale.MONEY,
        "source": MoneySource.CLIENT_PAYS,
        "worst": Decimal(1000),
        "best": Decimal(0),
        "unacceptable": limit,
    }
    of = sheet([[None, *row] for row in raw], weights, {0: fed})
    views = tuple(p.but(viewpoint=Viewpoint.CLIENT) for p in of.perspectives)
    lines = (CostLine(id="some", option_id="o0", likely=cost), CostLine(id="none", option_id="o1"))
    return replace(of, perspectives=views, lines=lines[: len(raw)])


def test_a_lone_option_is_wanted_unless_it_is_beyond_a_limit():
    found = the(checked(client_sheet([[50]], [1, 1])), "o0")
    assert (found.zones, found.breaks) == (((0.0, 1.0),), ())
    found = the(checked(client_sheet([[50]], [1, 1], limit=Decimal(100))), "o0")
    assert found.wanted == ((0.0, 0.25),)


def test_an_option_that_no_one_knows_anything_of_is_not_wanted():
    of = client_sheet([[50], [60]], [0, 0])
    assert [(a.wanted, a.breaks) for a in agreements(of)] == [((), ()), ((), ())]


def test_a_limit_breaks_the_lead_and_gives_it_back_below():
    found = the(checked(client_sheet([[90], [10]], [1, 9], limit=Decimal(100))), "o0")
    (one,) = found.breaks
    assert (one.share, one.before, one.after) == (0.25, "o0", "o1")


def test_level_options_break_nothing_until_one_leaves_the_other():
    found = the(agreements(client_sheet([[50], [50]], [1, 1])), "o0")
    assert (found.breaks, found.wanted) == ((), ((0.0, 0.1),))
    # what the client pays weighs nothing: level all along
    found = the(agreements(client_sheet([[50], [50]], [0, 1])), "o0")
    assert (found.breaks, found.wanted) == ((), ((0.0, 1.0),))


def test_a_few_cents_are_settled_to_the_very_step():
    of = client_sheet([[50], [60]], [1, 1], cost=Decimal("0.07"))
    ceiling = Ceiling(id="c", incident_id="i", amount=Money.of("0.03", "CAD"))
    found = the(checked(replace(of, ceiling=ceiling)), "o0")
    # half up: four of seven cents are the client's from half a cent before them on
    assert found.within == ((0.5, 1.0),)
    none = Ceiling(id="c", incident_id="i", amount=Money.of("-1", "CAD"))
    assert the(checked(replace(of, ceiling=none)), "o0").within == ()


def test_they_come_with_the_whole_answer_whoever_asks():
    of = sample_sheet(NUMBERS[0])
    for viewpoint in (Viewpoint.CLIENT, Viewpoint.MINE):
        outcome = analyse(of, view(of, viewpoint), seed=1, draws=20)
        assert outcome.agreements == agreements(of)
        assert quick(of, view(of, viewpoint)).agreements == ()


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.integers(0, 40), min_size=4, max_size=4),
    st.lists(st.sampled_from([0, 10, 50, 90, 100]), min_size=4, max_size=4),
    st.sampled_from([0, 10]),
    st.sampled_from([None, 300, 1000]),
    st.sampled_from([None, 600, 1500]),
)
def test_any_costing_agrees_where_the_program_says(quantities, shares, third, cap, ceiling):
    of = sample_sheet(NUMBERS[0])
    lines = list(of.lines)
    own = [n for n, line in enumerate(lines) if line.option_id == "A2"]
    for at, quantity, share in zip(own, quantities, shares, strict=True):
        part = min(share, 100 - third)
        lines[at] = lines[at].but(
            likely=Decimal(quantity), client_percent=Decimal(part), third_percent=Decimal(third)
        )
    money = None if cap is None else Money.of(cap, "CAD")
    options = tuple(o.but(client_cap=money) for o in of.options)
    most = None if ceiling is None else Money.of(ceiling, "CAD")
    of = replace(of, lines=tuple(lines), options=options, ceiling=of.ceiling.but(amount=most))
    checked(of, only="A2")
