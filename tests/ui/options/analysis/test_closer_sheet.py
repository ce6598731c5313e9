"""The closer look: how it opens, turns its pages, follows the matrix and goes away."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from consultdesk.domain.change import removed
from tests.ui import cases
from ui.kit.buttons import Button
from ui.kit.words import Label
from ui.options.analysis.chart import Chart
from ui.options.analysis.questions import About

Key = Qt.Key


def test_look_closer_opens_over_the_matrix_and_esc_gives_the_matrix_back(closer, stage):
    stage.go("trust", "A")
    stage.page.analysis.findings.findChild(Button, "look_closer").click()
    assert closer.sheet.isVisible()
    assert closer.sheet.about is About.ORDER
    assert closer.sheet.width() == stage.page.analysis.x()
    assert closer.sheet.isAncestorOf(QApplication.focusWidget())
    closer.key(QApplication.focusWidget(), Key.Key_Escape)
    assert not closer.sheet.isVisible()
    assert stage.view.hasFocus()


def test_a_question_of_the_panel_opens_its_own_page(closer):
    closer.ask(About.PAYERS)
    assert closer.sheet.about is About.PAYERS
    assert closer.answer().startswith("A suits you both while the client pays 25% to 79.3%")
    closer.press("close_closer")
    closer.panel.findings.findChild(Button, "look_closer").click()
    assert closer.sheet.about is About.PAYERS


def test_the_arrows_go_from_question_to_question(closer):
    closer.ask(About.ORDER)
    for expected in list(About)[1:]:
        closer.key(QApplication.focusWidget(), Key.Key_Down)
        assert closer.sheet.about is expected
    closer.key(QApplication.focusWidget(), Key.Key_Up)
    assert closer.sheet.about is About.WORTH


@pytest.mark.parametrize("about", list(About))
def test_every_question_answers_in_words_before_it_draws(closer, about):
    topic = closer.ask(about)
    assert closer.answer()
    asked = closer.panel.findings.findChild(Label, f"answer_{about}")
    assert asked.accessibleName().endswith(asked.text())
    for chart in topic.findChildren(Chart):
        chart.grab()
        assert chart.accessibleName()
        assert chart.accessibleDescription() == "\n".join(chart.lines())
        assert chart.lines()
        assert chart.words_at(QPointF(chart.width() / 2, 9))
        chart.words_at(QPointF(chart.width() / 2, 5000))
        twin = topic.findChild(Label, f"{chart.objectName()}_list")
        assert not twin.isVisible()
        closer.key(chart, Key.Key_Return)
        assert twin.isVisible()
        assert twin.text().split("\n") == chart.lines()
        closer.key(chart, Key.Key_Return)
        assert not twin.isVisible()


def test_the_page_on_screen_follows_the_other_view(closer, stage):
    topic = closer.ask(About.WORTH)
    before = closer.said("equivalents")
    stage.page.switch_view()
    assert closer.said("equivalents") != before
    assert topic.isVisible()


def test_without_a_gut_feeling_there_is_no_closer_look(closer, stage):
    closer.ask(About.ORDER)
    stage.desk.do("forget", removed(stage.file.gut_feeling))
    assert not closer.sheet.isVisible()
    closer.sheet.open()
    assert not closer.sheet.isVisible()


def test_another_incident_closes_the_sheet(closer, stage):
    closer.ask(About.ORDER)
    other = stage.store.incident_file("fleuve-i")
    stage.page.show_file(other, "en")
    assert not closer.sheet.isVisible()
    assert other.incident.id != cases.INCIDENT


def test_a_charts_focus_stays_when_the_sheet_is_made_smaller(closer, stage):
    closer.ask(About.SURE)
    stage.page.resize(1180, 600)
    QApplication.processEvents()
    assert closer.sheet.width() == stage.page.analysis.x()
    assert closer.sheet.height() == 600


def test_what_would_change_the_order_lists_the_nearest_and_then_all(closer):
    topic = closer.ask(About.ORDER)
    assert closer.answer() == "D comes first if Time weighs 10.6% rather than 25%."
    assert len(closer.said("flips")) == 5
    closer.press("every_flip")
    assert len(closer.said("flips")) > 5
    assert closer.said("pulled")[0].startswith("A is 10.5 points ahead of B; no range alone")
    assert topic.tornado.lines()[0].startswith("A: Reliability from 3 to 5: lead from")
    closer.press("every_flip")
    assert len(closer.said("flips")) == 5


def test_the_methods_page_names_who_beats_whom(closer):
    topic = closer.ask(About.METHODS)
    assert closer.said("beaten") == ["C: A does as well on everything, and better on something."]
    assert closer.said("barred") == []
    assert topic.strip.words_at(QPointF(10, 10)) == "these weights: A first"
    assert closer.said("method_ways")[-1].startswith("PROMETHEE II")
