"""A document for me alone: seen as it prints, printed or saved, and kept in no register."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from consultdesk.domain.locales import Paper
from consultdesk.private_paperwork import PrivateDocument
from consultdesk.projection.surroundings import PrintJob
from ui.kit.editors import Item
from ui.kit.panels import PrivacyMark
from ui.kit.pick import Pick
from ui.kit.printing import Printing
from ui.office import Office
from ui.preview_dialog import PreviewDialog
from ui.remarks import paper_word
from ui.saving import save_pdf

Making = Callable[[PrintJob], PrivateDocument]


def private_job(office: Office) -> PrintJob:
    """Give the print job of a page for me: my language, my paper, today."""
    return PrintJob(office.locale, office.practice.paper, office.today())


class PrivatePaperDialog(PreviewDialog):
    """The very bytes that print, in my language, on the paper chosen; it offers no e-mail."""

    def __init__(
        self,
        office: Office,
        title: str,
        make: Making,
        printing: Printing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._office, self._make, self._printing = office, make, printing
        self._job = private_job(office)
        self.setObjectName("private_dialog")
        self.line.addWidget(PrivacyMark("private"))
        self.line.addStretch(1)
        papers = [Item(one, paper_word(one)) for one in Paper]
        paper = Pick(self.tr("Paper of the document"), papers)
        paper.setObjectName("private_paper")
        paper.set_value(self._job.paper)
        paper.picked.connect(self._lay_on)
        self.line.addWidget(paper)
        close = self.add_button(self.tr("Close"), "quiet")
        close.setObjectName("private_close")
        close.clicked.connect(self.accept)
        save = self.add_button(self.tr("Save PDF"))
        save.setObjectName("private_save")
        save.calling(self._save)
        out = self.add_button(self.tr("Print"), "primary")
        out.setObjectName("private_print")
        out.calling(self._print)
        self._show()

    def _show(self) -> None:
        self._document = self._make(self._job)
        self.preview.show_content(self._document.content)

    def _lay_on(self, paper: object) -> None:
        self._job = replace(self._job, paper=Paper(str(paper)))
        self._show()

    def _print(self) -> None:
        self._printing.print(self, self._document.content, self._document.name)

    def _save(self) -> None:
        save_pdf(self._office, self._document.name, self._document.content)
