"""The linked views of the matrix: the body, the frozen names at its left, the totals at its foot.

All of them show the same model with the same selection; the body has the focus and the cursor.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QToolTip, QWidget
from typing_extensions import override

from ui.kit.theme import theme_of
from ui.kit.words import plain
from ui.options.faces import ROW, Row
from ui.options.matrix.delegate import Board, CellDelegate
from ui.options.matrix.dragging import Dragging
from ui.options.matrix.heads import OptionHeads
from ui.options.matrix.model import MatrixModel
from ui.options.matrix.ranges import Ranges
from ui.options.matrix.sweeping import Sweep, SweptView

Index = QModelIndex | QPersistentModelIndex
_HALO = 3


class CellView(SweptView):
    """A table without grid or margins, its rows and columns sized by whoever lays it out.

    It chooses nothing by itself: `pressed_at(index, place, event)` tells of a press, `swept_to` of
    the cell that the pressed mouse has come to, `doubled_at` of a double click.
    """

    pressed_at = Signal(object, object, object)
    swept_to = Signal(object)
    doubled_at = Signal(object)

    def __init__(
        self, model: MatrixModel, board: Board, parent: QWidget, *, lifted: bool = False
    ) -> None:
        super().__init__(parent)
        self.matrix = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.cells: CellDelegate = CellDelegate(board, self, lifted=lifted)
        self.setItemDelegate(self.cells)
        self._sweep = Sweep(self)
        self._sweep.swept_to.connect(self.swept_to)

    def link(self, other: QTableView) -> None:
        """Share the selection of another view, and its focus."""
        self.setSelectionModel(other.selectionModel())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(other)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)

    def size_rows(self, heights: Sequence[int], shown: range) -> None:
        """Give rows their heights, hiding those out of a range."""
        for row, tall in enumerate(heights):
            self.setRowHidden(row, row not in shown)
            if row in shown:
                self.setRowHeight(row, tall)

    def size_columns(self, widths: Sequence[int], shown: range) -> None:
        """Give columns their widths, hiding those out of a range."""
        for column, wide in enumerate(widths):
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                self.setColumnWidth(column, wide)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._sweep.begin()
        if index.isValid():
            place = event.position() - self.visualRect(index).topLeft()
            self.pressed_at.emit(index, place, event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._sweep.follow(event.position().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._sweep.end()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.doubled_at.emit(index)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            row = index.data(ROW) if index.isValid() else None
            words = self.matrix.explained(index) if isinstance(row, Row) else ""
            QToolTip.showText(event.globalPos(), plain(words).replace("\n", "<br>"), self)
            return True
        return super().viewportEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        editor = self.cells.editor
        if editor is not None and editor.isVisible():
            painter = QPainter(self.viewport())
            halo = editor.geometry().adjusted(-_HALO, -_HALO, _HALO, _HALO)
            painter.fillRect(halo, theme_of(self).colour("accentSoft"))


class NamesView(CellView):
    """The names at the left; a criterion is dragged by its name onto the place of another."""

    def __init__(self, model: MatrixModel, board: Board, parent: QWidget) -> None:
        super().__init__(model, board, parent)
        self.drag = Dragging(self.viewport(), self._named)

    def _named(self, at: QPoint) -> int:
        if self.cells.editing():
            return -1
        row = self.indexAt(at).data(ROW)
        return self.indexAt(at).row() if isinstance(row, Row) and row.criterion else -1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge = self.drag.edge(self.drag.over)
        if edge:
            rect = self.visualRect(self.model().index(self.drag.over, 0))
            top = rect.top() if edge < 0 else rect.bottom() - 1
            painter = QPainter(self.viewport())
            painter.fillRect(rect.left(), top, rect.width(), 2, theme_of(self).colour("accent"))


class BodyView(CellView):
    """The view with the focus, which keeps the cursor in sight beside what is frozen."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        self._chosen = 0
        self._feet = 0
        self._names_width = 0
        self._several = False
        super().__init__(model, self, parent)
        self.heads = OptionHeads(self)
        self.setHorizontalHeader(self.heads)
        self.names = NamesView(model, self, self)
        self.names_heads = OptionHeads(self.names)
        self.names.setHorizontalHeader(self.names_heads)
        self.foot = CellView(model, self, self, lifted=True)
        self.foot.horizontalHeader().hide()
        self.corner = CellView(model, self, self, lifted=True)
        self.corner.horizontalHeader().hide()
        self.ranges = Ranges(self)
        for view in self.linked():
            view.link(self)
        self.verticalScrollBar().valueChanged.connect(self.names.verticalScrollBar().setValue)
        self.names.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalScrollBar().valueChanged.connect(self.foot.horizontalScrollBar().setValue)
        self.selectionModel().selectionChanged.connect(self._count)
        self.setAccessibleName(self.tr("Option matrix"))
        self.setObjectName("matrix")

    def linked(self) -> tuple[CellView, CellView, CellView]:
        """Give the views that stay in place while the body scrolls."""
        return (self.names, self.foot, self.corner)

    def view_of(self, index: QModelIndex) -> CellView:
        """Give the view in which a cell is edited."""
        return self.names if index.column() == 0 else self

    def rect_of(self, index: QModelIndex) -> QRect:
        """Give where a cell lies in this widget."""
        view = self.view_of(index)
        rect = view.visualRect(index)
        return QRect(view.viewport().mapTo(self, rect.topLeft()), rect.size())

    def chosen_column(self) -> int:
        """Give the column of the chosen option, 0 for none."""
        return self._chosen

    def choose(self, column: int) -> None:
        """Tint the column of an option."""
        self._chosen = column
        self.heads.choose(column)
        self.repaint_all()

    def cursor_index(self) -> QModelIndex:
        """Give the cell with the cursor, invalid while the matrix is without focus."""
        if self.hasFocus() or any(v.cells.editing() for v in (self, self.names)):
            return self.currentIndex()
        return QModelIndex()

    def several(self) -> bool:
        """Whether more than the cell with the cursor is selected."""
        return self._several

    def _count(self) -> None:
        self._several = len(self.selectionModel().selectedIndexes()) > 1

    def repaint_all(self) -> None:
        """Paint again, as when the cursor or the chosen option moves."""
        self.viewport().update()
        for view in self.linked():
            view.viewport().update()

    def arrange(self, widths: Sequence[int], heights: Sequence[int], feet: int) -> None:
        """Size everything; `feet` is how many rows at the bottom stay in sight, 0 for none."""
        rows, columns = range(len(heights)), range(len(widths))
        last = range(len(heights) - feet, len(heights))
        self.size_columns(widths, columns)
        self.size_rows(heights, rows)
        self.names.size_columns(widths, range(1))
        self.names.size_rows(heights, rows)
        self.foot.size_columns(widths, columns)
        self.foot.size_rows(heights, last)
        self.corner.size_columns(widths, range(1))
        self.corner.size_rows(heights, last)
        self._feet = sum(heights[row] for row in last)
        self._names_width = widths[0] if widths else 0
        self._place_linked()

    @override
    def open_area(self) -> QRect:
        return self.viewport().rect().adjusted(self._names_width, 0, 0, -self._feet)

    def _place_linked(self) -> None:
        port = self.viewport().geometry()
        head = self.heads.height()
        wide = self._names_width
        self.names.setGeometry(0, 0, wide, port.height() + head)
        self.foot.setVisible(self._feet > 0)
        self.corner.setVisible(self._feet > 0)
        top = port.bottom() + 1 - self._feet
        self.foot.setGeometry(port.left(), top, port.width(), self._feet)
        self.corner.setGeometry(0, top, wide, self._feet)
        self.foot.raise_()
        self.corner.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_linked()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.column() > 0:
            super().scrollTo(index, hint)
            left = self.columnViewportPosition(index.column()) - self._names_width
            if left < 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() + left)
        bottom = self.rowViewportPosition(index.row()) + self.rowHeight(index.row())
        over = bottom - (self.viewport().height() - self._feet)
        bar = self.verticalScrollBar()
        in_foot = index.row() >= self.model().rowCount() - (3 if self._feet else 0)
        if over > 0 and not in_foot:
            bar.setValue(bar.value() + over)
        top = self.rowViewportPosition(index.row())
        if top < 0:
            bar.setValue(bar.value() + top)
