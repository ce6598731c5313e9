"""Parts of the panel that fold, and answers that come too late."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from ui.kit.work import Work
from ui.options.analysis.latest import Latest


def test_each_part_of_the_panel_folds_under_its_title(stage):
    findings = stage.page.analysis.findings
    stage.qtbot.waitUntil(lambda: not stage.office.work.busy())
    for name, inside in (
        ("ranges", findings.ranges),
        ("scatter", findings.scatter),
        ("chances", findings.chances),
        ("gut", findings.afterthought),
        ("questions", findings.index),
    ):
        title = findings.findChild(QAbstractButton, f"fold_{name}")
        assert inside.isVisible()
        title.grab()
        QTest.keyClick(title, Qt.Key.Key_Space)
        assert not inside.isVisible()
        QTest.keyClick(title, Qt.Key.Key_Space)
        assert inside.isVisible()


def test_a_narrow_page_folds_cost_and_value_and_can_unfold_it(stage):
    findings = stage.page.analysis.findings
    stage.page.resize(1180, 600)
    assert not findings.scatter.isVisible()
    findings.findChild(QAbstractButton, "fold_scatter").click()
    assert findings.scatter.isVisible()
    stage.page.resize(1170, 600)
    assert findings.scatter.isVisible()


def test_only_the_last_question_is_heard(qtbot):
    work, owner, heard = Work(), QObject(), []
    latest = Latest(work, owner)
    for number in range(5):
        latest.ask(lambda n: n, number, done=heard.append)
    qtbot.waitUntil(lambda: not work.busy() and bool(heard))
    assert heard == [4]


def test_a_question_that_was_dropped_is_not_heard(qtbot):
    work, owner, heard = Work(), QObject(), []
    latest = Latest(work, owner)
    latest.ask(lambda n: n, 1, done=heard.append)
    latest.drop()
    qtbot.waitUntil(lambda: not work.busy())
    latest.ask(lambda n: n, 2, done=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [2]
