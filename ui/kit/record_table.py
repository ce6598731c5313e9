"""A table or a list of frozen records, kept true by the news of the Desk.

The model never edits its own copy: an edit asks the domain for a Change and hands it over; the
record comes back through `changed`. Views ask for role RECORD, never for a row number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    SignalInstance,
)
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.record import Record

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R", bound=Record)

RECORD = Qt.ItemDataRole.UserRole + 1
SORT = Qt.ItemDataRole.UserRole + 2

_ROOT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class News(Protocol):
    """What a table listens to: an object that announces each written change."""

    @property
    def changed(self) -> SignalInstance: ...  # noqa: D102 - named by the class above


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its title, the text of a record, how it sorts, and how it is edited, if it is."""

    title: str
    text: Callable[[R], str]
    sort: Callable[[R], object] | None = None
    edit: Callable[[R, str], Change | Sequence[Change]] | None = None
    edited: str = ""
    numeric: bool = False
    says: Callable[[R], str] | None = None


class RecordTable(QAbstractTableModel, Generic[R]):
    """Records as rows; born, changed and removed records follow the news.

    `keep` says which records of that kind belong here; `do(text, *changes)` is how an edit is
    handed over (`Desk.do`). A rule that refuses an edit is told by `refused(index, Refused)`.
    """

    refused = Signal(object, object)

    def __init__(
        self,
        news: News,
        kind: type[R],
        columns: Sequence[Column[R]],
        records: Iterable[R],
        *,
        keep: Callable[[R], bool] = lambda _record: True,
        do: Callable[..., object] | None = None,
    ) -> None:
        super().__init__()
        self._kind = kind
        self._columns = tuple(columns)
        self._records = list(records)
        self._keep = keep
        self._do = do
        news.changed.connect(self._hear)

    def records(self) -> tuple[R, ...]:
        """Return the records in the order of the rows."""
        return tuple(self._records)

    def reset(self, records: Iterable[R]) -> None:
        """Show other records."""
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()

    def index_of(self, record_id: str, column: int = 0) -> QModelIndex:
        """Return where a record is, an invalid index when it is not here."""
        row = self._row_of(record_id)
        return QModelIndex() if row is None else self.index(row, column)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._records)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        record, column = self._records[index.row()], self._columns[index.column()]
        answer = _ROLES.get(role)
        return answer(record, column) if answer else None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = self._columns[index.column()] if index.isValid() else None
        if column is None or column.edit is None or self._do is None:
            return False
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        try:
            outcome = column.edit(self._records[index.row()], str(value))
        except Refused as refusal:
            self.refused.emit(QPersistentModelIndex(index), refusal)
            return False
        changes = (outcome,) if isinstance(outcome, Change) else tuple(outcome)
        self._do(column.edited, *changes)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._columns[index.column()].edit is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].numeric:
            return _RIGHT
        return None

    def _row_of(self, record_id: str) -> int | None:
        rows = (row for row, record in enumerate(self._records) if record.id == record_id)
        return next(rows, None)

    def _hear(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if not isinstance(change.record, self._kind):
                continue
            row, after = self._row_of(change.record.id), change.after
            if isinstance(after, self._kind) and self._keep(after):
                self._put(row, after)
            elif row is not None:
                self._remove(row)

    def _put(self, row: int | None, record: R) -> None:
        if row is None:
            self._insert(record)
            return
        self._records[row] = record
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def _insert(self, record: R) -> None:
        row = len(self._records)
        self.beginInsertRows(QModelIndex(), row, row)
        self._records.append(record)
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._records[row]
        self.endRemoveRows()


def _text(record: Any, column: Column[Any]) -> object:
    return column.text(record)


def _sort(record: Any, column: Column[Any]) -> object:
    return column.sort(record) if column.sort else column.text(record).casefold()


def _says(record: Any, column: Column[Any]) -> object:
    words = column.says(record) if column.says else column.text(record)
    return f"{column.title}: {words}" if column.title else words


def _alignment(_record: Any, column: Column[Any]) -> object:
    return _RIGHT if column.numeric else None


_ROLES: dict[int, Callable[[Any, Column[Any]], object]] = {
    RECORD: lambda record, _column: record,
    SORT: _sort,
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.EditRole: _text,
    Qt.ItemDataRole.AccessibleTextRole: _says,
    Qt.ItemDataRole.TextAlignmentRole: _alignment,
}


class SortedTable(QSortFilterProxyModel):
    """The rows of a small table in the order of a column; sorted by value, not by text."""

    def __init__(self, table: QAbstractTableModel, column: int = 0) -> None:
        super().__init__()
        self._table = table  # not its parent: PySide crashes when a source buries its own proxy
        self.setSourceModel(table)
        self.setSortRole(SORT)
        self.sort(column)


def record_at(index: Index) -> Any:
    """Return the record behind an index of a view, None where there is none."""
    return index.data(RECORD) if index.isValid() else None
