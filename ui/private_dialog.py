"""A document for me alone: seen as it prints, printed or saved, and kept in no register."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from consultdesk.domain.locales import Paper
from consultdesk.private_paperwork import PrivateDocument
from consultdesk.projection.surroundings import PrintJob
from ui.kit.panels import PrivacyMark
from ui.kit.printing import Printing
from ui.office import Office
from ui.preview_dialog import PreviewDialog
from ui.remarks import remark_sentences

Making = Callable[[PrintJob], PrivateDocument]


def private_job(office: Office) -> PrintJob:
    """Give the print job of a page for me: my language, my paper, today."""
    return PrintJob(office.locale, office.practice.paper, office.today())


class PrivatePaperDialog(PreviewDialog):
    """The very bytes that print, in my language, on the paper chosen; it offers no e-mail."""

    called = "private"

    def __init__(
        self,
        office: Office,
        title: str,
        make: Making,
        printing: Printing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, title, printing, parent)
        self._make = make
        self._job = private_job(office)
        self.setObjectName("private_dialog")
        self.line.addWidget(PrivacyMark("private"))
        self.line.addStretch(1)
        self.add_paper(self._job.paper).picked.connect(self._lay_on)
        self.add_close()
        self.add_ways_out()
        self._show()

    def _show(self) -> None:
        made = self._make(self._job)
        said = remark_sentences(made.remarks, self._office.locale)
        self.show_document(made.name, made.content, said)

    def _lay_on(self, paper: object) -> None:
        self._job = replace(self._job, paper=Paper(str(paper)))
        self._show()
