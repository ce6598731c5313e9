"""A document goes by e-mail: its message is read over, copied, or saved as a draft."""

from email import message_from_bytes
from email.policy import default

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit

from consultdesk.domain.decisions import Document
from tests.ui import cases
from ui.decide.page import DecidePage
from ui.promises.page import PromisesPage


def click(dialog, name):
    dialog.findChild(QAbstractButton, name).click()


def told(dialog):
    return dialog.findChild(QLabel, "message_told").text()


@pytest.fixture
def decide(office, qtbot, store):
    page = DecidePage(office)
    for widget in (page, *page.header_actions()):
        qtbot.addWidget(widget)
    page.show_file(store.incident_file(cases.INCIDENT), "fr")
    qtbot.waitUntil(page.well.settled, timeout=10_000)
    return page


def test_the_handout_goes_as_a_draft_with_the_words_changed_in_it(decide, store, answers, tmp_path):
    def write(dialog):
        body = dialog.findChild(QPlainTextEdit, "message_body")
        assert "Bonjour Hélène Tremblay," in body.toPlainText()
        body.setPlainText("À jeudi!")
        assert "options.pdf" in dialog.findChild(QLabel, "message_attached").text()
        click(dialog, "message_save")
        assert "draft.eml" in told(dialog)
        click(dialog, "message_close")

    answers.next_dialog(write)
    answers.next_file(tmp_path / "draft")
    decide.mail_document()
    draft = message_from_bytes((tmp_path / "draft.eml").read_bytes(), policy=default)
    assert draft["X-Unsent"] == "1"
    assert draft.get_body(("plain",)).get_content().strip() == "À jeudi!"
    (attached,) = draft.iter_attachments()
    (kept,) = store.all(Document)
    assert attached.get_content() == kept.content
    assert draft["To"].addresses[0].display_name == "Hélène Tremblay"


def test_what_deserves_a_look_is_said_beside_the_message_too(decide, answers):
    def read(dialog):
        said.append(dialog.findChild(QLabel, "message_remarks").text())
        click(dialog, "message_close")

    said = []
    answers.next_dialog(read)
    decide.mail_document()
    assert said == [decide.well.findChild(QLabel, "remarks").text()]


def test_the_text_is_copied_and_nothing_counts_as_given(decide, store, answers):
    def copy(dialog):
        click(dialog, "message_copy")
        assert "copied" in told(dialog)
        click(dialog, "message_close")

    answers.next_dialog(copy)
    decide.mail_document()
    assert QGuiApplication.clipboard().text().startswith("Bonjour Hélène Tremblay,")
    assert store.all(Document) == ()


def test_a_draft_that_is_not_saved_leaves_no_trace(decide, store, answers):
    def give_up(dialog):
        dialog.findChild(QLineEdit, "message_to").setText("someone@boreal.example")
        click(dialog, "message_save")
        assert "sends nothing" in told(dialog)
        click(dialog, "message_close")

    answers.next_dialog(give_up)
    answers.next_file(None)
    decide.mail_document()
    assert store.all(Document) == ()


def test_every_other_document_can_go_by_e_mail_too(office, qtbot, store, answers, tmp_path):
    page = PromisesPage(office)
    for widget in (page, *page.header_actions()):
        qtbot.addWidget(widget)
    page.show_file(store.incident_file(cases.INCIDENT), "fr")

    def write(dialog):
        click(dialog, "message_save")
        click(dialog, "message_close")

    def mail(dialog):
        click(dialog, "paper_mail")
        click(dialog, "paper_close")

    answers.next_dialog(mail)
    answers.next_dialog(write)
    answers.next_file(tmp_path / "promises.eml")
    next(w for w in page.header_actions() if w.objectName() == "promises_paper").click()
    draft = message_from_bytes((tmp_path / "promises.eml").read_bytes(), policy=default)
    assert draft["Subject"] == "Ce que nous nous sommes promis"
    assert len(store.all(Document)) == 1
