"""From when on Today speaks of a quiet client, typed with the other benchmarks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consultdesk.domain.silence import Thresholds
from ui.practice.benchmarks import Benchmarks


@pytest.fixture
def benchmarks(qtbot, office):
    shown = Benchmarks(office)
    office.desk.changed.connect(lambda _changes: shown.refresh())  # as the settings do
    qtbot.addWidget(shown)
    shown.show()
    return shown


def typed(field, words):
    field.line().setFocus()
    field.line().selectAll()
    QTest.keyClick(field.line(), Qt.Key.Key_Delete)
    QTest.keyClicks(field.line(), words)
    field.commit()


def test_thresholds_are_proposed_and_typed_over(benchmarks, office):
    assert (benchmarks.days.value(), benchmarks.reasons.value()) == ("30", "3")
    typed(benchmarks.days, "45")
    typed(benchmarks.reasons, "2")
    assert Thresholds.of(office.practice) == Thresholds(45, 2)
    office.desk.history.undo()
    assert Thresholds.of(office.practice) == Thresholds(45, 3)
    assert benchmarks.reasons.value() == "3"


@pytest.mark.parametrize("words", ["0", "2.5", "-3", "souvent"])
def test_a_threshold_is_a_whole_number_from_one_on(benchmarks, office, words):
    typed(benchmarks.days, words)
    assert benchmarks.days.complaint()
    typed(benchmarks.reasons, words)
    assert benchmarks.reasons.complaint()
    assert Thresholds.of(office.practice) == Thresholds(30, 3)
