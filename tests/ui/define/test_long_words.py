"""Long odd words in every folded part of Define, on a small laptop: nothing scrolls sideways."""

from datetime import date

import pytest
from PySide6.QtWidgets import QScrollArea

from consultdesk.domain.change import born, edited
from consultdesk.domain.locales import Audience
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import (
    Contribution,
    ForeignDecision,
    ProblemStatement,
    TimelineEvent,
    current,
    state,
)
from consultdesk.domain.promises import Promise
from consultdesk.domain.text import InternalText
from tests.ui.cases import INCIDENT
from ui.define.further import Section

ODD = "<b>gras</b> & <i>i</i> 👩🏽‍💻 مرحبا שלום ﷽ " + "W" * 90 + " mot\n"
LONG = ODD * 12
BOTH = Phrase(LONG, LONG)


@pytest.fixture
def crowded(page, workspace, desk):
    workspace.resize(1220, 720)
    statement = current(desk.store.all(ProblemStatement))
    desk.do("word", state(INCIDENT, (statement,), "en", LONG))
    promise = Promise(id="p", incident_id=INCIDENT, text=BOTH, by=LONG, due=date(2026, 12, 4))
    lines = [edited(c, text=BOTH, promise_id="p") for c in desk.store.all(Contribution)]
    private = InternalText(LONG)
    desk.do(
        "fill",
        born(promise),
        *lines,
        born(
            TimelineEvent(
                id="e",
                incident_id=INCIDENT,
                on=date(2026, 4, 2),
                text=BOTH,
                source=LONG,
                audience=Audience.CLIENT,
            )
        ),
        born(
            ForeignDecision(
                id="f",
                incident_id=INCIDENT,
                decision=private,
                reasons=private,
                checked=private,
                said=BOTH,
            )
        ),
    )
    return page


def sideways(page):
    areas = [a for a in page.findChildren(QScrollArea) if a.isVisible()]
    return [a for a in areas if a.horizontalScrollBar().maximum() > 0]


@pytest.mark.parametrize("section", Section)
def test_no_part_scrolls_sideways(crowded, section, qtbot):
    crowded.further.open(section)
    if section is Section.QUESTIONS:
        crowded.further.questions.answer.set_value(LONG)
        crowded.further.questions.further.click()
    qtbot.wait(50)
    assert crowded.further.parts[section].isVisible()
    assert sideways(crowded) == []


def test_the_phrases_at_the_side_do_not_either(crowded, qtbot):
    crowded.naming.show_phrases((), "en")
    crowded._turn_naming()
    qtbot.wait(20)
    assert sideways(crowded) == []


def test_words_that_look_like_marks_are_shown_as_typed(crowded, qtbot):
    crowded.further.open(Section.TIMELINE)
    qtbot.wait(20)
    link = crowded.sheet.sides[next(iter(crowded.sheet.sides))]
    (cell,) = (link.cell(key) for key in link._cells)
    assert "&lt;b&gt;" in cell.promise.toolTip()
    assert cell.promise.width() <= cell.width()
