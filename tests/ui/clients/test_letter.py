"""The kickoff letter, from the card of a client."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from consultdesk.domain.change import born
from consultdesk.domain.clients import Engagement
from consultdesk.domain.decisions import Document, DocumentKind
from consultdesk.domain.phrase import Phrase
from tests.ui.cases import BOREAL
from tests.ui.decide.conftest import Printer, words_of
from ui.clients.screen import ClientsScreen
from ui.kit.pick import Pick


@pytest.fixture
def printer():
    return Printer()


@pytest.fixture
def screen(qtbot, office, printer):
    fresh = Engagement(
        id="fresh", client_id=BOREAL, title=Phrase("Refonte", ""), starts_on=date(2026, 11, 2)
    )
    office.desk.do("add", born(fresh))
    shown = ClientsScreen(office, printing=printer)
    qtbot.addWidget(shown)
    shown.resize(1232, 900)
    shown.show()
    shown.show_client(BOREAL)
    return shown


def press(widget, name):
    widget.findChild(QAbstractButton, name).click()


def test_saving_the_letter_keeps_it_and_offers_to_note_it(screen, store, answers, tmp_path, desk):
    def drive(dialog):
        given = dialog.findChild(QAbstractButton, "paper_given")
        assert not given.isVisible()
        answers.next_file(tmp_path / "letter.pdf")
        press(dialog, "paper_save")
        assert given.isVisible()
        given.click()
        assert not given.isEnabled()
        answers.next_file(tmp_path / "again.pdf")
        press(dialog, "paper_save")
        press(dialog, "paper_close")

    answers.next_dialog(drive)
    press(screen, "kickoff_letter")
    (kept,) = store.all(Document)
    assert kept.kind is DocumentKind.KICKOFF_LETTER
    assert (kept.client_id, kept.incident_id, kept.title) == (BOREAL, None, "Refonte")
    assert kept.content == (tmp_path / "letter.pdf").read_bytes()
    assert (tmp_path / "again.pdf").read_bytes() == kept.content
    assert "ce mandat : Refonte." in words_of(kept.content)
    assert store.get(Engagement, "fresh").kickoff_given_on == screen._office.today()
    desk.history.undo()
    desk.history.undo()
    assert store.all(Document) == ()
    assert store.get(Engagement, "fresh").kickoff_given_on is None


def test_the_letter_follows_the_language_and_the_paper_chosen(screen, answers, printer):
    def drive(dialog):
        dialog.findChild(Pick, "paper_language").pick("en")
        assert "Refonte" in dialog.findChild(QLabel, "paper_remarks").text()
        dialog.findChild(Pick, "paper_paper").pick("a4")
        press(dialog, "paper_print")
        printer.accepts = False
        press(dialog, "paper_print")
        press(dialog, "paper_close")

    answers.next_dialog(drive)
    press(screen, "kickoff_letter")
    ((content, title),) = printer.sent
    assert title.endswith("kickoff letter.pdf")
    assert "Working together" in words_of(content)


def test_today_can_open_the_letter_that_waits(qtbot, screen, answers):
    seen = []

    def drive(dialog):
        seen.append(dialog.windowTitle())
        press(dialog, "paper_close")

    answers.next_dialog(drive)
    screen.show_client(BOREAL, at="letter")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["Kickoff letter"]
