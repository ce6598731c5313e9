"""How a row of a list of criteria looks: its words, perhaps a grip to drag it by and a weight."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.kit.icons import paint_icon
from ui.kit.theme import theme_of

Index = QModelIndex | QPersistentModelIndex
SHARE = Qt.ItemDataRole.UserRole + 1
COLOUR = Qt.ItemDataRole.UserRole + 2
_PAD = 8
_GRIP = 14
_PERCENT = 48


class RowFace(QStyledItemDelegate):
    """Paints one line in the height it is given; `COLOUR` is a token, `SHARE` a weight."""

    def __init__(self, parent: QWidget, *, tall: int, style: str, grip: bool = False) -> None:
        super().__init__(parent)
        self._tall = tall
        self._style = style
        self._grip = grip

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme_of(cast("QWidget", self.parent())).px(self._tall))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of(cast("QWidget", self.parent()))
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
        left, share = theme.px(_PAD), str(index.data(SHARE) or "")
        if self._grip:
            side = theme.px(_GRIP)
            place = QRectF(rect.left() + left, rect.center().y() - side / 2, side, side)
            paint_icon(painter, place, "grip", theme.colour("ink3"))
            left += side + theme.px(_PAD)
        room = rect.adjusted(left, 0, -theme.px(_PERCENT if share else _PAD), 0)
        painter.setFont(theme.font(self._style, weight=400))
        painter.setPen(theme.colour(str(index.data(COLOUR) or "ink")))
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        metrics = QFontMetricsF(painter.font())
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setFont(theme.font(self._style, weight=500, tabular=True))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -theme.px(_PAD), 0), right, share)
        painter.restore()
