"""How the records of `domain.satisfaction` lie in tables."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.store.rows.base import RecordRow, owner


class SatisfactionRoundRow(RecordRow):
    """Keeps `SatisfactionRound`."""

    __tablename__ = "satisfaction_rounds"
    rules = (CheckConstraint("rating BETWEEN 1 AND 5", "rating"),)
    keeps = SatisfactionRound

    incident_id: str = owner("incidents")
    on: str
    rating: int | None
    words: str
    by: str
    channel: str
    effort: int | None
    fair_result: int | None
    fair_process: int | None
    fair_manner: int | None
    adjustment: str
    adjusted_on: str | None
    next_on: str | None
    enough: int
    answered_at: str | None
    recommend: int | None


class LessonRow(RecordRow):
    """Keeps `Lesson`."""

    __tablename__ = "lessons"
    rules = (UniqueConstraint("incident_id"),)
    keeps = Lesson

    incident_id: str = owner("incidents")
    lesson: str
    preventive: str
    due: str | None
    done_on: str | None


class ActualCostRow(RecordRow):
    """Keeps `ActualCost`."""

    __tablename__ = "actual_costs"
    rules = (UniqueConstraint("incident_id"),)
    keeps = ActualCost

    incident_id: str = owner("incidents")
    hours: str | None
    amount_minor: int | None
    amount_currency: str | None
    planned_hours: str | None
