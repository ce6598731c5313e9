"""What the consultant keeps for the next incident, in place of what the program came with.

A `Shelving` is one shelf: what the program came with, merged with the entries kept since. An entry
with the key of a usual thing stands in its place, and removing it is what resets it; what is again
as it came needs no entry, and an entry that cannot be read gives way to what it replaced. Other
entries are things of one's own. The order lies in an entry of its own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import Field, dataclass, fields, is_dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.errors import Refused
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record, new_id, next_position

_ORDER = "*order"
_UNREADABLE = (
    Refused, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError,
)  # fmt: skip
_MOST_PLACES = 16


class Shelf(StrEnum):
    """The shelves of the library."""

    CRITERIA_SET = "criteria_set"
    OPTION_CARD = "option_card"
    COST_PRESET = "cost_preset"
    CALL_GUIDE = "call_guide"
    PHRASES = "phrases"
    EMOTION_WORDS = "emotion_words"
    COACH_RULE = "coach_rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryEntry(Record):
    """One thing on a shelf; with the key of a built-in one it stands in its place.

    `body` is written by the shelf's own module, as text; removing the entry resets it.
    """

    shelf: Shelf
    key: str
    position: int = 0
    title: Phrase = Phrase()
    body: str = ""


class Shelved(Protocol):
    """One thing on a shelf; hidden, it stays there and is no longer offered."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    @property
    def key(self) -> str:
        """What it is known by, for good."""
        ...

    @property
    def title(self) -> Phrase:
        """What it is called, where it has a name."""
        ...

    @property
    def hidden(self) -> bool:
        """Whether it is left out of what is offered."""
        ...


K = TypeVar("K", bound=Shelved)


def _require_whole(kept: object) -> None:
    """Refuse words that are none and figures that no scale holds: a screen would fail on them."""
    if is_dataclass(kept):
        for part in fields(kept):
            value = getattr(kept, part.name)
            if part.type == "str" and not isinstance(value, str):
                raise TypeError(part.name)
            _require_whole(value)
    elif isinstance(kept, Mapping):
        _require_whole(tuple(kept.values()))
    elif isinstance(kept, tuple):
        for one in kept:
            _require_whole(one)
    elif isinstance(kept, Decimal) and not (
        kept.is_finite() and abs(kept.adjusted()) < _MOST_PLACES
    ):
        raise ValueError(kept)


def _anything(_item: object, _others: object) -> None:
    """Let anything stand on a shelf."""


def _nowhere(_item: object) -> int:
    """Put all that is on a shelf into one group."""
    return 0


