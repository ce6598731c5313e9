"""A word that is the same in both languages is typed in both; the other one's is only a hint."""

import pytest

from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import (
    Contribution,
    Effect,
    ForeignDecision,
    ProblemStatement,
    Side,
    TimelineEvent,
    current,
)
from consultdesk.domain.promises import Promise
from ui.define.further import Section
from ui.kit.buttons import Button


def hinted(editor):
    words = getattr(editor, "words", None)
    return (words() if words else editor.text()), editor.placeholderText()


def type_same(qtbot, editor, words):
    assert hinted(editor) == ("", words)
    qtbot.keyClicks(editor, words)
    editor.commit()


@pytest.fixture
def emptied(desk):
    for kind in (ProblemStatement, Effect, Contribution):
        for known in desk.store.all(kind):
            desk.do("remove", *desk.store.removal(known))


@pytest.fixture
def in_french(workspace):
    return workspace.header.language.click


def test_statement_effects_and_conditions_say_the_same_word_in_both(
    page, desk, emptied, qtbot, in_french
):
    sheet = page.sheet
    for editor in (
        sheet.statement,
        sheet.effects.writable(),
        sheet.sides[Side.MINE].writable(),
    ):
        qtbot.keyClicks(editor, "Validation")
        editor.commit()
    in_french()
    (effect,), (mine,) = desk.store.all(Effect), desk.store.all(Contribution)
    for editor in (
        sheet.statement,
        sheet.effects.cell(effect.id).editor,
        sheet.sides[Side.MINE].cell(mine.id).editor,
    ):
        type_same(qtbot, editor, "Validation")
    same = Phrase("Validation", "Validation")
    assert current(desk.store.all(ProblemStatement)).text == same
    assert [one.text for one in desk.store.all(Effect)] == [same]
    assert [one.text for one in desk.store.all(Contribution)] == [same]


def test_looking_at_a_text_in_the_other_language_writes_nothing(
    page, desk, emptied, qtbot, in_french
):
    qtbot.keyClicks(page.sheet.statement, "One site is missing, and it was the one that mattered")
    page.sheet.statement.commit()
    before = desk.history.index()
    in_french()
    page.sheet.statement.setFocus()
    page.sheet.effects.writable().setFocus()
    page._commit_all()
    assert desk.history.index() == before
    assert not current(desk.store.all(ProblemStatement)).text.fr


def test_a_line_known_in_the_other_language_keeps_its_deeds(page, desk, emptied, qtbot, in_french):
    editor = page.sheet.sides[Side.MINE].writable()
    qtbot.keyClicks(editor, "Handover")
    editor.commit()
    in_french()
    (mine,) = desk.store.all(Contribution)
    cell = page.sheet.sides[Side.MINE].cell(mine.id)
    cell.editor.setFocus()
    assert cell.act.isVisible()


def test_a_long_hint_takes_the_lines_that_it_needs(page, desk, emptied, qtbot, in_french):
    statement = page.sheet.statement
    one_line = statement.height()
    qtbot.keyClicks(statement, "A site was left out of the dashboard. " * 8)
    statement.commit()
    written = statement.height()
    in_french()
    assert statement.height() > (one_line + written) / 2


def test_how_i_say_a_decision_that_is_not_mine(page, desk, qtbot, in_french):
    page.further.buttons[Section.FOREIGN].click()
    page.further.foreign.add.click()
    (made,) = desk.store.all(ForeignDecision)
    card = page.further.foreign.cards[made.id]
    qtbot.keyClicks(card.said, "Transition")
    card.said.commit()
    in_french()
    type_same(qtbot, card.said, "Transition")
    assert desk.store.all(ForeignDecision)[0].said == Phrase("Transition", "Transition")


def test_an_event_and_a_promise_about_a_condition(page, desk, answers, qtbot, in_french):
    page.further.buttons[Section.TIMELINE].click()
    first = {"text": "Migration", "on": "October 14", "due": "2026-12-04"}

    def write(dialog):
        dialog.form.fill(first)
        dialog.main.click()

    def write_again(dialog):
        editor = dialog.form.field("text").editor
        type_same(qtbot, editor, "Migration")
        dialog.main.click()

    answers.next_dialog(write)
    page.further.timeline.add.click()
    mine = next(c for c in desk.store.all(Contribution) if c.side is Side.MINE)
    answers.next_dialog(write)
    page.sheet.sides[Side.MINE].cell(mine.id).act.click()
    in_french()
    (event,) = desk.store.all(TimelineEvent)
    answers.next_dialog(write_again)
    page.further.timeline.findChild(Button, f"event_{event.id}").click()
    promise = desk.store.get(Promise, desk.store.get(Contribution, mine.id).promise_id)
    menu = page._acting.menu(page._file, promise, "fr")
    answers.next_dialog(write_again)
    next(deed for deed in menu.actions() if deed.text() == "Edit the promise…").trigger()
    same = Phrase("Migration", "Migration")
    assert desk.store.get(TimelineEvent, event.id).text == same
    assert desk.store.get(Promise, promise.id).text == same
