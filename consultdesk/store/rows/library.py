"""How the records of `domain.library` lie in tables."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint

from consultdesk.domain.library import LibraryEntry
from consultdesk.store.rows.base import RecordRow


class LibraryEntryRow(RecordRow):
    """Keeps `LibraryEntry`."""

    __tablename__ = "library_entries"
    rules = (UniqueConstraint("shelf", "key"),)
    keeps = LibraryEntry

    shelf: str
    key: str
    position: int
    title_fr: str
    title_en: str
    body: str
