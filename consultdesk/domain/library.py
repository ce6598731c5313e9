"""What the consultant keeps for the next incident, in place of what the program came with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record


class Shelf(StrEnum):
    """The shelves of the library."""

    CRITERIA_SET = "criteria_set"
    OPTION_CARD = "option_card"
    COST_PRESET = "cost_preset"
    CALL_GUIDE = "call_guide"
    PHRASES = "phrases"
    EMOTION_WORDS = "emotion_words"
    COACH_RULE = "coach_rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryEntry(Record):
    """One thing on a shelf; with the key of a built-in one it stands in its place.

    `body` is written by the shelf's own module, as text; removing the entry resets it.
    """

    shelf: Shelf
    key: str
    position: int = 0
    title: Phrase = Phrase()
    body: str = ""
