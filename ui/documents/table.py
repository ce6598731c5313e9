"""The table of documents: two lines a row, one document a row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ui.documents.model import DocumentsModel
from ui.kit import focus
from ui.kit.table import BELOW, Index, record_at, walk_by_rows
from ui.kit.theme import theme_of

_PAD = 14
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DocumentsTable(QTableView):
    """A list to walk with the arrows; `opened(Made)` on Enter or a double click."""

    opened = Signal(object)

    def __init__(self, model: DocumentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setObjectName("documents_table")
        self.setAccessibleName(self.tr("Documents"))
        walk_by_rows(self, theme.size("rowComfort") + theme.px(4))
        self.setMouseTracking(True)
        focus.wear(self, "none")
        header = _Header(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for place, column in enumerate(model.columns):
            if column.wide:
                header.resizeSection(place, theme.px(column.wide))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(record_at(index))


class _Header(QHeaderView):
    """The titles of the columns, as quiet as captions."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme_of(table)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.viewport().setAutoFillBackground(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.size("row"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(self._theme.font("small"))
        for place in range(self.count()):
            left, wide = self.sectionViewportPosition(place), self.sectionSize(place)
            painter.setPen(self._theme.colour("ink2"))
            title = str(self.model().headerData(place, Qt.Orientation.Horizontal))
            room = QRectF(left + self._theme.px(_PAD), 0, wide, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        low = self.height() - 0.5
        painter.drawLine(QPointF(0, low), QPointF(self.width(), low))


class _Delegate(QStyledItemDelegate):
    """Paints a cell: its text, and a quieter line below where there is one."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme_of(table)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        theme = self._theme
        painter.save()
        rect = QRectF(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        text, below = str(index.data() or ""), str(index.data(BELOW) or "")
        room = rect.adjusted(theme.px(_PAD), 0, -theme.px(8), -1)
        first = index.column() == 0
        upper = room.adjusted(0, theme.px(9), 0, -room.height() / 2 + 1) if below else room
        font = theme.font("control", weight=500 if first else 400)
        self._write(painter, upper, text, font, "ink" if first else "ink2")
        if below:
            lower = room.adjusted(0, room.height() / 2 + 1, 0, -theme.px(9))
            self._write(painter, lower, below, theme.font("small"), "ink2")
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(QPen(theme.colour("line"), 1))
            low = rect.bottom() - 0.5
            painter.drawLine(QPointF(rect.left(), low), QPointF(rect.right(), low))
        painter.restore()

    def _write(self, painter: QPainter, room: QRectF, text: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
