"""Questions that look for conditions, and words for a delicate point, both from the library."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consultdesk.coach.shelf import RULES, coach
from consultdesk.domain.change import born
from consultdesk.domain.incidents import Incident, Stage
from consultdesk.domain.library import LibraryEntry
from consultdesk.domain.problem import Contribution, Side
from consultdesk.wording.bank import CONDITIONS, NAMING, PHRASES
from tests.ui.cases import INCIDENT
from ui.define.further import Section
from ui.kit.buttons import Button
from ui.kit.pick import Pick

WHO_OR_WHY = re.compile(r"\bpourquoi\b|\bqui est\b|\b[àd]e? qui\b|^qui\b|\bwhy\b|\bwho\w*\b", re.I)


@pytest.fixture
def questions(page):
    page.further.buttons[Section.QUESTIONS].click()
    return page.further.questions


def lines(desk, side):
    return [c.text.en for c in desk.store.all(Contribution) if c.side is side and c.text.en]


def answer(questions, qtbot, words):
    questions.answer.setFocus()
    qtbot.keyClicks(questions.answer.editor, words)


def test_no_question_asks_who_or_why_and_no_phrase_needs_the_coach():
    usual = [item for item in PHRASES.usual() if item.group in (NAMING, *CONDITIONS)]
    assert {item.group for item in usual} == {NAMING, *CONDITIONS}
    for item in usual:
        for language in ("fr", "en"):
            words = item.words.get(language)
            assert words
            assert coach(RULES.all(()), language).read(words) == (), words
            if item.group in CONDITIONS:
                assert not WHO_OR_WHY.search(words), words


def test_cards_follow_one_another_by_what_they_are_about(questions):
    asked = questions._asked
    first = asked.text()
    assert first == "What could be seen at that moment, and what could not be seen yet?"
    questions.other.click()
    assert asked.text() != first
    questions.groups.button("pressure").click()
    assert asked.text() == "What was pressing: a date, a budget, an absence?"


def test_an_answer_becomes_a_circumstance(questions, desk, qtbot):
    answer(questions, qtbot, "The grid had no line for sites")
    questions.keep.click()
    assert lines(desk, Side.CIRCUMSTANCES) == ["The grid had no line for sites"]
    assert questions.answer.value() == ""
    desk.history.undo()
    assert lines(desk, Side.CIRCUMSTANCES) == []


def test_up_to_five_steps_further_then_the_conditions_in_one_step(questions, desk, qtbot):
    for step in ("One", "Two", "Three", "Four"):
        answer(questions, qtbot, step)
        questions.further.click()
    assert questions._further.text() == "What made that possible?"
    answer(questions, qtbot, "Five")
    assert not questions.further.isEnabled()
    picks = questions.findChildren(Pick, "step_side")
    assert len(picks) == 4
    picks[0].pick(Side.MINE)
    picks[1].pick(Side.THEIRS)
    questions.keep.click()
    assert lines(desk, Side.MINE) == ["One"]
    assert lines(desk, Side.THEIRS) == ["Two"]
    assert lines(desk, Side.CIRCUMSTANCES) == ["Three", "Four", "Five"]
    assert not questions.findChildren(QWidget, "step_found")
    desk.history.undo()
    assert lines(desk, Side.THEIRS) == []


def test_without_an_answer_nothing_is_added_and_a_word_says_what_to_do(questions, desk):
    before = desk.store.all(Contribution)
    questions.keep.click()
    assert questions._told.text() == "Write what you find first."
    assert desk.store.all(Contribution) == before


def test_their_side_is_not_offered_before_mine_is_named(questions, page, desk, qtbot):
    mine = next(c for c in desk.store.all(Contribution) if c.side is Side.MINE)
    desk.do("remove", *desk.store.removal(mine))
    answer(questions, qtbot, "Something")
    questions.further.click()
    (pick,) = questions.findChildren(Pick, "step_side")
    assert [item.value for item in pick._items] == [Side.MINE, Side.CIRCUMSTANCES]


def test_what_was_being_found_stays_with_its_incident(questions, page, workspace, desk, qtbot):
    answer(questions, qtbot, "First")
    questions.further.click()
    answer(questions, qtbot, "half a tho")
    other = desk.store.get(Incident, INCIDENT).but(id="other", number="INC-2026-099")
    desk.do("another", born(other))
    workspace.open("other", Stage.DEFINE)
    assert questions.answer.value() == ""
    assert not questions.findChildren(QWidget, "step_found")
    workspace.open(INCIDENT, Stage.DEFINE)
    assert questions.answer.value() == "half a tho"
    assert len(questions.findChildren(QWidget, "step_found")) == 1


def test_a_question_hidden_in_the_library_is_no_longer_asked(questions, page, desk, answers):
    def hide(dialog):
        own = desk.store.all(LibraryEntry)
        desk.do("hide", *PHRASES.hide(own, "goals_1", hidden=True))
        dialog.accept()

    answers.next_dialog(hide)
    page.findChild(Button, "edit_questions").click()
    questions.groups.button("goals").click()
    assert questions._asked.text() == "What came first that day, and how was that decided?"
    assert not questions.other.isEnabled()


def test_words_for_a_delicate_point_go_where_one_was_writing(page, desk, qtbot):
    line = next(c for c in desk.store.all(Contribution) if c.side is Side.THEIRS)
    editor = page.sheet.sides[Side.THEIRS].cell(line.id).editor
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.naming.isVisible()
    assert not page.wording.isVisible()
    page.naming.findChildren(Button, "insert_naming")[2].click()
    known = desk.store.get(Contribution, line.id)
    assert known.text == line.text.put("en", "At that time, this point was still open between us.")
    page.naming.findChild(Button, "leave_naming").click()
    assert page.wording.isVisible()


def test_with_nothing_being_written_a_phrase_begins_a_line_on_their_side(page, desk):
    page._last_written = None
    page.naming.chosen.emit("At that time, this point was open.")
    assert lines(desk, Side.THEIRS) == ["At that time, this point was open."]


def test_while_their_side_is_closed_a_phrase_goes_to_mine(page, desk):
    for side in (Side.MINE, Side.THEIRS):
        line = next(c for c in desk.store.all(Contribution) if c.side is side)
        desk.do("remove", *desk.store.removal(line))
    page._last_written = None
    page.naming.chosen.emit("At that time, this point was open.")
    assert lines(desk, Side.MINE) == ["At that time, this point was open."]
