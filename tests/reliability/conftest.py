from __future__ import annotations

from datetime import UTC, datetime

import pytest

from consultdesk.domain.clock import StillClock
from tests.store.conftest import clock, path, store, template

__all__ = ["clock", "clock_of_day", "path", "store", "template"]


@pytest.fixture(scope="session")
def clock_of_day():
    return StillClock(datetime(2026, 3, 2, 14, 0, tzinfo=UTC))
