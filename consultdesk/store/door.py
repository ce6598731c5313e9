"""The door of a data file: it is looked at before it is opened, and left as it was if refused.

Only one connection may exist per file and process: closing any other handle on it would drop
the locks that keep a second program out. Hence the list of files that are open here.
"""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import stat
import struct
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from consultdesk.store import belonging, files
from consultdesk.store.digest import SCHEMA_KEPT, SCHEMA_QUERY, schema_digest
from consultdesk.store.driver import Connection, connect, dbapi2, require, speaking, value
from consultdesk.store.errors import StoreError
from consultdesk.store.version import APPLICATION_ID, KNOWN

if sys.platform != "win32":
    import fcntl

_MAGIC: Final = b"SQLite format 3\0"
_LOCK_START, _LOCK_LENGTH = 0x40000000, 512
_open_here: Final[set[files.Identity]] = set()
_guard: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A data file that passed the door: its only connection, and what it was when opened."""

    path: Path
    connection: Connection
    identity: files.Identity
    version: int

    @property
    def in_place(self) -> bool:
        """Whether the name still leads to the file that was opened."""
        return files.identity(self.path) == self.identity

    def require_in_place(self) -> None:
        """Raise when the file was moved, deleted or replaced: what is written would be lost."""
        now = files.identity(self.path)
        if now != self.identity:
            raise StoreError("vanished" if now is None else "replaced", path=self.path)

    def settle(self) -> None:
        """Fold the write-ahead log into the file; what a full disk refuses stays in the log."""
        with contextlib.suppress(dbapi2.Error):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Fold the write-ahead log into the file and let it go."""
        self.settle()
        try:
            self.connection.close()
        finally:
            belonging.forget(self.path)
            with _guard:
                _open_here.discard(self.identity)


def open_file(path: Path) -> OpenFile:
    """Open a data file of ours, or say by a `StoreError` why not, the file left as it was."""
    path = path.resolve()  # what SQLite leaves beside a file lies where a link points to
    with _guard:
        known = _look(path)
        there = [side for side in files.sides(path) if side.exists()]
        try:
            with speaking(path=path):
                opened = _enter(path, known)
        except StoreError as refused:
            if refused.code != "open_elsewhere":
                files.remove(*(side for side in files.sides(path) if side not in there))
            raise
        _open_here.add(known)
    return opened


def _enter(path: Path, known: files.Identity) -> OpenFile:
    connection = None
    try:
        unclean = bool(files.leftovers(path))
        if unclean:
            _require_own_log(path)
            _try_on_a_copy(path)
        files.make_private(path)
        connection = connect(path)
        version = examine(connection, path, thoroughly=unclean)
        log_ahead(connection)
        belonging.note(path)
    except BaseException:
        if connection is not None:
            connection.close()
        raise
    return OpenFile(path, connection, known, version)


def _require_own_log(path: Path) -> None:
    """Put aside a log that another file has left in this place: replayed, it would undo this."""
    if belonging.strange(path):
        aside = files.sides(files.set_sides_aside(path))[0]
        raise StoreError("other_log", path=path, aside=aside.name)


def _described(connection: Connection) -> bool:
    """Whether the tables are those that the last upgrade left."""
    entries = connection.execute(SCHEMA_QUERY).fetchall()
    if not any(name == "meta" for _, name, _ in entries):
        return False
    return value(connection, SCHEMA_KEPT) == schema_digest(entries)


def log_ahead(connection: Connection) -> None:
    """Have the file write ahead, without which a commit would not be as durable as promised."""
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    require(connection, "journal_mode", "wal")


def _look(path: Path) -> files.Identity:
    """Judge a file from outside: the kind of thing it is, its first bytes, its permissions."""
    try:
        seen = path.stat()
    except OSError as failure:
        raise StoreError(files.code_of_os(failure), path=path) from failure
    if stat.S_ISDIR(seen.st_mode):
        raise StoreError("is_folder", path=path)
    if not stat.S_ISREG(seen.st_mode):
        raise StoreError("not_a_database", path=path)
    known = (seen.st_dev, seen.st_ino)
    if known in _open_here:
        raise StoreError("open_elsewhere", path=path)
    if seen.st_size == 0:
        raise StoreError("empty", path=path)
    _judge_head(path, _head(path), seen.st_size)
    _require_writable(path)
    return known


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(100)
    except OSError as failure:
        raise StoreError(files.code_of_os(failure), path=path) from failure


