"""A file with the sample in it, made once for each language and day that a story asks for."""

import shutil
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from consultdesk.domain.clock import StillClock
from consultdesk.store.store import Store
from consultdesk.workspace import load_sample, open_desk

MONTREAL = ZoneInfo("America/Toronto")
TODAY = datetime(2026, 11, 17, 8, 55, tzinfo=MONTREAL)


@pytest.fixture(scope="session")
def blank(tmp_path_factory):
    path = tmp_path_factory.mktemp("blank") / "desk.consultdesk"
    with open_desk(path, StillClock(TODAY)):
        pass
    return path


@pytest.fixture(scope="session")
def samples(blank, tmp_path_factory):
    """Give the path of a file that holds the sample, as it is on a day."""
    made = {}

    def sample(language="fr", now=TODAY):
        if (language, now) not in made:
            path = tmp_path_factory.mktemp("sample") / "sample.consultdesk"
            shutil.copy(blank, path)
            clock = StillClock(now)
            with Store.open(path, clock) as store:
                load_sample(store, clock, language)
            made[language, now] = path
        return made[language, now]

    return sample


@pytest.fixture
def clock():
    return StillClock(TODAY)


@pytest.fixture
def sample_path(samples, tmp_path):
    """A copy of the sample, free to be changed."""
    return shutil.copy(samples(), tmp_path / "sample.consultdesk")


@pytest.fixture
def sample_store(sample_path, clock):
    with Store.open(sample_path, clock) as store:
        yield store
