"""The column beside the promises, with the hairline that sets it apart."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.theme import theme_of


class Beside(QWidget):
    """A column of a fixed width at the right of a page."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self.setFixedWidth(width)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("line"))
