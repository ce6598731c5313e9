"""One trade-off question beside the weights: what they say already, and what an answer says."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consultdesk.domain.matrix import lock
from consultdesk.domain.options import Viewpoint, WeightMethod

CHECK = "Cross-check with a trade-off…"


def answer(dialog, text):
    line = dialog.answer.line()
    line.selectAll()
    QTest.keyClicks(line, text)


def test_the_question_names_days_and_money_and_the_weights_answer_first(stage, choose):
    def drive(dialog):
        assert dialog.focusWidget() is dialog.answer.line()
        assert dialog.question.text() == (
            "Starting from 45\u00a0working days, how many days sooner on “All three sites "
            "available” would be worth $500 more on “Cost to you”?"
        )
        assert dialog.implied.text() == "The weights already say 3.5\u00a0working days."
        assert not dialog.main.isEnabled()
        dialog.reject()

    choose(CHECK, drive)


def test_an_answer_that_differs_can_be_adopted_in_one_step(stage, choose):
    before, shares = stage.kept(), stage.points(Viewpoint.CLIENT)

    def drive(dialog):
        answer(dialog, "7")
        assert "counts 0.5 times as much" in dialog.verdict.text()
        assert "17% instead of 25%" in dialog.verdict.text()
        assert "33% instead of 25%" in dialog.verdict.text()
        dialog.grab()
        dialog.submit()

    choose(CHECK, drive)
    after = stage.points(Viewpoint.CLIENT)
    assert round(float(after["cost"] / after["delay"]), 4) == 2
    assert after["trust"] == shares["trust"]
    assert stage.kept().perspective(Viewpoint.CLIENT).method is WeightMethod.TRADE_OFF
    stage.desk.history.undo()
    assert stage.kept() == before


def test_an_answer_near_the_weights_agrees_with_them(stage, choose):
    def drive(dialog):
        answer(dialog, "3,6")
        assert dialog.verdict.text().startswith("This agrees with the weights")
        answer(dialog, "lots")
        assert "does not read" in dialog.verdict.text()
        assert not dialog.main.isEnabled()
        dialog.submit()
        dialog.reject()

    choose(CHECK, drive)


def test_another_pair_and_another_step_change_the_question(stage, choose):
    def drive(dialog):
        editor = dialog.gained.editor
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_End)
        assert dialog.pair[0] == "grow"
        assert "how much more on “Ease of building on it”" in dialog.question.text()
        assert dialog.answer_unit.text() == "points"
        dialog.step.line().selectAll()
        QTest.keyClicks(dialog.step.line(), "1000")
        assert "$1,000 more" in dialog.question.text()
        dialog.given.editor.setFocus()
        QTest.keyClick(dialog.given.editor, Qt.Key.Key_End)
        assert dialog.pair[0] != dialog.pair[1] == "grow"
        assert "less on “Ease" in dialog.question.text()
        dialog.reject()

    choose(CHECK, drive)


def test_a_locked_weight_is_not_traded(stage, choose):
    sheet = stage.kept()
    view = sheet.perspective(Viewpoint.CLIENT)
    stage.desk.do("lock", lock(sheet, view, sheet.criteria[0]))
    before = stage.kept()

    def drive(dialog):
        answer(dialog, "7")
        dialog.submit()
        assert dialog.isVisible()
        assert dialog.verdict.text()
        dialog.reject()

    choose(CHECK, drive)
    assert stage.kept() == before


def test_more_than_the_whole_scale_cannot_be_worth_it(stage, choose):
    def drive(dialog):
        dialog.step.line().selectAll()
        QTest.keyClicks(dialog.step.line(), "9000")
        answer(dialog, "0")
        assert not dialog.main.isEnabled()
        dialog.reject()

    choose(CHECK, drive)
