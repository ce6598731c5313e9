from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest

from consultdesk.domain.clock import StillClock
from consultdesk.store.store import Store
from consultdesk.store.upgrade import create_file


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "template.consultdesk"
    create_file(path)
    return path


@pytest.fixture
def clock():
    return StillClock(datetime(2026, 3, 2, 14, 0, tzinfo=UTC))


@pytest.fixture
def path(template, tmp_path):
    return shutil.copy(template, tmp_path / "desk.consultdesk")


@pytest.fixture
def store(path, clock):
    with Store.open(path, clock) as opened:
        yield opened