@dataclass(frozen=True, slots=True)
class Shelving(Generic[K]):
    """One shelf: what came, how an entry is read and written, what may stand there, in groups."""

    shelf: Shelf
    usual: Callable[[], tuple[K, ...]]
    read: Callable[[LibraryEntry], K]
    body: Callable[[K], object]
    check: Callable[[K, Sequence[K]], None] = _anything
    group: Callable[[K], int] = _nowhere

    def all(self, entries: Iterable[LibraryEntry]) -> tuple[K, ...]:
        """Give everything on the shelf in its order, what is hidden included."""
        known = tuple(entries)
        mine = {entry.key: entry for entry in self.own(known)}
        came = [self._merged(mine.pop(item.key, None), item) for item in self.usual()]
        added = (self._merged(entry, None) for entry in mine.values())
        both = [item for item in (*came, *added) if item is not None]
        order = {key: place for place, key in enumerate(self._order(known))}
        last = len(order)
        return tuple(sorted(both, key=lambda i: (self.group(i), order.get(i.key, last))))

    def shown(self, entries: Iterable[LibraryEntry]) -> tuple[K, ...]:
        """Give what is on the shelf and not hidden."""
        return tuple(item for item in self.all(entries) if not item.hidden)

    def own(self, entries: Iterable[LibraryEntry]) -> tuple[LibraryEntry, ...]:
        """Give the entries of the shelf, as they were added."""
        mine = (e for e in entries if e.shelf is self.shelf and e.key != _ORDER)
        return tuple(sorted(mine, key=lambda entry: (entry.position, entry.id)))

    def find(self, entries: Iterable[LibraryEntry], key: str) -> K | None:
        """Give the thing of that key, none where there is none."""
        return next((item for item in self.all(entries) if item.key == key), None)

    def came(self, key: str) -> bool:
        """Whether the program came with it."""
        return any(item.key == key for item in self.usual())

    def changed(self, item: K) -> bool:
        """Whether something the program came with is otherwise now."""
        return self.came(item.key) and item not in self.usual()

    def keep(self, entries: Iterable[LibraryEntry], item: K) -> tuple[Change, ...]:
        """Keep something as it is now, or refuse what cannot stand on this shelf."""
        known = tuple(entries)
        self.check(item, [other for other in self.all(known) if other.key != item.key])
        return self._kept(known, item)

    def hide(
        self, entries: Iterable[LibraryEntry], key: str, *, hidden: bool
    ) -> tuple[Change, ...]:
        """Leave something out of what is offered, or offer it again."""
        known = tuple(entries)
        item = self.find(known, key)
        return () if item is None else self._kept(known, replace(item, hidden=hidden))

    def reset(self, entries: Iterable[LibraryEntry], key: str) -> tuple[Change, ...]:
        """Let something be again as it came; one's own is thereby removed."""
        return tuple(removed(entry) for entry in self.own(entries) if entry.key == key)

    def reset_all(
        self, entries: Iterable[LibraryEntry], among: Callable[[K], bool] | None = None
    ) -> tuple[Change, ...]:
        """Let all that came with the program be as it came, in its order; one's own stays.

        `among` says which things are meant, all of them without it.
        """
        known = tuple(entries)
        came = {item.key for item in self.usual() if among is None or among(item)}
        back = [removed(entry) for entry in self.own(known) if entry.key in came]
        return (*back, *(removed(entry) for entry in self._orders(known)))

    def move(self, entries: Iterable[LibraryEntry], key: str, step: int) -> tuple[Change, ...]:
        """Put something one place further on (1) or back (-1) within its group."""
        known = tuple(entries)
        items = list(self.all(known))
        place = next((n for n, item in enumerate(items) if item.key == key), None)
        if place is None or not 0 <= place + step < len(items):
            return ()
        one, other = items[place], items[place + step]
        if self.group(one) != self.group(other):
            return ()
        items[place], items[place + step] = other, one
        return self._placed(known, [item.key for item in items])

    def _kept(self, entries: tuple[LibraryEntry, ...], item: K) -> tuple[Change, ...]:
        known = next((e for e in self.own(entries) if e.key == item.key), None)
        if item in self.usual():
            return () if known is None else (removed(known),)
        body = json.dumps(self.body(item), ensure_ascii=False, indent=1)
        if known is not None:
            change = edited(known, title=item.title, body=body)
            return () if change.idle else (change,)
        entry = LibraryEntry(
            id=new_id(),
            shelf=self.shelf,
            key=item.key,
            position=next_position(self.own(entries)),
            title=item.title,
            body=body,
        )
        return (born(entry),)

    def _merged(self, entry: LibraryEntry | None, item: K | None) -> K | None:
        if entry is None:
            return item
        try:
            kept = self.read(entry)
            _require_whole(kept)
        except _UNREADABLE:
            return item
        return kept

    def _orders(self, entries: Iterable[LibraryEntry]) -> tuple[LibraryEntry, ...]:
        return tuple(e for e in entries if e.shelf is self.shelf and e.key == _ORDER)

    def _order(self, entries: tuple[LibraryEntry, ...]) -> tuple[str, ...]:
        try:
            return tuple(str(key) for e in self._orders(entries) for key in json.loads(e.body))
        except (ValueError, TypeError, RecursionError):
            return ()

    def _placed(self, entries: tuple[LibraryEntry, ...], keys: list[str]) -> tuple[Change, ...]:
        known = self._orders(entries)
        plain = self.all(entry for entry in entries if entry not in known)
        if keys == [item.key for item in plain]:
            return tuple(removed(entry) for entry in known)
        body = json.dumps(keys)
        if known:
            return (edited(known[0], body=body),)
        return (born(LibraryEntry(id=new_id(), shelf=self.shelf, key=_ORDER, body=body)),)


def fresh_key() -> str:
    """Give a key for something of one's own."""
    return f"own_{new_id()}"


def check_name(title: Phrase, others: Iterable[Shelved]) -> None:
    """Refuse a thing without a name, or with one that another on its shelf bears."""
    if not title:
        raise Refused("name_missing")
    names = {_bare(name) for name in (title.fr, title.en)} - {""}
    known = {_bare(name) for one in others for name in (one.title.fr, one.title.en)}
    taken = names & known
    if taken:
        raise Refused("shelf_name_taken", name=min(taken))


def _bare(name: str) -> str:
    return " ".join(name.split()).casefold()
