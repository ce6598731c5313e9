"""A decision that is not mine: understood, checked, said in my own name; the rest stays here."""

import pytest

from consultdesk.coach.rules import Category
from consultdesk.domain.problem import ForeignDecision
from ui.define.further import Section
from ui.kit.buttons import Button

TEXTS = {
    "decision": "The partner closes access on Fridays",
    "reasons": "Safety of the data",
    "checked": "Section 4 of the contract",
    "said": "Access is closed on Fridays, and here is how I work around it.",
}


@pytest.fixture
def foreign(page):
    page.further.buttons[Section.FOREIGN].click()
    return page.further.foreign


@pytest.fixture
def card(foreign, qtbot):
    foreign.add.click()
    (made,) = foreign.cards.values()
    return made


def write(card, qtbot, **texts):
    for name, text in texts.items():
        editor = card.editors[name]
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        editor.commit()


def test_the_place_says_what_it_is_for_until_a_decision_is_written_down(foreign, desk):
    assert foreign._empty.isVisible()
    foreign.add.click()
    assert not foreign._empty.isVisible()
    (card,) = foreign.cards.values()
    assert card.editors["decision"].hasFocus()
    assert len(desk.store.all(ForeignDecision)) == 1
    desk.history.undo()
    assert foreign._empty.isVisible()


def test_each_part_is_kept_as_it_is_typed_and_can_be_taken_back(card, desk, qtbot):
    write(card, qtbot, **TEXTS)
    (kept,) = desk.store.all(ForeignDecision)
    assert kept.decision.reveal() == TEXTS["decision"]
    assert kept.reasons.reveal() == TEXTS["reasons"]
    assert kept.checked.reveal() == TEXTS["checked"]
    assert kept.said.en == TEXTS["said"]
    desk.history.undo()
    assert not desk.store.all(ForeignDecision)[0].said
    card.remove.click()
    assert desk.store.all(ForeignDecision) == ()
    desk.history.undo()
    assert desk.store.all(ForeignDecision)[0].checked.reveal() == TEXTS["checked"]


def test_the_coach_reads_closely_how_it_is_said_and_nothing_else_there(page, card, desk, qtbot):
    for editor in (card.editors["decision"], page.sheet.effects.cell("boreal-effect-0").editor):
        editor.setPlainText("They decided it, and my hands are tied.")
        editor.commit()
    assert page.coaching.places() == []
    write(card, qtbot, said="They decided to close access. My hands are tied.")
    qtbot.waitUntil(lambda: len(page.coaching.places()) == 2)
    first, second = page.coaching.places()
    assert {first.text.editor, second.text.editor} == {card.said}
    assert first.finding.category is second.finding.category is Category.DISTANCE
    page.coaching.replace(first, first.finding.proposals[0])
    (kept,) = desk.store.all(ForeignDecision)
    assert kept.said.en == "We decided to close access. My hands are tied."


def test_only_how_i_say_it_is_ever_printed(card, printed, qtbot):
    write(card, qtbot, **TEXTS)
    said = printed("en")
    assert TEXTS["said"] in said
    for name in ("decision", "reasons", "checked"):
        assert TEXTS[name] not in said


def test_folding_the_place_away_quiets_the_coach_there(page, card, qtbot):
    write(card, qtbot, said="They decided to close access.")
    qtbot.waitUntil(lambda: len(page.coaching.places()) == 1)
    page.further.buttons[Section.FOREIGN].click()
    assert not card.isVisible()
    assert page.coaching.places() == []
    assert page.findChild(Button, "open_foreign").accessibleName().endswith("folded")
