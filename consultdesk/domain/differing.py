"""Which words went and which came between two wordings of the same text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_TOKEN = re.compile(r"\w+(?:['’]\w+)*['’]?|\s+|[^\w\s]")


class Fate(StrEnum):
    """What became of words from one wording to the next."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in a row that had the same fate."""

    fate: Fate
    text: str


def differences(before: str, after: str) -> tuple[Piece, ...]:
    """Give a text with what was removed from it and added to it, word by word, in reading order.

    The pieces kept and removed join to the text before; those kept and added to the text after.
    """
    return tuple(_joined(_pieces(_TOKEN.findall(before), _TOKEN.findall(after))))


def _pieces(before: list[str], after: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    matching = _worded(before, matcher.get_matching_blocks())
    here = there = 0
    for start, other, size in matching:
        yield Piece(Fate.REMOVED, "".join(before[here:start]))
        yield Piece(Fate.ADDED, "".join(after[there:other]))
        yield Piece(Fate.KEPT, "".join(before[start : start + size]))
        here, there = start + size, other + size


def _worded(
    tokens: list[str], blocks: Sequence[tuple[int, int, int]]
) -> Iterator[tuple[int, int, int]]:
    """Pass over blocks in the middle that hold no word: a space kept alone reads as noise."""
    last = len(blocks) - 1
    for place, (start, other, size) in enumerate(blocks):
        words = any(token[0].isalnum() for token in tokens[start : start + size])
        at_an_end = place == last or (start == 0 and other == 0)
        closing = place == last - 1 and start + size == len(tokens)
        if words or at_an_end or closing:
            yield start, other, size


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    held: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if held is not None and held.fate is piece.fate:
            held = Piece(held.fate, held.text + piece.text)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held
