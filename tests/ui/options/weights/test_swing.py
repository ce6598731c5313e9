"""Weighing by swing: each move from worst to best, the first pick 100, a range where unsure."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from consultdesk.analysis.bridge import Reading
from consultdesk.domain.change import edited
from consultdesk.domain.options import Viewpoint, WeightMethod
from consultdesk.domain.phrase import Phrase
from ui.kit.buttons import Button

Key = Qt.Key
SWING = "Weigh by swing…"


def weigh(dialog, **points):
    for key, text in points.items():
        line = dialog.rows.field(key).line()
        line.selectAll()
        QTest.keyClicks(line, text)


def test_swings_give_the_weights_in_one_step(stage, choose):
    before, mine = stage.kept(), stage.points(Viewpoint.MINE)

    def drive(dialog):
        weigh(dialog, delay="80", cost="90", trust="beaucoup")
        dialog.submit()
        assert "does not read" in dialog.rows.complaint("trust")
        weigh(dialog, trust="90", effort="40", grow="0")
        dialog.submit()
        assert dialog.rows.complaint("trust") == ""
        assert "Give 100" in dialog.rows.complaint("delay")
        weigh(dialog, delay="120")
        dialog.submit()
        assert "0 to 100" in dialog.rows.complaint("delay")
        weigh(dialog, delay="100")
        dialog.submit()

    choose(SWING, drive)
    shares = stage.points(Viewpoint.CLIENT)
    assert shares["delay"] == Decimal(100) / 320
    assert shares["grow"] == 0
    assert stage.points(Viewpoint.MINE) == mine
    assert stage.kept().perspective(Viewpoint.CLIENT).method is WeightMethod.SWING
    assert stage.matrix.model.weight_text(stage.matrix.model.place_of("delay", "")) == "31%"
    stage.desk.history.undo()
    assert stage.kept() == before


def test_the_keyboard_alone_goes_down_the_rows_and_the_percents_follow(stage, choose):
    def drive(dialog):
        first = dialog.rows.field("delay").line()
        assert dialog.focusWidget() is first
        shown = []
        for text in ("100", "50", "50", "0", "0"):
            QTest.keyClicks(dialog.focusWidget(), text)
            shown.append(dialog.rows.percent("delay"))
            QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
        assert shown == ["25%", "29%", "33%", "42%", "50%"]

    choose(SWING, drive)
    assert stage.points(Viewpoint.CLIENT)["delay"] == Decimal("0.5")


def test_the_arrows_and_ctrl_enter_serve_too(stage, choose):
    def drive(dialog):
        QTest.keyClick(dialog.rows.field("delay").line(), Key.Key_Down)
        assert dialog.focusWidget() is dialog.rows.field("cost").line()
        QTest.keyClick(dialog.rows.field("cost").line(), Key.Key_Up)
        QTest.keyClick(dialog.rows.field("delay").line(), Key.Key_Up)
        QTest.keyClicks(dialog.rows.field("delay").line(), "100")
        QTest.keyClick(
            dialog.rows.field("delay").line(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )

    choose(SWING, drive)
    assert stage.kept().perspective(Viewpoint.CLIENT).method is WeightMethod.SWING


def test_each_criterion_is_said_as_the_client_reads_it(stage, choose):
    effort = next(c for c in stage.kept().criteria if c.id == "effort")
    words = {"worst_words": Phrase("lourd", "heavy"), "best_words": Phrase("léger", "light")}
    stage.desk.do("ends", edited(effort, **words))

    def drive(dialog):
        said = dialog.rows.field("delay").line().accessibleName()
        assert said == "Swing, All three sites available, from 45 to 10 working days"
        assert "Cost to you, from $5,000 to $0" in dialog.rows.field("cost").line().accessibleName()
        assert "from heavy to light" in dialog.rows.field("effort").line().accessibleName()
        dialog.reject()

    choose(SWING, drive)
    QTest.keyClick(stage.page, Key.Key_F6)

    def mine(dialog):
        assert "Time to have all three sites" in dialog.rows.field("delay").line().accessibleName()
        assert dialog.rows.field("bond") is not None
        dialog.reject()

    choose(SWING, mine)


def test_a_range_is_kept_shown_again_and_simulated(stage, choose):
    def drive(dialog):
        weigh(dialog, delay="100", cost="50", trust="50", effort="0", grow="0")
        QTest.keyClicks(dialog.rows.field("cost", "low").line(), "60")
        dialog.submit()
        assert dialog.rows.complaint("cost")
        dialog.rows.field("cost", "low").line().clear()
        QTest.keyClicks(dialog.rows.field("cost", "low").line(), "40")
        QTest.keyClicks(dialog.rows.field("cost", "high").line(), "75")
        dialog.submit()

    choose(SWING, drive)
    sheet = stage.kept()
    view = sheet.perspective(Viewpoint.CLIENT)
    cost = next(c for c in sheet.criteria if c.id == "cost")
    weight = sheet.weight(view, cost)
    assert (weight.low, weight.points, weight.high) == (40, 50, 75)
    model = Reading(sheet, view).model()
    place = model.table.criteria.index("cost")
    assert round(float(model.weight_low[place] / model.weight_high[place]), 4) == round(40 / 75, 4)

    def again(dialog):
        assert dialog.rows.field("cost", "low").value() == "40"
        assert dialog.rows.field("cost", "high").value() == "75"
        dialog.reject()

    choose(SWING, again)
    assert stage.kept() == sheet
    told = stage.matrix.model.explained(stage.matrix.model.place_of("cost", ""))
    assert "Swing 50, between 40 and 75" in told


def test_leaving_changes_nothing(stage, choose):
    before = stage.kept()
    choose(SWING, lambda dialog: dialog.reject())
    assert stage.kept() == before


def test_my_weights_begin_with_the_clients_so_that_only_mine_is_typed(stage, choose):
    choose(SWING, lambda dialog: (weigh(dialog, delay="100", trust="50"), dialog.submit()))
    theirs = stage.points(Viewpoint.CLIENT)
    stage.page.switch_view()

    def drive(dialog):
        dialog.findChild(Button, "begin_with_theirs").click()
        assert dialog.rows.field("delay").value() == "100"
        assert dialog.rows.field("trust").value() == "50"
        mine = next(c.id for c in stage.kept().criteria if c.private)
        assert dialog.focusWidget() is dialog.rows.field(mine).line()
        dialog.submit()

    choose(SWING, drive)
    mine = stage.points(Viewpoint.MINE)
    for shares in (theirs, mine):
        assert round(shares["delay"] / shares["trust"], 9) == 2
    assert stage.kept().perspective(Viewpoint.MINE).method is WeightMethod.SWING
