"""Words of every record, found while they are typed: in memory alone, and read in slices.

The tables stand in the temporary schema, which the driver keeps in memory (`temp_store`): no word
is written anywhere but in the file. What is edited is taken in before the next question.
"""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple, Self

from sqlalchemy import Connection as Link

from consultdesk.domain.change import Change
from consultdesk.domain.clients import Client
from consultdesk.domain.fold import words_in
from consultdesk.domain.incidents import Incident, spoken_number
from consultdesk.domain.record import Record
from consultdesk.store.core import Core
from consultdesk.store.sources import SOURCES, Section, Source, named_after, older, whole, worded

__all__ = ["FullText", "Hit", "Section"]

_SLICE = 40
_AT_ONCE = 200
_MOST_WORDS = 64  # what is pasted whole is found by its first words
_MIDDLE = 1 << 40
_AFTER_ALL = "\U0010ffff"
_Row = tuple[tuple[int, str, str | None, str | None], str]
_Stale = dict[tuple[type[Record], str], None]

_INDEX = (
    "CREATE VIRTUAL TABLE temp.WORDS USING fts5(words, content='', contentless_delete=1, "
    "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
)
_PLACES = (
    "CREATE TABLE temp.WORDS_places (row INTEGER PRIMARY KEY, place INTEGER, id TEXT, "
    "incident TEXT, client TEXT, UNIQUE (id, place))"
)
_MAKE = (
    _INDEX,
    _PLACES,
    # smaller merges of segments: no slice waits long for one
    "INSERT INTO temp.WORDS (WORDS, rank) VALUES ('automerge', 8)",
    "INSERT INTO temp.WORDS (WORDS, rank) VALUES ('pgsz', 1000)",
)
# the latest are taken inside: joined first, it takes a hundred times as long
_FIND = (
    "SELECT place, id, incident, client FROM (SELECT rowid AS found FROM temp.WORDS "
    "WHERE WORDS MATCH ? ORDER BY rowid DESC LIMIT ?) JOIN temp.WORDS_places ON row = found "
    "ORDER BY found DESC"
)
_KNOWN = "SELECT place, id, row FROM temp.WORDS_places WHERE id IN (SELECT value FROM json_each(?))"
_PLACE = "INSERT INTO temp.WORDS_places (row, place, id, incident, client) VALUES (?, ?, ?, ?, ?)"
_WORD = "INSERT INTO temp.WORDS (rowid, words) VALUES (?, ?)"
_FORGET = (
    "DELETE FROM temp.WORDS WHERE rowid = ?",
    "DELETE FROM temp.WORDS_places WHERE row = ?",
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found, with the incident and the client it belongs to."""

    record: Record
    incident: Incident | None
    client: Client | None


class FullText:
    """The index of one open file; nothing is read into it before it is asked for."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._stale: _Stale = {}
        self._begun = False
        self._queries: dict[type[Record], str] = {}
        self._shelves = {
            section: _Shelf(core, section, sources) for section, sources in SOURCES.items()
        }

    @property
    def complete(self) -> bool:
        """Whether everything there is can be found."""
        return not self._stale and all(shelf.complete for shelf in self._shelves.values())

    def heed(self, changes: Iterable[Change]) -> None:
        """Note what was written, to be read again before the next question."""
        with self._core.lock:
            if self._begun:
                for change in changes:
                    self._stale[type(change.record), change.record.id] = None

    def read_on(self, seconds: float) -> bool:
        """Read about so long; say whether there is more. At least one slice is read."""
        end = time.perf_counter() + seconds
        while not self.complete:
            with self._core.reading() as link:
                self._begin(link)
                self._take_in(link)
                shelf = next((s for s in self._shelves.values() if not s.complete), None)
                if shelf is not None:
                    shelf.read_slice(link)
            if time.perf_counter() >= end:
                break
        return not self.complete

    def find(
        self, typed: str, sections: Iterable[Section] = Section, most: int = 5
    ) -> dict[Section, tuple[Hit, ...]]:
        """Give what holds every word typed, or one that begins like it, the latest first."""
        said = dict.fromkeys(words_in(typed))
        asked = " ".join(f'"{word}"*' for word in islice(said, _MOST_WORDS))
        if not asked:
            return {}
        with self._core.reading() as link:
            self._begin(link)
            self._take_in(link)
            found = {one: self._shelves[one].find(link, asked, most) for one in sections}
            return self._hits(link, found)

    def _begin(self, link: Link) -> None:
        if not self._begun:
            for shelf in self._shelves.values():
                shelf.make(link)
            self._begun = True

    def _take_in(self, link: Link) -> None:
        """Read again what was written since, a client's new name wherever it counts."""
        for kind, key in list(self._stale)[:_AT_ONCE]:
            for shelf in self._shelves.values():
                shelf.take_in(link, kind, key)
            if kind is Client:
                self._note_named(link, key)
            del self._stale[kind, key]

    def _note_named(self, link: Link, client: str) -> None:
        for source in (source for several in SOURCES.values() for source in several):
            if source.named:
                query = named_after(source.kind, self._core.mappings)
                for (key,) in link.exec_driver_sql(query, (client,)):
                    self._stale[source.kind, key] = None

    def _hits(
        self, link: Link, found: dict[Section, list[_Place]]
    ) -> dict[Section, tuple[Hit, ...]]:
        places = [place for several in found.values() for place in several]
        wanted: dict[type[Record], set[str | None]] = {Incident: {p.incident for p in places}}
        for place in places:
            wanted.setdefault(place.kind, set()).add(place.id)
        clients = wanted.pop(Client, set()) | {place.client for place in places}
        read = {kind: self._read(link, kind, keys) for kind, keys in wanted.items()}
        incidents = read[Incident]
        read[Client] = owners = self._read(
            link, Client, clients | {incident.client_id for incident in incidents.values()}
        )

        def hit(place: _Place) -> Hit:
            incident = incidents.get(place.incident)
            client = owners.get(incident.client_id if incident else place.client)
            return Hit(read[place.kind][place.id], incident, client)

        return {
            section: tuple(hit(place) for place in several if place.id in read[place.kind])
            for section, several in found.items()
        }

    def _read(
        self, link: Link, kind: type[Record], keys: Iterable[str | None]
    ) -> dict[str | None, Any]:
        """Read records of one kind by their ids."""
        wanted = [key for key in keys if key]
        if not wanted:
            return {}
        if kind not in self._queries:
            self._queries[kind] = whole(kind, self._core.mappings)
        rows = link.exec_driver_sql(self._queries[kind], (json.dumps(wanted),))
        decode = self._core.mappings[kind].decode
        return {row[0]: decode(row) for row in rows}


@dataclass(frozen=True, slots=True)
class _Place:
    """What a row of the index stands for."""

    kind: type[Record]
    id: str
    incident: str | None
    client: str | None


class _Shelf:
    """The words of one section, and what each row of them stands for, the latest highest."""

    def __init__(self, core: Core, section: Section, sources: tuple[Source, ...]) -> None:
        self._sources = sources
        self._older = older(sources, core.mappings)
        self._worded = [worded(source, core.mappings) for source in sources]
        self._sql = _Statements.of(f"found_{section.value}")
        self._next = (_AFTER_ALL, 0)
        self._low = self._high = _MIDDLE
        self.complete = False

    def make(self, link: Link) -> None:
        """Make the empty tables."""
        for statement in self._sql.make:
            link.exec_driver_sql(statement)

    def read_slice(self, link: Link) -> None:
        """Read some more of what was there before, the latest first."""
        last, place = self._next
        values = {"last": last, "place": place, "most": _SLICE}
        keys = link.exec_driver_sql(self._older, values).all()
        known = self._known(link, [row.id for row in keys])
        fresh = [(row.place, row.id) for row in keys if (row.place, row.id) not in known]
        rows = self._rows(link, fresh)
        self._low -= len(rows)
        self._put(link, rows, self._low)
        if keys:
            self._next = (keys[-1].id, keys[-1].place)
        self.complete = len(keys) < _SLICE

    def take_in(self, link: Link, kind: type[Record], key: str) -> None:
        """Read one record again, which may be new or gone."""
        place = next((n for n, source in enumerate(self._sources) if source.kind is kind), None)
        if place is None:
            return
        row = self._known(link, [key]).get((place, key))
        if row is not None:
            for statement in self._sql.forget:
                link.exec_driver_sql(statement, (row,))
        rows = self._rows(link, [(place, key)])
        self._put(link, rows, self._high)
        self._high += len(rows)

    def find(self, link: Link, asked: str, most: int) -> list[_Place]:
        """Give what a question of the index finds, the latest first."""
        found = link.exec_driver_sql(self._sql.find, (asked, most)).all()
        return [_Place(self._sources[place].kind, *rest) for place, *rest in found]

    def _known(self, link: Link, keys: Sequence[str]) -> dict[tuple[int, str], int]:
        rows = link.exec_driver_sql(self._sql.known, (json.dumps(keys),))
        return {(place, key): row for place, key, row in rows}

    def _rows(self, link: Link, wanted: Sequence[tuple[int, str]]) -> list[_Row]:
        """Read the words of records, in the order given turned round: the latest come last."""
        read: dict[tuple[int, str], _Row] = {}
        for place in {place for place, _ in wanted}:
            keys = json.dumps([key for at, key in wanted if at == place])
            rows = link.exec_driver_sql(self._worded[place], (keys,))
            for key, incident, client, *texts in rows:
                words = _plain(" ".join(texts))
                if self._sources[place].kind is Incident:
                    words += f" {spoken_number(texts[0])}"
                read[place, key] = ((place, key, incident, client), words)
        return [read[one] for one in reversed(wanted) if one in read]

    def _put(self, link: Link, rows: Sequence[_Row], first: int) -> None:
        if rows:
            places = [(first + n, *place) for n, (place, _) in enumerate(rows)]
            texts = [(first + n, words) for n, (_, words) in enumerate(rows)]
            link.exec_driver_sql(self._sql.place, places)
            link.exec_driver_sql(self._sql.word, texts)


class _Statements(NamedTuple):
    """What is said to the two tables of a section; SQLAlchemy knows no full-text table."""

    make: tuple[str, ...]
    find: str
    known: str
    place: str
    word: str
    forget: tuple[str, str]

    @classmethod
    def of(cls, name: str) -> Self:
        """Put the name of a section's tables into each statement."""
        return cls(
            make=tuple(statement.replace("WORDS", name) for statement in _MAKE),
            find=_FIND.replace("WORDS", name),
            known=_KNOWN.replace("WORDS", name),
            place=_PLACE.replace("WORDS", name),
            word=_WORD.replace("WORDS", name),
            forget=(_FORGET[0].replace("WORDS", name), _FORGET[1].replace("WORDS", name)),
        )


def _plain(text: str) -> str:
    """Give a text whose letters the index and `words_in` part alike."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe"))
