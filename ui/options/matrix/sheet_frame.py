"""The border over the matrix, painted last so that its corners stay round."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.panels import border_pen
from ui.kit.theme import theme_of


class SheetFrame(QWidget):
    """The border over the matrix: rounded corners, and the accent line of the chosen option."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._chosen = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def choose(self, place: QRect) -> None:
        """Move the accent line."""
        if place != self._chosen:
            before, self._chosen = self._chosen, place
            self.update(before.united(place))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, radius = self._theme, self._theme.radius("lg") - 0.5
        rect = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        whole, inner = QPainterPath(), QPainterPath()
        whole.addRect(self.rect().toRectF())
        inner.addRoundedRect(rect, radius, radius)
        painter.fillPath(whole.subtracted(inner), theme.colour("paper"))
        painter.setPen(border_pen("shared", theme))
        painter.drawPath(inner)
        if not self._chosen.isNull():
            painter.fillRect(self._chosen, theme.colour("accent"))
