"""The one place that knows what time it is, so that tests and midnight can decide otherwise."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Protocol


class Clock(Protocol):
    """Something that tells the time."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""
        return datetime.now(UTC)


class StillClock:
    """A clock that stands still until it is moved: for tests and for comparing pictures."""

    def __init__(self, moment: datetime) -> None:
        if moment.tzinfo is None:
            raise ValueError("a moment without a time zone")
        self._moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        """Give the moment it was set to."""
        return self._moment

    def advance(self, **span: float) -> None:
        """Move the clock by a span, in the words of `timedelta`."""
        self._moment += timedelta(**span)


def local_day(moment: datetime, zone: tzinfo) -> date:
    """Give the calendar day of a moment in the practice's time zone."""
    return moment.astimezone(zone).date()
