"""How the records of `domain.options` lie in tables."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint

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
from consultdesk.store.rows.base import RecordRow, owner, reference


class OptionRow(RecordRow):
    """Keeps `Option`."""

    __tablename__ = "options"
    keeps = Option

    incident_id: str = owner("incidents")
    position: int
    name_fr: str
    name_en: str
    summary_fr: str
    summary_en: str
    assumptions_fr: str
    assumptions_en: str
    is_baseline: int
    hidden: int
    withheld: int
    override: str
    client_cap_minor: int | None
    client_cap_currency: str | None
    letter: str
    valid_until: str | None
    goodwill_fr: str
    goodwill_en: str


class ShoesRow(RecordRow):
    """Keeps `Shoes`."""

    __tablename__ = "shoes"
    rules = (UniqueConstraint("option_id"),)
    keeps = Shoes

    option_id: str = owner("options")
    feel: str
    need: str


class CriterionRow(RecordRow):
    """Keeps `Criterion`."""

    __tablename__ = "criteria"
    keeps = Criterion

    incident_id: str = owner("incidents")
    position: int
    name_fr: str
    name_en: str
    client_name_fr: str
    client_name_en: str
    short_fr: str
    short_en: str
    audience: str
    scale: str
    unit_fr: str
    unit_en: str
    client_unit_fr: str
    client_unit_en: str
    worst: str
    best: str
    worst_words_fr: str
    worst_words_en: str
    best_words_fr: str
    best_words_en: str
    middle_value: str | None
    unacceptable: str | None
    source: str | None
    dated: int
    hidden: int
    preference: str
    indifference: str | None
    strict: str | None


class CellRow(RecordRow):
    """Keeps `Cell`."""

    __tablename__ = "cells"
    rules = (UniqueConstraint("option_id", "criterion_id"),)
    keeps = Cell

    option_id: str = owner("options")
    criterion_id: str = owner("criteria")
    likely: str | None
    low: str | None
    high: str | None
    confidence: str | None
    note: str


class PerspectiveRow(RecordRow):
    """Keeps `Perspective`."""

    __tablename__ = "perspectives"
    keeps = Perspective

    incident_id: str = owner("incidents")
    position: int
    viewpoint: str
    name: str
    confirmed_on: str | None
    method: str


class WeightRow(RecordRow):
    """Keeps `Weight`."""

    __tablename__ = "weights"
    rules = (UniqueConstraint("perspective_id", "criterion_id"),)
    keeps = Weight

    perspective_id: str = owner("perspectives")
    criterion_id: str = owner("criteria")
    points: str
    low: str | None
    high: str | None
    locked: int
    to_review: int


class JudgementRow(RecordRow):
    """Keeps `Judgement`."""

    __tablename__ = "judgements"
    rules = (UniqueConstraint("perspective_id", "first_id", "second_id"),)
    keeps = Judgement

    perspective_id: str = owner("perspectives")
    first_id: str = owner("criteria")
    second_id: str = owner("criteria")
    ratio: str


class ProConRow(RecordRow):
    """Keeps `ProCon`."""

    __tablename__ = "pros_and_cons"
    keeps = ProCon

    option_id: str = owner("options")
    sign: str
    position: int
    text_fr: str
    text_en: str
    strength: int
    audience: str
    criterion_id: str | None = reference("criteria")
