"""How the records of `domain.library` lie in tables."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from consultdesk.domain.library import LibraryEntry
from consultdesk.store.rows.base import RecordRow, strict


class LibraryEntryRow(RecordRow):
    """Keeps `LibraryEntry`."""

    __tablename__ = "library_entries"
    __table_args__ = strict(UniqueConstraint("shelf", "key"))
    keeps = LibraryEntry

    shelf: Mapped[str]
    key: Mapped[str]
    position: Mapped[int]
    title_fr: Mapped[str]
    title_en: Mapped[str]
    body: Mapped[str]
