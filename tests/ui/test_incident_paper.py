"""Documents of an incident, each from the stage it belongs to."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from consultdesk.domain.decisions import Document, DocumentKind
from tests.ui import cases
from tests.ui.decide.conftest import Printer, words_of
from ui.decide.page import DecidePage
from ui.define.page import DefinePage
from ui.promises.page import PromisesPage
from ui.verify.page import VerifyPage

PAPERS = {
    "statement_paper": (DefinePage, DocumentKind.PROBLEM_STATEMENT, "Initiales et date"),
    "promises_paper": (PromisesPage, DocumentKind.PROMISE_LIST, "promis"),
    "decision_paper": (DecidePage, DocumentKind.DECISION_FORM, "Votre choix"),
    "worksheet_paper": (DecidePage, DocumentKind.WEIGHTING_WORKSHEET, "Ce qui compte pour vous"),
    "closing_paper": (VerifyPage, DocumentKind.CLOSING_LETTER, "Merci de votre confiance"),
}


def found(page, name):
    """Give what shows a document: an action of the header, or one of its menus."""
    actions = page.header_actions()
    inside = [w.findChild(QAction, name) for w in actions]
    return next(w for w in (*actions, *inside) if w is not None and w.objectName() == name)


def press(what):
    what.trigger() if isinstance(what, QAction) else what.click()


@pytest.mark.parametrize("name", PAPERS)
def test_a_stage_gives_its_document_and_keeps_it_once(name, office, store, qtbot, answers):
    make, kind, said = PAPERS[name]
    printer = Printer()
    page = make(office, printing=printer)
    for widget in (page, *page.header_actions()):
        qtbot.addWidget(widget)
    page.show_file(store.incident_file(cases.INCIDENT), "fr")
    button = found(page, name)

    def drive(dialog):
        out = dialog.findChild(QAbstractButton, "paper_print")
        out.click()
        out.click()
        assert not dialog.findChild(QAbstractButton, "paper_given").isVisible()
        dialog.findChild(QAbstractButton, "paper_close").click()

    answers.next_dialog(drive)
    press(button)
    (kept,) = store.all(Document)
    assert (kept.kind, kept.incident_id, kept.given_to) == (
        kind,
        cases.INCIDENT,
        "Hélène Tremblay",
    )
    assert said in words_of(kept.content)
    assert [content for content, _ in printer.sent] == [kept.content] * 2
    office.desk.history.undo()
    assert store.all(Document) == ()
    office.work.wait()


@pytest.mark.parametrize("name", PAPERS)
def test_before_an_incident_is_shown_there_is_no_document(name, office, qtbot):
    page = PAPERS[name][0](office)
    for widget in (page, *page.header_actions()):
        qtbot.addWidget(widget)
    press(found(page, name))
    office.work.wait()
