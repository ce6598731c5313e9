"""How the records of `domain.rates` lie in tables."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint

from consultdesk.domain.rates import CeilingGuide, ExchangeRate, Rate
from consultdesk.store.rows.base import RecordRow


class RateRow(RecordRow):
    """Keeps `Rate`."""

    __tablename__ = "rates"
    rules = (UniqueConstraint("currency"),)
    keeps = Rate

    currency: str
    billed_minor: int
    billed_currency: str
    cost_minor: int | None
    cost_currency: str | None


class CeilingGuideRow(RecordRow):
    """Keeps `CeilingGuide`."""

    __tablename__ = "ceiling_guides"
    rules = (CheckConstraint("id = 'ceiling-guide'", "one"),)
    keeps = CeilingGuide

    percent: str
    hours: str | None


class ExchangeRateRow(RecordRow):
    """Keeps `ExchangeRate`."""

    __tablename__ = "exchange_rates"
    keeps = ExchangeRate

    source: str
    target: str
    rate: str
    on: str
    note: str
