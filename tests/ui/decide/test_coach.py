"""The coach in Decide: nothing beside the field, so the choices open at the underline."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from ui.kit.editors import TextEditor

VAGUE = "On verra."


def press(held, editor, key, modifier=Qt.KeyboardModifier.NoModifier):
    held.qtbot.keyClick(editor, key, modifier)


def test_the_agreement_is_read_and_the_choices_open_at_the_underline(held):
    editor = held.find(TextEditor, "agreement")
    editor.setFocus()
    editor.setPlainText(VAGUE)
    press(held, editor, Qt.Key.Key_F8)
    press(held, editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = held.page.findChild(QMenu, "coach_menu")
    assert editor.words() == VAGUE
    menu.activeAction().trigger()
    menu.close()
    assert editor.words() == "Je vous réponds [jour] avant [heure]."
    assert editor.textCursor().selectedText() == "[jour]"
    editor.undo()
    assert editor.words() == VAGUE


def test_my_words_are_kept_with_the_keys_and_remembered(held):
    editor = held.find(TextEditor, "handout_my_view")
    editor.setFocus()
    editor.setPlainText(VAGUE)
    press(held, editor, Qt.Key.Key_F8)
    assert len(held.page._coaching.places()) == 1
    press(
        held,
        editor,
        Qt.Key.Key_Period,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert held.page._coaching.places() == []
    assert any(name.startswith("coach/") for name in held.store.facts.all())


def test_without_a_finding_the_keys_do_nothing(held):
    editor = held.find(TextEditor, "agreement")
    editor.setFocus()
    editor.setPlainText("Le module arrive le 4 décembre.")
    for key, modifier in (
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Greater, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier),
    ):
        press(held, editor, key, modifier)
    assert editor.words() == "Le module arrive le 4 décembre."
    assert held.page.findChild(QMenu, "coach_menu") is None
