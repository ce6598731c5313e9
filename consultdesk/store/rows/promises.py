"""How the records of `domain.promises` lie in tables."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from consultdesk.domain.promises import Promise
from consultdesk.store.rows.base import RecordRow, owner, reference, strict


class PromiseRow(RecordRow):
    """Keeps `Promise`."""

    __tablename__ = "promises"
    __table_args__ = strict(Index(None, "due", "id"))
    keeps = Promise

    incident_id: Mapped[str] = owner("incidents")
    decision_id: Mapped[str | None] = reference("decisions")
    position: Mapped[int]
    owner: Mapped[str]
    by: Mapped[str]
    text_fr: Mapped[str]
    text_en: Mapped[str]
    due: Mapped[str | None]
    due_time: Mapped[str | None]
    moved_from: Mapped[str | None]
    state: Mapped[str]
    done_on: Mapped[str | None]
    proof: Mapped[str]
    made_on: Mapped[str | None]
    moved_on: Mapped[str | None]
    hours: Mapped[str | None]
