"""Weighing all criteria at once: by swing, by rank, and the day the client confirmed."""

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from consultdesk.domain.options import Viewpoint
from tests.ui.options.test_mouse import LEFT, act, menu_words

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def choose(stage, answers, words, drive=None):
    if drive is not None:
        answers.next_dialog(drive)
    stage.go("delay")
    stage.keys("w")
    menu = stage.page.findChildren(QMenu, "weighing")[-1]
    act(menu, words)
    menu.close()


def weigh(dialog, **points):
    for key, text in points.items():
        editor = dialog.form.field(key).editor
        editor.selectAll()
        QTest.keyClicks(editor, text)


def test_swings_give_the_weights_in_one_step(stage, answers):
    before, mine = stage.kept(), stage.points(Viewpoint.MINE)

    def drive(dialog):
        field = dialog.form.field("delay")
        assert field.label.text() == "Time to have all three sites: from 45 to 10 work days"
        weigh(dialog, delay="80", cost="90", trust="beaucoup")
        dialog.submit()
        assert "does not read" in dialog.form.field("trust").complaint()
        weigh(dialog, trust="90", effort="40", grow="0")
        dialog.submit()
        assert "Give 100" in field.complaint()
        weigh(dialog, delay="120")
        dialog.submit()
        assert "0 to 100" in field.complaint()
        weigh(dialog, delay="100")
        dialog.submit()

    choose(stage, answers, "Weigh by swing…", drive)
    shares = stage.points(Viewpoint.CLIENT)
    assert shares["delay"] == Decimal(100) / 320
    assert shares["grow"] == 0
    assert stage.points(Viewpoint.MINE) == mine
    assert stage.matrix.model.weight_text(stage.matrix.model.place_of("delay", "")) == "31%"
    stage.desk.history.undo()
    assert stage.kept() == before


def test_ranks_are_moved_and_give_a_quick_estimate(stage, answers):
    def drive(dialog):
        assert dialog.order == ("delay", "cost", "trust", "effort", "grow")
        dialog.list.setCurrentRow(4)
        for _ in range(6):
            QTest.keyClick(dialog.list, Key.Key_Up, ALT)
        QTest.keyClick(dialog.list, Key.Key_Down)
        dialog.accept()

    choose(stage, answers, "Weigh by rank, a quick estimate…", drive)
    shares = stage.points(Viewpoint.CLIENT)
    assert round(float(shares["grow"]), 4) == 0.4567
    assert round(float(shares["effort"]), 4) == 0.04


def test_leaving_either_dialog_changes_nothing(stage, answers):
    before = stage.kept()
    for words in ("Weigh by swing…", "Weigh by rank, a quick estimate…"):
        choose(stage, answers, words, lambda dialog: dialog.reject())
    assert stage.kept() == before


def test_the_client_confirms_on_a_day_that_shows_above_the_weights(stage, answers):
    today = stage.office.today()

    def drive(dialog):
        field = dialog.form.field("on")
        assert field.value() == today
        field.set_value(today + timedelta(days=2))
        dialog.submit()
        assert "already taken place" in field.complaint()
        field.set_value(date(2026, 11, 16))
        dialog.submit()

    choose(stage, answers, "Priorities confirmed by the client…", drive)
    assert stage.kept().perspective(Viewpoint.CLIENT).confirmed_on == date(2026, 11, 16)
    stage.page.grab()
    choose(stage, answers, "Take the confirmation back")
    assert stage.kept().perspective(Viewpoint.CLIENT).confirmed_on is None


def test_the_title_of_the_weights_offers_them_and_only_the_client_confirms(stage):
    QTest.keyClick(stage.page, Key.Key_F6)
    heads = stage.view.names_heads
    QTest.mouseClick(heads.viewport(), LEFT, pos=QPoint(heads.width() - 30, heads.height() - 10))
    menu = stage.page.findChildren(QMenu, "weighing")[-1]
    assert menu_words(menu) == ["Weigh by swing…", "Weigh by rank, a quick estimate…"]
    menu.close()
