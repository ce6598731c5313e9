"""Words kept in the library: the call guide, the phrases to say, the notes on the law."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry, Shelf, Shelving, check_name, fresh_key
from consultdesk.domain.phrase import LANGUAGES, Phrase
from consultdesk.paths import resource

NAMING = "naming"
CONDITIONS = ("cues", "expectations", "goals", "pressure")
GROUPS = (
    "opening", "listening", "reformulating", NAMING, *CONDITIONS, "apologising", "offering",
    "refusing", "thanking",
)  # fmt: skip
LAW = "law"
STEP = "step"
_ADVICE = "advice"
FIRST = "first"
QUESTION = "question"
ANY = "any"
_MOST_QUESTIONS = 8


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on a shelf of words; `dated` is the day on which a note on the law was checked."""

    key: str
    title: Phrase = Phrase()
    words: Phrase = Phrase()
    group: str = ""
    dated: str = ""
    hidden: bool = False

    def read(self, language: str) -> str:
        """Give what is said, else the name, in a language."""
        return self.words.read(language) or self.title.read(language)


def fresh(group: str = "") -> Item:
    """Begin something of one's own."""
    return Item(key=fresh_key(), group=group)


def first_words(
    kind: IncidentKind | None, language: str, entries: Iterable[LibraryEntry] = ()
) -> str:
    """Give the sentence to open a call with, by kind of incident; those for any kind else."""
    shown = {item.key: item.words for item in GUIDE.shown(entries) if item.group == FIRST}
    came = {item.key: item.words for item in GUIDE.usual() if item.group == FIRST}
    usual = f"{FIRST}_{ANY}"
    words = shown.get(f"{FIRST}_{kind.value}" if kind else usual) or shown.get(usual)
    return (words or came[usual]).read(language)


def questions(language: str, entries: Iterable[LibraryEntry] = ()) -> tuple[str, ...]:
    """Give the questions to have in hand for a call, as many as a page has room for."""
    shown = (item for item in GUIDE.shown(entries) if item.group == QUESTION)
    return tuple(item.words.read(language) for item in shown)[:_MOST_QUESTIONS]


def steps(entries: Iterable[LibraryEntry]) -> tuple[Item, ...]:
    """Give the steps of the call guide that are shown, in order."""
    return tuple(item for item in GUIDE.shown(entries) if _place(item) == 0)


def advice(entries: Iterable[LibraryEntry]) -> Phrase:
    """Give the piece of advice at the foot of the call guide, empty when it is hidden."""
    found = (item.words for item in GUIDE.shown(entries) if item.key == _ADVICE)
    return next(found, Phrase())


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("phrases", name).read_text(encoding="utf-8"))


@cache
def _guide() -> tuple[Item, ...]:
    written = _toml("call_guide.toml")
    said = [
        Item(step["key"], Phrase(**step["title"]), Phrase(**step["words"]), STEP)
        for step in written["step"]
    ]
    first = [
        Item(f"{FIRST}_{kind}", Phrase(), Phrase(**words), FIRST)
        for kind, words in _toml("openings.toml").items()
    ]
    asked = [
        Item(f"{QUESTION}_{number}", Phrase(), Phrase(**words), QUESTION)
        for number, words in enumerate(_toml("call_questions.toml")["question"], start=1)
    ]
    advice = Item(_ADVICE, Phrase(), Phrase(**written["advice"]), _ADVICE)
    return (*said, advice, *first, *asked)


@cache
def _phrases() -> tuple[Item, ...]:
    written = _toml("bank.toml")
    said = [Item(p["key"], Phrase(), Phrase(**p["words"]), p["group"]) for p in written["phrase"]]
    law = [
        Item(p["key"], Phrase(**p["title"]), Phrase(**p["words"]), LAW, p["dated"])
        for p in written["law"]
    ]
    return (*said, *law)


def _read(entry: LibraryEntry) -> Item:
    body = json.loads(entry.body)
    return Item(
        key=entry.key,
        title=entry.title,
        words=Phrase(str(body["words"]["fr"]), str(body["words"]["en"])),
        group=str(body["group"]),
        dated=str(body["dated"]),
        hidden=bool(body["hidden"]),
    )


def _written(item: Item) -> dict[str, Any]:
    return {
        "words": {"fr": item.words.fr, "en": item.words.en},
        "group": item.group,
        "dated": item.dated,
        "hidden": item.hidden,
    }


def _check(item: Item, others: Sequence[Item]) -> None:
    if not item.words:
        raise Refused("text_missing")
    beside = [other for other in others if other.group == item.group]
    if item.group in (STEP, LAW):
        check_name(item.title, beside)
    for language in LANGUAGES:
        said = item.words.get(language).strip()
        if said and any(other.words.get(language).strip() == said for other in beside):
            raise Refused("words_there_already")


def _place(item: Item) -> int:
    order = (STEP, _ADVICE, FIRST, QUESTION, *GROUPS, LAW)
    return order.index(item.group) if item.group in order else 0


GUIDE: Shelving[Item] = Shelving(Shelf.CALL_GUIDE, _guide, _read, _written, _check, _place)
PHRASES: Shelving[Item] = Shelving(Shelf.PHRASES, _phrases, _read, _written, _check, _place)
