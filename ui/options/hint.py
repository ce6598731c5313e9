"""The sentence beside a cell: why what was typed there could not be taken, and the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.kit.amber import AmberSheet
from ui.kit.theme import theme_of

_WIDEST = 320


class Hint(AmberSheet):
    """A small amber sheet that stays until what it is about is settled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, margins=(10, 6, 10, 6), words="amber")
        self._room = parent
        self._wide = theme_of(self).px(_WIDEST)
        self.setObjectName("hint")
        self.action.setObjectName("hint_action")
        self.hide()

    def text(self) -> str:
        """Return the sentence shown, empty when there is none."""
        return self.words() if self.isVisibleTo(self._room) else ""

    def say(self, sentence: str, cell: QRect) -> None:
        """Show a sentence under a cell (above it where there is no room), within the parent."""
        self.tell(sentence)
        self._place(cell)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def propose(self, sentence: str, cell: QRect, action: str, act: Callable[[], object]) -> None:
        """Show a sentence with something to do about it, which closes the sheet."""

        def acted() -> None:
            self.hide()
            act()

        self.say(sentence, cell)
        self.offer(action, acted)
        self._place(cell)

    def _place(self, cell: QRect) -> None:
        room = self._room.rect()
        wide = max(min(self._wide, self.wanted_width()), min(self._wide * 9 // 16, room.width()))
        tall = self.height_for(wide) + 2
        x = max(min(cell.left(), room.right() - wide), 0)
        below = cell.bottom() + 3
        y = below if below + tall <= room.bottom() else max(cell.top() - tall - 2, 0)
        self.setGeometry(QRect(QPoint(x, y), QPoint(x + wide, y + tall)))
        self.show()
        self.raise_()
