"""What goes with a record when it goes: all it owns; what merely refers to it lets go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column

from consultdesk.domain.change import Change, removed
from consultdesk.domain.record import Record
from consultdesk.store.core import Core
from consultdesk.store.mapping import Mapping

_Edits = dict[str, tuple[Record, dict[str, object]]]


def removal(core: Core, record: Record) -> tuple[Change, ...]:
    """Give the changes that remove a record: references emptied, then children, then itself."""
    gone: dict[str, Record] = {record.id: record}
    edits: _Edits = {}
    with core.reading():
        _gather(core, record, gone, edits)
    loosened = [
        Change(held, held.but(**values)) for held, values in edits.values() if held.id not in gone
    ]
    return (*loosened, *(removed(one) for one in reversed(gone.values())))


def _gather(core: Core, record: Record, gone: dict[str, Record], edits: _Edits) -> None:
    for mapping, column in _references(core, type(record)):
        owned = next(iter(column.foreign_keys)).info["owns"]
        for row in core.rows(mapping.select().where(column == record.id)):
            dependent = mapping.decode(row)
            if not owned:
                edits.setdefault(dependent.id, (dependent, {}))[1][column.name] = None
            elif dependent.id not in gone:
                gone[dependent.id] = dependent
                _gather(core, dependent, gone, edits)


def _references(core: Core, kind: type[Record]) -> Iterator[tuple[Mapping[Any], Column[Any]]]:
    """Give every column that refers to records of a kind."""
    table = core.mappings[kind].table
    for mapping in core.mappings.values():
        for key in mapping.table.foreign_keys:
            if key.column.table is table:
                yield mapping, mapping.table.c[key.parent.name]
