"""The page Define together in its workspace, on the case of the drawings."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from consultdesk.domain.decisions import Document
from consultdesk.domain.incidents import Stage
from tests.ui.cases import INCIDENT
from tests.ui.decide.conftest import Printer, words_of
from ui.define.page import DefinePage
from ui.incidents.workspace import IncidentWorkspace


@pytest.fixture
def workspace(office, qtbot):
    shown = IncidentWorkspace(office, dict.fromkeys(Stage, DefinePage))
    qtbot.addWidget(shown)
    shown.resize(1380, 900)
    shown.show()
    shown.open(INCIDENT, Stage.DEFINE)
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def page(workspace):
    return workspace.page(Stage.DEFINE)


@pytest.fixture
def printed(office, desk, answers, qtbot):
    """Give a way to print the statement in a language: what is read on the paper that is kept."""

    def said(language):
        page = DefinePage(office, printing=Printer())
        for widget in (page, *page.header_actions()):
            qtbot.addWidget(widget)
        page.show_file(desk.store.incident_file(INCIDENT), language)

        def drive(dialog):
            dialog.findChild(QAbstractButton, "paper_print").click()
            dialog.findChild(QAbstractButton, "paper_close").click()

        answers.next_dialog(drive)
        page._on_paper.click()
        (kept,) = desk.store.all(Document)
        return words_of(kept.content)

    yield said
    office.work.wait()
