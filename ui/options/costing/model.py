"""The cost lines of one option as a table: what, how much, who pays, and the totals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.costing import CostLine, LineKind
from consultdesk.domain.errors import Refused
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option, OptionSheet
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from ui.office import Office
from ui.options.costing.columns import FIGURES, LINE, SHARE, Column
from ui.options.costing.entry import CURRENCIES, Entry, read_split
from ui.options.costing.line_words import LineWords
from ui.refusals import sentence

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CostingModel(QAbstractTableModel):
    """Lines in order, a row to add one, and rows of totals; edits go to the Desk.

    Where a line is optional, a last row gives the totals as they would be with it.
    """

    refused = Signal(object, str)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._language = office.language
        self._rate = Money.zero("CAD")
        self._sheet = OptionSheet("", "CAD")
        self._option = Option(id="", incident_id="")
        self._lines: tuple[CostLine, ...] = ()
        self.words = LineWords(self._sheet, self._option, self._language, office.locale)

    def show(self, sheet: OptionSheet, option: Option, language: str, rate: Money) -> None:
        """Show the lines of an option, priced by default at a rate an hour."""
        lines = sheet.lines_of(option)
        same = option.id == self._option.id and _shape(lines) == _shape(self._lines)
        if not same:
            self.beginResetModel()
        self._sheet, self._language, self._rate = sheet, language, rate
        self._option, self._lines = option, lines
        self.words = LineWords(sheet, option, language, self._office.locale)
        if not same:
            self.endResetModel()
        else:
            last = self.index(self.rowCount() - 1, Column.ME)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, Column.ME)

    @property
    def lines(self) -> tuple[CostLine, ...]:
        """The lines shown."""
        return self._lines

    @property
    def incident_lines(self) -> tuple[CostLine, ...]:
        """The lines of every option."""
        return self._sheet.lines

    @property
    def currency(self) -> str:
        """The currency that lines are counted in."""
        return self._sheet.currency

    @property
    def add_row(self) -> int:
        """The row in which a new line is typed."""
        return len(self._lines)

    @property
    def total_row(self) -> int:
        """The row of totals; below it, where lines are optional, the totals with them."""
        return len(self._lines) + 1

    def line(self, index: Index) -> CostLine | None:
        """Give the line of a row, none for the last ones."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid():
            return 0
        return len(self._lines) + 2 + any(not line.counted for line in self._lines)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.editable(index) else flags

    def editable(self, index: Index) -> bool:
        """Whether something can be typed there."""
        line = self.line(index)
        if line is None:
            return index.row() == self.add_row and index.column() == Column.LABEL
        if index.column() == Column.PAYERS:
            return shareable(line)
        return index.column() in (Column.LABEL, *FIGURES)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        who = QCoreApplication.translate("Costing", "Who pays (client · me)")
        if any(line.third_percent for line in self._lines):
            who = QCoreApplication.translate("Costing", "Who pays (client · me · third)")
        tr = {
            Column.LABEL: QCoreApplication.translate("Costing", "Item"),
            Column.KIND: QCoreApplication.translate("Costing", "Kind"),
            Column.LOW: QCoreApplication.translate("Costing", "Low"),
            Column.LIKELY: QCoreApplication.translate("Costing", "Likely"),
            Column.HIGH: QCoreApplication.translate("Costing", "High"),
            Column.AMOUNT: QCoreApplication.translate("Costing", "Likely amount"),
            Column.PAYERS: who,
            Column.CLIENT: QCoreApplication.translate("Costing", "Client"),
            Column.ME: QCoreApplication.translate("Costing", "Me"),
        }
        return tr.get(Column(section)) if 0 <= section < len(Column) else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        line, column, words = self.line(index), Column(index.column()), self.words
        given: dict[int, Callable[[], object]] = {
            LINE: lambda: line,
            SHARE: lambda: self._share(line, index),
            Qt.ItemDataRole.EditRole: lambda: words.typed(line, column) if line else "",
            Qt.ItemDataRole.DisplayRole: lambda: self._text(index, line),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(index, line),
            Qt.ItemDataRole.ToolTipRole: lambda: words.explained(line, column) if line else None,
        }
        give = given.get(role)
        return give() if give else None

    def _spoken(self, index: Index, line: CostLine | None) -> str:
        title = self.headerData(index.column(), Qt.Orientation.Horizontal)
        notes = self.words.notes(line) if line and index.column() == Column.LABEL else []
        return f"{title}: " + ", ".join(part for part in (self._text(index, line), *notes) if part)

    def _text(self, index: Index, line: CostLine | None) -> str:
        column = Column(index.column())
        if line is not None:
            return self.words.line(line, column)
        if index.row() == self.add_row:
            add = QCoreApplication.translate("Costing", "Add a line")
            if not self._lines:
                add = QCoreApplication.translate(
                    "Costing", "Type a first line, or take a usual one"
                )
            return add if column is Column.LABEL else ""
        return self.words.total(column, whole=index.row() > self.total_row)

    def _share(self, line: CostLine | None, index: Index) -> tuple[float, float] | None:
        if index.column() != Column.PAYERS or index.row() == self.add_row:
            return None
        if line is None:
            client, third = self.words.parts(whole=index.row() > self.total_row)
        else:
            client, third = line.client_percent, line.third_percent
        return float(client) / 100, float(third) / 100

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        try:
            changes = self._changes(index, str(value))
        except Refused as refusal:
            self.complain(index, refusal)
            return False
        step = self.tr("Add a cost line") if self.line(index) is None else self.tr("Cost an option")
        return self._office.desk.do(step, *changes)

    def complain(self, index: Index, refusal: Refused) -> None:
        """Say beside a cell why what was wanted there could not be done."""
        place = self.index(index.row(), index.column())
        self.refused.emit(place, sentence(refusal, self._office.locale))

    def _changes(self, index: Index, words: str) -> tuple[Change, ...]:
        line, column = self.line(index), Column(index.column())
        if line is None:
            return (born(self.fresh(words)),) if words.strip() else ()
        if words == self.words.typed(line, column):
            return ()
        if column is Column.LABEL:
            return (edited(line, label=line.label.put(self._language, words)),)
        if column is Column.PAYERS:
            return (read_split(line, words, self._office.locale),)
        return (self.entry().estimate(line, FIGURES[column], words),)

    def fresh(self, label: str) -> CostLine:
        """Give a new line of hours at the end."""
        return CostLine(
            id=new_id(),
            option_id=self._option.id,
            position=next_position(self._lines),
            kind=LineKind.HOURS,
            label=Phrase.of(self._language, label) if label else Phrase(),
            unit_price=self._rate,
        )

    def entry(self) -> Entry:
        """Give the reader of what is typed: here, and in the currencies that are known."""
        rates = (rate.source for rate in self._sheet.rates)
        known = tuple(dict.fromkeys((*rates, *CURRENCIES)))
        return Entry(self._sheet.currency, self._office.locale, known)


def shareable(line: CostLine) -> bool:
    """Whether who pays a line is open; a credit and the client's own time go without saying."""
    return line.kind not in (LineKind.CREDIT, LineKind.CLIENT_TIME)


def _shape(lines: tuple[CostLine, ...]) -> tuple[tuple[str, ...], bool]:
    """Give what decides which rows there are."""
    return tuple(line.id for line in lines), any(not line.counted for line in lines)
