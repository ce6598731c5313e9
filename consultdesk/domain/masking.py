"""What is left of names and amounts in train mode (product §8.33): initials, and three dots.

A `Mask` rewrites whatever was read, records and all that holds them: the names it knows become
initials wherever they stand in a text, amounts become dots, what is private by nature is not there.
What counts money still counts; it only no longer shows. A kind of value that it does not know is
refused, so that nothing new slips through. The practice's own letterhead stays: it is the owner's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, time, timedelta, tzinfo
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import pairwise
from pathlib import PurePath
from typing import Any, TypeVar, cast

from consultdesk.domain.clients import Client, Contact, ReceivedGoodwill
from consultdesk.domain.costing import TIMED, CostLine
from consultdesk.domain.decisions import Document, GutFeeling, Signature
from consultdesk.domain.fold import fold
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.library import LibraryEntry
from consultdesk.domain.listening import Emotion, ListeningNote, NoteKind
from consultdesk.domain.locales import Audience
from consultdesk.domain.money import DOTS, MOST_MINOR, HiddenCurrency, HiddenFigure, Money
from consultdesk.domain.options import Cell, Criterion, OptionSheet, ProCon, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.practice import Practice
from consultdesk.domain.problem import Contribution, TimelineEvent
from consultdesk.domain.silence import NoticedSign
from consultdesk.domain.text import InternalText

T = TypeVar("T")
_Way = Callable[[Any], Any]
_Plan = tuple[tuple[str, _Way | None], ...]

# Not there at all: feelings, what I would take, what I noticed and what I was forgiven.
_GONE = (Emotion, GutFeeling, NoticedSign, ReceivedGoodwill)
# Theirs to see or mine alone, record by record: the words of those that are mine become dots.
_SOMETIMES_MINE = (Criterion, ProCon, Contribution, TimelineEvent)
_KEYS = frozenset({
    *("id", "key", "time_zone", "sha256", "version_code", "letter", "number_prefix", "party"),
})  # fmt: skip
_CURRENCIES = frozenset({"currency", "source", "target"})
_NAMES = frozenset({"client_name", "decided_by", "confirmed_by", "given_to", "by"})
_REACHED_AT = frozenset({"phone", "email", "address"})

_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_GAP = 3
_FAR = Decimal(MOST_MINOR)
_SHORTEST = 3
# Words of a name that say nothing of whose it is.
_PLAIN = frozenset({
    *("the", "and", "for", "les", "des", "aux", "sur", "par", "pour", "avec", "chez", "dans"),
    *("une", "son", "ses", "inc", "ltd", "ltee", "llc", "llp", "sarl", "sas", "corp", "gmbh"),
    "cie",
})  # fmt: skip

_SPACE = "[ \u00a0\u202f\u2009]"
_NUMBER = rf"(?:\d{{1,3}}(?:[.,'’]\d{{3}}|{_SPACE}\d{{3}})+|\d+)(?:[.,]\d+)?"
_SIGN = (
    r"(?:(?:US|CA|AU|C|A)?\$(?:US|CA)?|[€£¥]|(?:CAD|EUR|USD|GBP|CHF)\b"
    r"|(?:dollars?|euros?|francs?|pounds?|livres?|piastres?|bucks)\b)"
)
_SCALE = r"(?:k|K|M|mille|thousand|millions?)\b"
_BETWEEN = rf"{_SPACE}?(?:à|a|to|et|and|ou|or|–|—|-){_SPACE}?"
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*")
_AMOUNTS = (
    re.compile(
        rf"(?:{_NUMBER}{_BETWEEN})?{_NUMBER}(?={_SPACE}?(?:{_SCALE}{_SPACE}?)?{_SIGN})", re.I
    ),
    re.compile(
        rf"(?<=\$|€|£|¥)({_SPACE}?){_NUMBER}(?:{_BETWEEN}[$€£]?{_NUMBER})?(?:{_SPACE}?{_SCALE})?"
    ),
    re.compile(rf"(?<=CAD|EUR|USD|GBP|CHF)({_SPACE}?){_NUMBER}(?:{_BETWEEN}{_NUMBER})?", re.I),
)
_LARGE = re.compile(rf"(?<![\w.,:•]){_NUMBER}(?!\w)")
_FIGURE = re.compile(r"[-+\d.,]*")
_YEAR = re.compile(r"(?:19|20)\d\d")


class Mask:
    """Knows the names to hide, and rewrites texts and records without them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._known: dict[str, list[tuple[str, ...]]] = {}
        self._short: set[str] = set()
        self._seen: dict[str, str] = {}
        for name in names:
            self._learn(name)
        for phrases in self._known.values():
            phrases.sort(key=len, reverse=True)

    @classmethod
    def of(cls, clients: Iterable[Client], contacts: Iterable[Contact]) -> Mask:
        """Give the mask of everyone in the file."""
        return cls([*(client.name for client in clients), *(who.name for who in contacts)])

    def _learn(self, name: str) -> None:
        words = tuple(fold(word) for word in _WORD.findall(name))
        if sum(map(len, words)) < _SHORTEST:
            self._short.update(_WORD.findall(name))
            return
        parts = [(word,) for word in words if len(word) >= _SHORTEST and word not in _PLAIN]
        for phrase in dict.fromkeys([words, *parts]):
            known = self._known.setdefault(phrase[0], [])
            if phrase not in known:
                known.append(phrase)

    def text(self, words: str) -> str:
        """Give a text with the names that are known as initials, and its amounts as dots."""
        if not words:
            return words
        known = self._seen.get(words)
        if known is None:
            known = self._seen[words] = _without_amounts(self.names(_MAIL.sub(DOTS, words)))
        return known

    def names(self, words: str) -> str:
        """Give a text with the names that are known as initials."""
        found = list(_WORD.finditer(words))
        folded = [fold(one.group()) for one in found]
        pieces, at, place = [], 0, 0
        while place < len(found):
            count = self._named(words, found, folded, place)
            if count:
                run = found[place : place + count]
                pieces += [words[at : run[0].start()], initials(one.group() for one in run)]
                at = run[-1].end()
            place += count or 1
        return "".join(pieces) + words[at:]

    def _named(self, words: str, found: list[re.Match[str]], folded: list[str], place: int) -> int:
        """Give how many words from here on are one known name."""
        for phrase in self._known.get(folded[place], ()):
            end = place + len(phrase)
            run = found[place:end]
            if tuple(folded[place:end]) == phrase and all(
                two.start() - one.end() <= _GAP for one, two in pairwise(run)
            ):
                return len(phrase)
        return 1 if words[slice(*found[place].span())] in self._short else 0

    def value(self, given: T) -> T:
        """Give what was read without what is masked, in the same shape."""
        return cast("T", self._of(given))

    def _of(self, given: Any) -> Any:
        if given is None or isinstance(given, _AS_THEY_ARE):
            return given
        leaf = _LEAVES.get(type(given))
        if leaf is not None:
            return leaf(given, self)
        if isinstance(given, Mapping):
            return {key: self._of(one) for key, one in given.items()}
        if isinstance(given, (tuple, list, set, frozenset)):
            return type(given)(self._of(one) for one in given if not _gone(one))
        if is_dataclass(given) and not isinstance(given, type):
            return self._record(given)
        raise TypeError(f"nobody said how to mask a {type(given).__name__}")

    def _record(self, given: Any) -> Any:
        kind: Any = type(given)
        if kind is Practice:
            return replace(given, currency=HiddenCurrency(given.currency))
        words = self._dotted if _mine(given) else self._of
        values: dict[str, Any] = {}
        for name, way in _plan(kind):
            held = getattr(given, name)
            if _gone(held):
                values[name] = None
            elif way is not None:
                values[name] = way(held)
            else:
                values[name] = words(held)
        own = _OWN_WAYS.get(kind)
        return replace(given, **(values | (own(given, self) if own else {})))

    def _dotted(self, held: Any) -> Any:
        """Give dots for the words of a record that is mine alone."""
        if isinstance(held, Phrase):
            return Phrase(_dots(held.fr), _dots(held.en))
        if isinstance(held, str) and not isinstance(held, Enum):
            return _dots(held)
        return self._of(held)

    def body(self, written: str) -> str:
        """Give what a shelf of the library wrote, its words masked and its shape kept."""
        try:
            return json.dumps(self._inside(json.loads(written)), ensure_ascii=False)
        except ValueError:
            return self.text(written)

    def _inside(self, held: Any) -> Any:
        if isinstance(held, dict):
            return {
                key: ["0", DOTS] if key == "price" and one else self._inside(one)
                for key, one in held.items()
            }
        if isinstance(held, list):
            return [self._inside(one) for one in held]
        return self.text(held) if isinstance(held, str) and not _FIGURE.fullmatch(held) else held


