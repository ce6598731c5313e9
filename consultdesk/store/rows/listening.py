"""How the records of `domain.listening` lie in tables."""

from __future__ import annotations

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped

from consultdesk.domain.listening import Emotion, ListeningNote, Reformulation
from consultdesk.store.rows.base import RecordRow, owner, reference, strict


class ListeningNoteRow(RecordRow):
    """Keeps `ListeningNote`."""

    __tablename__ = "listening_notes"
    keeps = ListeningNote

    incident_id: Mapped[str] = owner("incidents")
    log_entry_id: Mapped[str | None] = reference("log_entries")
    position: Mapped[int]
    kind: Mapped[str]
    text: Mapped[str]
    second: Mapped[int | None]
    quoted: Mapped[int]
    source: Mapped[str]
    to_verify: Mapped[int]
    audience: Mapped[str]


class EmotionRow(RecordRow):
    """Keeps `Emotion`."""

    __tablename__ = "emotions"
    __table_args__ = strict(CheckConstraint("intensity BETWEEN 0 AND 10", "intensity"))
    keeps = Emotion

    incident_id: Mapped[str] = owner("incidents")
    log_entry_id: Mapped[str | None] = reference("log_entries")
    position: Mapped[int]
    whose: Mapped[str]
    word: Mapped[str]
    intensity: Mapped[int | None]
    second: Mapped[int | None]


class ReformulationRow(RecordRow):
    """Keeps `Reformulation`."""

    __tablename__ = "reformulations"
    keeps = Reformulation

    incident_id: Mapped[str] = owner("incidents")
    log_entry_id: Mapped[str | None] = reference("log_entries")
    position: Mapped[int]
    style: Mapped[str]
    text: Mapped[str]
    second: Mapped[int | None]
    answer: Mapped[str]
    answered_at: Mapped[str | None]
    answered_second: Mapped[int | None]
    correction: Mapped[str]
