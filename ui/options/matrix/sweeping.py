"""The mouse held down and moved over cells: where it has come to, scrolling at the edges."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, QTimer, Signal

from ui.options.matrix.model import MatrixModel
from ui.options.typing_delegate import TypingTable

_EVERY = 60


class SweptView(TypingTable):
    """A table over the matrix whose cells can be swept over."""

    matrix: MatrixModel

    def open_area(self) -> QRect:
        """Give the part of the viewport that nothing frozen covers."""
        return self.viewport().rect()

    def covered(self, place: QRect) -> bool:
        """Whether what is frozen covers a place, so that painting it is of no use."""
        return not self.open_area().intersects(place)


class Sweep(QObject):
    """Tells the cells that a held mouse comes to: `swept_to(index)`.

    Beyond the open part of the view the sweep goes on by one cell at a time while the mouse is
    held there; whoever hears it scrolls the cell into sight.
    """

    swept_to = Signal(object)

    def __init__(self, view: SweptView) -> None:
        super().__init__(view)
        self._view = view
        self._held = False
        self._at = QPoint()
        self._last = (-1, -1)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Follow the mouse from now on."""
        self._held, self._last = True, (-1, -1)

    def end(self) -> None:
        """Follow it no longer."""
        self._held = False
        self._timer.stop()

    def follow(self, at: QPoint) -> None:
        """Follow the mouse."""
        if not self._held:
            return
        self._at = at
        self._go_on()
        if self._view.open_area().contains(at):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _go_on(self) -> None:
        index = self._under(self._at)
        if index.isValid() and (index.row(), index.column()) != self._last:
            self._last = (index.row(), index.column())
            self.swept_to.emit(index)

    def _under(self, at: QPoint) -> QModelIndex:
        """Give the cell under a point; of a point outside, the next cell towards it."""
        area, view = self._view.open_area(), self._view
        inside = QPoint(
            min(max(at.x(), area.left()), area.right()), min(max(at.y(), area.top()), area.bottom())
        )
        index = view.indexAt(inside)
        if not index.isValid():
            return index
        model, across = view.model(), _sign(at.x() - inside.x())
        row = min(max(index.row() + _sign(at.y() - inside.y()), 0), model.rowCount() - 1)
        column = min(index.column() + across, model.columnCount() - 1)
        return model.index(row, max(column, 1) if across < 0 else column)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
