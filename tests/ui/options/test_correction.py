"""The factor of past incidents over the costing of an option: said with its count, declinable."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.change import born
from consultdesk.domain.costing import LineKind
from consultdesk.domain.incidents import Incident
from tests.ui import cases
from ui.correction import CorrectionOffer


@pytest.fixture
def offer(qtbot, office):
    store = office.desk.store
    known = store.get(Incident, cases.INCIDENT)
    for n in range(8):
        incident = known.but(id=f"past-{n}", number=f"INC-2019-{n:03d}")
        cost = ActualCost(id=f"c{n}", incident_id=incident.id, hours=Decimal(6),
                          planned_hours=Decimal(4))  # fmt: skip
        assert office.desk.do("past", born(incident), born(cost))
    shown = CorrectionOffer(office)
    qtbot.addWidget(shown)

    def show(_changes=()):
        shown.show_lines(lines_of(office))

    office.desk.changed.connect(show)
    show()
    return shown


def lines_of(office):
    file = office.desk.store.incident_file(cases.INCIDENT)
    return file.sheet.lines_of(file.options[1])


def hours(office):
    return [line.likely for line in lines_of(office) if line.kind is LineKind.HOURS]


def press(offer, name):
    offer.findChild(QAbstractButton, name).click()


def test_hours_are_multiplied_once_in_one_step_and_offered_again_after_undo(offer, office):
    before = hours(office)
    others = [line for line in lines_of(office) if line.kind is LineKind.EXPENSE]
    assert "Over 8 incident" in offer.findChild(QLabel, "correction").text()
    assert offer.apply.text() == "Multiply these hours by 1.5"
    press(offer, "apply_correction")
    assert hours(office) == [quantity * Decimal("1.5") for quantity in before]
    assert [line for line in lines_of(office) if line.kind is LineKind.EXPENSE] == others
    assert offer.isHidden()
    assert office.desk.history.undoText() == "Multiply hours by my correction factor"
    office.desk.history.undo()
    assert hours(office) == before
    assert not offer.isHidden()


def test_it_is_declined_for_good_and_asked_for_again(offer, office):
    press(offer, "decline_correction")
    assert office.practice.correction_declined
    assert offer.apply.isHidden()
    press(offer, "decline_correction")
    assert not office.practice.correction_declined
    assert not offer.apply.isHidden()


def test_without_hours_of_mine_nothing_is_offered(offer, office):
    offer.show_lines([line for line in lines_of(office) if line.kind is LineKind.EXPENSE])
    assert offer.isHidden()
