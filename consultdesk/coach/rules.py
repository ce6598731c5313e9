"""A rule of the coach: what it looks for, when it is silent, and what it proposes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from consultdesk.domain.phrase import Phrase


class Category(StrEnum):
    """What a turn of phrase may do to the person who reads it."""

    REPROACH = "reproach"
    HINDSIGHT = "hindsight"
    DISTANCE = "distance"
    EMOTION_DENIED = "emotion_denied"
    PART_UNNAMED = "part_unnamed"
    VAGUE_PROMISE = "vague_promise"


class Silent(StrEnum):
    """What the rest of a sentence may say that makes the words innocent."""

    NEVER = ""
    DATED = "dated"
    OWNED = "owned"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for in one language; without a reason, that of its category is given.

    `closely`: only where one says in one's own name what somebody else decided.
    """

    key: str
    language: str
    category: Category
    seen: tuple[str, ...]
    proposals: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    silent: Silent = Silent.NEVER
    reason: Phrase = Phrase()
    hidden: bool = False
    closely: bool = False

    @property
    def title(self) -> Phrase:
        """Nothing: a rule is known by what it looks for."""
        return Phrase()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Other words, and the place they take: wider than the finding where grammar asks for it."""

    start: int
    end: int
    words: str

    def put(self, text: str) -> str:
        """Give the text with these words in their place."""
        return text[: self.start] + self.words + text[self.end :]


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in a text to look at again, why, and other ways to say it."""

    start: int
    end: int
    words: str
    rule: str
    category: Category
    reason: Phrase
    proposals: tuple[Proposal, ...]
