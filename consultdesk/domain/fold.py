"""Text as it is looked for, sorted and compared: without accents, capitals or double spaces."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4


def fold(text: str) -> str:
    """Give a text in the form in which `Élan  Nord` and `elan nord` are the same."""
    parted = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe"))
    plain = "".join(mark for mark in parted if not unicodedata.combining(mark))
    return " ".join(plain.casefold().split())


def words_in(text: str) -> tuple[str, ...]:
    """Give the folded words of a text, without what stands between them."""
    return tuple(_WORD.findall(fold(text)))


def root(word: str) -> str:
    """Give a folded word without the ending of its plural, so that one finds the other."""
    return word[:-1] if len(word) > _SHORTEST and word[-1] in "sx" else word
