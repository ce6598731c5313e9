"""The register of documents as rows: what was made, for whom, when, in which words and paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.decisions import Document
from consultdesk.store.fold import fold
from consultdesk.wording.dates import short_date
from ui.documents.words import kind_word, language_word, paper_word
from ui.kit.table import Column, RowTable
from ui.office import Office


@dataclass(frozen=True, slots=True)
class Made:
    """A document, without its bytes, and the name of its client."""

    document: Document
    client: str


class DocumentsModel(RowTable[Made]):
    """The documents that match the filter, the latest first."""

    def __init__(self, office: Office) -> None:
        super().__init__(_columns(office))
        self._all: tuple[Made, ...] = ()
        self._filter = ""

    def show_documents(self, made: Sequence[Made]) -> None:
        """Show the documents as they stand."""
        order = sorted(made, key=lambda one: (one.document.made_at, one.document.id), reverse=True)
        self._all = tuple(order)
        self.narrow(self._filter)

    def narrow(self, words: str) -> None:
        """Show only what holds every word looked for, accents or not."""
        self._filter = words
        looked_for = fold(words).split()
        self.show_rows(
            one for one in self._all if all(word in self._words(one) for word in looked_for)
        )

    @property
    def total(self) -> int:
        """How many documents there are, filtered or not."""
        return len(self._all)

    def _words(self, made: Made) -> str:
        texts = [column.text(made) for column in self.columns]
        return fold(" ".join((*texts, made.client)))


def _columns(office: Office) -> tuple[Column[Made], ...]:
    locale = office.locale
    return (
        Column(
            QCoreApplication.translate("DocumentsModel", "Document"),
            lambda m: m.document.title,
            lambda m: m.client,
        ),
        Column(
            QCoreApplication.translate("DocumentsModel", "Kind"),
            lambda m: kind_word(m.document.kind),
            wide=178,
        ),
        Column(
            QCoreApplication.translate("DocumentsModel", "Date"),
            lambda m: short_date(m.document.dated, locale),
            wide=116,
        ),
        Column(
            QCoreApplication.translate("DocumentsModel", "Given to"),
            lambda m: m.document.given_to,
            wide=150,
        ),
        Column(
            QCoreApplication.translate("DocumentsModel", "Language"),
            lambda m: language_word(m.document.locale.language),
            wide=88,
        ),
        Column(
            QCoreApplication.translate("DocumentsModel", "Paper"),
            lambda m: paper_word(m.document.paper),
            wide=72,
        ),
        Column(
            QCoreApplication.translate("DocumentsModel", "Version"),
            lambda m: m.document.version_code,
            wide=100,
        ),
    )
