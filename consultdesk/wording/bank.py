"""Words kept in the library: the call guide, the phrases, the feelings, the notes on the law.

Each shelf is what the program came with, merged with what the consultant wrote in its place; what
is again as it came needs no entry, and an entry that cannot be read gives way to what it replaced.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.errors import Refused
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from consultdesk.paths import resource

GROUPS = (
    "opening", "listening", "reformulating", "apologising", "offering", "refusing", "thanking",
)  # fmt: skip
LAW = "law"
_STEP = "step"
_ADVICE = "advice"
_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError)


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


@cache
def built_in(shelf: Shelf) -> tuple[Item, ...]:
    """Give what the program came with on a shelf."""
    return _BUILT_IN[shelf]()


def items(shelf: Shelf, entries: Iterable[LibraryEntry]) -> tuple[Item, ...]:
    """Give all that is on a shelf, what is hidden included, one's own at the end of its group."""
    own = {e.key: e for e in sorted(entries, key=lambda e: e.position) if e.shelf is shelf}
    usual = [_read(own.get(item.key), item) for item in built_in(shelf)]
    known = {item.key for item in usual}
    added = [_read(e, Item(e.key, e.title)) for key, e in own.items() if key not in known]
    both = [*usual, *(item for item in added if item.read("fr"))]
    order = {group: place for place, group in enumerate((*GROUPS, LAW))}
    return tuple(sorted(both, key=lambda item: order.get(item.group, 0)))


def shown(shelf: Shelf, entries: Iterable[LibraryEntry]) -> tuple[Item, ...]:
    """Give what is on a shelf and not hidden."""
    return tuple(item for item in items(shelf, entries) if not item.hidden)


def fresh(group: str = "") -> Item:
    """Begin something of one's own."""
    return Item(key=f"own_{new_id()}", group=group)


def keep(shelf: Shelf, entries: Iterable[LibraryEntry], item: Item) -> tuple[Change, ...]:
    """Keep something as rewritten; what is again as it came needs no entry."""
    if not _needed(shelf, item):
        raise Refused("text_missing")
    mine = [e for e in entries if e.shelf is shelf]
    known = next((e for e in mine if e.key == item.key), None)
    if item in built_in(shelf):
        return () if known is None else (removed(known),)
    body = json.dumps(_written(item), ensure_ascii=False, indent=1)
    if known is not None:
        change = edited(known, title=item.title, body=body)
        return () if change.idle else (change,)
    place = next_position([*mine]) if mine else len(built_in(shelf))
    entry = LibraryEntry(
        id=new_id(), shelf=shelf, key=item.key, position=place, title=item.title, body=body
    )
    return (born(entry),)


def hide(
    shelf: Shelf, entries: Iterable[LibraryEntry], item: Item, *, hidden: bool
) -> tuple[Change, ...]:
    """Leave something out of what is offered, or offer it again."""
    return keep(shelf, entries, replace(item, hidden=hidden))


def reset(shelf: Shelf, entries: Iterable[LibraryEntry], key: str) -> tuple[Change, ...]:
    """Let something be again as the program came with it; one's own is thereby removed."""
    own = (e for e in entries if e.shelf is shelf and e.key == key)
    return tuple(removed(entry) for entry in own)


def is_built_in(shelf: Shelf, key: str) -> bool:
    """Whether the program came with it."""
    return any(item.key == key for item in built_in(shelf))


def is_changed(shelf: Shelf, item: Item) -> bool:
    """Whether something the program came with says something else now."""
    return is_built_in(shelf, item.key) and item not in built_in(shelf)


def steps(entries: Iterable[LibraryEntry]) -> tuple[Item, ...]:
    """Give the steps of the call guide that are shown, in order."""
    return tuple(item for item in shown(Shelf.CALL_GUIDE, entries) if item.key != _ADVICE)


def advice(entries: Iterable[LibraryEntry]) -> Phrase:
    """Give the piece of advice at the foot of the call guide, empty when it is hidden."""
    found = (item.words for item in shown(Shelf.CALL_GUIDE, entries) if item.key == _ADVICE)
    return next(found, Phrase())


def _needed(shelf: Shelf, item: Item) -> bool:
    if shelf is Shelf.EMOTION_WORDS:
        return bool(item.title)
    return bool(item.words)


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("phrases", name).read_text(encoding="utf-8"))


def _guide() -> tuple[Item, ...]:
    written = _toml("call_guide.toml")
    said = [
        Item(step["key"], Phrase(**step["title"]), Phrase(**step["words"]), _STEP)
        for step in written["step"]
    ]
    return (*said, Item(_ADVICE, Phrase(), Phrase(**written["advice"]), _ADVICE))


def _phrases() -> tuple[Item, ...]:
    written = _toml("bank.toml")
    said = [Item(p["key"], Phrase(), Phrase(**p["words"]), p["group"]) for p in written["phrase"]]
    law = [
        Item(p["key"], Phrase(**p["title"]), Phrase(**p["words"]), LAW, p["dated"])
        for p in written["law"]
    ]
    return (*said, *law)


def _feelings() -> tuple[Item, ...]:
    written = _toml("feelings.toml")
    return tuple(Item(code, Phrase(**one["name"])) for code, one in written.items())


_BUILT_IN = {
    Shelf.CALL_GUIDE: _guide,
    Shelf.PHRASES: _phrases,
    Shelf.EMOTION_WORDS: _feelings,
}


def _read(entry: LibraryEntry | None, item: Item) -> Item:
    if entry is None:
        return item
    try:
        body = json.loads(entry.body)
        return Item(
            key=entry.key,
            title=entry.title,
            words=Phrase(str(body["words"]["fr"]), str(body["words"]["en"])),
            group=str(body["group"]),
            dated=str(body["dated"]),
            hidden=bool(body["hidden"]),
        )
    except _UNREADABLE:
        return item


def _written(item: Item) -> dict[str, Any]:
    return {
        "words": {"fr": item.words.fr, "en": item.words.en},
        "group": item.group,
        "dated": item.dated,
        "hidden": item.hidden,
    }