_AS_THEY_ARE = (Enum, bool, int, float, Decimal, bytes, date, time, timedelta, tzinfo, PurePath)


_LEAVES: dict[type[Any], Callable[[Any, Mask], Any]] = {
    str: lambda given, mask: mask.text(given),
    HiddenCurrency: lambda given, _mask: given,
    Phrase: lambda given, mask: Phrase(mask.text(given.fr), mask.text(given.en)),
    InternalText: lambda given, _mask: InternalText(DOTS) if given else given,
    Money: lambda given, _mask: Money(given.minor, HiddenCurrency(given.currency)),
}


def initials(words: Iterable[str]) -> str:
    """Give the first letter of each word: `N. G.` for two."""
    return " ".join(f"{word[0].upper()}." for word in words)


def _name(held: Any) -> Any:
    return initials(_WORD.findall(held)) if isinstance(held, str) else held


def _dots(held: Any) -> Any:
    return DOTS if held else held


def _currency(held: Any) -> Any:
    return HiddenCurrency(held) if type(held) is str and held else held


def _figure(held: Decimal | None) -> Decimal | None:
    return None if held is None else HiddenFigure(held)


def _as_it_is(held: Any) -> Any:
    return held


@cache
def _plan(kind: Any) -> _Plan:
    """Give the fields of a kind, each with the way it is masked; none where its value decides."""
    named = kind in (Client, Contact, Signature)
    money = "rate" in {field.name for field in fields(kind)}
    found: list[tuple[str, _Way | None]] = []
    for name in (field.name for field in fields(kind) if field.init):
        way: _Way | None = None
        if name in _KEYS or name.endswith(("_id", "_ids")):
            way = _as_it_is
        elif name == "currency" or (money and name in _CURRENCIES):
            way = _currency
        elif name in _NAMES or (named and name == "name"):
            way = _name
        elif name in _REACHED_AT:
            way = _dots
        found.append((name, way))
    return tuple(found)


