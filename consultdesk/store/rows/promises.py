"""How the records of `domain.promises` lie in tables."""

from __future__ import annotations

from sqlalchemy import Index

from consultdesk.domain.promises import Promise
from consultdesk.store.rows.base import RecordRow, owner, reference


class PromiseRow(RecordRow):
    """Keeps `Promise`."""

    __tablename__ = "promises"
    rules = (Index(None, "due", "id"),)
    keeps = Promise

    incident_id: str = owner("incidents")
    decision_id: str | None = reference("decisions")
    position: int
    owner: str
    by: str
    text_fr: str
    text_en: str
    due: str | None
    due_time: str | None
    moved_from: str | None
    state: str
    done_on: str | None
    proof: str
    made_on: str | None
    moved_on: str | None
    hours: str | None
