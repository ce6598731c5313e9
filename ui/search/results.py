"""The lines of the palette as a list: headings that cannot be chosen, and what can."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.kit.icons import paint_icon
from ui.kit.panels import privacy_words
from ui.kit.table import Index
from ui.kit.tags import key_cap_size, paint_key_cap, paint_tag, tag_size
from ui.kit.theme import theme_of
from ui.search.entries import Entry, Target
from ui.search.matching import spans

ENTRY = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
_ROW, _HEAD, _PAD = 38, 32, 18
_TEXT = 45
_BESIDE = 0.4


class ResultsModel(QAbstractListModel):
    """What was found, in order."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self.words: tuple[str, ...] = ()

    def show_entries(self, entries: Sequence[Entry], words: Sequence[str]) -> None:
        """Show other lines, with these words marked in them."""
        self.beginResetModel()
        self._entries, self.words = tuple(entries), tuple(words)
        self.endResetModel()

    def redress(self, change: Callable[[Entry], Entry]) -> None:
        """Say more of the same lines, as it becomes known."""
        self._entries = tuple(map(change, self._entries))
        self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def staged(self) -> str:
        """Give the first incident whose stage is still to be read, empty where none is."""
        return next((entry.staged for entry in self._entries if entry.staged), "")

    def row_of(self, target: Target | None) -> int:
        """Give the first row that opens a target, -1 where none does."""
        rows = (row for row, entry in enumerate(self._entries) if entry.target == target)
        return next(rows, -1) if target is not None else -1

    def choosable(self) -> list[int]:
        """Give the rows that can be chosen."""
        return [row for row, entry in enumerate(self._entries) if not entry.heading]

    def entry(self, row: int) -> Entry:
        """Return the line of a row."""
        return self._entries[row]

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            mine = privacy_words("private") if entry.private else ""
            parts = (entry.text, entry.note, entry.tag, entry.end, mine)
            return ", ".join(part for part in parts if part)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._entries[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ResultsDelegate(QStyledItemDelegate):
    """Paints one line, the letters that match on a soft ground."""

    def __init__(self, view: QWidget, enter: str) -> None:
        super().__init__(view)
        self._theme = theme_of(view)
        self._enter = enter

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY)
        return QSize(0, self._theme.px(_HEAD if entry.heading else _ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        model = index.model()
        words = model.words if isinstance(model, ResultsModel) else ()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if entry.heading:
            self._paint_heading(painter, rect, entry.text)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_entry(painter, rect, entry, words, chosen=chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, text: str) -> None:
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        room = rect.adjusted(theme.px(_PAD), theme.px(7), 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_entry(
        self, painter: QPainter, rect: QRectF, entry: Entry, words: Sequence[str], *, chosen: bool
    ) -> None:
        theme = self._theme
        if chosen:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRectF(0, rect.top(), 3, rect.height()), theme.colour("accent"))
        side = theme.px(16)
        place = QRectF(theme.px(_PAD), rect.center().y() - side / 2, side, side)
        paint_icon(painter, place, entry.icon, theme.colour("accent" if chosen else "ink2"))
        right = self._paint_end(painter, rect, entry, chosen=chosen)
        ground = theme.colour("accentSoft")
        x = float(theme.px(_TEXT))
        font = theme.font("control", weight=400)
        beside = QFontMetricsF(font).horizontalAdvance(entry.note) + theme.px(12)
        kept = min(beside, (right - x) * _BESIDE) if entry.note else 0.0
        for text, ink, end in ((entry.text, "ink", right - kept), (entry.note, "ink2", right)):
            room = QRectF(x, rect.top(), max(end - x, 0), rect.height())
            x += self._write(painter, room, text, font, (words, theme.colour(ink), ground))
            x += theme.px(12)

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        font: QFont,
        how: tuple[Sequence[str], QColor, QColor],
    ) -> float:
        words, ink, ground = how
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        baseline = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
        tall = metrics.height() + 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        for start, end in spans(shown, words):
            left = room.left() + metrics.horizontalAdvance(shown[:start])
            wide = metrics.horizontalAdvance(shown[start:end])
            box = QRectF(left - 1, room.center().y() - tall / 2, wide + 2, tall)
            painter.drawRoundedRect(box, 2, 2)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QPointF(room.left(), baseline), shown)
        return metrics.horizontalAdvance(shown)

    def _paint_end(self, painter: QPainter, rect: QRectF, entry: Entry, *, chosen: bool) -> float:
        theme = self._theme
        right = rect.right() - theme.px(_PAD)
        key = entry.key if entry.key and not chosen else (self._enter if chosen else "")
        if entry.private:
            words = privacy_words("private")
            size = tag_size(words, theme, icon=True)
            paint_tag(painter, _placed(right, rect, size), words, "private", theme, "lock")
        elif entry.tag:
            size = tag_size(entry.tag, theme)
            paint_tag(painter, _placed(right, rect, size), entry.tag, "stage", theme)
        elif entry.end:
            font = theme.font("small")
            wide = QFontMetricsF(font).horizontalAdvance(entry.end)
            size = QSize(int(wide + 1), int(rect.height()))
            painter.setFont(font)
            painter.setPen(theme.colour("ink2"))
            box = _placed(right, rect, size)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, entry.end)
        elif key:
            size = key_cap_size(key, theme)
            paint_key_cap(painter, _placed(right, rect, size), key, theme)
        else:
            return right
        return right - size.width() - theme.px(12)


def _placed(right: float, rect: QRectF, size: QSize) -> QRectF:
    top = rect.center().y() - size.height() / 2
    return QRectF(right - size.width(), top, size.width(), size.height())
