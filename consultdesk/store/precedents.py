"""Incidents that are told in the same words, by local full-text rank; in memory, in slices."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection as Link
from sqlalchemy import Select, bindparam, func, select

from consultdesk.domain.change import Change
from consultdesk.domain.decisions import Decision
from consultdesk.domain.fold import root, words_in
from consultdesk.domain.incidents import Incident
from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.problem import Contribution, ProblemStatement
from consultdesk.domain.record import Record
from consultdesk.store.core import Core

_SLICE = 4
_AT_ONCE = 40
_MOST_SCORED = 2000
_AFTER_ALL = "\U0010ffff"
_TOLD = (Incident, ProblemStatement, ListeningNote, Contribution)

_MAKE = (
    # it keeps its words: without them a removal leaves the mean length, and so each rank, askew
    "CREATE VIRTUAL TABLE temp.cases USING fts5(words)",
    "INSERT INTO temp.cases (cases, rank) VALUES ('automerge', 8)",
    "CREATE VIRTUAL TABLE temp.case_terms USING fts5vocab(temp, cases, row)",
    "CREATE TABLE temp.case_places (row INTEGER PRIMARY KEY, id TEXT UNIQUE)",
)
_COUNT = (
    "SELECT term, doc FROM temp.case_terms WHERE term IN (SELECT value FROM json_each(?)) "
    "ORDER BY doc, term"
)
_RANK = (
    "SELECT id, round(-bm25(cases), 6) AS score FROM temp.cases "
    "JOIN temp.case_places ON row = cases.rowid WHERE cases MATCH ? AND id <> ? "
    "ORDER BY score DESC, id DESC LIMIT ?"
)
_TELLS = (
    "SELECT id, words FROM temp.case_places JOIN temp.cases ON cases.rowid = row "
    "WHERE id IN (SELECT value FROM json_each(?))"
)
_ROW = "SELECT row FROM temp.case_places WHERE id = ?"
_PLACE = "INSERT INTO temp.case_places (id) VALUES (?) RETURNING row"
_WORD = "INSERT INTO temp.cases (rowid, words) VALUES (?, ?)"
_FORGET = (
    "DELETE FROM temp.cases WHERE rowid = ?",
    "DELETE FROM temp.case_places WHERE row = ?",
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An incident that may be like another: whether it is decided, and how it is told.

    `rank` is what the words in common are worth, none where it was found by its kind or cause.
    """

    incident: Incident
    decided: bool
    rank: float
    roots: frozenset[str]


