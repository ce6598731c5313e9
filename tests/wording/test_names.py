"""Names of currencies and languages, lists and small numbers."""

from consultdesk.domain.locales import Locale
from consultdesk.wording.names import currency_name, in_words, join, language_name

FR, EN = Locale.FR_CA, Locale.EN_CA


def test_currencies_are_named_as_amounts_are_counted():
    assert currency_name("CAD", FR) == "dollars canadiens"
    assert currency_name("CAD", EN) == "Canadian dollars"
    assert currency_name("EUR", FR) == "euros"


def test_languages_are_named_in_either():
    assert language_name("en", FR) == "anglais"
    assert language_name("fr", EN) == "French"


def test_lists_read_as_a_sentence():
    assert join([], FR) == ""
    assert join(["A"], FR) == "A"
    assert join(["A", "B"], EN) == "A and B"
    assert join(["A", "B", "C"], FR) == "A, B et C"


def test_small_numbers_are_written_in_letters():
    assert in_words(4, FR) == "quatre"
    assert in_words(4, EN) == "four"
    assert in_words(12, FR) == "douze"
    assert in_words(40, EN) == "40"
