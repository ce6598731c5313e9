"""The cost lines of one option as a table: what, how much, who pays, and the totals."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from enum import IntEnum

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
from consultdesk.domain.costing import (
    TIMED,
    Case,
    CostLine,
    LineKind,
    price,
    quantify,
    shared,
    split_between,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option, OptionSheet
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from consultdesk.wording.amounts import money, parse_amount
from consultdesk.wording.numbers import decimal, percent, quantity
from consultdesk.wording.reading import parse_percent, parse_quantity
from ui.kit.words import plain
from ui.office import Office
from ui.options.scales import kind_words
from ui.refusals import sentence

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole + 1
SHARE = Qt.ItemDataRole.UserRole + 2
_ROOT = QModelIndex()
_TIMES = re.compile(r"\s*(?:×|x|\*|@|\bà\b|\bat\b)\s*", re.IGNORECASE)


class Column(IntEnum):
    """The columns, from left to right."""

    LABEL = 0
    KIND = 1
    LOW = 2
    LIKELY = 3
    HIGH = 4
    AMOUNT = 5
    PAYERS = 6
    CLIENT = 7
    ME = 8


FIGURES = {Column.LOW: Case.LOW, Column.LIKELY: Case.LIKELY, Column.HIGH: Case.HIGH}


class CostingModel(QAbstractTableModel):
    """Lines in order, a row to add one, and a row of totals; edits go to the Desk."""

    refused = Signal(object, str)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._language = office.language
        self._rate = Money.zero("CAD")
        self._sheet = OptionSheet("", "CAD")
        self._option = Option(id="", incident_id="")
        self._lines: tuple[CostLine, ...] = ()

    def show(self, sheet: OptionSheet, option: Option, language: str, rate: Money) -> None:
        """Show the lines of an option, priced by default at a rate an hour."""
        lines = sheet.lines_of(option)
        same = [one.id for one in lines] == [one.id for one in self._lines]
        if not same or option.id != self._option.id:
            self.beginResetModel()
        self._sheet, self._language, self._rate = sheet, language, rate
        moved, self._option, self._lines = option.id != self._option.id, option, lines
        if not same or moved:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total_row, Column.ME))

    @property
    def lines(self) -> tuple[CostLine, ...]:
        """The lines shown."""
        return self._lines

    @property
    def add_row(self) -> int:
        """The row in which a new line is typed."""
        return len(self._lines)

    @property
    def total_row(self) -> int:
        """The row of totals."""
        return len(self._lines) + 1

    def line(self, index: Index) -> CostLine | None:
        """Give the line of a row, none for the last two."""
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines) + 2

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
            return line.kind not in (LineKind.CREDIT, LineKind.CLIENT_TIME)
        return index.column() in (Column.LABEL, *FIGURES)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        tr = {
            Column.LABEL: QCoreApplication.translate("Costing", "Item"),
            Column.KIND: QCoreApplication.translate("Costing", "Kind"),
            Column.LOW: QCoreApplication.translate("Costing", "Low"),
            Column.LIKELY: QCoreApplication.translate("Costing", "Likely"),
            Column.HIGH: QCoreApplication.translate("Costing", "High"),
            Column.AMOUNT: QCoreApplication.translate("Costing", "Likely amount"),
            Column.PAYERS: QCoreApplication.translate("Costing", "Who pays (client · me)"),
            Column.CLIENT: QCoreApplication.translate("Costing", "Client"),
            Column.ME: QCoreApplication.translate("Costing", "Me"),
        }
        return tr.get(Column(section)) if 0 <= section < len(Column) else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        line, column = self.line(index), Column(index.column())
        given: dict[int, Callable[[], object]] = {
            LINE: lambda: line,
            SHARE: lambda: self._share(line, index),
            Qt.ItemDataRole.EditRole: lambda: self._typed(line, column),
            Qt.ItemDataRole.DisplayRole: lambda: self._text(index, line),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(index, line),
            Qt.ItemDataRole.ToolTipRole: lambda: self._explained(line, column) if line else None,
        }
        give = given.get(role)
        return give() if give else None

    def _spoken(self, index: Index, line: CostLine | None) -> str:
        title = self.headerData(index.column(), Qt.Orientation.Horizontal)
        stop = self.stop_words(line) if line and index.column() == Column.LABEL else ""
        return f"{title}: " + ", ".join(part for part in (self._text(index, line), stop) if part)

    def _text(self, index: Index, line: CostLine | None) -> str:
        column = Column(index.column())
        if line is not None:
            return self._line_text(line, column)
        if index.row() == self.add_row:
            add = QCoreApplication.translate("Costing", "Add a line")
            return add if column is Column.LABEL else ""
        return self._total_text(column)

    def _line_text(self, line: CostLine, column: Column) -> str:
        if column is Column.LABEL:
            return line.label.read(self._language)
        if column is Column.KIND:
            return kind_words()[line.kind]
        if column in FIGURES:
            return self._figure(line, FIGURES[column])
        split = shared(line, Case.LIKELY, self._sheet.currency)
        if column is Column.PAYERS:
            return self._payers(line.client_percent, line.third_percent)
        amounts = {
            Column.AMOUNT: line.amount(Case.LIKELY, self._sheet.currency),
            Column.CLIENT: split.client_total,
            Column.ME: split.me,
        }
        return money(amounts[column], self._office.locale)

    def _figure(self, line: CostLine, case: Case) -> str:
        known = {Case.LOW: line.low, Case.LIKELY: line.likely, Case.HIGH: line.high}[case]
        if known is None:
            return "—"
        return self._measured(line, known)

    def _measured(self, line: CostLine, value: Decimal) -> str:
        if line.unit_price is None:
            return money(Money.rounded(value, self._sheet.currency), self._office.locale)
        return quantity(value, "h", self._office.locale)

    def _payers(self, client: Decimal, third: Decimal) -> str:
        locale = self._office.locale
        others = decimal(client, locale, decimals=0)
        if third:
            others = f"{others}/{decimal(third, locale, decimals=0)}"
        return f"{others} · {percent(100 - client - third, locale)}"

    def _total_text(self, column: Column) -> str:
        totals = self._sheet.totals(self._option)
        if column is Column.LABEL:
            return QCoreApplication.translate("Costing", "Total")
        if column is Column.PAYERS:
            return self._payers(*self._parts())
        amounts = {
            Column.LOW: totals.low.full,
            Column.LIKELY: totals.likely.full,
            Column.HIGH: totals.high.full,
            Column.AMOUNT: totals.likely.full,
            Column.CLIENT: totals.likely.client_total,
            Column.ME: totals.likely.me,
        }
        return money(amounts[column], self._office.locale) if column in amounts else ""

    def _parts(self) -> tuple[Decimal, Decimal]:
        """Give the parts of the client and of a third party in the total, in whole percents."""
        split = self._sheet.totals(self._option).likely
        whole = split.client + split.me + split.third
        if not whole.minor:
            return Decimal(0), Decimal(0)
        client, third = (
            (Decimal(part.minor) * 100 / whole.minor).quantize(Decimal(1))
            for part in (split.client, split.third)
        )
        return client, third

    def _share(self, line: CostLine | None, index: Index) -> tuple[float, float] | None:
        if index.column() != Column.PAYERS or index.row() == self.add_row:
            return None
        client, third = (line.client_percent, line.third_percent) if line else self._parts()
        return float(client) / 100, float(third) / 100

    def _explained(self, line: CostLine, column: Column) -> str:
        if column is Column.LABEL:
            words = (plain(line.label.read(self._language)), self.stop_words(line))
            return "<br>".join(part for part in words if part)
        if line.unit_price is not None and column in (*FIGURES, Column.AMOUNT):
            return QCoreApplication.translate("Costing", "{price} an hour").format(
                price=money(line.unit_price, self._office.locale)
            )
        if column is Column.PAYERS and line.third_percent:
            return QCoreApplication.translate("Costing", "A third party pays {percent}").format(
                percent=percent(line.third_percent, self._office.locale)
            )
        return ""

    def _typed(self, line: CostLine | None, column: Column) -> str:
        if line is None:
            return ""
        if column is Column.PAYERS:
            parts = (line.client_percent, line.third_percent)[: 2 if line.third_percent else 1]
            return "/".join(decimal(part, self._office.locale) for part in parts)
        if column in FIGURES:
            case = FIGURES[column]
            known = {Case.LOW: line.low, Case.LIKELY: line.likely, Case.HIGH: line.high}[case]
            return "" if known is None else decimal(known, self._office.locale, decimals=4)
        return self._line_text(line, column)

    def stop_words(self, line: CostLine) -> str:
        """Say where a line stops until both have talked again, empty where it does not."""
        if line.stop_at is None:
            return ""
        stop = self._measured(line, line.stop_at)
        return QCoreApplication.translate("Costing", "Stopping point at {stop}").format(stop=stop)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        try:
            changes = self._changes(index, str(value))
        except Refused as refusal:
            place = self.index(index.row(), index.column())
            self.refused.emit(place, sentence(refusal, self._office.locale))
            return False
        step = self.tr("Add a cost line") if self.line(index) is None else self.tr("Cost an option")
        return self._office.desk.do(step, *changes)

    def _changes(self, index: Index, words: str) -> tuple[Change, ...]:
        line, column = self.line(index), Column(index.column())
        if line is None:
            return (born(self.fresh(words)),) if words.strip() else ()
        if words == self._typed(line, column):
            return ()
        if column is Column.LABEL:
            return (edited(line, label=line.label.put(self._language, words)),)
        if column is Column.PAYERS:
            return (self._split(line, words),)
        return (self._quantified(line, FIGURES[column], words),)

    def _split(self, line: CostLine, words: str) -> Change:
        """Read `60`, the client's part, or `60/20`, the client's and a third party's."""
        client, _, third = words.partition("·")[0].partition("/")
        parts = (
            parse_percent(part, self._office.locale) if part.strip() else Decimal(0)
            for part in (client, third)
        )
        return split_between(line, *parts)

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

    def _quantified(self, line: CostLine, case: Case, words: str) -> Change:
        """Set one estimate; `28 × 95` in hours sets the price of an hour too."""
        parts = _TIMES.split(words.strip(), maxsplit=1)
        after = line
        if len(parts) == 2 and line.kind in TIMED:
            unit = parse_amount(parts[1], self._sheet.currency, self._office.locale)
            priced = price(line, unit).after
            after = priced if isinstance(priced, CostLine) else line
        value = self.read(after, parts[0] if after is not line else words)
        if value is None and case is Case.LIKELY:
            value = Decimal(0)
        figures = {Case.LOW: line.low, Case.LIKELY: line.likely, Case.HIGH: line.high}
        figures[case] = value
        if not line.likely and value is not None:
            figures[Case.LIKELY] = value  # the first figure of a line is its likely one too
        change = quantify(
            after, figures[Case.LOW], figures[Case.LIKELY] or Decimal(0), figures[Case.HIGH]
        )
        return Change(line, change.after)

    def read(self, line: CostLine, words: str) -> Decimal | None:
        """Read a quantity as that line counts: hours, or an amount where it has no price."""
        text = words.strip()
        if not text or text == "—":
            return None
        if line.unit_price is None:
            return parse_amount(text, self._sheet.currency, self._office.locale).amount
        return parse_quantity(text, self._office.locale)
