"""How the records of `domain.costing` lie in tables."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from consultdesk.domain.costing import CostLine
from consultdesk.store.rows.base import RecordRow, owner


class CostLineRow(RecordRow):
    """Keeps `CostLine`."""

    __tablename__ = "cost_lines"
    keeps = CostLine

    option_id: Mapped[str] = owner("options")
    position: Mapped[int]
    kind: Mapped[str]
    label_fr: Mapped[str]
    label_en: Mapped[str]
    low: Mapped[str | None]
    likely: Mapped[str]
    high: Mapped[str | None]
    unit_price_minor: Mapped[int | None]
    unit_price_currency: Mapped[str | None]
    client_percent: Mapped[str]
    third_percent: Mapped[str]
    stop_at: Mapped[str | None]
    taxable: Mapped[int]
    invoiced: Mapped[int]
    audience: Mapped[str]
    counted: Mapped[int]
