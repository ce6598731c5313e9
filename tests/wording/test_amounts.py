"""Amounts are written as each place writes them, and read however they were typed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import MOST_MINOR, Money, digits
from consultdesk.wording.amounts import money, money_range, parse_amount

FR, FRANCE, EN, US = Locale.FR_CA, Locale.FR_FR, Locale.EN_CA, Locale.EN_US

WRITTEN = [
    (FR, "CAD", "1560", "1\u00a0560\u00a0$"),
    (FR, "CAD", "3693.50", "3\u00a0693,50\u00a0$"),
    (FR, "USD", "640", "640\u00a0$\u00a0US"),
    (FR, "EUR", "1184", "1\u00a0184\u00a0€"),
    (FRANCE, "EUR", "1560", "1\u202f560\u00a0€"),
    (FRANCE, "EUR", "3693.50", "3\u202f693,50\u00a0€"),
    (FRANCE, "USD", "640", "640\u00a0$US"),
    (FRANCE, "CAD", "1184", "1\u202f184\u00a0$CA"),
    (EN, "CAD", "1560", "$1,560"),
    (EN, "CAD", "3693.5", "$3,693.50"),
    (EN, "USD", "640", "US$640"),
    (EN, "EUR", "1184", "€1,184"),
    (US, "USD", "1560", "$1,560"),
    (US, "CAD", "1560", "CA$1,560"),
    (EN, "CHF", "5", "CHF\u00a05"),
    (FR, "JPY", "15600", "15\u00a0600\u00a0¥"),
    (US, "KWD", "1.250", "KWD\u00a01.250"),
    (FR, "CAD", "-640", "\u2212640\u00a0$"),
    (EN, "USD", "-640.05", "\u2212US$640.05"),
    (FR, "CAD", "0", "0\u00a0$"),
]


@pytest.mark.parametrize(("locale", "currency", "amount", "text"), WRITTEN)
def test_an_amount_is_written_as_its_place_writes_it(locale, currency, amount, text):
    assert money(Money.of(amount, currency), locale) == text


def test_cents_come_out_on_an_invoice_line_and_nowhere_they_are_unwanted():
    round_sum, with_cents = Money.of(1560, "CAD"), Money.of("1560.49", "CAD")
    assert money(round_sum, EN, cents="always") == "$1,560.00"
    assert money(with_cents, EN, cents="never") == "$1,560"
    assert money(Money.of(1560, "JPY"), EN, cents="always") == "JP¥1,560"


def test_a_span_of_amounts_reads_as_one():
    low, high = Money.of(1240, "CAD"), Money.of(2040, "CAD")
    assert money_range(low, high, FR) == "1\u00a0240\u00a0$ à 2\u00a0040\u00a0$"
    assert money_range(low, high, EN) == "$1,240–$2,040"


TYPED = [
    ("1 234,50", "1234.50"),
    ("1,234.50", "1234.50"),
    ("1560.5 $", "1560.5"),
    ("1.234,50", "1234.50"),
    ("1\u00a0234,50\u00a0$", "1234.50"),
    ("1\u202f234,5", "1234.5"),
    ("$1,560", "1560"),
    ("CA$1,560", "1560"),
    ("C$ 12", "12"),
    ("$ CA 12", "12"),
    ("12 cad", "12"),
    ("CAD 12.05", "12.05"),
    ("-640", "-640"),
    ("\u2212$640.50", "-640.50"),
    ("$-640", "-640"),
    ("1'234.50", "1234.50"),
    ("1,234,567", "1234567"),
    ("1,234,567.89", "1234567.89"),
    ("0,5", "0.5"),
    (",50", "0.50"),
    ("  12  ", "12"),
    ("١٢", "12"),
]


@pytest.mark.parametrize(("typed", "amount"), TYPED)
def test_an_amount_is_understood_however_it_was_typed(typed, amount):
    assert parse_amount(typed, "CAD") == Money.of(amount, "CAD")


def test_euros_are_understood_with_their_sign():
    assert parse_amount("1.234,50 €", "EUR") == Money.of("1234.50", "EUR")
    assert parse_amount("1.234 €", "EUR", FRANCE) == Money.of(1234, "EUR")


@pytest.mark.parametrize(
    ("typed", "locale", "result"),
    [
        ("1,234", None, "1234"),
        ("1,234", EN, "1234"),
        ("1,234", FR, "amount_too_fine"),
        ("1.234", FR, "1234"),
        ("1.234", EN, "amount_too_fine"),
        ("1.234", None, "amount_too_fine"),
    ],
)
def test_three_digits_after_a_single_mark_are_read_by_the_place(typed, locale, result):
    if result.isdecimal():
        assert parse_amount(typed, "CAD", locale) == Money.of(result, "CAD")
    else:
        with pytest.raises(Refused) as refusal:
            parse_amount(typed, "CAD", locale)
        assert refusal.value.code == result


def test_three_digits_are_decimals_where_the_currency_has_three():
    assert parse_amount("1,234", "KWD", FR) == Money.of("1.234", "KWD")
    assert parse_amount("1.234", "KWD", EN) == Money.of("1.234", "KWD")


REFUSED = [
    ("", "amount_unreadable"),
    ("abc", "amount_other_currency"),
    ("12 34", "amount_unreadable"),
    ("1 23 456", "amount_unreadable"),
    ("1,23,456", "amount_unreadable"),
    ("1.234.5", "amount_unreadable"),
    ("12,34,5", "amount_unreadable"),
    ("1e5", "amount_unreadable"),
    ("(12)", "amount_other_currency"),
    ("12-", "amount_unreadable"),
    ("--12", "amount_unreadable"),
    ("-$-12", "amount_unreadable"),
    ("12 €", "amount_other_currency"),
    ("US$12", "amount_other_currency"),
    ("12.345,6", "12345.6"),
    ("1.005", "amount_too_fine"),
    ("12.3456", "amount_too_fine"),
    ("9" * 29, "amount_too_large"),
    ("9" * 40, "amount_too_large"),
    ("9" * 10_000, "amount_unreadable"),
    ("😀", "amount_other_currency"),
    ("<b>12</b>", "amount_other_currency"),
]


@pytest.mark.parametrize(("typed", "code"), REFUSED)
def test_what_cannot_be_an_amount_is_refused_and_named(typed, code):
    if code[0].isdecimal():
        assert parse_amount(typed, "CAD") == Money.of(code, "CAD")
        return
    with pytest.raises(Refused) as refusal:
        parse_amount(typed, "CAD")
    assert refusal.value.code in {code, "amount_unreadable"}
    assert refusal.value.facts.get("typed", typed) == typed


@given(
    st.integers(-MOST_MINOR, MOST_MINOR),
    st.sampled_from(["CAD", "USD", "EUR", "JPY", "KWD", "CHF", "XAF", "GBP"]),
    st.sampled_from(list(Locale)),
    st.sampled_from(["auto", "always"]),
)
def test_what_was_written_is_read_back(minor, currency, locale, cents):
    amount = Money(minor, currency)
    written = money(amount, locale, cents=cents)
    assert parse_amount(written, currency, locale) == amount
    assert Decimal(minor).scaleb(-digits(currency)) == amount.amount


@given(st.text(max_size=80), st.sampled_from(["CAD", "EUR"]))
def test_any_text_is_an_amount_or_a_refusal(text, currency):
    try:
        read = parse_amount(text, currency)
    except Refused as refusal:
        if not refusal.code.startswith("amount_"):
            raise
    else:
        assert read.currency == currency
