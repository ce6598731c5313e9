"""Typing in what a client wrote on paper: fast, for their view, and how near the guess was."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consultdesk.domain.options import Viewpoint, WeightMethod
from ui.options.weights.guess_words import guess_title, guess_words

Key = Qt.Key
PAPER = "Type in the client’s worksheet…"


def test_the_numbers_of_the_paper_go_in_with_the_keyboard_alone(stage, choose, answers):
    before, mine = stage.kept(), stage.points(Viewpoint.MINE)
    QTest.keyClick(stage.page, Key.Key_F6)  # from my view too, it is the client's that changes

    def drive(dialog):
        for text in ("40", "100", "60", "40", "10"):
            QTest.keyClicks(dialog.focusWidget(), text)
            QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
        assert dialog.focusWidget() is dialog.on.editor
        assert dialog.on.value() == stage.office.today()
        dialog.submit()

    answers.next(None)
    choose(PAPER, drive)
    sheet = stage.kept()
    view = sheet.perspective(Viewpoint.CLIENT)
    assert view.method is WeightMethod.SWING
    assert view.confirmed_on == stage.office.today()
    assert round(float(sheet.shares(view)["cost"]), 4) == 0.4
    assert stage.points(Viewpoint.MINE) == mine
    assert answers.asked[-1] == "The client’s priorities differ from what you thought"
    stage.desk.history.undo()
    assert stage.kept() == before


def test_what_cannot_be_read_or_has_not_happened_yet_is_said_in_place(stage, choose, answers):
    def drive(dialog):
        rows = dialog.rows
        dialog.submit()
        assert "Give 100" in rows.complaint("delay")
        QTest.keyClicks(rows.field("delay").line(), "x")
        dialog.submit()
        assert "does not read" in rows.complaint("delay")
        rows.field("delay").line().clear()
        QTest.keyClicks(rows.field("delay").line(), "180")
        dialog.submit()
        assert "0 to 100" in rows.complaint("delay")
        dialog.on.set_value(stage.office.today() + timedelta(days=1))
        dialog.submit()
        assert "already taken place" in dialog.on.complaint()
        dialog.on.set_value(date(2026, 11, 16))
        rows.field("delay").line().clear()
        QTest.keyClicks(rows.field("delay").line(), "80")
        dialog.submit()

    answers.next(None)
    choose(PAPER, drive)
    assert stage.points(Viewpoint.CLIENT)["delay"] == 1
    assert stage.kept().perspective(Viewpoint.CLIENT).confirmed_on == date(2026, 11, 16)


def shares(**percents):
    return {key: Decimal(value) / 100 for key, value in percents.items()}


def test_each_criterion_says_how_far_the_guess_was(stage):
    names = {"delay": "Time", "cost": "Cost", "trust": "Reliability"}
    thought = shares(delay=30, cost=40, trust=30)
    said = shares(delay=44, cost=25, trust=31)
    lines = guess_words(names, thought, said, stage.office.locale, guess=True)
    assert lines == [
        "Cost: you had thought 40%, they say 25%.",
        "Time: you had thought 30%, they say 44%.",
        "As before, within a point: Reliability.",
    ]
    again = guess_words(names, thought, said, stage.office.locale, guess=False)
    assert again[0] == "Cost: it was 40%, they now say 25%."
    assert guess_words(names, said, said, stage.office.locale, guess=True) == [
        "As before, within a point: Time, Cost, Reliability."
    ]


@pytest.mark.parametrize(
    ("cost", "words"), [(40, "are as you thought"), (45, "are near"), (70, "differ")]
)
def test_one_sentence_says_how_near_it_was(qapp, cost, words):
    said = shares(delay=100 - cost, cost=cost)
    assert words in guess_title(shares(delay=60, cost=40), said)
