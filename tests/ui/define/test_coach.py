"""The wording coach in Define: it underlines, proposes, is taken at its word, and keeps still."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from consultdesk.coach.rules import Category
from consultdesk.coach.shelf import RULES
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.problem import Contribution, Effect, ProblemStatement, Side, current
from consultdesk.store.errors import StoreError
from tests.ui.cases import INCIDENT
from ui.define.page import DefinePage
from ui.kit.buttons import Button
from ui.kit.tags import Tag

FORGOT = "You forgot to tell us that Rimouski uses GesProd."
LATE = " The list should have been sent at the start."


def theirs(desk):
    return next(c for c in desk.store.all(Contribution) if c.side is Side.THEIRS)


@pytest.fixture
def editor(page, desk, qtbot):
    """The line on their side, with two things to look at again."""
    line = page.sheet.sides[Side.THEIRS].cell(theirs(desk).id).editor
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, FORGOT + LATE)
    line.commit()
    qtbot.waitUntil(lambda: len(page.coaching.places()) == 2)
    qtbot.waitUntil(lambda: len(cards(page)) == 2)
    return line


def cards(page):
    return page.wording.findChildren(Button, "keep_words")


def press(qtbot, editor, key, *modifiers):
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(editor, key, held)


CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def underlined(editor):
    found = []
    block = editor.document().begin()
    while block.isValid():
        found += [block.text()[f.start : f.start + f.length] for f in block.layout().formats()]
        block = block.next()
    return found


def test_what_may_hurt_is_underlined_and_listed_but_never_altered(page, desk, editor):
    assert underlined(editor) == ["You forgot to tell us", "should have been sent"]
    assert [p.finding.category for p in page.coaching.places()] == [
        Category.REPROACH,
        Category.HINDSIGHT,
    ]
    assert theirs(desk).text.en == FORGOT + LATE
    assert page.wording.findChild(Tag, "to_look_at").text() == "2 to look at"


def test_the_keys_replace_in_one_step_of_the_desk(page, desk, editor, qtbot):
    press(qtbot, editor, Qt.Key.Key_F8)
    press(qtbot, editor, Qt.Key.Key_Period, CTRL)
    assert theirs(desk).text.en == "We did not know yet that Rimouski uses GesProd." + LATE
    assert len(page.coaching.places()) == 1
    desk.history.undo()
    assert theirs(desk).text.en == FORGOT + LATE
    assert editor.words() == FORGOT + LATE
    qtbot.waitUntil(lambda: len(page.coaching.places()) == 2)


def test_words_half_typed_are_a_step_before_the_replacement(page, desk, editor, qtbot):
    qtbot.keyClicks(editor, " Yes.")
    press(qtbot, editor, Qt.Key.Key_F8)
    press(qtbot, editor, Qt.Key.Key_Period, CTRL)
    assert theirs(desk).text.en.startswith("We did not know yet")
    desk.history.undo()
    assert theirs(desk).text.en == FORGOT + LATE + " Yes."


def test_words_kept_are_remembered_for_that_text_alone(page, workspace, desk, editor, qtbot):
    press(qtbot, editor, Qt.Key.Key_F8)
    press(qtbot, editor, Qt.Key.Key_Period, CTRL, SHIFT)
    assert [p.finding.words for p in page.coaching.places()] == ["should have been sent"]
    assert theirs(desk).text.en == FORGOT + LATE
    kept = [text for name, text in desk.store.facts.all().items() if name.startswith("coach/")]
    assert len(kept) == 1
    assert "forgot" not in kept[0]
    page.sheet.statement.setFocus()
    page.sheet.statement.selectAll()
    qtbot.keyClicks(page.sheet.statement, FORGOT)
    page.sheet.statement.commit()
    qtbot.waitUntil(lambda: len(page.coaching.places()) == 2)
    again = DefinePage(page._office)
    qtbot.addWidget(again)
    again.show_file(desk.store.incident_file(INCIDENT), "en")
    assert [p.finding.words for p in again.coaching.places()] == [
        "You forgot to tell us",
        "should have been sent",
    ]


def test_the_buttons_beside_do_the_same(page, desk, editor, qtbot):
    page.wording.findChildren(Button, "replace")[1].click()
    assert theirs(desk).text.en == FORGOT + " The list had not arrived yet at the start."
    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    cards(page)[0].click()
    qtbot.waitUntil(lambda: not cards(page))
    assert not page.wording.findChild(Tag, "to_look_at").isVisible()


def test_alt_enter_says_why_and_offers_the_same_choices(page, desk, editor, qtbot):
    press(qtbot, editor, Qt.Key.Key_F8)
    press(qtbot, editor, Qt.Key.Key_Return, ALT)
    menu = page.findChild(QMenu, "coach_menu")
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[0] == "Possible reproach"
    assert "reproach" in texts[1]
    assert texts[2:] == [
        "Replace with “We did not know yet”",
        "Keep my words",
        "Look for this no more",
    ]
    assert menu.activeAction().text() == texts[2]
    menu.activeAction().trigger()
    assert theirs(desk).text.en.startswith("We did not know yet")
    menu.close()


def test_a_right_click_on_the_line_offers_the_choices_before_the_usual_ones(page, editor, qtbot):
    at = editor.cursorRect(cursor_at(editor, 5)).center()
    menu = right_click(editor, at)
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "Possible reproach"
    assert "Keep my words" in texts
    assert len(texts) > 6
    keep = next(a for a in menu.actions() if a.text() == "Keep my words")
    keep.trigger()
    menu.close()
    assert len(page.coaching.places()) == 1


def test_a_right_click_elsewhere_is_the_usual_one(page, editor):
    at = editor.cursorRect(cursor_at(editor, 30)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at)
    assert not page.coaching.eventFilter(editor.viewport(), event)
    assert not page.coaching.eventFilter(editor.viewport(), QEvent(QEvent.Type.User))


def cursor_at(editor, position):
    cursor = editor.textCursor()
    cursor.setPosition(position)
    return cursor


def right_click(editor, at):
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(at), editor.viewport().mapToGlobal(QPoint(at))
    )
    QApplication.sendEvent(editor.viewport(), event)
    return QApplication.activePopupWidget()


def test_f8_goes_round_through_every_text(page, editor, qtbot):
    page.sheet.statement.setFocus()
    page.sheet.statement.selectAll()
    page.sheet.statement.insertPlainText("We’ll see.")
    press(qtbot, page.sheet.statement, Qt.Key.Key_F8)
    visited = []
    for _ in range(3):
        place = page.coaching.current()
        visited.append(place.finding.words)
        press(qtbot, place.text.editor, Qt.Key.Key_F8)
    assert sorted(visited) == sorted(
        ["We’ll see", "You forgot to tell us", "should have been sent"]
    )
    assert page.coaching.current().finding.words == visited[0]


def test_a_blank_in_a_proposal_is_chosen_to_be_filled(page, desk, qtbot):
    statement = page.sheet.statement
    statement.setFocus()
    statement.selectAll()
    statement.insertPlainText("We’ll see.")
    press(qtbot, statement, Qt.Key.Key_F8)
    press(qtbot, statement, Qt.Key.Key_Period, CTRL)
    assert statement.textCursor().selectedText() == "[day]"
    assert current(desk.store.all(ProblemStatement)).text.en == (
        "I will answer you on [day] before [hour]."
    )
    assert [p.finding.rule for p in page.coaching.places()] == ["en_to_fill", "en_to_fill"]


def test_words_of_the_client_in_quotation_are_left_alone(page, editor, qtbot):
    editor.selectAll()
    editor.insertPlainText("They said: “You forgot to tell us.”")
    qtbot.waitUntil(lambda: not page.coaching.places())


def test_a_line_kept_private_is_not_read(page, desk, editor, qtbot):
    page.sheet.sides[Side.THEIRS].cell(theirs(desk).id)._eye.click()
    qtbot.waitUntil(lambda: not page.coaching.places())
    assert underlined(editor) == []


def test_a_line_shown_to_the_client_again_is_read_again(page, desk, editor, qtbot):
    eye = page.sheet.sides[Side.THEIRS].cell(theirs(desk).id)._eye
    eye.click()
    qtbot.waitUntil(lambda: not page.coaching.places())
    eye.click()
    qtbot.waitUntil(lambda: len(page.coaching.places()) == 2)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " Yes")
    assert underlined(editor) == ["You forgot to tell us", "should have been sent"]


def test_words_kept_in_a_line_not_yet_written_stay_kept_once_it_is(page, desk, qtbot):
    page.sheet.effects.add()
    line = page.sheet.effects.cell("").editor
    qtbot.keyClicks(line, "You forgot to call.")
    press(qtbot, line, Qt.Key.Key_F8)
    press(qtbot, line, Qt.Key.Key_Period, CTRL, SHIFT)
    line.commit()
    assert desk.store.all(Effect)[-1].text.en == "You forgot to call."
    assert page.coaching.places() == []
    assert any(name.startswith("coach/") for name in desk.store.facts.all())


def test_a_disk_that_refuses_says_so_and_the_words_are_kept_all_the_same(
    page, desk, editor, qtbot, monkeypatch
):
    def refuse(*_):
        raise StoreError("disk_full")

    monkeypatch.setattr(desk.store.facts, "set", refuse)
    press(qtbot, editor, Qt.Key.Key_F8)
    with qtbot.waitSignal(desk.failed):
        press(qtbot, editor, Qt.Key.Key_Period, CTRL, SHIFT)
    assert [p.finding.words for p in page.coaching.places()] == ["should have been sent"]


def test_nothing_speaks_through_a_call(page, desk, editor, qtbot):
    desk.silence._keep(frozenset({"a call"}))
    assert page.coaching.places() == []
    assert underlined(editor) == []
    desk.silence._keep(frozenset())
    assert len(page.coaching.places()) == 2


def test_a_turn_of_phrase_is_set_aside_and_looked_for_again(page, desk, editor, qtbot):
    press(qtbot, editor, Qt.Key.Key_F8)
    menu = QMenu(page)
    choices = page.coaching.offer(menu, page.coaching.current())
    choices[-1].trigger()
    words = [p.finding.words for p in page.coaching.places()]
    assert "You forgot to tell us" not in words
    assert own_rule(desk).hidden
    again = page.findChild(Button, "take_up_rules")
    qtbot.waitUntil(again.isVisible)
    again.click()
    assert desk.store.all(LibraryEntry, shelf=Shelf.COACH_RULE) == ()
    assert page.coaching.places()[0].finding.words == "You forgot to tell us"
    qtbot.waitUntil(lambda: not again.isVisible())
    desk.history.undo()
    assert own_rule(desk).hidden


def own_rule(desk):
    own = desk.store.all(LibraryEntry, shelf=Shelf.COACH_RULE)
    return next(rule for rule in RULES.all(own) if rule.key == "en_forgot")


def test_the_notes_of_the_call_take_the_place_of_the_coach_and_give_it_back(page):
    assert page.wording.isVisible()
    page._reread.click()
    assert page.aside.isVisible()
    assert not page.wording.isVisible()
    page._reread.click()
    assert page.wording.isVisible()


def test_an_underline_alone_is_not_taken_for_typing(page, desk, editor, qtbot):
    press(qtbot, editor, Qt.Key.Key_F8)
    assert not editor._pause.isActive()
