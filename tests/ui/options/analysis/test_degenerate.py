"""Matrices with little in them: each says something true, and draws nothing wrong."""

from decimal import Decimal

import pytest

from consultdesk.analysis.outcome import analyse
from consultdesk.domain.change import edited
from consultdesk.domain.locales import Locale
from consultdesk.domain.options import Viewpoint
from tests.analysis.cases import view
from tests.analysis.grids import sheet
from ui.options.analysis.closer.topic import Moment
from ui.options.analysis.conclusion import Conclusion
from ui.options.analysis.questions import About, answer
from ui.options.analysis.words import Words
from ui.options.showing import Showing

MANY = [[90, 10], [20, 80], [20, 10]]


def words(raw, weights, criteria=None):
    of = sheet(raw, weights, criteria)
    showing = Showing(sheet=of, language="en", locale=Locale.EN_CA, viewpoint=Viewpoint.MINE)
    return Words(showing, analyse(of, view(of, Viewpoint.MINE), seed=1, draws=50))


STATES = {
    "one option": ([[50, 50]], [1, 1]),
    "one criterion": ([[50], [40]], [1]),
    "no weight": ([[50, 40], [40, 50]], [0, 0]),
    "no figure": ([[None, None], [None, None]], [1, 1]),
    "a hole": ([[50, None], [40, 50]], [1, 1]),
    "all the same": ([[50, 50], [50, 50]], [1, 1]),
    "one weighs all": ([[90, 10], [20, 80]], [1, 0]),
    "many": (MANY, [3, 1]),
}
SAID = {
    "one option": "A stands alone. A second option gives a choice.",
    "no weight": "No criterion weighs anything yet: give a weight to what matters.",
    "no figure": "Nothing to compare yet: fill a few cells and weights.",
    "all the same": "A and B are level. The choice depends on something else.",
}


@pytest.mark.parametrize("state", SAID)
def test_each_state_has_its_sentence(qapp, state):
    assert Conclusion(words(*STATES[state])).sentence() == SAID[state]


def test_a_lone_criterion_is_named(qapp):
    named = {0: {"name": words(*STATES["many"]).showing.sheet.criteria[0].name.put("en", "Calm")}}
    said = Conclusion(words(*STATES["one criterion"], named)).sentence()
    assert said == "A is first for Calm, the only criterion that counts."


@pytest.mark.parametrize("state", STATES)
def test_every_question_has_an_answer_in_every_state(qapp, state):
    of = words(*STATES[state])
    for about in About:
        assert answer(about, of)


@pytest.mark.parametrize("state", STATES)
def test_the_closer_look_shows_every_state(closer, state):
    moment = Moment(closer.stage.file, words(*STATES[state]))
    closer.ask(About.ORDER)
    for about, topic in closer.sheet.topics.items():
        closer.sheet.open(about)
        topic.show_moment(moment)
        topic.grab()
        assert topic.answer.text()


def test_an_unacceptable_option_is_named_with_its_limit(closer, stage):
    stage.desk.do("limit", edited(stage.kept().criteria[0], unacceptable=Decimal(20)))
    closer.ask(About.METHODS)
    assert closer.said("barred") == ["D: beyond the limit for Time."]
    assert stage.page.analysis.findings.doubt.text().endswith("Beyond what is acceptable: D.")


def test_an_emptied_matrix_keeps_the_panel_calm(stage):
    for cell in stage.file.cells:
        stage.desk.do("empty", edited(cell, likely=None, low=None, high=None))
    stage.qtbot.waitUntil(lambda: not stage.office.work.busy())
    findings = stage.page.analysis.findings
    assert "missing" in findings.sentence.text() or "Nothing" in findings.sentence.text()
    findings.grab()
