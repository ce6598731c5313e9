"""Words of the library edited from Listen: guide, phrases, feelings; and phrases inserted."""

import pytest
from PySide6.QtCore import Qt

from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.listening import Emotion
from ui.kit.buttons import Button
from ui.kit.words import Label
from ui.listen.capture import Kind
from ui.listen.lists import Lines
from ui.listen.phrases import PhrasePopup
from ui.listen.popups import FeelingPopup
from ui.shelf_dialog import ShelfDialog


def entries(desk, shelf):
    return desk.store.all(LibraryEntry, shelf=shelf)


@pytest.fixture
def shelf(office, answers, qtbot):
    """Give a way to open a shelf over Listen, as its pen does."""

    def opened(which):
        dialog = ShelfDialog(office, which)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return opened


def fill(answers, **typed):
    """Prepare what is typed in the next form of the library."""

    def drive(form):
        for name, text in typed.items():
            form.form.field(name).set_value(text)
        form.submit()

    answers.next_dialog(drive)


def press(dialog, name):
    dialog.findChild(Button, name).click()


def test_a_step_of_the_guide_is_reworded_in_both_languages_and_reset(listen, desk, answers, shelf):
    dialog = shelf(Shelf.CALL_GUIDE)
    fill(answers, words_fr="Merci de me répondre.", words_en="Thank you for answering.")
    dialog.page.edit()
    assert listen.guide.prompts[0].text() == "Thank you for answering."
    assert len(entries(desk, Shelf.CALL_GUIDE)) == 1
    press(dialog, "library_back")
    assert entries(desk, Shelf.CALL_GUIDE) == ()
    assert listen.guide.prompts[0].text() != "Thank you for answering."
    desk.history.undo()
    assert listen.guide.prompts[0].text() == "Thank you for answering."


def test_a_step_that_is_hidden_or_moved_leaves_the_guide_so(listen, desk, shelf):
    said = [prompt.text() for prompt in listen.guide.prompts]
    dialog = shelf(Shelf.CALL_GUIDE)
    press(dialog, "library_away")
    assert [prompt.text() for prompt in listen.guide.prompts] == said[1:]
    press(dialog, "library_away")
    assert entries(desk, Shelf.CALL_GUIDE) == ()
    press(dialog, "library_down")
    assert [prompt.text() for prompt in listen.guide.prompts][:2] == [said[1], said[0]]


def test_a_feeling_of_ones_own_is_offered_noted_and_said_back(listen, desk, answers, shelf, qtbot):
    dialog = shelf(Shelf.EMOTION_WORDS)
    fill(answers, title_fr="dépit", title_en="spite", feel="spiteful")
    press(dialog, "library_add")
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
    assert listen._noting.feelings.meant("spite").feel.feel == "spiteful"


def test_a_feeling_renamed_goes_by_its_new_name(listen, desk, answers, shelf, qtbot):
    listen.capture.put(Kind.EMOTION, "worried 5")
    qtbot.keyClick(listen.capture.editor, Qt.Key.Key_Return)
    felt = desk.store.all(Emotion)[-1]
    dialog = shelf(Shelf.EMOTION_WORDS)
    fill(answers, title_en="uneasy", feel="uneasy")
    dialog.page.edit()
    assert "uneasy" in listen.chips.chip(felt.id).accessibleName()
    press(dialog, "library_back")
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


def test_a_phrase_of_ones_own_joins_its_moment(desk, answers, shelf):
    dialog = shelf(Shelf.PHRASES)
    fill(answers, words_fr="Je vous écoute.")
    press(dialog, "library_add")
    (mine,) = entries(desk, Shelf.PHRASES)
    assert '"group": "opening"' in mine.body
    assert dialog.page.list.current().key == mine.key
    assert "Not in English yet" in dialog.page.list.current().spoken
    press(dialog, "library_away")
    assert entries(desk, Shelf.PHRASES) == ()


def test_the_notes_on_the_law_are_edited_from_the_gate_itself(listen, desk, answers):
    def gate(dialog):
        note = dialog.findChild(Label, "law_note")
        answers.next_dialog(drive)
        fill(answers, words_en="Ask the insurer first.")
        press(dialog, "edit_law")
        assert "Ask the insurer first." in note.text()
        dialog.reject()

    def drive(shelf):
        assert shelf.page.list.current().first == "Quebec"
        shelf.page.edit()
        shelf.accept()

    answers.next_dialog(gate)
    listen.open_apology()
    (mine,) = entries(desk, Shelf.PHRASES)
    assert mine.key == "law_quebec"
