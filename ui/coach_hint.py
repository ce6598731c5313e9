"""How much the coach found in the texts of a dialog, and the way to each of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.coach import Coaching
from ui.kit.buttons import Button


class CoachHint(Button):
    """Says how many turns deserve a second look; pressed, it goes to the next with its choices."""

    def __init__(self, coaching: Coaching) -> None:
        super().__init__("", "link", size="small")
        self._coaching = coaching
        self.setObjectName("coach_hint")
        self.with_hint("F8")
        self.calling(self._open)
        coaching.changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        count = len(self._coaching.places())
        self.setText(QCoreApplication.translate("WordingPanel", "%n to look at", None, count))
        self.setAccessibleName(self.text())
        self.setVisible(count > 0)

    def _open(self) -> None:
        self._coaching.go_next()
        self._coaching.open_menu()
