"""A press that becomes a drag: from which section to which, told once it is let go."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication


class Drag:
    """What is held and what lies under the pointer, as section numbers; -1 for nothing."""

    def __init__(self) -> None:
        self._held = -1
        self._start = QPoint()
        self.over = -1

    def press(self, section: int, at: QPoint) -> None:
        """Hold a section, or nothing."""
        self._held, self._start, self.over = section, at, -1

    def move(self, section: int, at: QPoint) -> bool:
        """Follow the pointer; tell whether it drags, rather than trembles."""
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if self._held >= 0 and (far or self.over >= 0):
            self.over = section
        return self._held >= 0 and self.over >= 0

    def edge(self, section: int) -> int:
        """Say on which side of a section what is held would land: -1 before, 1 after, 0 neither."""
        if section != self.over or self.over in (-1, self._held):
            return 0
        return -1 if self.over < self._held else 1

    def drop(self) -> tuple[int, int] | None:
        """Let go: give what was held and where it lands, none where it stays."""
        held, over = self._held, self.over
        self._held = self.over = -1
        return None if over in (-1, held) or held < 0 else (held, over)
