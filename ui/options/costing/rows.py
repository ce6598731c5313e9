"""A line of the panel: words at the left, a figure at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.theme import theme_of
from ui.kit.words import Label


class Fact(QWidget):
    """What a figure is called, and the figure; hidden while there is nothing to say."""

    def __init__(self, name: str, *, quiet: bool = False) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme_of(self).px(8))
        style = "axis" if quiet else "small"
        self._words = Label("", style=style, colour="ink2").eliding()
        self.figure = Label("", style=style, colour="ink2" if quiet else "ink").tabular()
        self.figure.setObjectName(name)
        row.addWidget(self._words, 1)
        row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def say(self, words: str, figure: str) -> None:
        """Show what the figure is called and the figure; hide where there is none."""
        self._words.setText(words)
        self.figure.setText(figure)
        self.figure.setAccessibleName(f"{words}: {figure}")
        self.setVisible(bool(figure))
