"""Small pieces of the ceiling's panel: an amount that opens its field, and what to watch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout
from typing_extensions import override

from ui.kit.theme import theme_of
from ui.kit.words import Label


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


class AmberSheet(QFrame):
    """What there is to watch: a title and a sentence on amber."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 13, 10)
        column.setSpacing(1)
        self._title = Label("", style="small", colour="amber", wrap=True).weighted(600)
        self._words = Label("", style="small", colour="ink2", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._words)

    def say(self, title: str, words: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{title}. {words}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("amberSoft"))
        painter.setPen(QPen(self._theme.colour("amberLine"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5)
