"""Looking through a whole file for damage, table by table, with the driver alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from consultdesk.store.digest import COLUMN, bytes_digest, digest
from consultdesk.store.driver import Connection

_TABLES: Final = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: of the file as such, of a reference, or of one row."""

    code: str
    where: str
    id: str = ""


def structure(connection: Connection) -> Iterator[Finding]:
    """Check pages, indexes and references."""
    for (words,) in connection.execute("PRAGMA integrity_check(100)").fetchall():
        if words != "ok":
            yield Finding("integrity", words)
    for table, rowid, *_ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield Finding("reference", table, str(rowid))


def tables(connection: Connection) -> tuple[str, ...]:
    """Give the tables whose rows carry digests."""
    found = []
    for (table,) in connection.execute(_TABLES).fetchall():
        columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
        if (COLUMN,) in columns:
            found.append(table)
    return tuple(found)


def rows(connection: Connection, table: str) -> Iterator[Finding]:
    """Check every row of a table, and every content in it, against its digest."""
    cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - from the schema
    names = [column[0] for column in cursor.description]
    while several := cursor.fetchmany(500):
        for row in several:
            values = dict(zip(names, row, strict=True))
            if not _sound(table, values):
                yield Finding("damaged", table, str(values["id"]))


def _sound(table: str, values: dict[str, Any]) -> bool:
    contents = ((name, value) for name, value in values.items() if isinstance(value, bytes))
    if any(values.get(f"{name}_digest") != bytes_digest(value) for name, value in contents):
        return False
    return bool(values[COLUMN] == digest(table, values))


def everything(connection: Connection) -> Iterator[Finding]:
    """Check the whole file."""
    yield from structure(connection)
    for table in tables(connection):
        yield from rows(connection, table)
