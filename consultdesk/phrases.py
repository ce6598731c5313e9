"""Words to lean on in a conversation, in both languages, read from `resources/phrases`."""

from __future__ import annotations

import tomllib
from functools import cache

from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.phrase import Phrase
from consultdesk.paths import resource


@cache
def _openings() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("phrases", "openings.toml").read_text(encoding="utf-8"))


def opening(kind: IncidentKind | None, language: str) -> str:
    """Give a sentence to open a call with, by kind of incident, in a language."""
    return _openings()[kind.value if kind else "any"][language]


@cache
def _questions() -> tuple[Phrase, ...]:
    written = tomllib.loads(resource("phrases", "call_questions.toml").read_text(encoding="utf-8"))
    return tuple(Phrase(**question) for question in written["question"])


def questions(language: str) -> tuple[str, ...]:
    """Give the five questions of a call, in a language."""
    return tuple(question.read(language) for question in _questions())