def _judge_head(path: Path, head: bytes, size: int) -> None:
    if not head.startswith(_MAGIC):
        raise StoreError("not_a_database", path=path)
    if len(head) < 100:
        raise StoreError("damaged", path=path, where="header")
    page_size, change, pages, version, owner, valid_for = _fields(head)
    if owner != APPLICATION_ID:
        raise StoreError("foreign", path=path)
    if version > KNOWN:
        raise StoreError("too_new", path=path, version=version, known=KNOWN)
    settled = change == valid_for and not files.leftovers(path)
    if version < 1 or (settled and pages * page_size != size):
        raise StoreError("damaged", path=path, where="size")


def _fields(head: bytes) -> tuple[int, int, int, int, int, int]:
    page_size = int.from_bytes(head[16:18])
    change, pages = struct.unpack(">II", head[24:32])
    version, owner = struct.unpack(">I4xI", head[60:72])
    return (page_size if page_size > 1 else 65536, change, pages, version, owner,
            int.from_bytes(head[92:96]))  # fmt: skip


def _require_writable(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError as failure:
        raise StoreError("read_only_file", path=path) from failure
    effective = os.access in os.supports_effective_ids
    if not os.access(path.parent, os.W_OK | os.X_OK, effective_ids=effective):
        raise StoreError("read_only_folder", path=path)


def examine(connection: Connection, path: Path, *, thoroughly: bool) -> int:
    """Check from inside that a file is ours and holds nothing foreign; give its version."""
    if value(connection, "PRAGMA application_id") != APPLICATION_ID:
        raise StoreError("foreign", path=path)
    version = value(connection, "PRAGMA user_version")
    if not isinstance(version, int) or version < 1:
        raise StoreError("damaged", path=path, where="version")
    if version > KNOWN:
        raise StoreError("too_new", path=path, version=version, known=KNOWN)
    alien = value(
        connection,
        "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')"
        " OR sql LIKE 'create virtual%' LIMIT 1",
    )
    if alien is not None or not _described(connection):
        raise StoreError("damaged", path=path, where="schema")
    if thoroughly and value(connection, "PRAGMA integrity_check(1)") != "ok":
        raise StoreError("damaged", path=path, where="integrity")
    return version


def _try_on_a_copy(path: Path) -> None:
    """Replay what an unclean end left on a copy first, so that a refused file stays as it is."""
    try:
        with _locked(path), _beside(path) as made:
            copy = made / path.name
            for source in (path, *files.leftovers(path)):
                shutil.copyfile(source, made / source.name)
            connection = connect(copy)
            try:
                examine(connection, path, thoroughly=True)
            finally:
                connection.close()
    except OSError as failure:
        if files.code_of_os(failure) != "disk_full":
            raise StoreError(files.code_of_os(failure), path=path) from failure


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Give a private folder beside a file, those that a crash left there cleared away."""
    prefix = f".look-{files.short(path.name)}-"
    for left in path.parent.glob(f"{glob.escape(prefix)}*"):
        shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=prefix) as made:
        yield Path(made)


def require_free(path: Path) -> None:
    """Raise when a file is open in this program or in another one."""
    if files.identity(path) in _open_here:
        raise StoreError("open_elsewhere", path=path)
    if path.is_file():
        try:
            with _locked(path):
                pass
        except PermissionError:
            return  # what may not be written is not written by another one


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold SQLite's own lock bytes while copying, or say that another program has the file."""
    if sys.platform == "win32":
        yield
        return
    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCK_LENGTH, _LOCK_START)
        except OSError as failure:
            raise StoreError("open_elsewhere", path=path) from failure
        yield
