"""A text that a client may read, in one or two languages (product §8.14)."""

from __future__ import annotations

from dataclasses import dataclass, replace

LANGUAGES = ("fr", "en")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The same words in French and in English; either may be missing, both may be empty."""

    fr: str = ""
    en: str = ""

    @classmethod
    def of(cls, language: str, text: str) -> Phrase:
        """Give a phrase that exists in one language (`fr` or `en`) only."""
        return cls().put(language, text)

    def get(self, language: str) -> str:
        """Give the words in that language, empty when they are missing."""
        return self.fr if language == "fr" else self.en

    def read(self, language: str) -> str:
        """Give the words in that language, else in the other one."""
        return self.get(language) or self.get("en" if language == "fr" else "fr")

    def put(self, language: str, text: str) -> Phrase:
        """Give the phrase with its words in that language replaced."""
        return replace(self, fr=text) if language == "fr" else replace(self, en=text)

    def lacks(self, language: str) -> bool:
        """Whether words exist, but not in that language: what is listed before printing."""
        return not self.get(language).strip() and bool(self.read(language).strip())

    def __bool__(self) -> bool:
        return bool(self.fr.strip() or self.en.strip())
