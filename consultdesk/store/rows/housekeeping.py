"""Tables beside the records: what was done, what is half typed, facts of the file."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from consultdesk.store.rows.base import Base, strict


class HistoryRow(Base):
    """One change as it was written; only the privacy commands may blank its values."""

    __tablename__ = "history"
    __table_args__ = strict(Index(None, "record_id", "id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    step: Mapped[str]
    kind: Mapped[str]
    record_id: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
    digest: Mapped[str]


class DraftRow(Base):
    """Words typed but not yet accepted, kept for after a crash."""

    __tablename__ = "drafts"
    __table_args__ = strict()

    id: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    at: Mapped[str]
    digest: Mapped[str]


class MetaRow(Base):
    """A fact about the file itself."""

    __tablename__ = "meta"
    __table_args__ = strict()

    id: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    digest: Mapped[str]
