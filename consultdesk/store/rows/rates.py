"""How the records of `domain.rates` lie in tables."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from consultdesk.domain.rates import CeilingGuide, ExchangeRate, Rate
from consultdesk.store.rows.base import RecordRow, strict


class RateRow(RecordRow):
    """Keeps `Rate`."""

    __tablename__ = "rates"
    __table_args__ = strict(UniqueConstraint("currency"))
    keeps = Rate

    currency: Mapped[str]
    billed_minor: Mapped[int]
    billed_currency: Mapped[str]
    cost_minor: Mapped[int | None]
    cost_currency: Mapped[str | None]


class CeilingGuideRow(RecordRow):
    """Keeps `CeilingGuide`."""

    __tablename__ = "ceiling_guides"
    __table_args__ = strict(CheckConstraint("id = 'ceiling-guide'", "one"))
    keeps = CeilingGuide

    percent: Mapped[str]
    hours: Mapped[str | None]


class ExchangeRateRow(RecordRow):
    """Keeps `ExchangeRate`."""

    __tablename__ = "exchange_rates"
    keeps = ExchangeRate

    source: Mapped[str]
    target: Mapped[str]
    rate: Mapped[str]
    on: Mapped[str]
    note: Mapped[str]
