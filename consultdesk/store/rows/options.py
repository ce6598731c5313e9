"""How the records of `domain.options` lie in tables."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from consultdesk.domain.options import (
    Cell,
    Criterion,
    Judgement,
    Option,
    Perspective,
    ProCon,
    Shoes,
    Weight,
)
from consultdesk.store.rows.base import RecordRow, owner, reference, strict


class OptionRow(RecordRow):
    """Keeps `Option`."""

    __tablename__ = "options"
    keeps = Option

    incident_id: Mapped[str] = owner("incidents")
    position: Mapped[int]
    name_fr: Mapped[str]
    name_en: Mapped[str]
    summary_fr: Mapped[str]
    summary_en: Mapped[str]
    assumptions_fr: Mapped[str]
    assumptions_en: Mapped[str]
    is_baseline: Mapped[int]
    hidden: Mapped[int]
    withheld: Mapped[int]
    override: Mapped[str]
    client_cap_minor: Mapped[int | None]
    client_cap_currency: Mapped[str | None]
    letter: Mapped[str]
    valid_until: Mapped[str | None]
    goodwill_fr: Mapped[str]
    goodwill_en: Mapped[str]


class ShoesRow(RecordRow):
    """Keeps `Shoes`."""

    __tablename__ = "shoes"
    __table_args__ = strict(UniqueConstraint("option_id"))
    keeps = Shoes

    option_id: Mapped[str] = owner("options")
    feel: Mapped[str]
    need: Mapped[str]


class CriterionRow(RecordRow):
    """Keeps `Criterion`."""

    __tablename__ = "criteria"
    keeps = Criterion

    incident_id: Mapped[str] = owner("incidents")
    position: Mapped[int]
    name_fr: Mapped[str]
    name_en: Mapped[str]
    client_name_fr: Mapped[str]
    client_name_en: Mapped[str]
    short_fr: Mapped[str]
    short_en: Mapped[str]
    audience: Mapped[str]
    scale: Mapped[str]
    unit_fr: Mapped[str]
    unit_en: Mapped[str]
    client_unit_fr: Mapped[str]
    client_unit_en: Mapped[str]
    worst: Mapped[str]
    best: Mapped[str]
    worst_words_fr: Mapped[str]
    worst_words_en: Mapped[str]
    best_words_fr: Mapped[str]
    best_words_en: Mapped[str]
    middle_value: Mapped[str | None]
    unacceptable: Mapped[str | None]
    source: Mapped[str | None]
    dated: Mapped[int]
    hidden: Mapped[int]
    preference: Mapped[str]
    indifference: Mapped[str | None]
    strict: Mapped[str | None]


class CellRow(RecordRow):
    """Keeps `Cell`."""

    __tablename__ = "cells"
    __table_args__ = strict(UniqueConstraint("option_id", "criterion_id"))
    keeps = Cell

    option_id: Mapped[str] = owner("options")
    criterion_id: Mapped[str] = owner("criteria")
    likely: Mapped[str | None]
    low: Mapped[str | None]
    high: Mapped[str | None]
    confidence: Mapped[str | None]
    note: Mapped[str]


class PerspectiveRow(RecordRow):
    """Keeps `Perspective`."""

    __tablename__ = "perspectives"
    keeps = Perspective

    incident_id: Mapped[str] = owner("incidents")
    position: Mapped[int]
    viewpoint: Mapped[str]
    name: Mapped[str]
    confirmed_on: Mapped[str | None]
    method: Mapped[str]


class WeightRow(RecordRow):
    """Keeps `Weight`."""

    __tablename__ = "weights"
    __table_args__ = strict(UniqueConstraint("perspective_id", "criterion_id"))
    keeps = Weight

    perspective_id: Mapped[str] = owner("perspectives")
    criterion_id: Mapped[str] = owner("criteria")
    points: Mapped[str]
    low: Mapped[str | None]
    high: Mapped[str | None]
    locked: Mapped[int]
    to_review: Mapped[int]


class JudgementRow(RecordRow):
    """Keeps `Judgement`."""

    __tablename__ = "judgements"
    __table_args__ = strict(UniqueConstraint("perspective_id", "first_id", "second_id"))
    keeps = Judgement

    perspective_id: Mapped[str] = owner("perspectives")
    first_id: Mapped[str] = owner("criteria")
    second_id: Mapped[str] = owner("criteria")
    ratio: Mapped[str]


class ProConRow(RecordRow):
    """Keeps `ProCon`."""

    __tablename__ = "pros_and_cons"
    keeps = ProCon

    option_id: Mapped[str] = owner("options")
    sign: Mapped[str]
    position: Mapped[int]
    text_fr: Mapped[str]
    text_en: Mapped[str]
    strength: Mapped[int]
    audience: Mapped[str]
    criterion_id: Mapped[str | None] = reference("criteria")
