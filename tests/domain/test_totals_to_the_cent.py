"""An option's totals are the sums of its lines, to the cent, whatever the lines."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.domain.costing import Case, CostLine, LineKind, shared, totals
from consultdesk.domain.money import Money

PERCENT = st.decimals(0, 100, places=2)


@st.composite
def lines(draw):
    client = draw(PERCENT)
    low, likely, high = sorted(draw(st.tuples(*[st.decimals(0, 999, places=3)] * 3)))
    return CostLine(
        id=draw(st.uuids()).hex,
        option_id="a",
        kind=draw(st.sampled_from(LineKind)),
        low=low,
        likely=likely,
        high=high,
        unit_price=Money(draw(st.integers(0, 99_999)), "CAD"),
        client_percent=client,
        third_percent=draw(st.decimals(0, 100 - client, places=2)),
        counted=draw(st.booleans()),
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(lines(), max_size=8), st.sampled_from(Case))
def test_each_payer_s_total_is_the_sum_of_their_lines(many, case):
    whole = totals(many, "CAD").of(case)
    parts = [shared(one, case, "CAD") for one in many if one.counted]
    for payer in ("full", "client", "me", "third", "time", "invoice", "taxable", "client_total"):
        cents = sum(getattr(part, payer).minor for part in parts)
        assert getattr(whole, payer).minor == cents, payer
    for hours in ("my_hours", "all_hours"):
        assert getattr(whole, hours) == sum((getattr(p, hours) for p in parts), Decimal(0))


@settings(max_examples=60, deadline=None)
@given(lines(), st.sampled_from(Case))
def test_the_three_payers_share_a_line_without_a_cent_left_over(one, case):
    split = shared(one, case, "CAD")
    amount = one.amount(case, "CAD")
    if one.kind is LineKind.CLIENT_TIME:
        assert (split.time, split.full.minor, split.invoice.minor) == (amount, 0, 0)
    elif one.kind is LineKind.CREDIT:
        assert split.client + split.me == split.full == Money.zero("CAD")
        assert split.me == amount
    else:
        assert split.client + split.me + split.third == split.full == amount


@settings(max_examples=40, deadline=None)
@given(st.lists(lines(), min_size=1, max_size=8), st.integers(0, 10**7))
def test_a_cap_moves_money_from_the_client_to_me_and_makes_none(many, cap):
    free, held = totals(many, "CAD").likely, totals(many, "CAD", Money(cap, "CAD")).likely
    assert held.client == min(free.client, Money(cap, "CAD"))
    assert held.client + held.me == free.client + free.me
    assert (held.full, held.third, held.time) == (free.full, free.third, free.time)
