"""Tables beside the records: what was done, what is half typed, facts of the file."""

from __future__ import annotations

from sqlalchemy import Index

from consultdesk.store.rows.base import Base, primary


class HistoryRow(Base):
    """One change as it was written; only the privacy commands may blank its values."""

    __tablename__ = "history"
    rules = (Index(None, "record_id", "id"),)

    id: int = primary()
    at: str
    step: str
    kind: str
    record_id: str
    before: str | None
    after: str | None
    digest: str


class DraftRow(Base):
    """Words typed but not yet accepted, kept for after a crash."""

    __tablename__ = "drafts"

    id: str = primary()
    text: str
    at: str
    digest: str


class MetaRow(Base):
    """A fact about the file itself."""

    __tablename__ = "meta"

    id: str = primary()
    value: str
    digest: str
