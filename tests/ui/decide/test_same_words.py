"""What is agreed, said in both languages: each field holds its own, the other one's is a hint."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from consultdesk.domain.phrase import Phrase
from ui.decision_draft import key_of, read
from ui.kit.editors import LineEditor

SAME = Phrase("Validation", "Validation")


def type_in(held, kind, name, words, known=""):
    editor = held.find(kind, name)
    text = editor.words() if isinstance(editor, QPlainTextEdit) else editor.text()
    assert (text, known in editor.placeholderText()) == ("", True)
    QTest.keyClicks(editor, words)
    editor.commit()


def drafted(held):
    return read(held.store.drafts.get(key_of(held.file.incident.id)))


def test_the_agreement_its_reasons_and_what_is_given_up_say_the_same_in_both(held):
    for language, known in (("fr", ""), ("en", "Validation")):
        held.show(language)
        for name in ("agreement", "reasons", "given_up"):
            type_in(held, QPlainTextEdit, name, "Validation", known)
    kept = drafted(held)
    assert (kept.agreement, kept.reasons, kept.given_up) == (SAME, SAME, SAME)


def test_the_words_of_a_promise_are_typed_in_the_other_language_in_its_row(held):
    held.find(QAbstractButton, "option_A").click()
    type_in(held, QLineEdit, "clause_text", "Validation")
    type_in(held, QLineEdit, "clause_due", "Dec 4")
    held.find(QAbstractButton, "clause_add").click()
    held.show("en")
    type_in(held, LineEditor, "clause_1_words", "Validation", "Validation")
    assert [one.text for one in drafted(held).clauses] == [SAME]
    held.find(QAbstractButton, "record_decision").click()
    assert [promise.text for promise in held.fresh().promises] == [SAME]


def test_the_words_of_a_promise_are_mended_in_its_row_and_never_emptied(held):
    type_in(held, QLineEdit, "clause_text", "Livrer Rimouski")
    type_in(held, QLineEdit, "clause_due", "Dec 4")
    held.find(QAbstractButton, "clause_add").click()
    words = held.find(LineEditor, "clause_1_words")
    words.setFocus()
    words.selectAll()
    QTest.keyClick(words, Qt.Key.Key_Delete)
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert words.text() == "Livrer Rimouski"
    words.selectAll()
    QTest.keyClicks(words, "Livrer les trois sites")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert [one.text.fr for one in drafted(held).clauses] == ["Livrer les trois sites"]


def test_the_words_of_the_document_say_the_same_in_both(held):
    def typed(name):
        return getattr(held.fresh().handout, name)

    fields = (
        (QLineEdit, "handout_title", "title"),
        (QPlainTextEdit, "handout_my_view", "my_view"),
        (QPlainTextEdit, "handout_next", "next_words"),
    )
    for kind, widget, name in fields:
        for language in ("fr", "en"):
            held.show(language)
            editor = held.find(kind, widget)
            editor.settle("")
            held.page._dress(**{name: typed(name).put(language, "")})
        for language, known in (("fr", ""), ("en", "Validation")):
            held.show(language)
            type_in(held, kind, widget, "Validation", known)
        assert typed(name) == SAME


def test_reasons_and_what_is_given_up_stand_open_until_the_decision_is_recorded(held):
    given_up = held.find(QWidget, "given_up")
    assert given_up.isVisible()
    held.find(QAbstractButton, "option_A").click()
    held.find(QAbstractButton, "record_decision").click()
    other = held.store.incident_file("northgate-i")
    held.page.show_file(other, "fr")
    held.show()
    assert not given_up.isVisible()
    held.find(QAbstractButton, "decision_details").click()
    assert given_up.isVisible()
