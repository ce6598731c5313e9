"""How the records of `domain.snapshots` lie in tables."""

from __future__ import annotations

from consultdesk.domain.snapshots import Snapshot
from consultdesk.store.rows.base import RecordRow, owner, reference


class SnapshotRow(RecordRow):
    """Keeps `Snapshot`."""

    __tablename__ = "snapshots"
    keeps = Snapshot
    heavy = frozenset({"sheet"})

    incident_id: str = owner("incidents")
    at: str
    title: str
    document_id: str | None = reference("documents")
    sheet: str
