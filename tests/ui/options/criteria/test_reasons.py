"""Pros and cons over their cell: strength, privacy, links, languages, and becoming a criterion."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Scale, Sign
from tests.ui.options.test_mouse import act
from ui.kit.editors import LineEditor
from ui.kit.switches import Segmented
from ui.kit.theme import theme_of
from ui.options.reasons.listing import dot_rect, mark_rect
from ui.options.reasons.popup import ReasonsPopup

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def popup(stage):
    stage.go("pros", "A")
    stage.keys(key=Key.Key_Return)
    return stage.page.findChild(ReasonsPopup)


def pros(stage):
    sheet = stage.kept()
    return sheet.procons_of(next(o for o in sheet.options if o.id == "A"), Sign.PRO)


def press(popup, index, strength=None):
    """Click on one of the dots of a reason, or on its eye or lock."""
    rect, theme = QRectF(popup.list.visualRect(index)), theme_of(popup)
    spot = mark_rect(rect, theme) if strength is None else dot_rect(rect, strength, theme)
    QTest.mouseClick(popup.list.viewport(), LEFT, pos=spot.center().toPoint())


def test_the_mouse_sets_strength_and_privacy(stage, popup):
    first = popup.model.index(0)
    press(popup, first, 3)
    assert pros(stage)[0].strength == 3
    press(popup, first, 1)
    assert pros(stage)[0].strength == 1
    before = pros(stage)[0].audience
    press(popup, first)
    assert pros(stage)[0].audience is not before
    said = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "strength 1 of 3" in said
    assert ("private" in said) == (pros(stage)[0].audience is Audience.PRIVATE)


def test_the_menu_links_moves_and_removes(stage, popup):
    first = popup.model.index(0)
    ids = [p.id for p in pros(stage)]

    def menu():
        popup.list.customContextMenuRequested.emit(popup.list.visualRect(first).center())
        return popup.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]

    opened = menu()
    links = next(m for m in opened.findChildren(QMenu) if "Link" in m.title())
    name = next(c for c in stage.kept().criteria if c.id == "delay").name.en
    act(links, name)
    opened.close()
    assert pros(stage)[0].criterion_id == "delay"
    assert name in first.data(Qt.ItemDataRole.AccessibleTextRole)
    opened = menu()
    assert not next(a for a in opened.actions() if "criterion…" in a.text()).isEnabled()
    act(opened, "Move down")
    opened.close()
    assert [p.id for p in pros(stage)][:2] == ids[1::-1]
    opened = menu()
    act(opened, "Remove")
    opened.close()
    assert ids[1] not in [p.id for p in pros(stage)]


def test_l_offers_the_criteria(stage, popup):
    QTest.keyClick(popup.list, Key.Key_L)
    menu = popup.findChildren(QMenu)[-1]
    act(menu, next(c for c in stage.kept().criteria if c.id == "trust").name.en)
    menu.close()
    assert pros(stage)[0].criterion_id == "trust"
    QTest.keyClick(popup.list, Key.Key_L)
    menu = popup.findChildren(QMenu)[-1]
    act(menu, "No criterion")
    menu.close()
    assert pros(stage)[0].criterion_id is None


@pytest.mark.parametrize("private", [False, True])
def test_a_reason_becomes_a_linked_criterion_in_one_step(stage, popup, answers, private):
    if private:
        QTest.keyClick(popup.list, Key.Key_P)
    reason, steps = pros(stage)[0], stage.desk.history.count()
    before = stage.kept()

    def drive(dialog):
        assert dialog.form.values()["name"] == reason.text.read("en")
        QTest.keyClicks(dialog.form.field("short").editor, "Short")
        dialog.submit()

    answers.next_dialog(drive)
    QTest.keyClick(popup.list, Key.Key_C)
    made = stage.kept().criteria[-1]
    assert (made.name, made.private, made.scale) == (reason.text, private, Scale.RATING)
    assert made.short.en == "Short"
    assert pros(stage)[0].criterion_id == made.id
    assert stage.desk.history.count() == steps + 1
    QTest.keyClick(popup.list, Key.Key_C)  # it is one already: nothing is asked
    stage.desk.history.undo()
    assert stage.kept() == before


def test_one_language_is_edited_and_the_other_kept(stage, popup):
    first = pros(stage)[0]
    switch = popup.findChild(Segmented, "words_language")
    other = "fr" if switch.value() == "en" else "en"
    QTest.mouseClick(switch.button(other), LEFT)
    reword(stage, popup, "Autrement dit", other)
    assert pros(stage)[0].text == first.text.put(other, "Autrement dit")
    QTest.keyClicks(popup.entry.editor, "Un autre")
    QTest.keyClick(popup.entry.editor, Key.Key_Return)
    assert pros(stage)[-1].text.get(other) == "Un autre"
    assert popup.model.index(0).data() == "Autrement dit"


def reword(stage, popup, words, language):
    popup.list.setFocus()
    popup.list.setCurrentIndex(popup.model.index(0))
    QTest.keyClick(popup.list, Key.Key_Return)
    editor = popup.list.findChild(LineEditor, "reason_editor")
    editor.selectAll()
    QTest.keyClick(editor, Key.Key_Delete)
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Key.Key_Return)
    assert not pros(stage) or pros(stage)[0].text.get(language) == words  # at once
    stage.qtbot.waitUntil(lambda: popup.list.findChild(LineEditor, "reason_editor") is None)


def test_clearing_one_language_leaves_the_reason_in_the_other(stage, popup):
    first = pros(stage)[0]
    reword(stage, popup, "", "en")
    assert pros(stage)[0].text == first.text.put("en", "")
    assert popup.model.index(0).data() == first.text.fr
    popup.list.edit(popup.model.index(0))
    editor = popup.list.findChild(LineEditor, "reason_editor")
    assert (editor.text(), editor.placeholderText()) == ("", first.text.fr)
    QTest.keyClick(editor, Key.Key_Escape)
    QTest.keyClick(popup.list, Key.Key_Delete)
    assert first.id not in [p.id for p in pros(stage)]


def test_the_option_goes_while_a_reason_for_it_is_being_typed(stage, popup):
    said = []
    stage.desk.failed.connect(said.append)
    popup.entry.editor.setFocus()
    QTest.keyClicks(popup.entry.editor, "Seen in time")
    stage.matrix.deeds.remove(stage.kept().options[0])
    assert said == []
    assert not popup.isVisible()
    stage.desk.history.undo()
    assert [p.text.en for p in pros(stage)][-1:] != ["Seen in time"]
