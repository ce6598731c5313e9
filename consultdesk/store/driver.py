"""The one SQLite driver, the settings every connection gets, and what its failures mean."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from sqlcipher3 import dbapi2

from consultdesk.store.errors import StoreError, code_of, quotes

if TYPE_CHECKING:
    from sqlite3 import Connection  # sqlcipher3 has the same interface, without types
else:
    Connection = dbapi2.Connection

__all__ = ["Connection", "connect", "dbapi2", "require", "speaking", "value"]

# Exclusive locking comes before the first read: the lock is then taken by that read and kept.
_SETTINGS: Final = (
    "cipher_log_level = NONE",
    "locking_mode = EXCLUSIVE",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
    "cache_size = -64000",
    "synchronous = FULL",
    "fullfsync = ON",
    "foreign_keys = ON",
)

# Below it, a second connection may lose a reset journal (fixed in 3.51.3).
_FLOOR: Final = (3, 51, 3)


def connect(path: Path, mode: str = "rw") -> Connection:
    """Open an existing file with all settings; `mode` is SQLite's own (`rw`, `ro`)."""
    if dbapi2.sqlite_version_info < _FLOOR:
        known = ".".join(map(str, _FLOOR))
        raise StoreError("old_engine", version=dbapi2.sqlite_version, known=known)
    connection = cast(
        "Connection",
        dbapi2.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=0.1,
            cached_statements=512,
        ),
    )
    try:
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        require(connection, "temp_store", 2)
    except BaseException:
        connection.close()
        raise
    return connection


def require(connection: Connection, setting: str, wanted: object) -> None:
    """Raise when SQLite did not take a setting on which a promise rests."""
    if value(connection, f"PRAGMA {setting}") != wanted:
        raise StoreError("disk_failed", where=setting)


def value(connection: Connection, statement: str) -> object:
    """Give the one value a statement answers, or nothing."""
    row = connection.execute(statement).fetchone()
    return row[0] if row else None


@contextlib.contextmanager
def speaking(**facts: object) -> Iterator[None]:
    """Turn the driver's and the system's failures into `StoreError`; mistakes of ours pass."""
    try:
        yield
    except (dbapi2.Error, UnicodeError, OverflowError) as failure:
        code = code_of(failure)
        if code is None:
            raise
        raise StoreError(code, **facts) from (None if quotes(failure) else failure)
