"""The amber sheet: what there is to watch, in one sentence, with the way out beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.buttons import Button
from ui.kit.theme import theme_of
from ui.kit.words import Label


class AmberSheet(QFrame):
    """Words on amber: a title where there is one, a sentence, and an action where there is one."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        margins: tuple[int, int, int, int] = (13, 9, 13, 10),
        words: str = "ink2",
    ) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*margins)
        self._column.setSpacing(1)
        self._title = Label("", style="small", colour="amber", wrap=True).weighted(600)
        self._words = Label("", style="small", colour=words, wrap=True)
        self.action = Button("", "link", size="small")
        self.action.clicked.connect(self._acted)
        for part in (self._title, self._words):
            self._column.addWidget(part)
        self._column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        self.tell("")

    def words(self) -> str:
        """Return the sentence shown."""
        return self._words.text()

    def tell(self, words: str, *, title: str = "") -> None:
        """Show other words, without an action."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._words.setText(words)
        self.setAccessibleName(f"{title}. {words}" if title else words)
        self._act = None
        self.action.hide()

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """Put one action under the sentence."""
        self._act = act
        self.action.setText(words)
        self.action.setVisible(True)

    def _acted(self) -> None:
        if self._act is not None:
            self._act()

    def height_for(self, width: int) -> int:
        """Give the height that the sheet needs at a width."""
        margins = self._column.contentsMargins()
        room = width - margins.left() - margins.right()
        tall = margins.top() + margins.bottom() + self._words.heightForWidth(room)
        if self._title.text():
            tall += self._title.heightForWidth(room) + self._column.spacing()
        if self._act is not None:
            tall += self.action.sizeHint().height() + self._column.spacing()
        return tall

    def wanted_width(self) -> int:
        """Give the width at which nothing wraps."""
        margins = self._column.contentsMargins()
        parts = (self._title, self._words, self.action)
        wide = max(part.sizeHint().width() for part in parts if not part.isHidden())
        return wide + margins.left() + margins.right() + 2

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_amber(self)


def paint_amber(sheet: QWidget) -> None:
    """Paint a whole widget as an amber sheet: soft, under a line, its corners rounded."""
    theme, painter = theme_of(sheet), QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("amberSoft"))
    painter.setPen(QPen(theme.colour("amberLine"), 1))
    radius = theme.radius("sm") + 0.5
    painter.drawRoundedRect(QRectF(sheet.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
