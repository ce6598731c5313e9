"""How the records of `domain.listening` lie in tables."""

from __future__ import annotations

from sqlalchemy import CheckConstraint

from consultdesk.domain.listening import Emotion, ListeningNote, Reformulation
from consultdesk.store.rows.base import RecordRow, owner, reference


class ListeningNoteRow(RecordRow):
    """Keeps `ListeningNote`."""

    __tablename__ = "listening_notes"
    keeps = ListeningNote

    incident_id: str = owner("incidents")
    log_entry_id: str | None = reference("log_entries")
    position: int
    kind: str
    text: str
    second: int | None
    quoted: int
    source: str
    to_verify: int
    audience: str


class EmotionRow(RecordRow):
    """Keeps `Emotion`."""

    __tablename__ = "emotions"
    rules = (CheckConstraint("intensity BETWEEN 0 AND 10", "intensity"),)
    keeps = Emotion

    incident_id: str = owner("incidents")
    log_entry_id: str | None = reference("log_entries")
    position: int
    whose: str
    word: str
    intensity: int | None
    second: int | None


class ReformulationRow(RecordRow):
    """Keeps `Reformulation`."""

    __tablename__ = "reformulations"
    keeps = Reformulation

    incident_id: str = owner("incidents")
    log_entry_id: str | None = reference("log_entries")
    position: int
    style: str
    text: str
    second: int | None
    answer: str
    answered_at: str | None
    answered_second: int | None
    correction: str
