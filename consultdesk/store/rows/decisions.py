"""How the records of `domain.decisions` lie in tables."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint

from consultdesk.domain.decisions import Decision, Document, GutFeeling, Handout, Signature
from consultdesk.store.rows.base import RecordRow, owner, reference


class DecisionRow(RecordRow):
    """Keeps `Decision`."""

    __tablename__ = "decisions"
    keeps = Decision

    incident_id: str = owner("incidents")
    option_id: str = owner("options")
    decided_by: str
    decided_at: str
    agreement_fr: str
    agreement_en: str
    reasons_fr: str
    reasons_en: str
    given_up_fr: str
    given_up_en: str
    acceptance: str
    superseded_at: str | None


class SignatureRow(RecordRow):
    """Keeps `Signature`."""

    __tablename__ = "signatures"
    keeps = Signature

    decision_id: str = owner("decisions")
    party: str
    name: str
    at: str
    strokes: str


class HandoutRow(RecordRow):
    """Keeps `Handout`."""

    __tablename__ = "handouts"
    rules = (UniqueConstraint("incident_id"),)
    keeps = Handout

    incident_id: str = owner("incidents")
    title_fr: str
    title_en: str
    my_view_fr: str
    my_view_en: str
    next_words_fr: str
    next_words_en: str
    locale: str | None
    paper: str | None
    show_statement: int
    show_matrix: int
    show_overall: int
    show_my_view: int
    show_decision: int
    show_my_part: int
    show_taken_on: int
    show_range: int
    show_rest: int


class DocumentRow(RecordRow):
    """Keeps `Document`."""

    __tablename__ = "documents"
    keeps = Document

    client_id: str | None = owner("clients")
    incident_id: str | None = owner("incidents")
    kind: str
    title: str
    locale: str
    paper: str
    made_at: str
    dated: str
    version_code: str
    sha256: str
    content: bytes
    content_digest: str
    given_to: str
    given_on: str | None
    channel: str | None
    shown: str


class GutFeelingRow(RecordRow):
    """Keeps `GutFeeling`."""

    __tablename__ = "gut_feelings"
    rules = (UniqueConstraint("incident_id"),)
    keeps = GutFeeling

    incident_id: str = owner("incidents")
    option_id: str | None = reference("options")
    skipped: int
    why: str
    after_option_id: str | None = reference("options")
    after_why: str