def _gone(held: object) -> bool:
    """Whether something is private by nature, so that it is not there at all."""
    if isinstance(held, ListeningNote):
        return held.kind is NoteKind.EMOTION
    return isinstance(held, _GONE) or isinstance(getattr(held, "record", None), _GONE)


def _mine(held: object) -> bool:
    if isinstance(held, Criterion):
        return held.private
    return isinstance(held, _SOMETIMES_MINE) and held.audience is Audience.PRIVATE


def _of_line(line: CostLine, _mask: Mask) -> dict[str, Any]:
    """Give the figures of a line that are amounts, hidden; hours stay."""
    if line.kind in TIMED:
        return {}
    return {name: _figure(getattr(line, name)) for name in ("low", "likely", "high", "stop_at")}


def _of_criterion(criterion: Criterion, _mask: Mask) -> dict[str, Any]:
    if criterion.scale is not Scale.MONEY:
        return {}
    names = ("worst", "best", "unacceptable", "indifference", "strict")
    return {name: _figure(getattr(criterion, name)) for name in names}


def _of_cell(cell: Cell, _mask: Mask) -> dict[str, Any]:
    return {name: _figure(getattr(cell, name)) for name in ("low", "likely", "high")}


def _of_matrix(held: IncidentFile | OptionSheet, mask: Mask) -> dict[str, Any]:
    """Give the cells of a matrix: those of criteria in money are hidden, the others stay."""
    money = {one.id for one in held.criteria if one.scale is Scale.MONEY}
    shown = (
        cell.but(note=mask.value(cell.note)) if cell.criterion_id not in money else mask.value(cell)
        for cell in held.cells
    )
    return {"cells": tuple(shown)}


def _of_ceiling(ceiling: Ceiling, _mask: Mask) -> dict[str, Any]:
    """Give a limit so far away that nothing passes it: whether something does is private too."""
    known, hours = ceiling.amount, ceiling.hours
    if known is None:
        return {"hours": None if hours is None else _FAR}
    return {"amount": Money(MOST_MINOR, HiddenCurrency(known.currency)), "hours": None}


def _of_entry(entry: LibraryEntry, mask: Mask) -> dict[str, Any]:
    return {"body": mask.body(entry.body)}


_OWN_WAYS: dict[type[Any], Callable[[Any, Mask], dict[str, Any]]] = {
    CostLine: _of_line,
    Criterion: _of_criterion,
    Cell: _of_cell,
    Ceiling: _of_ceiling,
    IncidentFile: _of_matrix,
    OptionSheet: _of_matrix,
    LibraryEntry: _of_entry,
    Document: lambda _held, _mask: {"content": b"", "shown": ""},
    Signature: lambda _held, _mask: {"strokes": ()},
}


def _without_amounts(words: str) -> str:
    for shape in _AMOUNTS:
        words = shape.sub(DOTS, words)
    return _LARGE.sub(_large, words)


def _large(found: re.Match[str]) -> str:
    """Give dots for a number as large as amounts are; a year stays."""
    written = found.group()
    digits = re.sub(r"\D", "", written)
    if len(digits) < 4 or _YEAR.fullmatch(written):
        return written
    return DOTS
