"""How the records of `domain.incidents` lie in tables."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint

from consultdesk.domain.incidents import Ceiling, ClosingNote, Incident, IncidentNote
from consultdesk.store.fold import fold
from consultdesk.store.rows.base import Derived, RecordRow, owner, reference


class IncidentRow(RecordRow):
    """Keeps `Incident`."""

    __tablename__ = "incidents"
    rules = (
        UniqueConstraint("number"),
        Index(None, "noticed_at", "id"),
    )
    keeps = Incident
    derived: ClassVar[Derived] = {
        "title_key": lambda record: fold(f"{record.title.fr} {record.title.en}")
    }

    number: str
    client_id: str = owner("clients")
    engagement_id: str | None = reference("engagements")
    contact_id: str | None = reference("contacts")
    title_fr: str
    title_en: str
    noticed_at: str
    kind: str | None
    cause: str
    impact: str
    urgency: str
    currency: str
    tax_set_id: str | None = reference("tax_sets")
    billed_rate_minor: int | None
    billed_rate_currency: str | None
    cost_rate_minor: int | None
    cost_rate_currency: str | None
    meeting_at: str | None
    ready_from: str | None
    no_own_part_on: str | None
    seed: int
    weight_mode: str
    letters_frozen_on: str | None
    insurer_told_on: str | None
    closed_at: str | None
    closing: str | None
    closing_word_fr: str
    closing_word_en: str
    no_their_part_on: str | None
    title_key: str


class IncidentNoteRow(RecordRow):
    """Keeps `IncidentNote`."""

    __tablename__ = "incident_notes"
    rules = (UniqueConstraint("incident_id", "stage"),)
    keeps = IncidentNote

    incident_id: str = owner("incidents")
    stage: str
    text: str


class ClosingNoteRow(RecordRow):
    """Keeps `ClosingNote`."""

    __tablename__ = "closing_notes"
    keeps = ClosingNote

    incident_id: str = owner("incidents")
    at: str
    text: str


class CeilingRow(RecordRow):
    """Keeps `Ceiling`."""

    __tablename__ = "ceilings"
    rules = (UniqueConstraint("incident_id"),)
    keeps = Ceiling

    incident_id: str = owner("incidents")
    amount_minor: int | None
    amount_currency: str | None
    hours: str | None
    reason: str
