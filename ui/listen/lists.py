"""A plain list of sentences in our colours, walked with the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from ui.kit.lists import dress
from ui.kit.theme import theme_of
from ui.kit.words import plain

_ROW = 30


class Lines(QListWidget):
    """One line per entry; a long one is cut, and whole in its tip."""

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = self._theme = theme_of(self)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        dress(self, "sheet")
        self.setFont(theme.font("control", weight=400))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def show_lines(self, lines: Sequence[str], row: int = 0) -> None:
        """Show these lines, with one of them current, without telling anybody."""
        silence = QSignalBlocker(self)
        self.clear()
        self.addItems(list(lines))
        for place, line in enumerate(lines):
            self.item(place).setSizeHint(QSize(0, self._theme.px(_ROW)))
            self.item(place).setToolTip(plain(line))
        if lines:
            self.setCurrentRow(min(max(row, 0), len(lines) - 1))
        silence.unblock()
