"""A column of rows as high as its content, scrolling only where the window is lower."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of

_TAKEN = 320
_LEAST = 160
_SLACK = 24


class Room(ScrollPage):
    """Rows inside a dialog over a window."""

    def __init__(self) -> None:
        super().__init__(margins=(2, 2, 8, 2), spacing=0)
        self._width = self._most = 0
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self, width: int, over: QWidget, taken: int = _TAKEN) -> None:
        """Take the height that the rows need in a width, as far as the window below has it."""
        theme = theme_of(self)
        self._width = theme.px(width)
        self._most = max(over.window().height() - theme.px(taken), theme.px(_LEAST))
        self.refit()

    def refit(self) -> None:
        """Take the height that the rows need now."""
        wide = self._width
        layout = self.column
        tall = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else -1
        tall = tall if tall > 0 else layout.sizeHint().height()
        self.setFixedHeight(min(tall + theme_of(self).px(_SLACK), self._most))
