"""Days of a week, to name them."""

from __future__ import annotations

from datetime import date, timedelta

_A_MONDAY = date(2024, 1, 1)


def monday(day: int) -> date:
    """Give some date that falls on a day of the week, 0 being Monday."""
    return _A_MONDAY + timedelta(days=day)
