"""Copies that were opened and checked before they got their name, and the way back from one."""

from __future__ import annotations

import glob
import re
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Final

from consultdesk.store import checkup, files
from consultdesk.store.door import examine, require_free
from consultdesk.store.driver import Connection, connect, speaking
from consultdesk.store.errors import StoreError
from consultdesk.store.version import SUFFIX

_PAGES: Final = 256
_KEPT: Final = (("%Y%m%d%H", 24), ("%Y%m%d", 14), ("%Y%m", 12))
_LEAST: Final = 3
# A backup that was once opened as a desk writes ahead, which a file read alone could not do.
_STILL: Final = "ro&immutable=1"


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy: its place in the sequence orders it, for a clock may be wrong."""

    path: Path
    sequence: int
    at: datetime


def backups(folder: Path, stem: str) -> tuple[Backup, ...]:
    """Give the backups of a data file, the latest made first."""
    begun = re.escape(files.short(stem))
    named = re.compile(rf"{begun}-(\d+)-(\d{{8}}T\d{{6}})Z{re.escape(SUFFIX)}")
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        if match := named.fullmatch(path.name):
            at = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            found.append(Backup(path, int(match[1]), at))
    return tuple(sorted(found, key=lambda backup: backup.sequence, reverse=True))


@dataclass(frozen=True, slots=True)
class Source:
    """What is copied: an open connection, and the lock that is taken slice by slice."""

    connection: Connection
    lock: RLock
    stem: str

    def copy_into(self, folder: Path, now: datetime, cancelled: Callable[[], bool]) -> Path:
        """Make one verified backup and thin the older ones; on failure nothing is left behind."""
        try:
            files.make_folder(folder)
            known = backups(folder, self.stem)
            sequence = known[0].sequence + 1 if known else 1
            stem = files.short(self.stem)
            name = f"{stem}-{sequence:06d}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}{SUFFIX}"
            files.remove(*folder.glob(f".{glob.escape(stem)}-*.new*"))
            made = folder / f".{name}.new"
            files.create(made)
            try:
                self._copy(made, cancelled)
                _verify_copy(made)
                files.publish(made, folder / name)
            finally:
                files.remove(made, *files.sides(made))
        except OSError as failure:
            raise StoreError(files.code_of_os(failure), path=folder) from failure
        thin(folder, self.stem)
        return folder / name

    def _copy(self, made: Path, cancelled: Callable[[], bool]) -> None:
        def between_slices(_status: int, _remaining: int, _total: int) -> None:
            self.lock.release()
            time.sleep(0.001)  # long enough for a waiting edit to take the lock
            self.lock.acquire()
            if cancelled():
                raise StoreError("cancelled", path=made.parent)

        with speaking(path=made.parent):
            target = connect(made)
            try:
                with self.lock:
                    self.connection.backup(target, pages=_PAGES, progress=between_slices, sleep=0)
                # A copy that stands alone: it never leaves or needs a file beside it.
                target.execute("PRAGMA journal_mode = DELETE")
            finally:
                target.close()


def _verify_copy(made: Path) -> None:
    try:
        verify(made)
    except StoreError as failure:
        raise StoreError("backup_failed", path=made.parent, why=failure.code) from failure


def verify(path: Path) -> int:
    """Check that a backup opens, is ours and is sound to the last row; give its version."""
    require_free(path)
    if not path.is_file():
        raise StoreError("missing", path=path)
    with speaking(path=path):
        connection = connect(path, _STILL)
        try:
            version = examine(connection, path, thoroughly=False)
            finding = next(checkup.everything(connection), None)
        finally:
            connection.close()
    if finding is not None:
        raise StoreError("damaged", path=path, where=finding.where, id=finding.id)
    return version


def thin(folder: Path, stem: str) -> None:
    """Remove old backups, keeping the last of each of 24 hours, 14 days and 12 months.

    The latest made are kept whatever their date says, so that a wrong clock costs nothing.
    """
    known = backups(folder, stem)
    kept = set(known[:_LEAST])
    for shape, most in _KEPT:
        latest: dict[str, Backup] = {}
        for backup in known:
            latest.setdefault(backup.at.strftime(shape), backup)
        kept.update(list(latest.values())[:most])
    for backup in known:
        if backup not in kept:
            with suppress(OSError):
                backup.path.unlink()


def restore(backup: Path, to: Path) -> Path | None:
    """Put a backup in the place of a data file; what stood there is kept aside and given back.

    Its side files go with it: one left behind would be replayed into the restored file.
    """
    to = to.resolve()
    verify(backup)
    require_free(to)
    made = to.with_name(f".{files.short(to.name)}.restored")
    try:
        files.make_folder(to.parent)
        files.remove(made)
        files.create(made)
        shutil.copyfile(backup, made)
        verify(made)
        aside = files.set_aside(to)
        files.publish(made, to)
    except OSError as failure:
        raise StoreError(files.code_of_os(failure), path=to) from failure
    finally:
        files.remove(made, *files.sides(made))
    return aside
