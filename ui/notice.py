"""The amber bar over the page: what happened, that the work is safe, and one next step."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui.kit.buttons import IconButton
from ui.kit.panels import Icon
from ui.kit.theme import theme_of
from ui.kit.words import Label


class Notice(QFrame):
    """A sentence that stays until it is put away; one at a time, the latest."""

    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        px = self._theme.px
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(28), px(10), px(16), px(10))
        row.setSpacing(px(10))
        row.addWidget(Icon("info", "amberMark", 18), 0, Qt.AlignmentFlag.AlignTop)
        self._sentence = Label("", style="control", colour="ink", wrap=True)
        row.addWidget(self._sentence, 1)
        close = IconButton("x", self.tr("Put this message away"))
        close.clicked.connect(self.hide)
        close.clicked.connect(self.put_away)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the one before."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def text(self) -> str:
        """Give the sentence shown last."""
        return self._sentence.text()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("amberSoft"))
        edge = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(edge, self._theme.colour("amberLine"))
