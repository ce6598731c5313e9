"""The print dialog's own settings reach the printer: which pages, how many copies."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from consultdesk.documents.for_client.handout import handout_pdf
from tests.documents.case import drawn_handout
from ui.kit import printing
from ui.kit.printing import Printing

NAME = "2026-11-19 Atelier Boréal – options.pdf"


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Give what a person would choose in the dialog, and what it was offered."""
    known = {"accept": True, "target": tmp_path / "printed.pdf", "choose": lambda _: None}

    class Asked:
        def __init__(self, printer, parent):
            known.update(printer=printer, parent=parent, size=printer.pageLayout().pageSize())

        def setMinMax(self, first, last):  # noqa: N802 as the dialog of Qt
            known["range"] = (first, last)

        def exec(self):
            printer = known["printer"]
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(known["target"]))
            known["choose"](printer)
            codes = QDialog.DialogCode
            return codes.Accepted if known["accept"] else codes.Rejected

    monkeypatch.setattr(printing, "QPrintDialog", Asked)
    return known


@pytest.fixture
def parent(theme, qtbot):
    shown = QWidget()
    qtbot.addWidget(shown)
    return shown


def test_the_second_page_alone_twice(asked, parent):
    def choose(printer):
        printer.setFromTo(2, 2)
        printer.setCopyCount(2)

    asked["choose"] = choose
    assert Printing().print(parent, handout_pdf(drawn_handout("en")), NAME)
    printer = asked["printer"]
    assert (asked["range"], asked["parent"]) == ((1, 2), parent)
    assert printer.copyCount() == 2
    assert printer.docName() == NAME
    assert round(asked["size"].sizePoints().width()) == 612
    (page,) = PdfReader(io.BytesIO(asked["target"].read_bytes())).pages
    (drawn,) = (one.get_object() for one in page["/Resources"]["/XObject"].values())
    across = drawn["/Width"] / (float(page.mediabox.width) / 72)
    assert 590 < across < 610, "as fine as the printer can, up to 600 to the inch"


def test_a_change_of_mind_prints_nothing(asked, parent):
    asked["accept"] = False
    assert not Printing().print(parent, handout_pdf(drawn_handout("fr")), NAME)
    assert not asked["target"].exists()


def test_what_is_no_document_is_not_offered_to_a_printer(asked, parent):
    assert not Printing().print(parent, b"not a pdf", NAME)
    assert "printer" not in asked
