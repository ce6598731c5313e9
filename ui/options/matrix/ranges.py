"""Which cells are chosen: a cursor, and the rectangle from it to where it was stretched.

As in a spreadsheet the cursor stays in its cell while the rectangle grows, so that what is typed
or pasted goes where the choosing began.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtWidgets import QAbstractItemView

_Flag = QItemSelectionModel.SelectionFlag


class Ranges(QObject):
    """Moves the cursor and stretches what is chosen, in the selection that linked views share."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._far = QPersistentModelIndex()
        self._others = QItemSelection()
        view.selectionModel().currentChanged.connect(self._begin)

    def far(self) -> QModelIndex:
        """Give the corner opposite the cursor: where stretching goes on from."""
        if not self._far.isValid():
            return self._view.currentIndex()
        return self._view.model().index(self._far.row(), self._far.column())

    def go(self, index: QModelIndex) -> None:
        """Put the cursor in a cell, which alone is then chosen."""
        if index.isValid():
            self._begin(index)
            self._view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)

    def pass_to(self, index: QModelIndex) -> None:
        """Move the cursor within what is chosen, which stays as it is."""
        far = self._far
        self._view.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self._far = far

    def stretch(self, index: QModelIndex) -> None:
        """Choose the rectangle from the cursor to a cell."""
        cursor = self._view.currentIndex()
        if not cursor.isValid():
            self.go(index)
            return
        self._far = QPersistentModelIndex(index)
        block = self._block(cursor, index)
        block.merge(self._others, _Flag.Select)
        self._view.selectionModel().select(block, _Flag.ClearAndSelect)
        self._view.scrollTo(index)

    def toggle(self, index: QModelIndex) -> None:
        """Choose one more cell, or no longer that one; the cursor goes there."""
        chosen = self._view.selectionModel()
        added = not chosen.isSelected(index)
        chosen.setCurrentIndex(index, _Flag.Toggle)
        self._begin(index)
        self._others = QItemSelection(chosen.selection()) if added else QItemSelection()

    def whole(self) -> None:
        """Choose everything; the cursor stays."""
        model = self._view.model()
        corner = model.index(model.rowCount() - 1, model.columnCount() - 1)
        self._far, self._others = QPersistentModelIndex(corner), QItemSelection()
        block = QItemSelection(model.index(0, 0), corner)
        self._view.selectionModel().select(block, _Flag.ClearAndSelect)

    def several(self) -> bool:
        """Whether more than one cell is chosen."""
        return len(self.cells()) > 1

    def cells(self) -> list[QModelIndex]:
        """Give what is chosen in reading order, the cursor where nothing is."""
        chosen = self._view.selectionModel().selectedIndexes()
        return sorted(chosen, key=_reading) or [self._view.currentIndex()]

    def top_left(self) -> QModelIndex:
        """Give the corner of what is chosen where a block is put down."""
        cells = [cell for cell in self.cells() if cell.isValid()]
        if not cells:
            return QModelIndex()
        row, column = min(c.row() for c in cells), min(c.column() for c in cells)
        return self._view.model().index(row, column)

    def _begin(self, index: QModelIndex) -> None:
        self._far, self._others = QPersistentModelIndex(index), QItemSelection()

    def _block(self, one: QModelIndex, other: QModelIndex) -> QItemSelection:
        model = self._view.model()
        rows = sorted((one.row(), other.row()))
        columns = sorted((one.column(), other.column()))
        return QItemSelection(model.index(rows[0], columns[0]), model.index(rows[1], columns[1]))


def _reading(index: QModelIndex) -> tuple[int, int]:
    return index.row(), index.column()