class Precedents:
    """What each incident is told with, to find the ones like it."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._stale: dict[str, None] = {}
        self._begun = self._all_read = False
        self._next = _AFTER_ALL
        self._incidents = core.mappings[Incident].table.c
        self._told = tuple(self._queries())

    @property
    def complete(self) -> bool:
        """Whether every incident can be found."""
        return self._all_read and not self._stale

    def heed(self, changes: Iterable[Change]) -> None:
        """Note what was written, to be read again before the next question."""
        with self._core.lock:
            if self._begun:
                for change in changes:
                    if isinstance(change.record, _TOLD):
                        self._stale[_incident_of(change.record)] = None

    def read_on(self, seconds: float) -> bool:
        """Read about so long; say whether there is more. At least one slice is read."""
        end = time.perf_counter() + seconds
        while not self.complete:
            with self._core.reading() as link:
                self._begin(link)
                self._take_in(link)
                self._read_slice(link)
            if time.perf_counter() >= end:
                break
        return not self.complete

    def like(self, one: Incident, roots: Iterable[str], most: int) -> tuple[Candidate, ...]:
        """Give other incidents told in the same words, and the latest of its kind and its cause."""
        with self._core.reading() as link:
            ranks = self._ranks(roots, one.id, most)
            keys = [*ranks, *self._of_kind(one, most), *self._of_cause(one.cause, most)]
            words = link.exec_driver_sql(_TELLS, (json.dumps(keys),))
            told: dict[str, str] = {row.id: row.words for row in words}
            decided = self._decided(keys)
            return tuple(
                Candidate(
                    incident,
                    incident.id in decided,
                    ranks.get(incident.id, 0.0),
                    frozenset(told.get(incident.id, "").split()),
                )
                for incident in self._read_incidents(keys)
                if incident.id != one.id
            )

    def count_of_cause(self, cause: str) -> int:
        """Give how many incidents came from a cause, capitals aside."""
        query = select(func.count()).where(*self._same_cause(cause))
        return int(self._core.rows(query)[0][0])

    def causes(self) -> tuple[str, ...]:
        """Give every cause that was typed, in alphabetical order."""
        cause = self._incidents.cause
        rows = self._core.rows(select(cause).where(cause != "").distinct().order_by(cause))
        return tuple(row[0] for row in rows)

    def _same_cause(self, cause: str) -> list[Any]:
        known = self._incidents.cause
        return [known != "", func.lower(func.trim(known)) == func.lower(cause.strip())]

    def _of_cause(self, cause: str, most: int) -> Sequence[str]:
        return self._kept(self._same_cause(cause), most) if cause.strip() else ()

    def _of_kind(self, one: Incident, most: int) -> Sequence[str]:
        return self._kept([self._incidents.kind == one.kind.value], most) if one.kind else ()

    def _kept(self, conditions: list[Any], most: int) -> Sequence[str]:
        columns = self._incidents
        query = select(columns.id).where(*conditions)
        order = (columns.noticed_at.desc(), columns.id.desc())
        return [row[0] for row in self._core.rows(query.order_by(*order).limit(most))]

    def _decided(self, keys: Sequence[str]) -> frozenset[str]:
        columns = self._core.mappings[Decision].table.c
        query = select(columns.incident_id).where(
            columns.incident_id.in_(_ids()), columns.superseded_at.is_(None)
        )
        return frozenset(row[0] for row in self._core.rows(query, {"keys": json.dumps(keys)}))

    def _read_incidents(self, keys: Sequence[str]) -> list[Incident]:
        mapping = self._core.mappings[Incident]
        query = mapping.select().where(self._incidents.id.in_(_ids()))
        rows = self._core.rows(query, {"keys": json.dumps(keys)})
        return [mapping.decode(row) for row in rows]

    def _ranks(self, roots: Iterable[str], but: str, most: int) -> dict[str, float]:
        """Rank what is told in these words; two of one rank stand in the order of their ids."""
        with self._core.reading() as link:
            self._begin(link)
            self._take_in(link)
            asked = " OR ".join(f'"{term}"' for term in self._rarest(link, roots))
            rows = link.exec_driver_sql(_RANK, (asked, but, most)).all() if asked else []
            return {row.id: row.score for row in rows}

    def _rarest(self, link: Link, roots: Iterable[str]) -> Iterator[str]:
        """Give the words that tell the most apart, as many as can be scored at once."""
        spent = 0
        counted = link.exec_driver_sql(_COUNT, (json.dumps(sorted(set(roots))),)).all()
        for term, documents in counted:
            if spent and spent + documents > _MOST_SCORED:
                return
            spent += documents
            yield term

    def _begin(self, link: Link) -> None:
        if not self._begun:
            for statement in _MAKE:
                link.exec_driver_sql(statement)
            self._begun = True

    def _take_in(self, link: Link) -> None:
        keys = list(self._stale)[:_AT_ONCE]
        self._read(link, keys)
        for key in keys:
            del self._stale[key]

    def _read_slice(self, link: Link) -> None:
        columns = self._incidents
        query = select(columns.id).where(columns.id < self._next)
        keys = [key for (key,) in link.execute(query.order_by(columns.id.desc()).limit(_SLICE))]
        self._read(link, keys)
        if keys:
            self._next = keys[-1]
        self._all_read = len(keys) < _SLICE

    def _read(self, link: Link, keys: Sequence[str]) -> None:
        """Read what these incidents are told with; one that is gone is forgotten."""
        told: dict[str, list[str]] = {}
        if keys:
            for query in self._told:
                for key, *texts in link.execute(query, {"keys": json.dumps(keys)}):
                    told.setdefault(key, []).extend(texts)
        for key in keys:
            known = link.exec_driver_sql(_ROW, (key,)).scalar()
            if known is not None:
                for statement in _FORGET:
                    link.exec_driver_sql(statement, (known,))
            if key in told:
                words = " ".join(root(word) for word in words_in(" ".join(told[key])))
                row = link.exec_driver_sql(_PLACE, (key,)).scalar()
                link.exec_driver_sql(_WORD, (row, words))

    def _queries(self) -> Iterator[Select[Any]]:
        for kind, names in (
            (Incident, ("title_fr", "title_en", "cause")),
            (ProblemStatement, ("text_fr", "text_en")),
            (ListeningNote, ("text",)),
            (Contribution, ("text_fr", "text_en")),
        ):
            columns = self._core.mappings[kind].table.c
            owner = columns.id if kind is Incident else columns.incident_id
            query = select(owner, *(columns[name] for name in names)).where(owner.in_(_ids()))
            if kind is ListeningNote:
                query = query.where(columns.kind == NoteKind.FACT.value)
            yield query


def _ids() -> Any:
    """Give the place of a list of ids, as JSON under `keys`."""
    return select(func.json_each(bindparam("keys")).table_valued("value").c.value)


def _incident_of(record: Record) -> str:
    if isinstance(record, (ProblemStatement, ListeningNote, Contribution)):
        return record.incident_id
    return record.id
