"""The words of listening: feelings as the library has them, quotation marks, call times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from consultdesk.domain.capture import is_quotation
from consultdesk.domain.library import LibraryEntry
from consultdesk.wording.feelings import FEELINGS, Feeling, feeling_of
from consultdesk.wording.places import NBSP


@dataclass(frozen=True, slots=True)
class Feelings:
    """The feelings on offer, named in the language of the interface."""

    all: tuple[Feeling, ...]
    language: str

    @classmethod
    def of(cls, entries: Iterable[LibraryEntry], language: str) -> Feelings:
        """Read the feelings of the library."""
        return cls(FEELINGS.all(entries), language)

    @property
    def offered(self) -> tuple[Feeling, ...]:
        """The feelings that are not hidden."""
        return tuple(feeling for feeling in self.all if not feeling.hidden)

    def word(self, code: str) -> str:
        """Return a known feeling by its name, any other word as it was typed."""
        found = (one.title.read(self.language) for one in self.all if one.key == code)
        return next(found, code)

    def code(self, typed: str) -> str:
        """Return the feeling that a typed word names in either language, else the word itself."""
        wanted = typed.strip().casefold()
        for one in self.all:
            if wanted and wanted in (one.title.fr.casefold(), one.title.en.casefold()):
                return one.key if FEELINGS.came(one.key) else one.title.read(self.language)
        return typed.strip()

    def meant(self, code: str) -> Feeling | None:
        """Return what is known of the feeling that was noted; none for any other word."""
        return feeling_of(code, self.all)


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
