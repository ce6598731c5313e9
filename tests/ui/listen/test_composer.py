"""Saying it back: chosen by keys, proposed, edited, noted with its style, then answered."""

import json

import pytest
from PySide6.QtCore import Qt

from consultdesk.domain.listening import Answer, Emotion, NoteKind, Reformulation, Style
from tests.ui.cases import INCIDENT
from ui.kit.buttons import Button
from ui.listen.composer import Pickable


@pytest.fixture
def composer(listen, qtbot):
    qtbot.keyClick(listen.capture.editor, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    listen.compose()
    return listen.composer


def picks(composer, kind):
    return [p for p in composer.findChildren(Pickable) if p.belongs == kind and not p.isHidden()]


def words(composer):
    return composer.editor.words()


def last(desk):
    return desk.store.all(Reformulation)[-1]


def test_notes_and_a_feeling_become_a_sentence_that_is_noted_with_its_style(
    listen, composer, desk, qtbot
):
    fact, feeling = picks(composer, "facts")[0], picks(composer, "feelings")[0]
    qtbot.keyClick(fact, Qt.Key.Key_Space)
    qtbot.keyClick(feeling, Qt.Key.Key_Space)
    composer.style_switch.button(Style.SUMMARY).click()
    assert "you feel worried" in words(composer)  # the chip says it in French, and agrees
    said = words(composer)
    qtbot.keyClick(feeling, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    noted = last(desk)
    assert (noted.text, noted.style, noted.answer) == (said, Style.SUMMARY, Answer.AWAITED)
    assert not composer.isVisible()
    assert desk.store.drafts.get(f"composer/{INCIDENT}") is None
    row = listen.reformulations.list.row(noted.id)
    row.findChild(Button, "adjust").click()
    qtbot.keyClicks(row._line, "the figures first")
    qtbot.keyClick(row._line, Qt.Key.Key_Return)
    heard = desk.store.get(Reformulation, noted.id)
    assert (heard.answer, heard.correction) == (Answer.CORRECTED, "the figures first")


def test_only_one_feeling_is_said_at_a_time(composer):
    first, second = picks(composer, "feelings")[:2]
    first.click()
    second.click()
    assert (first.isChecked(), second.isChecked()) == (False, True)


def test_words_edited_by_hand_stay_until_they_are_composed_again(composer, qtbot):
    picks(composer, "needs")[0].click()
    proposed = words(composer)
    composer.editor.selectAll()
    qtbot.keyClicks(composer.editor, "My own way")
    picks(composer, "facts")[0].click()
    assert words(composer) == "My own way"
    composer.findChild(Button, "compose_again").click()
    assert words(composer) not in ("My own way", proposed)


def test_what_is_being_composed_comes_back_after_a_kill(composer, make_page, desk, qtbot):
    picks(composer, "facts")[0].click()
    composer.editor.moveCursor(composer.editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(composer.editor, " Then")

    def kept():
        draft = desk.store.drafts.get(f"composer/{INCIDENT}")
        return draft is not None and json.loads(draft)["text"].endswith("Then")

    qtbot.waitUntil(kept, timeout=2_000)
    again = make_page().composer
    assert words(again).endswith("Then")
    assert picks(again, "facts")[0].isChecked()


def test_escape_goes_back_to_the_line_and_keeps_the_words(listen, composer, qtbot):
    picks(composer, "facts")[0].click()
    said = words(composer)
    qtbot.keyClick(picks(composer, "facts")[0], Qt.Key.Key_Escape)
    assert listen.reformulations.isVisible()
    listen.compose()
    assert words(composer) == said


def test_the_arrows_walk_the_notes(composer, qtbot):
    first, second = picks(composer, "facts")[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert composer.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert second.isChecked()


def test_my_own_feelings_are_not_said_to_the_client(listen, desk, qtbot):
    felt = desk.store.all(Emotion)[0]
    qtbot.keyClick(listen.chips.chip(felt.id), Qt.Key.Key_M)
    listen.compose()
    offered = [one.objectName() for one in picks(listen.composer, "feelings")]
    assert f"say_{felt.id}" not in offered


def test_a_line_moves_to_the_facts_only_with_its_source(listen, desk, qtbot):
    need = next(n for n in desk.store.incident_file(INCIDENT).notes if n.kind is NoteKind.NEED)
    row = listen.columns[NoteKind.NEED].row(need.id)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_F)
    assert desk.store.get(type(need), need.id).kind is NoteKind.NEED
    row._line.selectAll()
    qtbot.keyClicks(row._line, "e-mail of the 12th")
    qtbot.keyClick(row._line, Qt.Key.Key_Return)
    moved = desk.store.get(type(need), need.id)
    assert (moved.kind, moved.source) == (NoteKind.FACT, "e-mail of the 12th")


def test_what_is_to_verify_stands_apart_until_it_has_a_source(listen, desk, qtbot):
    file = desk.store.incident_file(INCIDENT)
    fact = next(n for n in file.notes if n.kind is NoteKind.FACT and not n.source)
    column = listen.columns[NoteKind.FACT]
    qtbot.keyClick(column.row(fact.id), Qt.Key.Key_V)
    apart = column.row(fact.id)
    assert apart in column.doubts.rows()
    qtbot.keyClick(apart, Qt.Key.Key_V)
    assert apart._line is not None  # asks who, when, which document
    assert desk.store.get(type(fact), fact.id).to_verify
    apart._line.setText("the contract")
    qtbot.keyClick(apart._line, Qt.Key.Key_Return)
    known = desk.store.get(type(fact), fact.id)
    assert (known.to_verify, known.source) == (False, "the contract")
    assert column.row(fact.id) in column.notes.rows()
