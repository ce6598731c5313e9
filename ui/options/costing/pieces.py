"""A small piece of the ceiling's panel: an amount that opens its field."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from ui.kit.theme import theme_of


class AmountButton(QAbstractButton):
    """An amount that opens the field where it is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        font = self._theme.font("control", tabular=True)
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        return QSize(int(wide + 1), self._theme.px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("control", tabular=True))
        over = self.underMouse() or self.hasFocus()
        painter.setPen(self._theme.colour("accent" if over else "ink"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(self.rect()), right, self.text())
