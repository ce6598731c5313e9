"""Typing in cells: an editor opened, its words taken, and where the cursor goes afterwards."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt

from ui.options.deeds import Deeds
from ui.options.hint import Hint
from ui.options.matrix.views import BodyView, CellView
from ui.options.matrix.walking import ring
from ui.options.typing_delegate import CellEditor

_WAYS = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}


class Writing(QObject):
    """Opens one editor at a time, in the view where its cell is seen."""

    def __init__(self, view: BodyView, hint: Hint, deeds: Deeds) -> None:
        super().__init__(view)
        self._view = view
        self._model = view.matrix
        self._hint = hint
        self._deeds = deeds
        for part in self._views():
            part.cells.finished.connect(self._finished)
            part.cells.dropped.connect(hint.hide)
            part.cells.stepped.connect(self._step)

    def _views(self) -> tuple[CellView, CellView]:
        return (self._view, self._view.names)

    def editor(self) -> CellEditor | None:
        """Give the editor that is open."""
        return next((view.cells.editor for view in self._views() if view.cells.editor), None)

    def begin(self, index: QModelIndex, typed: str = "") -> None:
        """Open the editor of a cell, or go back to the one that is still open."""
        still = self.editor()
        if still is not None:
            still.setFocus()
            return
        if not self._model.editable(index):
            return
        self._view.scrollTo(index)
        place = self._view.view_of(index)
        place.edit(index)
        editor = place.cells.editor
        if editor is None:
            return
        editor.textEdited.connect(self._hint.hide)
        if typed:
            editor.setText(typed)
            editor.setModified(True)
        self._view.repaint_all()

    def _finished(self, index: QModelIndex, key: int, back: object) -> None:
        self._hint.hide()
        self._view.setFocus()
        down, right = _WAYS.get(Qt.Key(key), (0, 0))
        if not (down or right):
            return
        ranges = self._view.ranges
        if ranges.several():
            target = ring(ranges.cells(), index, back=bool(back) or right < 0, down=bool(down))
            ranges.pass_to(target)
            return
        if right and index.column() == 0:
            down, right = right, 0
        elif back:
            down = -down
        target = self._next(index, down, right)
        if not target.isValid():
            return
        ranges.go(target)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.begin(target)

    def _next(self, index: QModelIndex, down: int, right: int) -> QModelIndex:
        """Give the next place where something can be typed, in reading order for Tab."""
        if down:
            rows = range(index.row() + down, len(self._model.rows) if down > 0 else -1, down)
            places = [(row, index.column()) for row in rows]
        else:
            columns = range(1, self._model.columnCount())
            whole = [(r, c) for r in range(len(self._model.rows)) for c in columns]
            here = whole.index((index.row(), index.column()))
            places = whole[here + 1 :] if right > 0 else whole[:here][::-1]
        spots = (self._model.index(row, column) for row, column in places)
        return next((spot for spot in spots if self._model.editable(spot)), QModelIndex())

    def _step(self, index: QModelIndex, points: int) -> None:
        row = self._model.row(index)
        if row is not None and row.criterion is not None:
            self._deeds.step_weight(row.criterion, points)
