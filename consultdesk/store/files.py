"""Files as such: side files, private creation, and names that survive a power cut."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
from pathlib import Path
from typing import Final

_NOTE: Final = "-open"
SIDES: Final = ("-wal", "-shm", "-journal", _NOTE)
_REPLAYED: Final = ("-wal", "-journal")
_NAME_MOST: Final = 200
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
Identity = tuple[int, int]


def sides(path: Path) -> tuple[Path, ...]:
    """Give the names that SQLite, or the door, may put beside a file."""
    return tuple(path.with_name(path.name + side) for side in SIDES)


def leftovers(path: Path) -> tuple[Path, ...]:
    """Give the side files that still hold something: the trace of an end that was not clean."""
    return tuple(side for side in sides(path) if side.name.endswith(_REPLAYED) and _size(side))


def note_of(path: Path) -> Path:
    """Give the name of the note that lies beside a file while it is open."""
    return path.with_name(path.name + _NOTE)


def short(name: str) -> str:
    """Give a name that leaves room for what is added to it, cut the same way each time.

    Systems allow 255 bytes; two long names that begin alike still differ.
    """
    known = os.fsencode(name)
    if len(known) <= _NAME_MOST:
        return name
    begun = known[: _NAME_MOST - 9].decode(errors="ignore")
    return f"{begun}~{hashlib.sha256(known).hexdigest()[:8]}"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def identity(path: Path) -> Identity | None:
    """Give what tells one file from another of the same name, or nothing when it is not there."""
    try:
        seen = path.stat()
    except OSError:
        return None
    return seen.st_dev, seen.st_ino


def code_of_os(failure: OSError) -> str:
    """Give the store's code for what the operating system says."""
    if isinstance(failure, FileExistsError):
        return "exists"
    if isinstance(failure, FileNotFoundError | NotADirectoryError):
        return "missing"
    if isinstance(failure, PermissionError):
        return "no_permission"
    if failure.errno == errno.EROFS:
        return "read_only_folder"
    return "disk_full" if failure.errno in _FULL else "disk_failed"


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner can look into."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def make_private(path: Path) -> None:
    """Leave a file to its owner alone, where the file system knows owners."""
    with contextlib.suppress(OSError):
        path.chmod(0o600)


def create(path: Path) -> None:
    """Create an empty private file; a name already taken is left alone and raises."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def remove(*paths: Path) -> None:
    """Remove files, those that are not there included."""
    for path in paths:
        path.unlink(missing_ok=True)


def publish(made: Path, target: Path) -> None:
    """Give a finished file its name so that either the old or the new one is there, always."""
    _sync(made)
    made.replace(target)
    sync_folder(target.parent)


def publish_new(made: Path, target: Path) -> None:
    """Give a finished file a name that nobody has; one taken meanwhile is left alone and raises."""
    _sync(made)
    try:
        os.link(made, target)
    except FileExistsError:
        raise
    except OSError:  # a disk without links, where looking first is the best there is
        if os.path.lexists(target):
            raise FileExistsError(target) from None
        made.rename(target)
    sync_folder(target.parent)


def set_aside(path: Path) -> Path | None:
    """Give a file and what lies beside it a spare name; side files alone are moved too."""
    aside = set_sides_aside(path)
    if not os.path.lexists(path):
        return None
    path.replace(aside)
    return aside


def set_sides_aside(path: Path) -> Path:
    """Give what lies beside a file the names it would have beside a spare one; give that."""
    spares = (path.with_name(f"{short(path.name)}.replaced-{n}") for n in range(1, 10**6))
    aside = next(s for s in spares if not any(map(os.path.lexists, (s, *sides(s)))))
    for old, new in zip(sides(path), sides(aside), strict=True):
        with contextlib.suppress(FileNotFoundError):
            old.replace(new)
    return aside


def sync_folder(folder: Path) -> None:
    """Write a folder's names to the disk, where the system can (Windows does it by itself)."""
    if os.name == "posix":
        _sync(folder)


def _sync(path: Path) -> None:
    flags = os.O_RDONLY if os.name == "posix" else os.O_RDWR
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
