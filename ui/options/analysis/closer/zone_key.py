"""What the bands of the payer zones mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.flow import FlowLayout
from ui.kit.theme import theme_of

_TALL, _SIGN, _GAP = 18, 20, 6


class ZoneKey(QWidget):
    """One sign with its words for each band, on as many lines as it takes."""

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        flow = FlowLayout(self, across=16, down=4)
        for kind, text in entries:
            flow.addWidget(_Sign(kind, text))


class _Sign(QWidget):
    """A small picture of one band, and what it means."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self._kind, self._text = kind, text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        theme = self._theme
        wide = QFontMetricsF(theme.font("axis")).horizontalAdvance(self._text)
        return QSize(int(wide) + theme.px(_SIGN + _GAP) + 2, theme.px(_TALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("axis"))
        painter.setPen(theme.colour("ink2"))
        room = QRectF(self.rect())
        room.setLeft(theme.px(_SIGN + _GAP))
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text
        )
        box = QRectF(0, self.height() / 2 - 5, theme.px(_SIGN), 10)
        self._paint_sign(painter, box)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        line = QRectF(box.left(), box.center().y() - 2, box.width(), 4)
        if self._kind == "within":
            painter.fillRect(line, theme.colour("privateInk"))
        elif self._kind == "wanted":
            painter.fillRect(line, QBrush(theme.colour("accent"), Qt.BrushStyle.Dense3Pattern))
        elif self._kind == "both":
            painter.setBrush(theme.colour("accentLine"))
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(box)
        else:
            painter.setBrush(theme.colour("ink"))
            painter.drawEllipse(box.center(), 5, 5)
