"""Names of currencies and languages, lists, and small numbers in words."""

from __future__ import annotations

from collections.abc import Sequence

from babel.numbers import get_currency_name

from consultdesk.domain.locales import Locale
from consultdesk.wording.places import is_french, place

_FRENCH = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze"
_ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve"


def currency_name(currency: str, locale: Locale) -> str:
    """Name a currency as amounts are counted in it: `dollars canadiens`, `Canadian dollars`."""
    name: str = get_currency_name(currency, count=2, locale=place(locale))
    return name


def language_name(language: str, locale: Locale) -> str:
    """Name a language (`fr`, `en`) in the words of a place: `anglais`, `English`."""
    name: str = place(locale).languages[language]
    return name


def join(parts: Sequence[str], locale: Locale) -> str:
    """Join words as a sentence does: `A, B et C`; `A, B and C`."""
    if len(parts) < 2:
        return "".join(parts)
    link = " et " if is_french(locale) else " and "
    return ", ".join(parts[:-1]) + link + parts[-1]


def in_words(count: int, locale: Locale) -> str:
    """Write a small number in letters: `quatre`, `four`; a larger one in figures."""
    words = (_FRENCH if is_french(locale) else _ENGLISH).split()
    return words[count] if 0 <= count < len(words) else str(count)
