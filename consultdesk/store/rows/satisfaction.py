"""How the records of `domain.satisfaction` lie in tables."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.store.rows.base import RecordRow, owner, strict


class SatisfactionRoundRow(RecordRow):
    """Keeps `SatisfactionRound`."""

    __tablename__ = "satisfaction_rounds"
    __table_args__ = strict(CheckConstraint("rating BETWEEN 1 AND 5", "rating"))
    keeps = SatisfactionRound

    incident_id: Mapped[str] = owner("incidents")
    on: Mapped[str]
    rating: Mapped[int | None]
    words: Mapped[str]
    by: Mapped[str]
    channel: Mapped[str]
    effort: Mapped[int | None]
    fair_result: Mapped[int | None]
    fair_process: Mapped[int | None]
    fair_manner: Mapped[int | None]
    adjustment: Mapped[str]
    adjusted_on: Mapped[str | None]
    next_on: Mapped[str | None]
    enough: Mapped[int]
    answered_at: Mapped[str | None]
    recommend: Mapped[int | None]


class LessonRow(RecordRow):
    """Keeps `Lesson`."""

    __tablename__ = "lessons"
    __table_args__ = strict(UniqueConstraint("incident_id"))
    keeps = Lesson

    incident_id: Mapped[str] = owner("incidents")
    lesson: Mapped[str]
    preventive: Mapped[str]
    due: Mapped[str | None]
    done_on: Mapped[str | None]


class ActualCostRow(RecordRow):
    """Keeps `ActualCost`."""

    __tablename__ = "actual_costs"
    __table_args__ = strict(UniqueConstraint("incident_id"))
    keeps = ActualCost

    incident_id: Mapped[str] = owner("incidents")
    hours: Mapped[str | None]
    amount_minor: Mapped[int | None]
    amount_currency: Mapped[str | None]
    planned_hours: Mapped[str | None]
