"""Whose log lies beside a file: SQLite asks nobody, and would replay it over any newcomer.

While a file is open, a note beside it tells which file and which log are meant. After a crash, a
log that is still the same one beside a file that is not belongs to the file that was there before.
A folder copied whole has another file and another log, and is taken as it is.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from consultdesk.store import files


def note(path: Path) -> None:
    """Note which file and which log belong together; a disk that refuses costs only the note."""
    told = _told(path)
    mine = files.note_of(path)
    with contextlib.suppress(OSError):
        files.remove(mine)
        if told is not None:
            handle = os.open(mine, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with open(handle, "w", encoding="ascii") as out:  # noqa: PTH123 - private from birth
                out.write(f"{told[0]}\n{told[1]}\n")


def forget(path: Path) -> None:
    """Remove the note once nothing is left to replay."""
    if not files.leftovers(path):
        with contextlib.suppress(OSError):
            files.remove(files.note_of(path))


def strange(path: Path) -> bool:
    """Whether the log beside a file is the one of another file that stood in its place."""
    try:
        noted = files.note_of(path).read_text("ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return False
    now = _told(path)
    return now is not None and len(noted) == 2 and noted[1] == now[1] and noted[0] != now[0]


def _told(path: Path) -> tuple[str, str] | None:
    file, log = files.identity(path), files.identity(files.sides(path)[0])
    return None if file is None or log is None else (str(file), str(log))
