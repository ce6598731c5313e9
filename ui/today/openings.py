"""The first sentence of a call, by kind of incident, from `resources/phrases/openings.toml`."""

from __future__ import annotations

import tomllib
from functools import cache

from consultdesk.domain.incidents import IncidentKind
from consultdesk.paths import resource


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("phrases", "openings.toml").read_text(encoding="utf-8"))


def opening(kind: IncidentKind | None, language: str) -> str:
    """Give a sentence to open a call with, in a language."""
    return _sentences()[kind.value if kind else "any"][language]
