"""How the records of `domain.snapshots` lie in tables."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from consultdesk.domain.snapshots import Snapshot
from consultdesk.store.rows.base import RecordRow, owner, reference


class SnapshotRow(RecordRow):
    """Keeps `Snapshot`."""

    __tablename__ = "snapshots"
    keeps = Snapshot
    heavy = frozenset({"sheet"})

    incident_id: Mapped[str] = owner("incidents")
    at: Mapped[str]
    title: Mapped[str]
    document_id: Mapped[str | None] = reference("documents")
    sheet: Mapped[str]
