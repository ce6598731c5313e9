"""A desk to drive screens at: a real file, a still clock, answers given in advance."""

from __future__ import annotations

import shutil

import pytest

from consultdesk.domain.clock import StillClock
from consultdesk.domain.incidents import Stage
from consultdesk.store.store import Store
from consultdesk.workspace import open_desk
from tests.ui import cases
from tests.ui.kit.answers import Answers
from ui.desk import Desk
from ui.kit.immortals import keep_constants_alive
from ui.kit.style import apply
from ui.kit.theme import load_theme
from ui.kit.work import Work
from ui.office import Office
from ui.preferences import Preferences

keep_constants_alive()


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("empty") / "desk.consultdesk"
    with open_desk(path, StillClock(cases.NOW)):
        pass
    return path


@pytest.fixture(scope="session")
def case_file(empty_file, tmp_path_factory):
    """The case of the drawings, prepared up to its options."""
    path = tmp_path_factory.mktemp("case") / "desk.consultdesk"
    shutil.copy(empty_file, path)
    with Store.open(path, StillClock(cases.NOW)) as store:
        cases.seed(store, until=Stage.OPTIONS)
    return path


@pytest.fixture
def clock():
    return StillClock(cases.NOW)


@pytest.fixture
def empty_store(empty_file, tmp_path, clock):
    with Store.open(shutil.copy(empty_file, tmp_path / "desk.consultdesk"), clock) as store:
        yield store


@pytest.fixture
def store(case_file, tmp_path, clock):
    with Store.open(shutil.copy(case_file, tmp_path / "case.consultdesk"), clock) as opened:
        yield opened


@pytest.fixture
def desk(qapp, store, clock):
    return Desk(store, clock)


@pytest.fixture
def answers():
    given = Answers()
    yield given
    assert given.done(), "a prepared answer was never asked for"


@pytest.fixture
def preferences(tmp_path):
    chosen = Preferences(tmp_path / "settings.ini")
    chosen.language = "en"
    chosen.theme = "light"
    return chosen


@pytest.fixture
def theme(qapp, preferences):
    chosen = load_theme("light")
    apply(qapp, chosen)
    return chosen


@pytest.fixture
def work(qapp):
    runner = Work()
    yield runner
    runner.wait()


@pytest.fixture
def office(desk, answers, work, preferences, theme):
    return Office(desk, answers, work, preferences)


@pytest.fixture
def empty_office(empty_store, clock, answers, work, preferences, theme):
    return Office(Desk(empty_store, clock), answers, work, preferences)
