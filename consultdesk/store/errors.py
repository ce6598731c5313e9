"""What goes wrong between the program and its file: a code and facts, never a sentence.

This module knows neither the driver nor SQLAlchemy, so that screens may read it at start-up.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CODES: Final = frozenset({
    "missing",  # there is no such file
    "exists",  # a file of that name is already there
    "is_folder",
    "empty",  # a file of no bytes
    "not_a_database",  # text, a picture, zeros...
    "foreign",  # a database of another program
    "too_new",  # written by a later version; facts: version, known
    "too_old",  # must be upgraded first; facts: version, known
    "damaged",  # the file, or one record of it; facts: where, id
    "no_permission",
    "read_only_file",
    "read_only_folder",
    "open_elsewhere",
    "vanished",  # deleted or moved away while open
    "replaced",  # another file has taken its place while open
    "other_log",  # the log left beside it was of another file, and is aside; facts: path, aside
    "disk_full",
    "disk_failed",
    "stale",  # the record has changed since it was read; facts: kind, id
    "conflict",  # a reference or a unique value does not fit; facts: kind, id
    "unwritable",  # a text or number that no file can hold; facts: kind, id
    "upgrade_failed",  # rolled back whole; facts: version, known, backup
    "backup_failed",  # the copy did not pass its verification; facts: path
    "cancelled",  # the user stopped a long work; nothing was left behind
    "closed",  # the store was closed before
    "masked",  # train mode: what is hidden is not edited, nor copied
    "old_engine",  # SQLite below the floor that is safe; facts: version, known
})  # fmt: skip

FACT_OF_RESULT: Final[Mapping[str, str]] = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_READONLY": "read_only_file",
    "SQLITE_PERM": "no_permission",
    "SQLITE_AUTH": "no_permission",
    "SQLITE_CANTOPEN": "no_permission",
    "SQLITE_BUSY": "open_elsewhere",
    "SQLITE_LOCKED": "open_elsewhere",
    "SQLITE_IOERR": "disk_failed",
    "SQLITE_NOMEM": "disk_failed",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "not_a_database",
    "SQLITE_CONSTRAINT": "conflict",
    "SQLITE_TOOBIG": "unwritable",
    "SQLITE_MISMATCH": "unwritable",
}


class StoreError(Exception):
    """The file could not do what was asked and was left as it was; `code` is one of CODES."""

    def __init__(self, code: str, /, **facts: object) -> None:
        if code not in CODES:
            raise ValueError(f"no such store error: {code}")
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


# What the driver says in words alone, without a result code.
_SAID: Final[Mapping[str, str]] = {
    "database or disk is full": "disk_full",
    "disk I/O error": "disk_failed",
    "attempt to write a readonly database": "read_only_file",
    "unable to open database file": "no_permission",
    "database is locked": "open_elsewhere",
    "database disk image is malformed": "damaged",
    "file is not a database": "not_a_database",
    "Could not decode to UTF-8": "damaged",
}


def code_of(failure: BaseException) -> str | None:
    """Give the code of a driver's failure, or nothing when it is a mistake of the program."""
    if isinstance(failure, UnicodeEncodeError | OverflowError):
        return "unwritable"
    if isinstance(failure, UnicodeDecodeError):
        return "damaged"
    name = str(getattr(failure, "sqlite_errorname", ""))
    if not name:
        said = str(failure)
        return next((code for words, code in _SAID.items() if said.startswith(words)), None)
    return FACT_OF_RESULT.get("_".join(name.split("_")[:2]))


def quotes(failure: BaseException) -> bool:
    """Whether a failure repeats words of the file, so that it must not be kept as a cause."""
    return isinstance(failure, UnicodeError) or "Could not decode" in str(failure)
