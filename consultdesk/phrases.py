"""Words to lean on in a conversation, in both languages, read from `resources/phrases`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from consultdesk.domain.phrase import Phrase
from consultdesk.paths import resource


@dataclass(frozen=True, slots=True)
class Prompt:
    """One step of a guide: its key, its name, and a sentence that can be said as it is."""

    key: str
    title: Phrase
    words: Phrase


@dataclass(frozen=True, slots=True)
class Guide:
    """The steps of a conversation in order, and one piece of advice for all of it."""

    prompts: tuple[Prompt, ...]
    advice: Phrase


def call_guide() -> Guide:
    """Read the guide of the first call."""
    written = tomllib.loads(resource("phrases", "call_guide.toml").read_text(encoding="utf-8"))
    prompts = tuple(
        Prompt(step["key"], Phrase(**step["title"]), Phrase(**step["words"]))
        for step in written["step"]
    )
    return Guide(prompts, Phrase(**written["advice"]))
