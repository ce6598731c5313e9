"""The real application on a file of its own, driven by a hand; nothing of it outlives a test."""

from functools import partial

import pytest
from PySide6.QtCore import QLocale, QTranslator

from consultdesk.domain.clock import StillClock
from tests.journeys.hand import Hand, Strays, new_application
from tests.ui import cases
from tests.ui.kit.answers import Answers


@pytest.fixture
def clock():
    return StillClock(cases.NOW)


@pytest.fixture
def answers():
    given = Answers()
    yield given
    assert given.done(), "a prepared answer was never asked for"


@pytest.fixture
def start(qapp, qtbot, tmp_path, clock, answers):
    """Start the application; what is still open at the end of the test is closed."""
    hands, spoken, strays = [], QLocale(), Strays()
    qapp.installEventFilter(strays)

    def started(language="en", size=(1440, 900)):
        maker = partial(new_application, qapp, tmp_path, clock, answers, language)
        hands.append(Hand(qtbot, maker, answers, size))
        return hands[-1]

    yield started
    for hand in hands:
        hand.close()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(spoken)
    qapp.removeEventFilter(strays)
    assert strays.found == []
