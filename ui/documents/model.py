"""The register of documents as rows: what was made, for whom, when, in which words and paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from consultdesk.domain.decisions import Document
from consultdesk.store.fold import fold
from consultdesk.wording.dates import short_date
from ui.documents.words import kind_word, language_word, paper_word
from ui.office import Office

RECORD = Qt.ItemDataRole.UserRole + 1
BELOW = Qt.ItemDataRole.UserRole + 2
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Made:
    """A document, without its bytes, and the name of its client."""

    document: Document
    client: str


class Heading(NamedTuple):
    """A column: its title, its text, the quieter text below, and how wide it is (0: the rest)."""

    title: str
    text: Callable[[Made], str]
    below: Callable[[Made], str] | None = None
    wide: int = 0


class DocumentsModel(QAbstractTableModel):
    """The documents that match the filter, the latest first."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._all: tuple[Made, ...] = ()
        self._shown: tuple[Made, ...] = ()
        self._filter = ""
        self.columns = self._columns()

    def show_documents(self, made: Sequence[Made]) -> None:
        """Show the documents as they stand."""
        order = sorted(made, key=lambda one: (one.document.made_at, one.document.id), reverse=True)
        self._all = tuple(order)
        self.narrow(self._filter)

    def narrow(self, words: str) -> None:
        """Show only what holds every word looked for, accents or not."""
        self.beginResetModel()
        self._filter = words
        looked_for = fold(words).split()
        self._shown = tuple(
            one for one in self._all if all(word in self._words(one) for word in looked_for)
        )
        self.endResetModel()

    def made(self, index: Index) -> Made:
        """Return the document of a row."""
        return self._shown[index.row()]

    @property
    def total(self) -> int:
        """How many documents there are, filtered or not."""
        return len(self._all)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        made, column = self._shown[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(made)
        if role == RECORD:
            return made
        if role == BELOW:
            return column.below(made) if column.below else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(made)}"
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def _columns(self) -> tuple[Heading, ...]:
        locale = self._office.locale
        return (
            Heading(self.tr("Document"), lambda m: m.document.title, lambda m: m.client),
            Heading(self.tr("Kind"), lambda m: kind_word(m.document.kind), wide=178),
            Heading(
                self.tr("Date"),
                lambda m: short_date(m.document.dated, locale),
                wide=116,
            ),
            Heading(self.tr("Given to"), lambda m: m.document.given_to, wide=150),
            Heading(
                self.tr("Language"),
                lambda m: language_word(m.document.locale.language),
                wide=88,
            ),
            Heading(self.tr("Paper"), lambda m: paper_word(m.document.paper), wide=72),
            Heading(self.tr("Version"), lambda m: m.document.version_code, wide=100),
        )

    def _words(self, made: Made) -> str:
        texts = [column.text(made) for column in self.columns]
        return fold(" ".join((*texts, made.client)))
