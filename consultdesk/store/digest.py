"""The digest every row carries: in an unencrypted file, a flipped bit is seen, not believed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from operator import itemgetter

Value = str | int | bytes | None
COLUMN = "digest"
SCHEMA_FACT = "schema"
SCHEMA_KEPT = "SELECT value FROM meta WHERE id = 'schema'"
SCHEMA_QUERY = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'"

# SQLite gives this number only when the row is written, after its digest was made.
_UNCOUNTED = frozenset({("history", "id")})


class Seal:
    """Makes the digests of a table's rows, given in one order of columns.

    Contents in bytes do not count: they have a digest of their own beside them, so that a list
    can be verified without them.
    """

    __slots__ = ("_head", "_pick")

    def __init__(self, table: str, names: Sequence[str]) -> None:
        contents = {name for name in names if f"{name}_{COLUMN}" in names}
        counted = sorted(
            name
            for name in names
            if not name.endswith(COLUMN)
            and name not in contents
            and (table, name) not in _UNCOUNTED
        )
        self._head = f"{table} {','.join(counted)} "
        self._pick = itemgetter(*(names.index(name) for name in counted))

    def of(self, row: Sequence[Value]) -> str:
        """Give the digest of a row; `ascii` writes the same on every version of Python."""
        return _hashed(self._head + ascii(self._pick(row)))


@cache
def seal(table: str, names: tuple[str, ...]) -> Seal:
    """Give the seal of a table for rows with these columns."""
    return Seal(table, names)


def digest(table: str, values: Mapping[str, Value]) -> str:
    """Give the digest of a row given by name."""
    return seal(table, tuple(values)).of(tuple(values.values()))


def bytes_digest(content: bytes) -> str:
    """Give the digest of a content that is stored as it is."""
    return blake2b(content, digest_size=16).hexdigest()


def schema_digest(entries: Iterable[Iterable[object]]) -> str:
    """Give the digest of a file's own description, so that damage to it is not taken for news."""
    return _hashed("\n".join(sorted(ascii(tuple(entry)) for entry in entries)))


def _hashed(text: str) -> str:
    return blake2b(text.encode("ascii"), digest_size=16).hexdigest()
