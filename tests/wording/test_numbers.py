"""Numbers, shares, quantities and ranks, written and read."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.wording.numbers import decimal, ordinal, percent, percent_range, quantity
from consultdesk.wording.places import own_words
from consultdesk.wording.reading import parse_number, parse_percent, parse_quantity

FR, FRANCE, EN, US = Locale.FR_CA, Locale.FR_FR, Locale.EN_CA, Locale.EN_US


def test_numbers_keep_the_decimals_they_have():
    assert decimal(Decimal("1234.50"), FR) == "1\u00a0234,5"
    assert decimal(Decimal("1234.50"), FRANCE) == "1\u202f234,5"
    assert decimal(1234.567, EN) == "1,234.57"
    assert decimal(Decimal("80.5"), FR, decimals=0) == "81"
    assert decimal(Decimal("-0.001"), EN) == "0"
    assert decimal(-3, EN) == "\u22123"


def test_percentages_keep_their_sign_close():
    assert percent(44, FR) == "44\u00a0%"
    assert percent(44, EN) == "44%"
    assert percent(Decimal("9.975"), FR, decimals=3) == "9,975\u00a0%"
    assert percent_range(11, 76, FR) == "11 à 76\u00a0%"
    assert percent_range(11, 76, US) == "11–76%"


def test_a_unit_never_leaves_its_number():
    assert quantity(14, "h", FR) == "14\u00a0h"
    assert quantity(Decimal("1.5"), "", FR) == "1,5"


@pytest.mark.parametrize(
    ("rank", "french", "english"),
    [
        (1, "1er", "1st"),
        (2, "2e", "2nd"),
        (3, "3e", "3rd"),
        (11, "11e", "11th"),
        (22, "22e", "22nd"),
    ],
)
def test_ranks(rank, french, english):
    assert ordinal(rank, FR) == french
    assert ordinal(rank, EN) == english


@pytest.mark.parametrize(
    ("typed", "locale", "value"),
    [
        ("1,234", FR, "1.234"),
        ("1,234", EN, "1234"),
        ("1.234", FR, "1.234"),
        ("1.125", EN, "1.125"),
        ("1 234,5", FR, "1234.5"),
        ("0,125", EN, "0.125"),
        ("12,5", EN, "12.5"),
        ("-3", None, "-3"),
        ("+3", None, "3"),
    ],
)
def test_a_number_is_read_by_its_place(typed, locale, value):
    assert parse_number(typed, locale) == Decimal(value)


@pytest.mark.parametrize("typed", ["", " ", "-", "1/2", "½", "1e3", "NaN", "1 2", "1..2", "12 h"])
def test_what_is_not_a_number_is_refused(typed):
    with pytest.raises(Refused) as refusal:
        parse_number(typed)
    assert refusal.value.code == "number_unreadable"
    assert refusal.value.facts == {"typed": typed}


def test_an_endless_number_is_refused():
    with pytest.raises(Refused, match="number_too_long"):
        parse_number("1" * 31)


def test_percentages_are_read_with_or_without_their_sign():
    assert parse_percent("12,5 %", FR) == Decimal("12.5")
    assert parse_percent("25%") == 25
    assert parse_percent(" 9.975 ") == Decimal("9.975")
    with pytest.raises(Refused):
        parse_percent("%")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("14 h", "14"),
        ("14h", "14"),
        ("1 h 30", "1.5"),
        ("1h05", "1.0833"),
        ("1:30", "1.5"),
        ("90 min", "1.5"),
        ("2,5 heures", "2.5"),
        ("2.5 hours", "2.5"),
        ("3 jours", "3"),
        ("42 km", "42"),
        ("1\u00a0h\u00a030", "1.5"),
        ("7", "7"),
    ],
)
def test_quantities_are_read_with_their_unit(typed, value):
    assert parse_quantity(typed) == Decimal(value)


@pytest.mark.parametrize("typed", ["h", "2 h 75", "12 bananes", ""])
def test_what_is_not_a_quantity_is_refused(typed):
    with pytest.raises(Refused):
        parse_quantity(typed)


@given(st.decimals(-(10**12), 10**12, places=2), st.sampled_from(list(Locale)))
def test_a_number_written_is_read_back(value, locale):
    written = decimal(value, locale)
    assert parse_number(written, locale) == value


def test_own_words_take_the_spaces_of_france_there_only():
    words = "Un doute? Appelez; merci."
    assert own_words(words, FR) == words
    assert own_words(words, FRANCE) == "Un doute\u202f? Appelez\u202f; merci."
    assert own_words("Really? Yes; no!", EN) == "Really? Yes; no!"


def test_a_unit_typed_in_the_plural_is_read_in_the_singular_where_there_is_one():
    assert quantity(1, "jours ouvrables", FR) == "1\u00a0jour ouvrable"
    assert quantity(0, "jours ouvrables", FR) == "0\u00a0jour ouvrable"
    assert quantity(Decimal("1.5"), "heures", FR) == "1,5\u00a0heure"
    assert quantity(2, "jours ouvrables", FR) == "2\u00a0jours ouvrables"
    assert quantity(1, "working days", EN) == "1\u00a0working day"
    assert quantity(0, "working days", EN) == "0\u00a0working days"
    assert quantity(1, "mois", FR) == "1\u00a0mois"
