"""How the records of `domain.problem` lie in tables."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from consultdesk.domain.problem import (
    Contribution,
    Effect,
    ForeignDecision,
    ProblemStatement,
    TimelineEvent,
)
from consultdesk.store.rows.base import RecordRow, owner, reference, strict


class ProblemStatementRow(RecordRow):
    """Keeps `ProblemStatement`."""

    __tablename__ = "problem_statements"
    __table_args__ = strict(UniqueConstraint("incident_id", "version"))
    keeps = ProblemStatement

    incident_id: Mapped[str] = owner("incidents")
    version: Mapped[int]
    wording: Mapped[str]
    text_fr: Mapped[str]
    text_en: Mapped[str]
    confirmed_at: Mapped[str | None]
    confirmed_by: Mapped[str]
    channel: Mapped[str | None]
    client_words: Mapped[str]


class EffectRow(RecordRow):
    """Keeps `Effect`."""

    __tablename__ = "effects"
    keeps = Effect

    incident_id: Mapped[str] = owner("incidents")
    position: Mapped[int]
    text_fr: Mapped[str]
    text_en: Mapped[str]


class ContributionRow(RecordRow):
    """Keeps `Contribution`."""

    __tablename__ = "contributions"
    keeps = Contribution

    incident_id: Mapped[str] = owner("incidents")
    side: Mapped[str]
    position: Mapped[int]
    text_fr: Mapped[str]
    text_en: Mapped[str]
    audience: Mapped[str]
    promise_id: Mapped[str | None] = reference("promises")


class ForeignDecisionRow(RecordRow):
    """Keeps `ForeignDecision`."""

    __tablename__ = "foreign_decisions"
    keeps = ForeignDecision

    incident_id: Mapped[str] = owner("incidents")
    decision: Mapped[str]
    reasons: Mapped[str]
    checked: Mapped[str]
    said_fr: Mapped[str]
    said_en: Mapped[str]


class TimelineEventRow(RecordRow):
    """Keeps `TimelineEvent`."""

    __tablename__ = "timeline_events"
    keeps = TimelineEvent

    incident_id: Mapped[str] = owner("incidents")
    on: Mapped[str]
    at_time: Mapped[str | None]
    text_fr: Mapped[str]
    text_en: Mapped[str]
    source: Mapped[str]
    audience: Mapped[str]
