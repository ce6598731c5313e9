"""Options are dragged by their heads and criteria by their names."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.options.test_matrix_editing import ids
from tests.ui.options.test_mouse import spot

LEFT = Qt.MouseButton.LeftButton


def drag(widget, start, end, *, steps=4):
    QTest.mousePress(widget, LEFT, pos=start)
    for n in range(1, steps + 1):
        QTest.mouseMove(widget, start + (end - start) * n / steps)
    widget.grab()
    QTest.mouseRelease(widget, LEFT, pos=end)


def head(stage, column):
    heads = stage.view.heads
    return QPoint(heads.sectionViewportPosition(column) + heads.sectionSize(column) // 2, 20)


@pytest.mark.parametrize(
    ("held", "target", "order"), [(1, 3, "BCAD"), (4, 1, "DABC"), (2, 3, "ACBD"), (2, 2, "ABCD")]
)
def test_an_option_is_dragged_onto_the_place_of_another(stage, held, target, order):
    before = stage.desk.history.count()
    drag(stage.view.heads.viewport(), head(stage, held), head(stage, target))
    assert ids(stage.kept().options) == list(order)
    assert stage.desk.history.count() == before + (held != target)
    stage.view.heads.viewport().grab()


def test_an_option_let_go_over_the_names_or_outside_stays(stage):
    heads = stage.view.heads
    for end in (QPoint(20, 20), QPoint(heads.width() + 400, 20)):
        drag(heads.viewport(), head(stage, 2), end)
        assert ids(stage.kept().options) == list("ABCD")


def name(stage, key):
    return spot(stage.view.names, stage.matrix.model.place_of(key, ""), 30)


@pytest.mark.parametrize(
    ("held", "target", "order"),
    [
        ("delay", "trust", ["cost", "trust", "delay", "effort", "grow"]),
        ("grow", "delay", ["grow", "delay", "cost", "trust", "effort"]),
        ("cost", "pros", ["delay", "cost", "trust", "effort", "grow"]),
    ],
)
def test_a_criterion_is_dragged_by_its_name(stage, held, target, order):
    names = stage.view.names.viewport()
    drag(names, name(stage, held), name(stage, target))
    shared = [c.id for c in stage.kept().criteria if not c.private]
    assert shared == order
    assert stage.matrix.editor() is None


def test_a_shared_criterion_does_not_become_private_by_a_drag(stage):
    QTest.keyClick(stage.page, Qt.Key.Key_F6)
    before = stage.kept()
    drag(stage.view.names.viewport(), name(stage, "grow"), name(stage, "mine"))
    assert stage.kept() == before
    drag(stage.view.names.viewport(), name(stage, "mine"), name(stage, "bond"))
    assert next(c.id for c in stage.kept().criteria if c.private) != "mine"
