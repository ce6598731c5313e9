"""Weighing by rank: only the order is said, and the program says that it is a quick estimate."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consultdesk.domain.options import Viewpoint, WeightMethod
from ui.options.faces import FACE

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
RANK = "Weigh by rank, a quick estimate…"


def test_ranks_are_moved_with_alt_and_the_arrows(stage, choose):
    before = stage.kept()

    def drive(dialog):
        assert dialog.list.order == ("delay", "cost", "trust", "effort", "grow")
        dialog.list.setCurrentRow(4)
        for _ in range(6):
            QTest.keyClick(dialog.list, Key.Key_Up, ALT)
        QTest.keyClick(dialog.list, Key.Key_Down)
        assert dialog.list.share("grow") == "46%"
        dialog.grab()
        dialog.submit()

    choose(RANK, drive)
    shares = stage.points(Viewpoint.CLIENT)
    assert round(float(shares["grow"]), 4) == 0.4567
    assert round(float(shares["effort"]), 4) == 0.04
    stage.desk.history.undo()
    assert stage.kept() == before


def test_a_row_dropped_elsewhere_counts_as_moved(stage, choose):
    def drive(dialog):
        model = dialog.list.model()
        assert model.moveRow(model.index(0, 0).parent(), 4, model.index(0, 0).parent(), 0)
        assert dialog.list.order[0] == "grow"
        assert dialog.list.share("grow") == "46%"
        dialog.submit()

    choose(RANK, drive)
    assert max(stage.points(Viewpoint.CLIENT).items(), key=lambda one: one[1])[0] == "grow"


def pick(dialog, place):
    """Choose how steep, from the keyboard."""
    editor = dialog.method.editor
    editor.setFocus()
    QTest.keyClick(editor, Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(editor, Key.Key_Down)


def test_each_way_from_ranks_to_weights_shows_its_percents(stage, choose):
    found = {}

    def drive(dialog):
        for place in range(4):
            pick(dialog, place)
            found[dialog.method.value()] = [dialog.list.share(key) for key in dialog.list.order]
        pick(dialog, 1)
        dialog.submit()

    choose(RANK, drive)
    assert found == {
        WeightMethod.CENTROID: ["46%", "26%", "15%", "9%", "4%"],
        WeightMethod.RANK_SUM: ["33%", "27%", "20%", "13%", "7%"],
        WeightMethod.RANK_RECIPROCAL: ["44%", "22%", "14%", "11%", "9%"],
        WeightMethod.EQUAL: ["20%"] * 5,
    }
    view = stage.kept().perspective(Viewpoint.CLIENT)
    assert view.method is WeightMethod.RANK_SUM
    assert round(float(stage.points(Viewpoint.CLIENT)["delay"]), 4) == round(5 / 15, 4)


def test_it_calls_itself_a_quick_estimate_there_and_above_the_weights(stage, choose):
    choose(RANK, lambda dialog: dialog.submit())
    head = stage.matrix.model.headerData(0, Qt.Orientation.Horizontal, FACE)
    assert head == "Quick estimate from the order"

    def again(dialog):
        assert dialog.method.value() == WeightMethod.CENTROID
        dialog.reject()

    choose(RANK, again)
