"""What was done, change by change; it is only ever added to, or blanked for privacy."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection as Link
from sqlalchemy import Row, insert, select

from consultdesk.store.codecs import moment_of, moment_text
from consultdesk.store.core import Core
from consultdesk.store.digest import COLUMN, Value, digest
from consultdesk.store.errors import StoreError
from consultdesk.store.rows import table_of
from consultdesk.store.rows.housekeeping import HistoryRow
from consultdesk.store.writing import Written

_TABLE = table_of(HistoryRow)
_NAMES = ("id", "at", "step", "kind", "record_id", "before", "after", COLUMN)
_QUERY = select(*(_TABLE.c[name] for name in _NAMES)).order_by(_TABLE.c.id.desc())


@dataclass(frozen=True, slots=True)
class Entry:
    """One change as it was written: columns before and after, none for a birth or a removal."""

    id: int
    at: datetime
    step: str
    kind: str
    record_id: str
    before: dict[str, object] | None
    after: dict[str, object] | None


class History:
    """The reader of the append-only history."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def of(self, record_id: str) -> tuple[Entry, ...]:
        """Give all that happened to a record, the latest first."""
        found = self._core.rows(_QUERY.where(_TABLE.c.record_id == record_id))
        return tuple(map(_entry, found))

    def page(self, before: int | None = None, limit: int = 100) -> tuple[Entry, ...]:
        """Give a window of what happened, the latest first, before an entry's id."""
        query = _QUERY if before is None else _QUERY.where(_TABLE.c.id < before)
        return tuple(map(_entry, self._core.rows(query.limit(limit))))


def remember(link: Link, at: datetime, step: str, done: Sequence[Written]) -> None:
    """Add what was just written to the history, in the same transaction."""
    rows = []
    for one in done:
        values: dict[str, Value] = {
            "at": moment_text(at),
            "step": step,
            "kind": one.kind,
            "record_id": one.record_id,
            "before": one.before,
            "after": one.after,
        }
        rows.append(values | {COLUMN: digest(_TABLE.name, values)})
    link.execute(insert(_TABLE), rows)


def _entry(row: Row[Any]) -> Entry:
    values = dict(zip(_NAMES, row, strict=True))
    if values[COLUMN] != digest(_TABLE.name, values):
        raise StoreError("damaged", where=_TABLE.name, id=values["id"])
    return Entry(
        values["id"],
        moment_of(values["at"]),
        values["step"],
        values["kind"],
        values["record_id"],
        None if values["before"] is None else json.loads(values["before"]),
        None if values["after"] is None else json.loads(values["after"]),
    )
