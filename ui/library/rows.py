"""The list of one shelf: words, what they become, and a mark or two at the end of the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.kit.icons import paint_icon
from ui.kit.table import Index
from ui.kit.tags import Tone, paint_tag, tag_size
from ui.kit.theme import theme_of
from ui.kit.words import plain

ROW = Qt.ItemDataRole.UserRole

_TALL = 54
_PAD = 20
_FIRST = 0.39
_ICON = 15
_FEWEST = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Mark(NamedTuple):
    """A word or two at the end of a line."""

    text: str
    tone: Tone = "outline"


class Row(NamedTuple):
    """One line: the first words, the second after an arrow or alone, marks.

    `pale` is a line that is hidden; `faint` are second words that only stand for some.
    """

    key: str
    first: str
    second: str = ""
    marks: tuple[Mark, ...] = ()
    wavy: bool = False
    pale: bool = False
    faint: bool = False

    @property
    def spoken(self) -> str:
        """The whole line, for a screen reader and the tip."""
        parts = (self.first, self.second, *(mark.text for mark in self.marks))
        return "; ".join(part for part in parts if part)


class Rows(QAbstractListModel):
    """The lines of a shelf."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines shown now."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        answers = {
            Qt.ItemDataRole.DisplayRole: row.first,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            Qt.ItemDataRole.ToolTipRole: plain(row.spoken.replace("; ", "\n")),
            ROW: row,
        }
        return answers.get(Qt.ItemDataRole(role))


class ShelfList(QListView):
    """The lines on a sheet, walked with the arrows; Enter opens one, Alt with an arrow moves it."""

    opened = Signal()
    removed = Signal()
    moved = Signal(int)
    menu_asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self.lines = Rows(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Lines(self))
        self.setObjectName("shelf_list")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMouseTracking(True)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("sheet"))
        self.setPalette(palette)
        self.setViewportMargins(1, 1, 1, 1)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def show_rows(self, rows: Sequence[Row], key: str = "") -> None:
        """Show these lines, with one of them current: that of the key, else where it was."""
        known = self.current()
        place = self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self.lines.show_rows(rows)
        self.updateGeometry()
        keys = [row.key for row in rows]
        wanted = key or (known.key if known else "")
        if rows:
            row = keys.index(wanted) if wanted in keys else min(max(place, 0), len(rows) - 1)
            self.setCurrentIndex(self.lines.index(row))
            self.verticalScrollBar().setValue(scrolled)
            self.scrollTo(self.currentIndex())

    def current(self) -> Row | None:
        """Give the line that is chosen."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Row) else None

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(480), len(self.lines.rows) * self._theme.px(_TALL) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        fewest = min(len(self.lines.rows), _FEWEST)
        return QSize(self._theme.px(240), fewest * self._theme.px(_TALL) + 2)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif event.key() in _ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft()
            at = self.viewport().mapToGlobal(place)
        self.menu_asked.emit(at)


class _Lines(QStyledItemDelegate):
    """Paints a line as drawn: the words, an arrow, the words instead, the mark."""

    def __init__(self, view: ShelfList) -> None:
        super().__init__(view)
        self._theme = theme_of(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_TALL))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        theme, px = self._theme, self._theme.px
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, rect)
        inner = rect.adjusted(px(_PAD), 0, -px(_PAD), 0)
        end = self._paint_marks(painter, inner, row.marks)
        ink = "ink3" if row.pale else "ink"
        if row.second:
            split = inner.left() + (inner.width()) * _FIRST
            self._paint_words(painter, inner.left(), split - px(24), rect, row)
            self._paint_arrow(painter, split, rect, row)
            place = split + px(_ICON + 22)
            second = "ink3" if row.faint else ink
            self._paint_plain(painter, place, end, rect, (row.second, second))
        else:
            self._paint_words(painter, inner.left(), end, rect, row)
        if index.row() + 1 < len(self._view.lines.rows):
            painter.setPen(QPen(theme.colour("line"), 1))
            y = rect.bottom() - 0.5
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state, theme = option.state, self._theme
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.fillRect(rect, theme.colour("accentSoft"))
        elif state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, theme.colour("hover"))

    def _paint_marks(self, painter: QPainter, inner: QRectF, marks: tuple[Mark, ...]) -> float:
        end = inner.right()
        for mark in reversed(marks):
            size = tag_size(mark.text, self._theme)
            top = inner.center().y() - size.height() / 2
            box = QRectF(end - size.width(), top, size.width(), size.height())
            paint_tag(painter, box, mark.text, mark.tone, self._theme)
            end = box.left() - self._theme.px(8)
        return end - self._theme.px(8)

    def _paint_arrow(self, painter: QPainter, left: float, rect: QRectF, row: Row) -> None:
        if row.wavy:
            side = self._theme.px(_ICON)
            box = QRectF(left, rect.center().y() - side / 2, side, side)
            paint_icon(painter, box, "arrow", self._theme.colour("ink3"))

    def _paint_words(
        self, painter: QPainter, left: float, right: float, rect: QRectF, row: Row
    ) -> None:
        if not row.wavy:
            self._paint_plain(
                painter, left, right, rect, (row.first, "ink3" if row.pale else "ink")
            )
            return
        font = self._theme.font("spoken")
        cut = QFontMetricsF(font).elidedText(
            row.first, Qt.TextElideMode.ElideRight, max(right - left, 0)
        )
        layout = QTextLayout(cut, font)
        look = QTextCharFormat()
        look.setForeground(self._theme.colour("ink3" if row.pale else "ink2"))
        if not row.pale:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self._theme.colour("amberMark"))
        whole = QTextLayout.FormatRange()
        whole.start, whole.length, whole.format = 0, len(cut.encode("utf-16-le")) // 2, look
        layout.setFormats([whole])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1_000_000)
        layout.endLayout()
        layout.draw(painter, QPointF(left, rect.center().y() - line.height() / 2))

    def _paint_plain(
        self, painter: QPainter, left: float, right: float, rect: QRectF, said: tuple[str, str]
    ) -> None:
        words, colour = said
        font = self._theme.font("spoken")
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        room = max(right - left, 0)
        one_line = " ".join(words.split("\n"))
        cut = QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, room)
        box = QRectF(left, rect.top(), room, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)
