"""How the records of `domain.decisions` lie in tables."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from consultdesk.domain.decisions import Decision, Document, GutFeeling, Handout, Signature
from consultdesk.store.rows.base import RecordRow, owner, reference, strict


class DecisionRow(RecordRow):
    """Keeps `Decision`."""

    __tablename__ = "decisions"
    keeps = Decision

    incident_id: Mapped[str] = owner("incidents")
    option_id: Mapped[str] = owner("options")
    decided_by: Mapped[str]
    decided_at: Mapped[str]
    agreement_fr: Mapped[str]
    agreement_en: Mapped[str]
    reasons_fr: Mapped[str]
    reasons_en: Mapped[str]
    given_up_fr: Mapped[str]
    given_up_en: Mapped[str]
    acceptance: Mapped[str]
    superseded_at: Mapped[str | None]


class SignatureRow(RecordRow):
    """Keeps `Signature`."""

    __tablename__ = "signatures"
    keeps = Signature

    decision_id: Mapped[str] = owner("decisions")
    party: Mapped[str]
    name: Mapped[str]
    at: Mapped[str]
    strokes: Mapped[str]


class HandoutRow(RecordRow):
    """Keeps `Handout`."""

    __tablename__ = "handouts"
    __table_args__ = strict(UniqueConstraint("incident_id"))
    keeps = Handout

    incident_id: Mapped[str] = owner("incidents")
    title_fr: Mapped[str]
    title_en: Mapped[str]
    my_view_fr: Mapped[str]
    my_view_en: Mapped[str]
    next_words_fr: Mapped[str]
    next_words_en: Mapped[str]
    locale: Mapped[str | None]
    paper: Mapped[str | None]
    show_statement: Mapped[int]
    show_matrix: Mapped[int]
    show_overall: Mapped[int]
    show_my_view: Mapped[int]
    show_decision: Mapped[int]
    show_my_part: Mapped[int]
    show_taken_on: Mapped[int]
    show_range: Mapped[int]
    show_rest: Mapped[int]


class DocumentRow(RecordRow):
    """Keeps `Document`."""

    __tablename__ = "documents"
    keeps = Document

    client_id: Mapped[str | None] = owner("clients")
    incident_id: Mapped[str | None] = owner("incidents")
    kind: Mapped[str]
    title: Mapped[str]
    locale: Mapped[str]
    paper: Mapped[str]
    made_at: Mapped[str]
    dated: Mapped[str]
    version_code: Mapped[str]
    sha256: Mapped[str]
    content: Mapped[bytes]
    content_digest: Mapped[str]
    given_to: Mapped[str]
    given_on: Mapped[str | None]
    channel: Mapped[str | None]
    shown: Mapped[str]


class GutFeelingRow(RecordRow):
    """Keeps `GutFeeling`."""

    __tablename__ = "gut_feelings"
    __table_args__ = strict(UniqueConstraint("incident_id"))
    keeps = GutFeeling

    incident_id: Mapped[str] = owner("incidents")
    option_id: Mapped[str | None] = reference("options")
    skipped: Mapped[int]
    why: Mapped[str]
    after_option_id: Mapped[str | None] = reference("options")
    after_why: Mapped[str]
