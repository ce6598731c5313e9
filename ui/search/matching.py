"""Where the letters looked for stand in a text, accents and capitals aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from consultdesk.domain.fold import fold


def words_of(query: str) -> tuple[str, ...]:
    """Give the words looked for, without accents or capitals."""
    return tuple(fold(query).split())


def holds(text: str, words: Sequence[str]) -> bool:
    """Whether every word looked for is somewhere in a text."""
    plain = fold(text)
    return all(word in plain for word in words)


def spans(text: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Give the pieces of a text that match, as start and end, in order and apart."""
    plain, places = _folded(text)
    marked = [False] * len(text)
    for word in words:
        start = plain.find(word) if word else -1
        while start >= 0:
            for place in range(places[start], places[start + len(word) - 1] + 1):
                marked[place] = True
            start = plain.find(word, start + len(word))
    found: list[tuple[int, int]] = []
    for place, on in enumerate(marked):
        if on and found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        elif on:
            found.append((place, place + 1))
    return tuple(found)


def _folded(text: str) -> tuple[str, list[int]]:
    """Fold a text letter by letter, remembering which letter each part comes from."""
    parts = [_letter(letter) for letter in text]
    places = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), places


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    """Fold one letter; the same few come again and again, at each key and each paint."""
    return " " if letter.isspace() else fold(letter)
