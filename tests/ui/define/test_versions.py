"""Versions of the statement: mine, with the client's changes, agreed; what changed can be seen."""

import pytest
from PySide6.QtWidgets import QWidget

from consultdesk.domain.locales import Channel
from consultdesk.domain.problem import ProblemStatement, Wording, current
from ui.define.further import Section
from ui.define.marked_text import MarkedText
from ui.kit.buttons import Button
from ui.kit.tags import Tag
from ui.kit.words import Label


def versions(desk):
    return sorted(desk.store.all(ProblemStatement), key=lambda s: s.version)


def word(page, text):
    page.sheet.statement.setPlainText(text)
    page.sheet.statement.commit()


def shown(page, number):
    """Give what is read of a version: its tag, its words as heard, and the lines under it."""
    box = page.further.versions.findChild(QWidget, f"version_{number}")
    text = box.findChild(MarkedText)
    said = " ".join(label.text() for label in box.findChildren(Label))
    return box.findChild(Tag).text(), text, said


@pytest.fixture
def mine(page, desk):
    """A first version of mine that nobody confirmed."""
    for statement in desk.store.all(ProblemStatement):
        desk.do("remove", *desk.store.removal(statement))
    word(page, "The dashboard lacks one site.")


def test_mine_then_theirs_then_agreed_each_with_its_differences(page, desk, mine):
    page.further.buttons[Section.VERSIONS].click()
    page.findChild(Button, "begin_changes").click()
    assert page.sheet.statement.hasFocus()
    word(page, "The dashboard lacks one site of three.")
    first, second = versions(desk)
    assert (first.wording, first.text.en) == (Wording.MINE, "The dashboard lacks one site.")
    assert (second.wording, second.version) == (Wording.WITH_CLIENT, 2)
    assert page.sheet._version.text() == "v2, with their changes"
    tag, text, _ = shown(page, 2)
    assert tag == "with their changes"
    assert text.accessibleDescription() == "The dashboard lacks one site [added: of three] ."
    page.bar.open_button.click()
    page.bar.form.fill({"by": "Hélène", "channel": Channel.MEETING, "words": "That is it."})
    page.findChild(Button, "save_confirmation").click()
    assert versions(desk)[1].wording is Wording.AGREED
    tag, _, said = shown(page, 2)
    assert tag == "confirmed"
    assert "Confirmed by Hélène, Nov 17, 8:55\u00a0a.m., in a meeting. “That is it.”" in said
    assert shown(page, 1)[0] == "mine"


def test_what_came_is_underlined_and_what_went_struck_through(page, desk):
    before = current(desk.store.all(ProblemStatement)).text.en
    word(page, before.replace("November 13", "November 14"))
    page.sheet.compare.click()
    tag, text, _ = shown(page, 2)
    assert tag == "to be reconfirmed"
    looks = {}
    block = text.document().begin()
    fragments = block.begin()
    while not fragments.atEnd():
        look = fragments.fragment().charFormat()
        looks[fragments.fragment().text()] = (look.fontUnderline(), look.fontStrikeOut())
        fragments += 1
    assert looks["14"] == (True, False)
    assert looks["13"] == (False, True)
    assert "[removed: 13] [added: 14]" in text.accessibleDescription()
    assert shown(page, 1)[0] == "confirmed"


def test_taking_up_their_changes_is_one_step_back(page, desk, mine):
    page.bar.open_button.click()
    page.findChild(Button, "take_up_changes").click()
    assert [v.version for v in versions(desk)] == [1, 2]
    assert not page.bar._form_box.isVisible()
    desk.history.undo()
    assert [v.version for v in versions(desk)] == [1]
    page.further.open(Section.VERSIONS)
    desk.history.redo()
    assert "Word for word" in shown(page, 2)[2]


def test_before_a_word_is_written_the_section_says_where_it_begins(page, desk):
    for statement in desk.store.all(ProblemStatement):
        desk.do("remove", *desk.store.removal(statement))
    page.further.open(Section.VERSIONS)
    said = [label.text() for label in page.further.versions.findChildren(Label)]
    assert "The first version is the one you write above." in said
    assert not page.findChild(Button, "begin_changes").isVisible()
    page.further.buttons[Section.VERSIONS].click()
    assert not page.further.versions.isVisible()
