"""The statement by e-mail: a draft to read over, with the paper as it prints beside it."""

from email import message_from_bytes
from email.policy import default

from PySide6.QtWidgets import QAbstractButton

from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.problem import ProblemStatement
from tests.ui.decide.conftest import words_of


def test_the_draft_goes_with_the_statement_and_is_kept_once(page, desk, answers, tmp_path):
    target = tmp_path / "draft.eml"

    def drive(dialog):
        save = dialog.findChild(QAbstractButton, "message_save")
        for _ in range(2):
            answers.next_file(target)
            save.click()
        dialog.findChild(QAbstractButton, "message_close").click()

    answers.next_dialog(drive)
    page.bar.mail_button.click()
    message = message_from_bytes(target.read_bytes(), policy=default)
    (attached,) = message.iter_attachments()
    (kept,) = desk.store.all(Document)
    assert kept.kind is DocumentKind.PROBLEM_STATEMENT
    assert attached.get_content() == kept.content
    assert "Initiales et date" in words_of(kept.content)


def test_without_words_there_is_nothing_to_send(page, desk):
    assert page.bar.mail_button.isEnabled()
    for statement in desk.store.all(ProblemStatement):
        desk.do("remove", *desk.store.removal(statement))
    assert not page.bar.mail_button.isEnabled()
