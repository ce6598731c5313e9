"""New files, and old ones brought to today's schema: in one transaction, or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection as Link

from consultdesk.store import files
from consultdesk.store.backup import Source
from consultdesk.store.digest import COLUMN, SCHEMA_FACT, SCHEMA_QUERY, digest, schema_digest
from consultdesk.store.door import OpenFile, log_ahead
from consultdesk.store.driver import Connection, connect, speaking
from consultdesk.store.engine import engine_over, transaction
from consultdesk.store.errors import StoreError
from consultdesk.store.version import APPLICATION_ID, HEAD, KNOWN

MIGRATIONS: Final = Path(__file__).resolve().parents[2] / "migrations"


@contextlib.contextmanager
def made_whole(path: Path) -> Iterator[Path]:
    """Give a place to make a file in, which gets its name at the end if nobody took it meanwhile.

    Two programs that start together make one each: the first to finish names the file.
    """
    path = path.absolute()
    try:
        if os.path.lexists(path):  # a link whose file is out of reach is no free name either
            raise StoreError("exists" if path.exists() else "missing", path=path)
        stray = any(map(os.path.lexists, files.sides(path)))
        files.make_folder(path.parent)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.stem[:40]}-new-") as made:
            yield Path(made) / path.name
            if stray:
                files.set_aside(path)  # a log that a lost file left would be replayed into this one
            files.publish_new(Path(made) / path.name, path)
    except FileExistsError as failure:
        raise StoreError("exists", path=path) from failure
    except OSError as failure:
        raise StoreError(files.code_of_os(failure), path=path) from failure


def create_file(made: Path) -> None:
    """Make a new empty file with today's tables, in a place nobody else knows of."""
    files.create(made)
    _fill(made)


def _fill(made: Path) -> None:
    with speaking(path=made):
        connection = connect(made)
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            raise_to(connection)
            log_ahead(connection)
        finally:
            connection.close()


def upgraded(opened: OpenFile, backups: Path, now: datetime) -> OpenFile:
    """Bring an older file to today's revision, after a verified backup of it."""
    if opened.version == KNOWN:
        return opened
    source = Source(opened.connection, threading.RLock(), opened.path.stem)
    backup = source.copy_into(backups, now, lambda: False)
    try:
        raise_to(opened.connection)
    except Exception as failure:
        facts = {"version": opened.version, "known": KNOWN, "backup": backup}
        raise StoreError("upgrade_failed", path=opened.path, **facts) from failure
    return replace(opened, version=KNOWN)


def raise_to(connection: Connection, head: str = HEAD, migrations: Path = MIGRATIONS) -> None:
    """Bring an open file to a revision; when anything fails, the file is as it was before."""
    # Off, and before the transaction: rebuilding a table would delete what refers to it.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with engine_over(connection).connect() as link, transaction(link):
            _migrate(link, head, migrations)
            if link.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise StoreError("conflict", where="foreign_keys")
            _seal(link)
            link.exec_driver_sql(f"PRAGMA user_version = {int(head)}")
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _migrate(link: Link, head: str, migrations: Path) -> None:
    # Costs a third of a second, and a file is nearly always at today's revision.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = link
    command.upgrade(config, head)


def _seal(link: Link) -> None:
    """Give tables and rows their digests anew: columns may have come, gone or changed."""
    described = schema_digest(link.exec_driver_sql(SCHEMA_QUERY).all())
    link.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?, '')", (SCHEMA_FACT, described))
    named = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%digest TEXT%'"
    for (table,) in link.exec_driver_sql(named).all():
        found = link.exec_driver_sql(f'SELECT * FROM "{table}"')  # noqa: S608 - our own names
        names = tuple(found.keys())
        for row in found.all():
            values = dict(zip(names, row, strict=True))
            sealed = digest(table, values)
            if sealed != values[COLUMN]:
                link.exec_driver_sql(
                    f'UPDATE "{table}" SET digest = ? WHERE id = ?',  # noqa: S608
                    (sealed, values["id"]),
                )
