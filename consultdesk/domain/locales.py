"""The four places whose words and formats the program knows (product §6)."""

from __future__ import annotations

from enum import StrEnum


class Locale(StrEnum):
    """A language in a place: it decides words, number formats and the usual paper."""

    FR_CA = "fr-CA"
    FR_FR = "fr-FR"
    EN_CA = "en-CA"
    EN_US = "en-US"

    @property
    def language(self) -> str:
        """The language alone, `fr` or `en`."""
        return self.value[:2]

    def speaking(self, language: str) -> Locale:
        """Give the locale of the same place that speaks a language, else the usual one of it."""
        if language == self.language:
            return self
        place = Locale.EN_CA if self is not Locale.EN_US else Locale.EN_US
        return place if language == "en" else Locale.FR_CA


class Paper(StrEnum):
    """The sheet a document is printed on."""

    LETTER = "letter"
    A4 = "a4"


class Audience(StrEnum):
    """Who may see something: the client too, or the consultant alone."""

    CLIENT = "client"
    PRIVATE = "private"


class Channel(StrEnum):
    """How people reached each other."""

    CALL = "call"
    MEETING = "meeting"
    EMAIL = "email"
    MESSAGE = "message"
    PAPER = "paper"
