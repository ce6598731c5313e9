"""The words and marks that Babel holds for each of the program's four places."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache
from typing import Any, ClassVar, Protocol, TypeVar

from babel.core import Locale as Place

from consultdesk.domain.locales import Locale

NBSP = "\u00a0"
NARROW = "\u202f"
MINUS = "\u2212"


class Words(Protocol):
    """A record of the program's own words: any dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


WordsT = TypeVar("WordsT", bound=Words)


@cache
def place(locale: Locale) -> Place:
    """Give Babel's own description of a locale."""
    return Place.parse(locale.value, sep="-")


def is_french(locale: Locale | None) -> bool:
    """Whether a locale speaks French; without one, the answer is no."""
    return locale is not None and locale.language == "fr"


def own_words(text: str, locale: Locale) -> str:
    """Set the program's own French words in the punctuation of a place, never what was typed.

    They are written the Canadian way; France puts a narrow no-break space before ; ? and !
    """
    if locale is not Locale.FR_FR:
        return text
    for mark in ";?!":
        text = text.replace(mark, NARROW + mark)
    return text


def placed(words: WordsT, locale: Locale) -> WordsT:
    """Set every text of a record of the program's own words in the punctuation of a place."""
    known = {field.name: getattr(words, field.name) for field in fields(words)}
    texts = {name: text for name, text in known.items() if isinstance(text, str)}
    return replace(words, **{name: own_words(text, locale) for name, text in texts.items()})
