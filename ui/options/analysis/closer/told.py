"""A title with a few lines under it, gone where there is nothing to tell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.theme import theme_of
from ui.kit.words import Label


class Told(QWidget):
    """Lines of words under their title."""

    def __init__(self, name: str, title: str, *, colour: str = "ink2") -> None:
        super().__init__()
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(18), 0, 0)
        column.setSpacing(theme.px(6))
        self._title = Label(title, style="small", wrap=True).weighted(600)
        column.addWidget(self._title)
        self._lines = Label("", style="small", colour=colour, wrap=True)
        self._lines.setObjectName(name)
        column.addWidget(self._lines)

    def tell(self, lines: Sequence[str], title: str = "") -> None:
        """Tell these lines, perhaps under another title."""
        if title:
            self._title.setText(title)
        self._lines.setText("\n".join(lines))
        self._lines.setAccessibleName(f"{self._title.text()}: " + "; ".join(lines))
        self.setVisible(bool(lines))
