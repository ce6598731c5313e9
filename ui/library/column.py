"""The column of shelves: each by its name, with how much is on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.kit.lists import dress
from ui.kit.table import Index
from ui.kit.theme import theme_of
from ui.kit.words import Label

COUNT = Qt.ItemDataRole.UserRole

_WIDE = 264
_TALL = 34
_INTO = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ShelfColumn(QWidget):
    """The shelves, one of them chosen."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme_of(self)
        px = self._theme.px
        self.setFixedWidth(px(_WIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(22), px(15), px(14))
        column.setSpacing(px(8))
        font = self._theme.font("display")
        font.setPixelSize(px(25))
        title = Label(self.tr("Library"), style="display").in_font(font)
        title.setContentsMargins(px(12), 0, 0, 0)
        column.addWidget(title)
        self.list = ShelfNames(self.tr("Shelves"))
        self.list.addItems(list(names))
        column.addWidget(self.list, 1)

    def show_counts(self, counts: Sequence[int]) -> None:
        """Say how much is on each shelf."""
        silence = QSignalBlocker(self.list)
        for row, count in enumerate(counts):
            item = self.list.item(row)
            item.setData(COUNT, count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {count}")
        silence.unblock()
        self.list.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        QPainter(self).fillRect(edge, self._theme.colour("line"))


class ShelfNames(QListWidget):
    """The names, walked with the arrows; Enter or Right goes to what is on the shelf."""

    gone_into = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("library_shelves")
        self.setAccessibleName(name)
        dress(self, "paper")
        self.setItemDelegate(_Line(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _INTO:
            self.gone_into.emit()
        else:
            super().keyPressEvent(event)


class _Line(QStyledItemDelegate):
    """Paints a shelf: its name, and its count at the end."""

    def __init__(self, view: ShelfNames) -> None:
        super().__init__(view)
        self._theme = theme_of(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_TALL))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, state = self._theme, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setBrush(theme.colour("sheet"))
            token = "focus" if self._view.hasFocus() else "line"
            painter.setPen(QPen(theme.colour(token), 1))
            painter.drawRoundedRect(rect, theme.radius("md"), theme.radius("md"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("hover"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, theme.radius("md"), theme.radius("md"))
        inner = rect.adjusted(theme.px(12), 0, -theme.px(12), 0)
        taken = self._paint_count(painter, inner, str(index.data(COUNT)))
        font = theme.font("control")
        painter.setFont(font)
        painter.setPen(theme.colour("ink" if chosen else "ink2"))
        room = inner.width() - taken
        words = QFontMetricsF(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _paint_count(self, painter: QPainter, inner: QRectF, count: str) -> float:
        font = self._theme.font("small", tabular=True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink3"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, flags, count)
        return QFontMetricsF(font).horizontalAdvance(count) + self._theme.px(10)
