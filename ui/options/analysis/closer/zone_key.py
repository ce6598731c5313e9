"""What the bands of the payer zones mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.theme import theme_of

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ZoneKey(QWidget):
    """What the bands of the zones mean."""

    _TALL = 20

    def __init__(self, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._entries = entries
        self.setFixedHeight(self._theme.px(self._TALL))
        self.setAccessibleName("; ".join(text for _, text in entries))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("axis"))
        metrics, x, middle = QFontMetricsF(painter.font()), 0.0, self.height() / 2
        for kind, text in self._entries:
            self._paint_sign(painter, QRectF(x, middle - 6, theme.px(20), 12), kind)
            x += theme.px(26)
            painter.setPen(theme.colour("ink2"))
            wide = metrics.horizontalAdvance(text)
            painter.drawText(QRectF(x, 0, wide + 2, self.height()), _LEFT, text)
            x += wide + theme.px(16)

    def _paint_sign(self, painter: QPainter, box: QRectF, kind: str) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        line = QRectF(box.left(), box.center().y() - 2, box.width(), 4)
        if kind == "within":
            painter.setBrush(theme.colour("privateInk"))
            painter.drawRect(line)
        elif kind == "wanted":
            painter.setBrush(QBrush(theme.colour("accent"), Qt.BrushStyle.Dense3Pattern))
            painter.drawRect(line)
        elif kind == "both":
            painter.setBrush(theme.colour("accentLine"))
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(box.adjusted(0, 1, 0, -1))
        else:
            painter.setBrush(theme.colour("ink"))
            painter.drawEllipse(box.center(), 5, 5)
