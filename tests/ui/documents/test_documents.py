"""The register of documents: found, read, and given again byte for byte."""

from datetime import date
from hashlib import sha256

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from consultdesk.domain.decisions import Document
from consultdesk.domain.locales import Locale, Paper
from consultdesk.paperwork import handout_for, printed, registered, surroundings
from consultdesk.projection.surroundings import PrintJob
from tests.ui import cases
from ui.documents.screen import DocumentsScreen
from ui.kit.preview import Pages
from ui.kit.printing import paint_on, placed


class Printer:
    def __init__(self):
        self.sent = []

    def print(self, _parent, content, title):
        self.sent.append((content, title))
        return True


def give(office, locale, paper):
    file = office.desk.store.incident_file(cases.INCIDENT)
    job = PrintJob(locale, paper, date(2026, 11, 19))
    handout, _ = handout_for(file, surroundings(office.desk.store), job)
    content = printed(handout)
    office.desk.do("give", *registered(file, handout, content, office.desk.clock, "Hélène"))
    return content


@pytest.fixture
def printer():
    return Printer()


@pytest.fixture
def screen(office, qtbot, printer):
    shown = DocumentsScreen(office, printing=printer)
    qtbot.addWidget(shown)
    shown.resize(1180, 700)
    shown.show()
    shown.refresh()
    return shown


def texts(screen, row):
    model = screen.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_an_empty_register_says_so(screen):
    assert not screen.findChild(QLabel, "documents_none").isVisible()
    assert screen.findChild(type(screen._empty), "documents_empty").isVisible()
    assert not screen.table.isVisible()


def test_a_document_given_appears_with_its_facts(screen, office):
    QAbstractItemModelTester(screen.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    give(office, Locale.FR_CA, Paper.LETTER)
    title, kind, day, to, language, paper, code = texts(screen, 0)
    assert title == "Quatre options pour réunir vos trois sites"
    assert (kind, day, to) == ("Meeting handout", "Nov 19, 2026", "Hélène")
    assert (language, paper) == ("Français", "Letter")
    assert len(code) == 8
    office.desk.history.undo()
    assert screen.model.rowCount() == 0


def test_the_filter_passes_over_accents(screen, office):
    give(office, Locale.FR_CA, Paper.LETTER)
    give(office, Locale.EN_CA, Paper.A4)
    assert screen.model.rowCount() == 2
    field = screen.findChild(QLineEdit, "documents_filter")
    field.setText("reunir HELENE")
    assert [texts(screen, row)[4] for row in range(screen.model.rowCount())] == ["Français"]
    field.setText("nothing such")
    assert screen.findChild(QLabel, "documents_none").isVisible()
    field.setText("boreal a4")
    assert screen.model.rowCount() == 1


def test_reading_saves_and_prints_the_frozen_bytes(screen, office, answers, printer, tmp_path):
    content = give(office, Locale.FR_CA, Paper.LETTER)
    screen.table.selectRow(0)

    def drive(dialog):
        assert dialog.preview.count == 2
        dialog.findChild(QAbstractButton, "reading_on").click()
        assert dialog.findChild(QLabel, "reading_place").text() == "2 of 2"
        answers.next_file(tmp_path / "again")
        dialog.findChild(QAbstractButton, "reading_save").click()
        dialog.findChild(QAbstractButton, "reading_print").click()
        dialog.findChild(QAbstractButton, "reading_close").click()

    answers.next_dialog(drive)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    saved = (tmp_path / "again.pdf").read_bytes()
    assert saved == content
    assert printer.sent[0][0] == content
    assert "Atelier Boréal" in printer.sent[0][1]


def test_what_is_kept_is_what_was_hashed(office):
    content = give(office, Locale.FR_CA, Paper.LETTER)
    kept = office.desk.store.all(Document)[0]
    assert kept.sha256 == sha256(content).hexdigest()


def test_a_preview_of_what_is_no_pdf_has_no_pages(qapp):
    assert Pages(b"not a pdf").count == 0


def test_a_page_is_drawn_on_white(office):
    pages = Pages(give(office, Locale.FR_CA, Paper.A4))
    image = pages.image(0, (pages.size(0) / 3).toSize())
    assert image.pixelColor(2, 2).getRgb() == (255, 255, 255, 255)
    assert "Boréal" in pages.words(0)


def test_printing_paints_every_page_at_the_size_of_the_sheet(office, qapp, tmp_path):
    pages = Pages(give(office, Locale.FR_CA, Paper.LETTER))
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(pages.size(0), QPageSize.Unit.Point))
    printer.setFullPage(True)
    assert paint_on(printer, pages)
    again = Pages((tmp_path / "printed.pdf").read_bytes())
    assert again.count == pages.count
    assert round(again.size(0).width()) == 612


def test_a_page_keeps_its_shape_on_another_sheet():
    place = placed(QSizeF(595, 842), QRectF(0, 0, 612, 792))
    assert place.height() == 792
    assert round(place.width() / place.height(), 3) == round(595 / 842, 3)
    assert place.left() == (612 - place.width()) / 2
