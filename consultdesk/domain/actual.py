"""What an incident took in the end, typed when it is over."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from consultdesk.domain.money import Money
from consultdesk.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ActualCost(Record):
    """My hours and what I took on, and the hours that were planned the day they were noted."""

    incident_id: str
    hours: Decimal | None = None
    amount: Money | None = None
    planned_hours: Decimal | None = None
