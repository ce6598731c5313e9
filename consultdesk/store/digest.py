"""The digest every row carries: in an unencrypted file, a flipped bit is seen, not believed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import blake2b

Value = str | int | bytes | None
COLUMN = "digest"
SCHEMA_FACT = "schema"
SCHEMA_KEPT = "SELECT value FROM meta WHERE id = 'schema'"
SCHEMA_QUERY = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'"


def digest(table: str, values: Mapping[str, Value]) -> str:
    """Give the digest of a row, names and values written with their lengths.

    Absent values do not count, so that a later empty column leaves it valid; neither do contents
    in bytes and the digests of their own beside them, nor a running number as an id.
    """
    parts = [table]
    for name in sorted(values):
        value = values[name]
        if value is None or isinstance(value, bytes) or name.endswith(COLUMN):
            continue
        if name == "id" and isinstance(value, int):
            continue
        shown = str(value)
        parts.append(f"{name}:{type(value).__name__}:{len(shown)}:{shown}")
    return blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def bytes_digest(content: bytes) -> str:
    """Give the digest of a content that is stored as it is."""
    return blake2b(content, digest_size=16).hexdigest()


def schema_digest(entries: Iterable[Iterable[object]]) -> str:
    """Give the digest of a file's own description, so that damage to it is not taken for news."""
    told = "\n".join(sorted(repr(tuple(entry)) for entry in entries))
    return blake2b(told.encode(), digest_size=16).hexdigest()
