"""The line above the matrix: it fits any window and any text, and nothing is out of reach."""

from itertools import pairwise

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from tests.ui.options.conftest import Stage
from ui.kit.buttons import Button, IconButton
from ui.kit.style import apply
from ui.kit.switches import Segmented
from ui.kit.theme import load_theme


def menu_of(stage):
    stage.page.findChild(Button, "prepare").click()
    menu = stage.page.findChildren(QMenu, "prepare_menu")[-1]
    menu.close()
    return menu


def words(menu):
    return [action.text() for action in menu.actions()]


def fits(stage):
    bar = stage.page._toolbar
    shown = [bar.layout().itemAt(n).widget() for n in range(bar.layout().count())]
    shown = [w for w in shown if w is not None and not w.isHidden()]
    assert all(w.width() >= w.sizeHint().width() for w in shown), [w.objectName() for w in shown]
    return all(a.geometry().right() < b.x() for a, b in pairwise(shown))


@pytest.mark.parametrize("width", [1440, 1300, 1180, 980])
def test_nothing_is_cut_above_the_matrix(stage, qtbot, width):
    stage.page.resize(width, 700)
    qtbot.wait(1)
    assert stage.page.width() == width
    assert fits(stage)


def test_large_text_says_the_views_in_a_word(qapp, office, qtbot):
    try:
        apply(qapp, load_theme("light", 130))
        stage = Stage(office, qtbot)
        stage.page.resize(1200, 570)
        qtbot.wait(1)
        assert fits(stage)
        switch = stage.page.findChild(Segmented, "view_switch")
        assert [side.text() for side in switch.findChildren(QToolButton)] == ["Client", "Me"]
        assert not stage.page.findChild(IconButton, "versions_button").isVisible()
        assert "Versions of the matrix" in words(menu_of(stage))
    finally:
        apply(qapp, load_theme("light"))


def test_what_the_line_leaves_out_is_under_prepare(stage, qtbot):
    stage.page.resize(1180, 700)
    qtbot.wait(1)
    assert not stage.page.findChild(Button, "templates").isVisible()
    option = stage.kept().options[1]
    stage.matrix.deeds.hide(option)
    menu = menu_of(stage)
    assert {"Templates", "Versions of the matrix", "1 hidden, show"} <= set(words(menu))
    sets = next(a.menu() for a in menu.actions() if a.text() == "Templates")
    before = len(stage.kept().criteria)
    next(a for a in sets.actions() if a.isEnabled() and a.text()).trigger()
    assert len(stage.kept().criteria) > before
    menu = menu_of(stage)
    next(a for a in menu.actions() if a.text() == "1 hidden, show").trigger()
    assert not any(o.hidden for o in stage.kept().options)


def test_a_wide_window_can_be_made_narrow_in_one_go(stage, qtbot):
    stage.page.resize(1440, 771)
    qtbot.wait(1)
    assert stage.page.findChild(Button, "templates").isVisible()
    assert stage.page.minimumSizeHint().width() <= 1000
    stage.page.resize(1000, 771)
    QTest.qWait(1)
    assert fits(stage)
