"""A press that becomes a drag: from which section to which, told once it is let go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


class Dragging(QObject):
    """Follows the mouse over a viewport whose sections can be dragged onto one another.

    `section_at` gives the section under a point, -1 for none that can be held. `dragged(held,
    target)` tells that one was let go over another; `over` is the one under the pointer meanwhile.
    """

    dragged = Signal(object, object)

    def __init__(self, viewport: QWidget, section_at: Callable[[QPoint], int]) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._section_at = section_at
        self._held = -1
        self._start = QPoint()
        self.over = -1
        viewport.installEventFilter(self)

    def edge(self, section: int) -> int:
        """Say on which side of a section what is held would land: -1 before, 1 after, 0 neither."""
        if section != self.over or self.over in (-1, self._held):
            return 0
        return -1 if self.over < self._held else 1

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            left = event.button() == Qt.MouseButton.LeftButton
            self._held = self._section_at(at) if left else -1
            self._start, self.over = at, -1
        elif event.type() == QEvent.Type.MouseMove and event.buttons():
            return self._move(at)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._drop()
        return False

    def _move(self, at: QPoint) -> bool:
        """Follow the pointer; tell whether it drags, rather than trembles."""
        if self._held < 0:
            return False
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if far or self.over >= 0:
            self.over = self._section_at(at)
            self._viewport.update()
        return self.over >= 0

    def _drop(self) -> None:
        held, over = self._held, self.over
        self._held = self.over = -1
        self._viewport.update()
        if over not in (-1, held) and held >= 0:
            self.dragged.emit(held, over)
