"""Who pays what: shares, cap, credits, client's time, third parties, real cost, ceiling."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.domain.costing import (
    MOST_QUANTITY,
    Case,
    CostLine,
    LineKind,
    Standing,
    price,
    quantify,
    reclassify,
    shared,
    split_between,
    standing,
    suggested_ceiling,
    totals,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.money import Money
from consultdesk.domain.options import MoneySource, money_of
from tests.analysis.cases import DRAWN, NUMBERS, drawn_sheet, incident, sample_sheet
from tests.domain.makers import cad, line

PERCENT = st.decimals(0, 100, places=2)


@st.composite
def lines(draw):
    client = draw(PERCENT)
    third = draw(st.decimals(0, 100 - client, places=2))
    kinds = [k for k in LineKind if k not in (LineKind.CLIENT_TIME, LineKind.CREDIT)]
    return CostLine(
        id=draw(st.uuids()).hex,
        option_id="a",
        kind=draw(st.sampled_from(kinds)),
        likely=draw(st.decimals(0, 10_000, places=2)),
        unit_price=draw(st.none() | st.integers(0, 100_000).map(lambda n: Money(n, "CAD"))),
        client_percent=client,
        third_percent=third,
        invoiced=draw(st.booleans()),
        taxable=draw(st.booleans()),
    )


@given(lines())
def test_shares_add_up_exactly_to_the_line_and_nobody_pays_less_than_nothing(one):
    split = shared(one, Case.LIKELY, "CAD")
    assert split.client + split.third + split.me == split.full == one.amount(Case.LIKELY, "CAD")
    assert min(split.client.minor, split.third.minor, split.me.minor) >= 0
    if one.my_percent == 0:
        assert not split.me


@given(st.lists(lines(), max_size=6), st.none() | st.integers(0, 10**8))
def test_an_option_adds_up_with_or_without_a_cap(many, cap):
    limit = None if cap is None else Money(cap, "CAD")
    split = totals(many, "CAD", limit).likely
    assert split.client + split.third + split.me == split.full
    assert split.full == sum(
        (one.amount(Case.LIKELY, "CAD") for one in many), start=Money.zero("CAD")
    )
    if limit is not None:
        assert split.client <= limit


def test_halves_of_one_cent_leave_nothing_on_me():
    split = shared(line("0.01", 1, client=50, third=50), Case.LIKELY, "CAD")
    assert (split.client.minor, split.third.minor, split.me.minor) == (1, 0, 0)


def test_without_a_unit_price_the_quantities_are_amounts():
    one = line(420, None, client=50, kind=LineKind.EXPENSE)
    split = shared(one, Case.LIKELY, "CAD")
    assert (split.full, split.client, split.me) == (cad(420), cad(210), cad(210))
    assert shared(line(420, None), Case.LIKELY, "CAD").my_hours == 0


def test_a_missing_low_or_high_is_the_likely_one():
    one = line(5, 100, low=Decimal(3))
    found = totals([one], "CAD")
    assert [found.of(case).full for case in Case] == [cad(300), cad(500), cad(500)]


def test_hours_and_travel_count_in_my_hours_by_my_share():
    many = [
        line(6, 140, client=50),
        line(2, 70, kind=LineKind.TRAVEL),
        line(1, 90, kind=LineKind.EXPENSE),
    ]
    split = totals(many, "CAD").likely
    assert (split.my_hours, split.all_hours) == (5, 8)


def test_the_clients_own_time_is_never_invoiced_and_stands_apart():
    split = shared(line(16, 38, kind=LineKind.CLIENT_TIME, client=100), Case.LIKELY, "CAD")
    assert (split.time, split.client, split.full, split.invoice) == (
        cad(608), cad(0), cad(0), cad(0),
    )  # fmt: skip
    assert split.client_total == cad(608)


@pytest.mark.parametrize("typed", [2970, -2970])
def test_a_credit_goes_from_me_to_the_client_outside_the_list_total(typed):
    back = line(typed, 1, kind=LineKind.CREDIT, invoiced=False)
    split = shared(back, Case.LIKELY, "CAD")
    assert (split.full, split.client, split.me, split.invoice) == (
        cad(0), cad(-2970), cad(2970), cad(0),
    )  # fmt: skip


def test_a_credit_on_the_invoice_lowers_it_and_its_taxes():
    back = line(100, 1, kind=LineKind.CREDIT, invoiced=True)
    split = totals([line(5, 100, client=100), back], "CAD").likely
    assert (split.client, split.invoice, split.taxable) == (cad(400), cad(400), cad(400))
    bare = shared(back.but(taxable=False), Case.LIKELY, "CAD")
    assert (bare.invoice, bare.taxable) == (cad(-100), cad(0))


def test_a_third_party_paid_directly_by_the_client_is_not_on_my_invoice():
    direct = line(1, 1800, client=100, kind=LineKind.THIRD_PARTY, invoiced=False)
    split = totals([direct, line(2, 100, client=100)], "CAD").likely
    assert (split.client, split.invoice) == (cad(2000), cad(200))


def test_a_third_party_that_pays_takes_its_share():
    split = shared(line(10, 100, client=20, third=30), Case.LIKELY, "CAD")
    assert (split.client, split.third, split.me) == (cad(200), cad(300), cad(500))


def test_a_capped_price_puts_the_overrun_on_me_and_a_stopping_point_lowers_nothing():
    one = line(14, 100, client=100, low=Decimal(12), high=Decimal(18), stop_at=Decimal(14))
    assert totals([one], "CAD").high.client == cad(1800)
    found = totals([one], "CAD", cad(1500))
    assert (found.high.client, found.high.me) == (cad(1500), cad(300))
    assert (found.high.invoice, found.high.taxable) == (cad(1500), cad(1500))
    assert (found.likely.client, found.likely.me) == (cad(1400), cad(0))


def test_a_cap_under_what_others_invoice_leaves_my_invoice_at_nothing():
    direct = line(1, 1800, client=100, kind=LineKind.THIRD_PARTY, invoiced=False)
    split = totals([direct, line(2, 100, client=100)], "CAD", cad(1500)).likely
    assert (split.client, split.me, split.invoice) == (cad(1500), cad(500), cad(0))


def test_nothing_costs_nothing():
    nothing, none = totals([], "EUR").likely, Money.zero("EUR")
    assert (nothing.full, nothing.client, nothing.me, nothing.all_hours) == (none, none, none, 0)


def test_the_drawn_case_costs_what_it_says():
    sheet = drawn_sheet()
    for option in sheet.options:
        found = sheet.totals(option)
        for case in Case:
            golden = DRAWN["expected"]["costs"][option.id][case.value]
            split = found.of(case)
            assert [float(m.amount) for m in (split.full, split.client, split.me)] == [
                golden["full"], golden["client"], golden["me"],
            ]  # fmt: skip


@pytest.mark.parametrize("number", NUMBERS)
def test_the_sample_costs_what_it_says(number):
    sheet = sample_sheet(number)
    for option, data in zip(sheet.options, incident(number)["options"], strict=True):
        golden, split = data["computed"], sheet.totals(option).likely
        found = {
            "list_total": split.full,
            "billed_or_paid_by_client": split.client,
            "borne_by_consultant": split.me,
            "third_party": split.third,
            "client_internal": split.time,
            "client_total": split.client_total,
        }
        for key, money in found.items():
            assert money.amount == Decimal(golden[key]), (option.id, key)
        assert (sheet.standing(option) is Standing.ABOVE) == golden["over_ceiling"], option.id
        assert sheet.offered(option) == data["offered"], option.id
        perf = data["perf"]
        assert float(money_of(split, MoneySource.CLIENT_TOTAL).amount) == perf["cost_client"]
        assert float(money_of(split, MoneySource.ME).amount) == perf["cost_cons"]


def test_the_ceiling_counts_money_and_hours_likely_then_high():
    within = totals([line(5, 100, high=Decimal(9))], "CAD")
    assert standing(within, None) is Standing.WITHIN
    for ceiling, expected in (
        (Ceiling(id="x", incident_id="i"), Standing.WITHIN),
        (Ceiling(id="x", incident_id="i", amount=cad(500)), Standing.HIGH_ABOVE),
        (Ceiling(id="x", incident_id="i", amount=cad(499)), Standing.ABOVE),
        (Ceiling(id="x", incident_id="i", hours=Decimal(4)), Standing.ABOVE),
        (Ceiling(id="x", incident_id="i", hours=Decimal(9)), Standing.WITHIN),
    ):
        assert standing(within, ceiling) is expected


def test_the_usual_ceiling_is_a_percentage_of_the_fees():
    assert suggested_ceiling(cad(38400), Decimal(10)) == cad(3840)


def test_estimates_must_lie_in_order_and_within_reason():
    one = line(5)
    done = quantify(one, Decimal(3), Decimal(4), Decimal(4)).after
    assert (done.low, done.likely, done.high) == (3, 4, 4)
    for low, likely, high, code in (
        (None, Decimal(-1), None, "quantity_negative"),
        (Decimal(-1), Decimal(1), None, "quantity_negative"),
        (Decimal(2), Decimal(1), None, "estimates_out_of_order"),
        (None, Decimal(2), Decimal(1), "estimates_out_of_order"),
        (None, MOST_QUANTITY + 1, None, "amount_too_large"),
        (None, Decimal(1), MOST_QUANTITY + 1, "amount_too_large"),
    ):
        with pytest.raises(Refused) as caught:
            quantify(one, low, likely, high)
        assert caught.value.code == code


def test_the_largest_line_can_still_be_counted():
    split = shared(line(MOST_QUANTITY, 10**13 - 1, client=50), Case.HIGH, "CAD")
    assert split.client + split.me == split.full


def test_who_pays_is_set_in_percent_of_the_line():
    done = split_between(line(5), Decimal("33.335"), Decimal(0)).after
    assert (str(done.client_percent), done.my_percent) == ("33.34", Decimal("66.66"))
    assert str(split_between(line(5), Decimal(100)).after.client_percent) == "100"
    for client, third in ((-1, 0), (0, -1), (60, 41)):
        with pytest.raises(Refused) as caught:
            split_between(line(5), Decimal(client), Decimal(third))
        assert caught.value.code == "shares_out_of_range"


def test_a_price_is_not_negative_and_may_be_none():
    assert price(line(5), None).after.unit_price is None
    assert price(line(5), cad(90)).after.unit_price == cad(90)
    with pytest.raises(Refused, match="price_negative"):
        price(line(5), cad(-1))


def test_changing_the_nature_of_a_line_changes_who_pays_it():
    one = line(5, client=40, third=10)
    time = reclassify(one, LineKind.CLIENT_TIME).after
    assert (time.client_percent, time.third_percent, time.invoiced) == (100, 0, False)
    credit = reclassify(one, LineKind.CREDIT).after
    assert (credit.client_percent, credit.third_percent, credit.invoiced) == (0, 0, False)
    assert reclassify(time, LineKind.HOURS).after.invoiced
    assert not reclassify(one.but(invoiced=False), LineKind.THIRD_PARTY).after.invoiced
