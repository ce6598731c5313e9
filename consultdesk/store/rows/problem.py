"""How the records of `domain.problem` lie in tables."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint

from consultdesk.domain.problem import (
    Contribution,
    Effect,
    ForeignDecision,
    ProblemStatement,
    TimelineEvent,
)
from consultdesk.store.rows.base import RecordRow, owner, reference


class ProblemStatementRow(RecordRow):
    """Keeps `ProblemStatement`."""

    __tablename__ = "problem_statements"
    rules = (UniqueConstraint("incident_id", "version"),)
    keeps = ProblemStatement

    incident_id: str = owner("incidents")
    version: int
    wording: str
    text_fr: str
    text_en: str
    confirmed_at: str | None
    confirmed_by: str
    channel: str | None
    client_words: str


class EffectRow(RecordRow):
    """Keeps `Effect`."""

    __tablename__ = "effects"
    keeps = Effect

    incident_id: str = owner("incidents")
    position: int
    text_fr: str
    text_en: str


class ContributionRow(RecordRow):
    """Keeps `Contribution`."""

    __tablename__ = "contributions"
    keeps = Contribution

    incident_id: str = owner("incidents")
    side: str
    position: int
    text_fr: str
    text_en: str
    audience: str
    promise_id: str | None = reference("promises")


class ForeignDecisionRow(RecordRow):
    """Keeps `ForeignDecision`."""

    __tablename__ = "foreign_decisions"
    keeps = ForeignDecision

    incident_id: str = owner("incidents")
    decision: str
    reasons: str
    checked: str
    said_fr: str
    said_en: str


class TimelineEventRow(RecordRow):
    """Keeps `TimelineEvent`."""

    __tablename__ = "timeline_events"
    keeps = TimelineEvent

    incident_id: str = owner("incidents")
    on: str
    at_time: str | None
    text_fr: str
    text_en: str
    source: str
    audience: str
