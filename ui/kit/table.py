"""A table to walk by rows: its model over plain values, and the bare dress of its view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")

RECORD = Qt.ItemDataRole.UserRole + 1
BELOW = Qt.ItemDataRole.UserRole + 2

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column: its title, its text, the quieter text below, and how wide it is (0: the rest)."""

    title: str
    text: Callable[[R], str]
    below: Callable[[R], str] | None = None
    wide: int = 0


class RowTable(QAbstractTableModel, Generic[R]):
    """One value a row, shown anew as a whole; a screen reader hears the column's title too."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: tuple[R, ...] = ()

    def show_rows(self, rows: Iterable[R]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[R, ...]:
        """Return the rows on screen."""
        return self._rows

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == RECORD:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == BELOW:
            return column.below(row) if column.below else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(row)}"
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


def record_at(index: Index) -> Any:
    """Return what the row of an index shows, None where there is none."""
    return index.data(RECORD) if index.isValid() else None


def walk_by_rows(view: QTableView, row_height: int) -> None:
    """Make a view one tab stop whose rows are walked with the arrows, without lines of its own."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(row_height)
    view.viewport().setAutoFillBackground(False)
