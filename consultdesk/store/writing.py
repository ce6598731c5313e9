"""Changes to statements: each checks that what it replaces is still what it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, cast

from sqlalchemy import Connection as Link
from sqlalchemy import bindparam, delete, insert, update

from consultdesk.domain.change import Change
from consultdesk.domain.record import Record
from consultdesk.store.codecs import dumps
from consultdesk.store.digest import COLUMN, Value
from consultdesk.store.errors import StoreError
from consultdesk.store.mapping import Mapping

Values = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Written:
    """What one change did to a row, as the history keeps it."""

    kind: str
    record_id: str
    before: str | None
    after: str | None


class Writer:
    """Writes changes of any kind of record through one link."""

    def __init__(self, mappings: dict[type[Record], Mapping[Any]]) -> None:
        self._mappings = mappings

    def write(self, link: Link, changes: Sequence[Change]) -> list[Written]:
        """Write changes in their order, births of one kind together; give what was done."""
        done: list[Written] = []
        for (kind, newborn), group in groupby(changes, key=_sort):
            mapping = self._mappings[kind]
            if newborn:
                records = [cast("Record", change.after) for change in group]
                done.extend(self._bear(link, mapping, records))
            else:
                done.extend(self._replace(link, mapping, change) for change in group)
        return done

    def _bear(self, link: Link, mapping: Mapping[Any], records: Iterable[Record]) -> list[Written]:
        rows = [mapping.encode(record) for record in records]
        link.execute(insert(mapping.table), rows)
        kind = mapping.kind.__name__
        return [Written(kind, str(row["id"]), None, _told(row, row)) for row in rows]

    def _replace(self, link: Link, mapping: Mapping[Any], change: Change) -> Written:
        before = mapping.encode(change.before)
        kind, key = mapping.kind.__name__, change.record.id
        known = {"was_id": key, "was_digest": before[COLUMN]}
        same = [
            mapping.table.c.id == bindparam("was_id"),
            mapping.table.c.digest == bindparam("was_digest"),
        ]
        if change.after is None:
            # Undo brings back what is given here: contents that a list left out would be lost.
            same += [mapping.table.c[name] == before[name] for name in mapping.seals]
            found = link.execute(delete(mapping.table).where(*same), known)
            written = Written(kind, key, _told(before, before), None)
        else:
            after = mapping.encode(change.after)
            changed = {name: after[name] for name in after if after[name] != before[name]}
            statement = update(mapping.table).where(*same)
            named: dict[str, Any] = {name: bindparam(f"new_{name}") for name in changed}
            news = {f"new_{name}": value for name, value in changed.items()}
            found = link.execute(statement.values(named), known | news)
            written = Written(kind, key, _told(before, changed), _told(after, changed))
        if found.rowcount != 1:
            raise StoreError("stale", kind=kind, id=key)
        return written


def _sort(change: Change) -> tuple[type[Record], bool]:
    return type(change.record), change.before is None


def _told(row: Values, names: Iterable[str]) -> str:
    """Give values of a row as JSON for the history; contents are told by their digest."""
    return dumps({n: row[n] for n in names if n != COLUMN and not isinstance(row[n], bytes)})
