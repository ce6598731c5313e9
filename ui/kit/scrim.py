"""The veil over a window while a dialog or the palette asks for all the attention."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from ui.kit.theme import theme_of

_OPACITY = 0.28


def dim_behind(dialog: QDialog) -> None:
    """Veil the window of a dialog until the dialog is finished."""
    owner = dialog.parentWidget()
    if owner is not None:
        scrim = _Scrim(owner.window())
        dialog.finished.connect(scrim.close)


class _Scrim(QWidget):
    """A translucent sheet as large as its window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._colour = theme_of(self).colour("scrim")
        self._colour.setAlphaF(_OPACITY)
        self._window = window
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colour)
