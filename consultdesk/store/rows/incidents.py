"""How the records of `domain.incidents` lie in tables."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from consultdesk.domain.incidents import Ceiling, ClosingNote, Incident, IncidentNote
from consultdesk.store.fold import fold
from consultdesk.store.rows.base import Derived, RecordRow, owner, reference, strict


class IncidentRow(RecordRow):
    """Keeps `Incident`."""

    __tablename__ = "incidents"
    __table_args__ = strict(UniqueConstraint("number"), Index(None, "noticed_at", "id"))
    keeps = Incident
    derived: ClassVar[Derived] = {
        "title_key": lambda record: fold(f"{record.title.fr} {record.title.en}")
    }

    number: Mapped[str]
    client_id: Mapped[str] = owner("clients")
    engagement_id: Mapped[str | None] = reference("engagements")
    contact_id: Mapped[str | None] = reference("contacts")
    title_fr: Mapped[str]
    title_en: Mapped[str]
    noticed_at: Mapped[str]
    kind: Mapped[str | None]
    cause: Mapped[str]
    impact: Mapped[str]
    urgency: Mapped[str]
    currency: Mapped[str]
    tax_set_id: Mapped[str | None] = reference("tax_sets")
    billed_rate_minor: Mapped[int | None]
    billed_rate_currency: Mapped[str | None]
    cost_rate_minor: Mapped[int | None]
    cost_rate_currency: Mapped[str | None]
    meeting_at: Mapped[str | None]
    ready_from: Mapped[str | None]
    no_own_part_on: Mapped[str | None]
    seed: Mapped[int]
    weight_mode: Mapped[str]
    letters_frozen_on: Mapped[str | None]
    insurer_told_on: Mapped[str | None]
    closed_at: Mapped[str | None]
    closing: Mapped[str | None]
    closing_word_fr: Mapped[str]
    closing_word_en: Mapped[str]
    no_their_part_on: Mapped[str | None]
    title_key: Mapped[str]


class IncidentNoteRow(RecordRow):
    """Keeps `IncidentNote`."""

    __tablename__ = "incident_notes"
    __table_args__ = strict(UniqueConstraint("incident_id", "stage"))
    keeps = IncidentNote

    incident_id: Mapped[str] = owner("incidents")
    stage: Mapped[str]
    text: Mapped[str]


class ClosingNoteRow(RecordRow):
    """Keeps `ClosingNote`."""

    __tablename__ = "closing_notes"
    keeps = ClosingNote

    incident_id: Mapped[str] = owner("incidents")
    at: Mapped[str]
    text: Mapped[str]


class CeilingRow(RecordRow):
    """Keeps `Ceiling`."""

    __tablename__ = "ceilings"
    __table_args__ = strict(UniqueConstraint("incident_id"))
    keeps = Ceiling

    incident_id: Mapped[str] = owner("incidents")
    amount_minor: Mapped[int | None]
    amount_currency: Mapped[str | None]
    hours: Mapped[str | None]
    reason: Mapped[str]
