"""One document as it was made: its pages, and the same bytes saved or printed again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consultdesk.documents.for_client.identity import written_out
from consultdesk.documents.press.naming import dated_name
from consultdesk.domain.decisions import Document
from consultdesk.paperwork import surroundings, today_of
from consultdesk.wording.dates import full_date
from ui.documents.since import Since, changed_since
from ui.documents.words import kind_word
from ui.kit.printing import Printing
from ui.kit.words import Label
from ui.office import Office
from ui.preview_dialog import PreviewDialog


class Reading(PreviewDialog):
    """The frozen bytes of a document, to look at, to save or to print once more."""

    called = "reading"

    def __init__(
        self,
        office: Office,
        document: Document,
        client: str,
        printing: Printing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, document.title or kind_word(document.kind), printing, parent)
        self._document, self._client = document, client
        self.setObjectName("document_reading")
        self.line.addWidget(Label(self._facts(), style="small", colour="ink2").eliding(), 1)
        self.show_document(self._file_name(), document.content)
        self._add_actions()

    def _facts(self) -> str:
        made = self._document
        given = made.given_to
        day = full_date(made.dated, self._office.locale)
        people = ", ".join(part for part in (given, self._client) if part)
        words = self.tr("{people} · {day} · version {code}")
        return words.format(people=people, day=day, code=made.version_code)

    def _add_actions(self) -> None:
        if self._document.shown and self._document.incident_id is not None:
            since = self.add_button(self.tr("What has changed since"), "quiet")
            since.setObjectName("reading_since")
            since.calling(self._compare)
        self.add_close()
        self.add_ways_out(self.tr("Save again"), self.tr("Print again"))

    def _compare(self) -> None:
        """Show line by line what this document would say today."""
        store, made = self._office.desk.store, self._document
        if made.incident_id is not None:
            file = store.incident_file(made.incident_id)
            now = today_of(made, file, surroundings(store))
            parts = changed_since(made.shown, written_out(now)) if now else ()
            self._office.dialogs.show(Since(parts, self))

    def _file_name(self) -> str:
        made = self._document
        return dated_name(made.dated, self._client, f"{kind_word(made.kind)} {made.version_code}")
