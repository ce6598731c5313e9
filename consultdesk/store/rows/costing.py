"""How the records of `domain.costing` lie in tables."""

from __future__ import annotations

from consultdesk.domain.costing import CostLine
from consultdesk.store.rows.base import RecordRow, owner


class CostLineRow(RecordRow):
    """Keeps `CostLine`."""

    __tablename__ = "cost_lines"
    keeps = CostLine

    option_id: str = owner("options")
    position: int
    kind: str
    label_fr: str
    label_en: str
    low: str | None
    likely: str
    high: str | None
    unit_price_minor: int | None
    unit_price_currency: str | None
    client_percent: str
    third_percent: str
    stop_at: str | None
    taxable: int
    invoiced: int
    audience: str
    counted: int
