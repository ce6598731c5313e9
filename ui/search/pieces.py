"""The pieces of the palette: its line, its sheet, its foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.kit.theme import theme_of

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}


class SearchLine(QLineEdit):
    """The words looked for; the keys of the list work from here, those of the window do not."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.key() in _TABS:
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PalettePanel(QWidget):
    """The sheet of the palette."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("sheet"))
        painter.setPen(QPen(theme.colour("lineStrong"), 1))
        radius = theme.radius("xl") - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class PaletteFoot(QWidget):
    """The keys, on the ground of the window, its lower corners round."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.radius("xl") - 1.0
        painter.setClipRect(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("paper"))
        box = QRectF(self.rect()).adjusted(0, -2 * radius, 0, 0)
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)
