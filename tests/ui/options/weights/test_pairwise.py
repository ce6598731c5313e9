"""Weighing two by two: each answer is kept at once, and the answers are held against each other."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from consultdesk.domain.change import edited
from consultdesk.domain.options import Judgement, Viewpoint, WeightMethod
from consultdesk.domain.pairwise import judgements
from ui.options.faces import FACE

Key = Qt.Key
PAIRS = "Compare two by two…"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def three(stage):
    """Only three criteria weigh: the textbook's size."""
    hidden = [c for c in stage.kept().criteria if c.id in ("effort", "grow")]
    stage.desk.do("hide", *(edited(c, hidden=True) for c in hidden))
    return stage


def said(stage):
    sheet = stage.kept()
    return judgements(sheet, sheet.perspective(Viewpoint.CLIENT))


def press(dialog, *keys):
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(dialog.scale, key)
        else:
            QTest.keyClick(dialog.scale, key)


def test_answers_are_kept_as_they_are_given_and_closing_half_way_loses_nothing(three, choose):
    def drive(dialog):
        assert dialog.focusWidget() is dialog.scale
        assert dialog.first.text() == "All three sites available"
        assert dialog.second.text() == "Cost to you"
        assert not dialog.main.isEnabled()
        assert "2 more" in dialog.consistency.text()
        press(dialog, "3", Key.Key_Return)
        assert said(three) == {("delay", "cost"): 3}
        assert "1 more" in dialog.consistency.text()
        QTest.mouseClick(dialog.findChild(QPushButton, "cancel"), LEFT)

    choose(PAIRS, drive)
    assert len(three.store.all(Judgement)) == 1
    assert three.kept().perspective(Viewpoint.CLIENT).method is WeightMethod.HAND

    def again(dialog):
        assert dialog.pair == ("delay", "trust")
        assert not dialog.scale.answered
        assert "a little more than “Cost to you”" in dialog.list.item(0).text()
        dialog.reject()

    choose(PAIRS, again)


def test_the_weights_come_live_and_apply_in_one_step(three, choose):
    def drive(dialog):
        press(dialog, "3", Key.Key_Return, "5", Key.Key_Return)
        assert dialog.bars.text("delay") == "65%"
        assert dialog.main.isEnabled()
        press(dialog, "3")
        assert "hang together (CR 0.03)" in dialog.consistency.text()
        assert not dialog.fix.isVisibleTo(dialog)
        dialog.grab()
        dialog.submit()

    choose(PAIRS, drive)
    shares = three.points(Viewpoint.CLIENT)
    found = [round(float(shares[key]), 3) for key in ("delay", "cost", "trust")]
    assert found == [0.637, 0.258, 0.105]
    assert three.kept().perspective(Viewpoint.CLIENT).method is WeightMethod.PAIRWISE
    head = three.matrix.model.headerData(0, Qt.Orientation.Horizontal, FACE)
    assert head == "Compared two by two, CR 0.03"
    three.desk.history.undo()
    assert three.kept().perspective(Viewpoint.CLIENT).method is WeightMethod.HAND
    assert len(said(three)) == 3


def test_the_answer_that_hurts_most_is_named_and_one_click_away(three, choose):
    def drive(dialog):
        press(dialog, "3", Key.Key_Return, "5", Key.Key_Return, Key.Key_Right, "7", Key.Key_Return)
        words = dialog.consistency.text()
        assert words.startswith("CR ")
        assert "The answer that hurts most: " in words
        assert "times as much as" in words
        assert dialog.fix.isVisibleTo(dialog)
        dialog.list.setCurrentRow(0)
        worst = dialog.list.currentRow()
        QTest.mouseClick(dialog.fix, LEFT)
        assert dialog.list.item(dialog.list.currentRow()).text() in words
        assert dialog.focusWidget() is dialog.scale
        assert worst in range(3)
        dialog.reject()

    choose(PAIRS, drive)


def test_arrows_ends_space_and_delete_answer_too(three, choose):
    def drive(dialog):
        press(dialog, Key.Key_Left, Key.Key_Left)
        assert said(three)["delay", "cost"] == 3
        assert (
            dialog.answer.text()
            == "“All three sites available” matters a little more than “Cost to you”"
        )
        press(dialog, Key.Key_End)
        assert round(said(three)["delay", "cost"], 6) == round(Decimal(1) / 9, 6)
        assert (
            dialog.answer.text()
            == "“Cost to you” matters far more than “All three sites available”"
        )
        press(dialog, Key.Key_Right)
        press(dialog, "4")
        assert said(three)["delay", "cost"] == Decimal(1) / 4
        press(dialog, Key.Key_Home)
        assert said(three)["delay", "cost"] == 9
        press(dialog, Key.Key_Space)
        assert "as much as" in dialog.answer.text()
        press(dialog, Key.Key_Delete)
        assert said(three) == {}
        assert dialog.answer.text() == "“All three sites available” or “Cost to you”?"
        press(dialog, Key.Key_Down, Key.Key_Up, Key.Key_F5)
        assert dialog.list.currentRow() == 0
        press(dialog, Key.Key_Escape)

    choose(PAIRS, drive)


def test_the_mouse_answers_and_the_list_goes_anywhere(three, choose):
    def drive(dialog):
        place = dialog.scale.spot(-4).toPoint()
        QTest.mouseClick(dialog.scale, LEFT, pos=place)
        assert said(three)["delay", "cost"] == 5
        QTest.mousePress(dialog.scale, LEFT, pos=place)
        QTest.mouseMove(dialog.scale, dialog.scale.spot(2).toPoint())
        QTest.mouseRelease(dialog.scale, LEFT, pos=place)
        row = dialog.list.visualItemRect(dialog.list.item(2)).center()
        QTest.mouseClick(dialog.list.viewport(), LEFT, pos=row)
        assert dialog.pair == ("cost", "trust")
        assert dialog.focusWidget() is dialog.scale
        dialog.reject()

    choose(PAIRS, drive)


def test_starting_again_is_one_step_back(three, choose):
    def drive(dialog):
        press(dialog, "3", Key.Key_Return, "5", Key.Key_Return, "3")
        QTest.mouseClick(dialog.again, LEFT)
        assert said(three) == {}
        assert not dialog.again.isEnabled()
        dialog.reject()

    choose(PAIRS, drive)
    three.desk.history.undo()
    assert len(said(three)) == 3


def test_a_run_on_one_question_is_undone_at_once(three, choose):
    def drive(dialog):
        press(dialog, "3", Key.Key_Left, Key.Key_Left, "9")
        dialog.reject()

    choose(PAIRS, drive)
    three.desk.history.undo()
    assert said(three) == {}


def test_eight_criteria_are_too_many_and_a_sentence_says_why(stage, choose, answers):
    QTest.keyClick(stage.page, Key.Key_F6)  # my view counts the private ones too
    answers.next(None)
    choose(PAIRS)
    assert answers.asked == ["Comparing two by two suits 7 criteria at most"]


def test_one_criterion_has_nothing_to_compare_with(stage, choose, answers):
    hidden = [c for c in stage.kept().criteria if c.id not in ("delay",)]
    stage.desk.do("hide", *(edited(c, hidden=True) for c in hidden))
    answers.next(None, None)
    choose(PAIRS)
    choose("Cross-check with a trade-off…")
    assert len(answers.asked) == 2
