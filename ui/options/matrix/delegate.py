"""Paints the cells of the matrix and opens an editor in them; it passes on the words typed."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.kit.theme import theme_of
from ui.options.faces import Row, RowKind
from ui.options.matrix.painting import Painting, Place
from ui.options.matrix.sweeping import SweptView
from ui.options.typing_delegate import TypingDelegate

Index = QModelIndex | QPersistentModelIndex
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class Board(Protocol):
    """What a cell needs to know of the view it is painted in."""

    def chosen_column(self) -> int:
        """Give the column of the chosen option, 0 for none."""

    def cursor_index(self) -> QModelIndex:
        """Give the cell with the cursor, invalid while the matrix is without focus."""

    def several(self) -> bool:
        """Whether more than the cell with the cursor is selected."""


class CellDelegate(TypingDelegate):
    """One delegate for every cell of the matrix.

    `stepped(index, points)` tells that a weight goes up or down; `lettered` that a letter was
    typed in a weight, where it is a command.
    """

    stepped = Signal(object, object)
    lettered = Signal(object, str)

    def __init__(self, board: Board, parent: SweptView, *, lifted: bool = False) -> None:
        super().__init__(parent)
        self._lifted = lifted
        self._edge = theme_of(parent).colour("line")
        self._board = board
        self._view = parent
        self._painting = Painting(theme_of(parent))

    @property
    def painting(self) -> Painting:
        """What paints, for those who measure."""
        return self._painting

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        grid = self._view.matrix.grid
        row, face = grid.rows[index.row()], grid.faces[index.row(), index.column()]
        if self._view.covered(option.rect):
            return
        cursor = self._board.cursor_index() == index
        chosen = index.column() == self._board.chosen_column() and index.column() > 0
        state = option.state
        place = Place(
            rect,
            rect.left() - self._before(index),
            self._width() if row.kind is RowKind.GROUP else rect.right(),
            row.private,
            chosen and row.kind is not RowKind.GROUP,
            cursor,
            self._board.several() and bool(state & QStyle.StateFlag.State_Selected),
        )
        self._painting.paint(painter, place, face)
        self._lines(painter, rect, index, row)
        if cursor and not (index.column() == 0 and row.criterion is not None):
            self._painting.cursor(painter, rect)

    def _lines(self, painter: QPainter, rect: QRectF, index: Index, row: Row) -> None:
        rows = self._view.matrix.rows
        last = index.row() + 1 == len(rows)
        dashed = not last and rows[index.row() + 1].private
        if row.kind is RowKind.CLIENT_PAYS and self._lifted:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), self._edge)
        names = index.column() == 0 and row.kind is not RowKind.GROUP
        self._painting.lines(
            painter, rect, dashed=dashed, right=names and not row.private, last=last
        )

    def _before(self, index: Index) -> int:
        header = self._view.horizontalHeader()
        return header.sectionPosition(index.column()) if header.count() else 0

    def _width(self) -> float:
        return float(self._view.viewport().width())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, 40)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = QRectF(option.rect)
        if index.column() == 0:
            rect = self._painting.weight_rect(rect.adjusted(0, 0, 0, -1))
        else:
            rect.adjust(0, 0, 0, -1)
        editor.setGeometry(rect.toRect())

    @override
    def typed_key(self, event: QKeyEvent) -> bool:
        key, place = event.key(), self.spot()
        if place.column() > 0:
            return False
        if key in _STEPS:
            points = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.stepped.emit(place, points if key == Qt.Key.Key_Up else -points)
        elif event.text().isalpha():
            self.lettered.emit(place, event.text().lower())
        else:
            return False
        if self.editor is not None:
            self.editor.setText(str(place.data(Qt.ItemDataRole.EditRole)))
            self.editor.selectAll()
        return True
