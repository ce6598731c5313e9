"""What every stored thing has in common: an identity of ours from birth, and immutability."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A frozen fact with its own id; equal by value, so undo restores the very same record."""

    id: str

    def but(self, **values: object) -> Self:
        """Give the same record with some fields changed."""
        return replace(self, **values)  # type: ignore[arg-type]


def new_id() -> str:
    """Give an id that no other record of any file has; a later one comes later in order."""
    return f"{time.time_ns():016x}{secrets.token_hex(8)}"


def next_position(records: Iterable[Record]) -> int:
    """Give the place after the last of records that carry a `position`."""
    return max((getattr(record, "position", 0) for record in records), default=-1) + 1
