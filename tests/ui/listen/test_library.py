"""Words of the library edited from Listen: guide, phrases, feelings; and phrases inserted."""

from PySide6.QtCore import Qt

from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.listening import Emotion
from ui.kit.buttons import Button
from ui.listen.capture import Kind
from ui.listen.lists import Lines
from ui.listen.phrases import PhrasePopup
from ui.listen.popups import FeelingPopup
from ui.listen.shelf_dialog import ShelfDialog


def entries(desk, shelf):
    return desk.store.all(LibraryEntry, shelf=shelf)


def typed(dialog, name, text):
    field = dialog.form.field(name)
    field.set_value("")
    editor = field.editor
    editor.setFocus()
    if hasattr(editor, "setPlainText"):
        editor.setPlainText(text)
    else:
        editor.setText(text)
    field.commit()


def dialog_on(office, qtbot, shelf):
    dialog = ShelfDialog(office, shelf)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_step_of_the_guide_is_reworded_in_both_languages_and_reset(listen, office, desk, qtbot):
    dialog = dialog_on(office, qtbot, Shelf.CALL_GUIDE)
    typed(dialog, "words_fr", "Merci de me répondre.")
    typed(dialog, "words_en", "Thank you for answering.")
    shown = {listen.guide.prompts[0].text()}
    assert shown <= {"Merci de me répondre.", "Thank you for answering."}
    assert len(entries(desk, Shelf.CALL_GUIDE)) == 1
    dialog.findChild(Button, "reset_words").click()
    assert entries(desk, Shelf.CALL_GUIDE) == ()
    assert listen.guide.prompts[0].text() not in shown


def test_a_step_that_is_hidden_leaves_the_guide(listen, office, desk, qtbot):
    count = len(listen.guide.prompts)
    dialog = dialog_on(office, qtbot, Shelf.CALL_GUIDE)
    dialog.findChild(Button, "hide_words").click()
    assert len(listen.guide.prompts) == count - 1
    dialog.findChild(Button, "hide_words").click()
    assert len(listen.guide.prompts) == count
    assert entries(desk, Shelf.CALL_GUIDE) == ()


def test_a_feeling_of_ones_own_is_offered_and_noted(listen, office, desk, qtbot):
    dialog = dialog_on(office, qtbot, Shelf.EMOTION_WORDS)
    dialog.findChild(Button, "add_words").click()
    typed(dialog, "title_fr", "dépit")
    typed(dialog, "title_en", "spite")
    dialog.accept()
    listen.chips.add_chip.click()
    popup = listen.findChild(FeelingPopup)
    offered = [word.text() for word in popup.words]
    assert offered[-1] == "spite"
    assert len(offered) == 25
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Right)
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert desk.store.all(Emotion)[-1].word.reveal() == "pressed"


def test_a_feeling_renamed_goes_by_its_new_name(listen, office, desk, qtbot):
    listen.capture.put(Kind.EMOTION, "worried 5")
    qtbot.keyClick(listen.capture.editor, Qt.Key.Key_Return)
    felt = desk.store.all(Emotion)[-1]
    dialog = dialog_on(office, qtbot, Shelf.EMOTION_WORDS)
    typed(dialog, "title_en", "anxious")
    assert "anxious" in listen.chips.chip(felt.id).accessibleName()
    dialog.findChild(Button, "reset_words").click()
    assert "worried" in listen.chips.chip(felt.id).accessibleName()


def test_a_phrase_is_found_by_a_few_letters_and_put_in_the_line(listen, qtbot):
    qtbot.keyClicks(listen.capture.editor, "So: ")
    listen.open_phrases()
    popup = listen.findChild(PhrasePopup)
    qtbot.keyClicks(popup._line, "thanking")
    assert popup.findChild(Lines).count() == 2
    qtbot.keyClick(popup._line, Qt.Key.Key_Down)
    qtbot.keyClick(popup._line, Qt.Key.Key_Return)
    assert listen.capture.editor.text().startswith("So: ")
    assert len(listen.capture.editor.text()) > 20


def test_a_phrase_goes_to_the_words_being_composed(listen, qtbot):
    listen.compose()
    listen.open_phrases()
    popup = listen.findChild(PhrasePopup)
    qtbot.keyClick(popup._line, Qt.Key.Key_Return)
    assert listen.composer.editor.words()
    assert listen.capture.editor.text() == ""


def test_a_phrase_of_ones_own_joins_its_moment(office, desk, qtbot):
    dialog = dialog_on(office, qtbot, Shelf.PHRASES)
    dialog.findChild(Button, "add_words").click()
    typed(dialog, "words_fr", "Je vous écoute.")
    (mine,) = entries(desk, Shelf.PHRASES)
    assert '"group": "opening"' in mine.body
    dialog.findChild(Button, "reset_words").click()
    assert entries(desk, Shelf.PHRASES) == ()
