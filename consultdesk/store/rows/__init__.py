"""The tables of the file, described to SQLAlchemy; rows never leave the store."""

from __future__ import annotations

from consultdesk.store.rows import (
    clients,
    costing,
    decisions,
    housekeeping,
    incidents,
    library,
    listening,
    options,
    practice,
    problem,
    promises,
    rates,
    satisfaction,
    snapshots,
)
from consultdesk.store.rows.base import Base, RecordRow, table_of

__all__ = [
    "Base",
    "RecordRow",
    "clients",
    "costing",
    "decisions",
    "housekeeping",
    "incidents",
    "library",
    "listening",
    "options",
    "practice",
    "problem",
    "promises",
    "rates",
    "satisfaction",
    "snapshots",
    "table_of",
]
