"""Money is whole minor units of one currency, rounded half away from zero."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.domain.errors import Refused
from consultdesk.domain.money import MOST_MINOR, Money, digits, total

MINOR = st.integers(-(10**12), 10**12)


def test_an_amount_is_held_to_the_cent():
    assert Money.of("1234.50", "CAD").minor == 123450
    assert Money.of(Decimal("0.1"), "CAD") + Money.of("0.2", "CAD") == Money.of("0.3", "CAD")
    assert Money(123450, "CAD").amount == Decimal("1234.50")


@pytest.mark.parametrize(("currency", "count"), [("CAD", 2), ("JPY", 0), ("KWD", 3), ("XYZ", 2)])
def test_a_currency_has_its_own_decimals(currency, count):
    assert digits(currency) == count
    assert Money.of(5, currency).minor == 5 * 10**count


@pytest.mark.parametrize(
    ("amount", "currency", "code"),
    [
        ("1.005", "CAD", "amount_too_fine"),
        ("1.5", "JPY", "amount_too_fine"),
        (Decimal(MOST_MINOR), "CAD", "amount_too_large"),
        ("NaN", "CAD", "amount_too_large"),
        ("Infinity", "CAD", "amount_too_large"),
    ],
)
def test_what_cannot_be_held_exactly_is_refused(amount, currency, code):
    with pytest.raises(Refused) as caught:
        Money.of(amount, currency)
    assert caught.value.code == code
    assert caught.value.facts["currency"] == currency


@pytest.mark.parametrize(
    ("amount", "cents"),
    [("0.005", 1), ("0.015", 2), ("0.025", 3), ("-0.005", -1), ("-0.025", -3), ("0.0049", 0)],
)
def test_a_computed_amount_is_rounded_half_away_from_zero(amount, cents):
    assert Money.rounded(Decimal(amount), "CAD").minor == cents


def test_rates_and_factors_round_once():
    assert Money.of("840.00", "CAD").percent(Decimal("9.975")) == Money.of("83.79", "CAD")
    assert Money.of("3030.00", "CAD").percent(Decimal("9.975")) == Money.of("302.24", "CAD")
    assert Money.of("100", "CAD").times(Decimal("1.5")) == Money.of("150", "CAD")


def test_currencies_are_never_mixed():
    one, other = Money.of(1, "CAD"), Money.of(1, "EUR")
    for mix in (
        lambda: one + other,
        lambda: one - other,
        lambda: one < other,
        lambda: total([one, other], "CAD"),
    ):
        with pytest.raises(ValueError, match="never added up"):
            mix()
    assert one != other


@pytest.mark.parametrize("minor", [1.0, True, Decimal(1), "1"])
def test_nothing_but_whole_minor_units(minor):
    with pytest.raises(TypeError):
        Money(minor, "CAD")


def test_zero_is_nothing_and_order_is_that_of_amounts():
    zero = Money.zero("CAD")
    assert not zero
    assert Money(1, "CAD")
    assert -Money(1, "CAD") < zero <= Money(0, "CAD") < Money(1, "CAD")


@given(st.lists(MINOR))
def test_a_total_is_the_sum_of_its_amounts(amounts):
    made = [Money(minor, "EUR") for minor in amounts]
    assert total(made, "EUR").minor == sum(amounts)


@given(MINOR)
def test_an_amount_read_back_is_the_same(minor):
    money = Money(minor, "CAD")
    assert Money.of(money.amount, "CAD") == money
