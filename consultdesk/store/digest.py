"""The digest every row carries: in an unencrypted file, a flipped bit is seen, not believed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import blake2b

Value = str | int | bytes | None
COLUMN = "digest"


def digest(table: str, values: Mapping[str, Value]) -> str:
    """Give the digest of a row, names and values written with their lengths.

    Absent values do not count, so that a later empty column leaves it valid; neither do contents
    in bytes, which have a digest of their own beside them, nor a running number as an id.
    """
    parts = [table]
    for name in sorted(values):
        value = values[name]
        if value is None or isinstance(value, bytes) or name == COLUMN:
            continue
        if name == "id" and isinstance(value, int):
            continue
        shown = str(value)
        parts.append(f"{name}:{type(value).__name__}:{len(shown)}:{shown}")
    return blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def bytes_digest(content: bytes) -> str:
    """Give the digest of a content that is stored as it is."""
    return blake2b(content, digest_size=16).hexdigest()


def sound(table: str, names: Iterable[str], row: Iterable[Value]) -> bool:
    """Whether a row read with its column names still matches the digest it carries."""
    values = dict(zip(names, row, strict=True))
    return values.get(COLUMN) == digest(table, values)
