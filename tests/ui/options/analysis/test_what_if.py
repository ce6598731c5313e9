"""One weight tried out: by mouse, by arrows, seen live, and kept in one step or not at all."""

from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from consultdesk.domain.change import edited
from consultdesk.domain.options import Viewpoint
from ui.options.analysis.questions import About

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


def points(stage):
    return {key: round(share * 100) for key, share in stage.points(Viewpoint.CLIENT).items()}


def x_of(courses, share):
    plot = courses._plot()
    return QPoint(round(plot.left() + plot.width() * share), round(plot.center().y()))


def test_dragging_shows_another_order_and_stores_nothing(closer, stage):
    topic = closer.ask(About.WEIGHT)
    before = points(stage)
    assert closer.answer() == "A stays first while Time weighs 11–73%; today 25%."
    assert not topic.keep.isEnabled()
    QTest.mousePress(topic.courses, LEFT, pos=x_of(topic.courses, 0.25))
    QTest.mouseMove(topic.courses, x_of(topic.courses, 0.05))
    topic.courses.moved.emit(0.05)
    assert closer.answer() == "With Time at 5%, D would come first, then A, B and C."
    assert topic.chances._words.outcome.ranking[0] == "D"
    QTest.mouseRelease(topic.courses, LEFT, pos=x_of(topic.courses, 0.05))
    closer.settle()
    assert topic.chances._words.outcome.draws == 10_000
    assert topic.courses.accessibleName() == "Weight of Time: 5%"
    assert points(stage) == before
    assert not stage.desk.history.canUndo()


def test_a_thousand_draws_while_it_moves_ten_thousand_once_it_rests(closer):
    topic = closer.ask(About.WEIGHT)
    QTest.keyPress(topic.courses, Key.Key_Right)
    closer.settle()
    assert closer.said("weight_draws")[0].startswith("1,000 draws")
    QTest.keyRelease(topic.courses, Key.Key_Right)
    closer.settle()
    assert closer.said("weight_draws")[0].startswith("10,000 draws")


def test_arrows_home_and_end_try_a_weight_and_keep_writes_it_in_one_step(closer, stage):
    topic = closer.ask(About.WEIGHT)
    closer.key(topic.courses, Key.Key_Right)
    closer.key(topic.courses, Key.Key_Right, SHIFT)
    assert topic.courses.share == 0.31
    closer.key(topic.courses, Key.Key_End)
    assert topic.courses.share == 1.0
    closer.key(topic.courses, Key.Key_Home)
    closer.key(topic.courses, Key.Key_Left)
    assert topic.courses.share == 0.0
    closer.key(topic.courses, Key.Key_Right, SHIFT)
    count = stage.desk.history.count()
    closer.press("keep_weight")
    assert stage.desk.history.count() == count + 1
    assert points(stage)["delay"] == 5
    assert sum(stage.points(Viewpoint.CLIENT).values()) == 1
    closer.settle()
    assert stage.page.analysis.findings.sentence.text().startswith("D ")
    assert topic.courses.share == 0.05
    assert not topic.keep.isEnabled()
    stage.desk.history.undo()
    assert points(stage)["delay"] == 25


def test_back_to_today_forgets_the_trial(closer, stage):
    topic = closer.ask(About.WEIGHT)
    first = closer.answer()
    closer.key(topic.courses, Key.Key_End)
    assert closer.answer() != first
    closer.press("back_to_today")
    assert closer.answer() == first
    assert topic.courses.share == 0.25
    assert not topic.keep.isEnabled()
    assert not stage.desk.history.canUndo()


def test_each_criterion_has_its_small_chart_to_choose(closer):
    topic = closer.ask(About.WEIGHT)
    small = topic.findChild(QAbstractButton, "course_cost")
    assert small.accessibleName().startswith("Cost: the first place changes at 43.")
    small.grab()
    small.click()
    assert closer.answer() == "A stays first while Cost weighs 0–43%; today 25%."
    assert "At 43.9%, B passes A and comes first" in topic.courses.lines()
    grown = topic.findChild(QAbstractButton, "course_grow")
    assert grown.accessibleName() == "Growth: the first place never changes"
    grown.click()
    assert closer.answer() == "A stays first whatever Growth weighs; today 10%."


def test_a_locked_weight_stays_and_says_so(closer, stage):
    view = stage.file.sheet.perspective(Viewpoint.CLIENT)
    cost = next(
        w for w in stage.file.weights if (w.perspective_id, w.criterion_id) == (view.id, "cost")
    )
    stage.desk.do("lock", edited(cost, locked=True))
    topic = closer.ask(About.WEIGHT)
    assert "Locked weights stay where they are" in topic.hint.text()
    closer.key(topic.courses, Key.Key_End)
    assert not topic.keep.isEnabled()
    assert "75" in topic.hint.text()
    closer.key(topic.courses, Key.Key_Home)
    closer.press("keep_weight")
    assert points(stage)["cost"] == 25
    assert stage.points(Viewpoint.CLIENT)["delay"] == Decimal(0)
