"""The words of listening: feelings as the library has them, quotation marks, call times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from consultdesk.domain.capture import is_quotation
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.wording.bank import Item, built_in, is_built_in, items
from consultdesk.wording.places import NBSP


@dataclass(frozen=True, slots=True)
class Feelings:
    """The feelings on offer, named in the language of the interface."""

    all: tuple[Item, ...]
    language: str

    @classmethod
    def of(cls, entries: Iterable[LibraryEntry], language: str) -> Feelings:
        """Read the feelings of the library."""
        return cls(items(Shelf.EMOTION_WORDS, entries), language)

    @property
    def offered(self) -> tuple[Item, ...]:
        """The feelings that are not hidden."""
        return tuple(item for item in self.all if not item.hidden)

    def word(self, code: str) -> str:
        """Return a known feeling by its name, any other word as it was typed."""
        found = (item.title.read(self.language) for item in self.all if item.key == code)
        return next(found, code)

    def code(self, typed: str) -> str:
        """Return the feeling that a typed word names in either language, else the word itself."""
        wanted = typed.strip().casefold()
        for item in self.all:
            if wanted and wanted in (item.title.fr.casefold(), item.title.en.casefold()):
                usual = is_built_in(Shelf.EMOTION_WORDS, item.key)
                return item.key if usual else item.title.read(self.language)
        return typed.strip()

    def renamed(self, code: str) -> bool:
        """Whether a usual feeling goes by another name, so that its grammar is not known."""
        came = {item.key: item.title for item in built_in(Shelf.EMOTION_WORDS)}
        return any(item.title != came.get(code) for item in self.all if item.key == code)


def in_quotes(text: str, language: str) -> str:
    """Return someone's words between quotation marks, as they are if they have theirs."""
    if is_quotation(text):
        return text
    return f"«{NBSP}{text}{NBSP}»" if language == "fr" else f"“{text}”"


def clock_of(second: int | None) -> str:
    """Return a call time as it is stamped on a note: `02:14`."""
    if second is None:
        return ""
    hours, rest = divmod(second, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
