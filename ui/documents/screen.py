"""Every document that was made, to find, to read and to give again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.clients import Client
from consultdesk.domain.decisions import Document
from ui.documents.model import DocumentsModel, Made
from ui.documents.reading import Reading
from ui.documents.table import DocumentsTable
from ui.kit.fields import TextField
from ui.kit.panels import EmptyState, Sheet
from ui.kit.printing import Printing
from ui.kit.table import record_at
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.screen import Register

_FILTER = 220


class DocumentsScreen(Register):
    """The register: what was made, for whom, when, in which language, and its version code."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, printing: Printing | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("documents_screen")
        self._office = office
        self._printing = printing or Printing()
        self.model = DocumentsModel(office)
        self.table = DocumentsTable(self.model)
        self.table.opened.connect(self._read)
        self._filter = TextField("", "", placeholder=self.tr("Filter"))
        self._filter.named(self.tr("Filter the documents"), "documents_filter")
        self._filter.line().textChanged.connect(self._narrow)
        self.setFocusProxy(self.table)
        self._empty = EmptyState(
            self.tr("Nothing printed or saved yet. Each document you give is kept here as it was.")
        )
        self._empty.setObjectName("documents_empty")
        self._none = Label(self.tr("No document with these words."), colour="ink2")
        self._none.setObjectName("documents_none")
        self._lay_out()
        office.desk.changed.connect(self._heard)

    @override
    def refresh(self) -> None:
        """Show the documents as they stand."""
        store = self._office.desk.store
        names = {client.id: client.name for client in store.all(Client)}
        made = [
            Made(document, names.get(document.client_id or "", ""))
            for document in store.all(Document, whole=False)
        ]
        self.model.show_documents(made)
        self._arrange()

    @override
    def show_document(self, document_id: str) -> None:
        self._filter.set_value("")
        self.refresh()
        for row in range(self.model.rowCount()):
            made = record_at(self.model.index(row, 0))
            if isinstance(made, Made) and made.document.id == document_id:
                self.table.selectRow(row)
                self.table.scrollTo(self.model.index(row, 0))
        self.table.setFocus()

    def _lay_out(self) -> None:
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(theme.px(16))
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Documents"), style="display"))
        head.addStretch(1)
        self._filter.setFixedWidth(theme.px(_FILTER))
        head.addWidget(self._filter)
        column.addLayout(head)
        self._sheet = Sheet(margins=(1, 1, 1, 1), spacing=0)
        self._sheet.column.addWidget(self.table)
        column.addWidget(self._sheet, 1000)
        column.addWidget(self._none)
        column.addWidget(self._empty)
        column.addStretch(1)

    def _narrow(self, words: str) -> None:
        self.model.narrow(words)
        self._arrange()

    def _arrange(self) -> None:
        rows = self.model.rowCount()
        self._sheet.setVisible(rows > 0)
        self._filter.setVisible(self.model.total > 0)
        self._empty.setVisible(self.model.total == 0)
        self._none.setVisible(rows == 0 and self.model.total > 0)
        tall = self.table.horizontalHeader().sizeHint().height()
        tall += rows * self.table.verticalHeader().defaultSectionSize()
        self._sheet.setMaximumHeight(tall + 4)
        self._sheet.setMinimumHeight(min(tall + 4, theme_of(self).px(240)))

    def _read(self, made: object) -> None:
        if not isinstance(made, Made):
            return
        whole = self._office.desk.store.get(Document, made.document.id)
        if whole is not None:
            dialog = Reading(self._office, whole, made.client, self._printing, self.window())
            self._office.dialogs.show(dialog)

    def _heard(self, _changes: object) -> None:
        if self.isVisible():
            self.refresh()
