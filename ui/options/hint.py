"""The sentence beside a cell: why what was typed there could not be taken."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.theme import theme_of
from ui.kit.words import Label

_WIDEST = 320


class Hint(QFrame):
    """A small amber sheet that stays until what it is about is settled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._theme = theme_of(self)
        self.setObjectName("hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        self._label = Label("", style="small", colour="amber", wrap=True)
        column.addWidget(self._label)
        self.hide()

    def text(self) -> str:
        """Return the sentence shown, empty when there is none."""
        return self._label.text() if self.isVisibleTo(self._room) else ""

    def say(self, sentence: str, cell: QRect) -> None:
        """Show a sentence under a cell (above it where there is no room), within the parent."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        wide = min(self._theme.px(_WIDEST), self._label.sizeHint().width() + 22)
        wide = max(wide, min(self._theme.px(180), self._room.width()))
        tall = self._label.heightForWidth(wide - 22) + 14
        room = self._room.rect()
        x = max(min(cell.left(), room.right() - wide), 0)
        below = cell.bottom() + 3
        y = below if below + tall <= room.bottom() else max(cell.top() - tall - 2, 0)
        self.setGeometry(QRect(QPoint(x, y), QPoint(x + wide, y + tall)))
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("amberSoft"))
        painter.setPen(QPen(self._theme.colour("amberLine"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
