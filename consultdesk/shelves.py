"""The shelves of the library: what the program came with, and what the consultant put in its place.

Each reader merges both; an entry with the key of a built-in thing stands in its place, and
removing it is what resets it. An entry that cannot be read gives way to what it replaced.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from consultdesk.domain.cards import CardLine, OptionCard
from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.costing import LineKind
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.options import Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id
from consultdesk.paths import resource

_UNREADABLE = (ValueError, KeyError, TypeError, InvalidOperation)


def option_cards(entries: Iterable[LibraryEntry]) -> tuple[OptionCard, ...]:
    """Give the option cards, each as the consultant rewrote it where they did."""
    own = {e.key: e for e in entries if e.shelf is Shelf.OPTION_CARD}
    return tuple(_own_card(own.get(card.key), card) for card in built_in_cards())


@cache
def built_in_cards() -> tuple[OptionCard, ...]:
    """Give the seven cards that the program comes with."""
    written = tomllib.loads(resource("phrases", "option_cards.toml").read_text(encoding="utf-8"))
    return tuple(_card(one) for one in written["card"])


def keep_card(entries: Iterable[LibraryEntry], card: OptionCard) -> tuple[Change, ...]:
    """Keep a card as rewritten; one that is again as it came needs no entry."""
    known = _entry(entries, card.key)
    if card in built_in_cards():
        return () if known is None else (removed(known),)
    body = json.dumps(_written(card), ensure_ascii=False, indent=1)
    if known is not None:
        change = edited(known, title=card.title, body=body)
        return () if change.idle else (change,)
    place = [one.key for one in built_in_cards()].index(card.key)
    entry = LibraryEntry(
        id=new_id(),
        shelf=Shelf.OPTION_CARD,
        key=card.key,
        position=place,
        title=card.title,
        body=body,
    )
    return (born(entry),)


def reset_card(entries: Iterable[LibraryEntry], key: str) -> tuple[Change, ...]:
    """Let a card be again as the program came with it."""
    known = _entry(entries, key)
    return () if known is None else (removed(known),)


def _entry(entries: Iterable[LibraryEntry], key: str) -> LibraryEntry | None:
    own = (e for e in entries if e.shelf is Shelf.OPTION_CARD and e.key == key)
    return next(own, None)


def _own_card(entry: LibraryEntry | None, card: OptionCard) -> OptionCard:
    if entry is None:
        return card
    try:
        return _card(json.loads(entry.body))
    except _UNREADABLE:
        return card


def _card(written: Mapping[str, Any]) -> OptionCard:
    def phrase(name: str) -> Phrase:
        return Phrase(**written.get(name, {}))

    return OptionCard(
        key=str(written["key"]),
        title=phrase("title"),
        questions=phrase("questions"),
        name=phrase("name"),
        summary=phrase("summary"),
        pros=phrase("pros"),
        cons=phrase("cons"),
        lines=tuple(_line(one) for one in written.get("line", ())),
        ends={Scale(key): Decimal(value) for key, value in written.get("ends", {}).items()},
        baseline=bool(written.get("baseline")),
    )


def _line(written: Mapping[str, Any]) -> CardLine:
    def number(name: str) -> Decimal | None:
        return Decimal(str(written[name])) if name in written else None

    return CardLine(
        kind=LineKind(written["kind"]),
        label=Phrase(**written["label"]),
        likely=Decimal(str(written["likely"])),
        low=number("low"),
        high=number("high"),
        client=number("client") or Decimal(0),
        third=number("third") or Decimal(0),
        usual=bool(written.get("usual")),
        kinds=frozenset(IncidentKind(kind) for kind in written.get("kinds", ())),
    )


def _written(card: OptionCard) -> dict[str, Any]:
    texts = ("title", "questions", "name", "summary", "pros", "cons")
    return {
        "key": card.key,
        **{name: _both(getattr(card, name)) for name in texts},
        "line": [_written_line(line) for line in card.lines],
        "ends": {scale.value: str(value) for scale, value in card.ends.items()},
        "baseline": card.baseline,
    }


def _written_line(line: CardLine) -> dict[str, Any]:
    ends = {"low": line.low, "high": line.high}
    return {
        "kind": line.kind.value,
        "label": _both(line.label),
        "likely": str(line.likely),
        **{name: str(value) for name, value in ends.items() if value is not None},
        "client": str(line.client),
        "third": str(line.third),
        "usual": line.usual,
        "kinds": sorted(kind.value for kind in line.kinds),
    }


def _both(phrase: Phrase) -> dict[str, str]:
    return {"fr": phrase.fr, "en": phrase.en}
