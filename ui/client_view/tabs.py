"""The name of a page at the foot of the client view, underlined when it is the one shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from ui.kit import focus
from ui.kit.theme import theme_of


class Tab(QAbstractButton):
    """A page by its name."""

    def __init__(self, name: str, scale: float) -> None:
        super().__init__()
        self._theme, self._scale = theme_of(self), scale
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", 4)

    def _face(self) -> QFont:
        font = self._theme.font("control", weight=500 if self.isChecked() else 400)
        font.setPixelSize(max(11, round(self._theme.px(13) * self._scale)))
        return font

    @override
    def sizeHint(self) -> QSize:
        font = self._theme.font("control", weight=500)
        font.setPixelSize(max(11, round(self._theme.px(13) * self._scale)))
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        return QSize(round(wide) + 2, max(28, round(self._theme.px(32) * self._scale)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._face())
        painter.setPen(self._theme.colour("ink" if self.isChecked() else "ink2"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            line = QRectF(0, self.height() - 2, self.width(), 2)
            painter.fillRect(line, self._theme.colour("accent"))
