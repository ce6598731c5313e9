"""Where the cursor goes by a key: one cell, to the edge of what is filled, a page, a corner."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt

from ui.options.faces import BlankFace, GroupFace
from ui.options.matrix.model import MatrixModel

ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


def step(model: MatrixModel, start: QModelIndex, down: int, right: int) -> QModelIndex:
    """Give the next cell in a direction; at the edge, the same cell."""
    row = min(max(start.row() + down, 0), model.rowCount() - 1)
    column = min(max(start.column() + right, 0), model.columnCount() - 1)
    return model.index(row, column)


def leap(model: MatrixModel, start: QModelIndex, down: int, right: int) -> QModelIndex:
    """Go to the last filled cell of a run, else to the next filled one, else to the edge.

    To the left the options end before the names; from the first option it goes on to the names.
    """
    if down:
        rows = range(start.row() + down, model.rowCount() if down > 0 else -1, down)
        path = [(row, start.column()) for row in rows]
    else:
        end = model.columnCount() if right > 0 else (0 if start.column() > 1 else -1)
        path = [(start.row(), column) for column in range(start.column() + right, end, right)]
    if not path:
        return start
    here = _filled(model, (start.row(), start.column()))
    return model.index(*_landing(model, path, running=here and _filled(model, path[0])))


def _landing(model: MatrixModel, path: list[tuple[int, int]], *, running: bool) -> tuple[int, int]:
    last = path[-1]
    for before, spot in zip([path[0], *path], path, strict=False):
        if running and not _filled(model, spot):
            return before
        if not running and _filled(model, spot):
            return spot
    return last


def _filled(model: MatrixModel, spot: tuple[int, int]) -> bool:
    return not isinstance(model.grid.faces.get(spot), (BlankFace, GroupFace))


def corner(model: MatrixModel, start: QModelIndex, *, end: bool, whole: bool) -> QModelIndex:
    """Give the first or last option of a row, or the first or last cell of all; names are aside."""
    last = model.columnCount() - 1
    row = (model.rowCount() - 1 if end else 0) if whole else start.row()
    return model.index(row, last if end else min(1, last))


def page(model: MatrixModel, start: QModelIndex, heights: Iterable[int], by: int) -> QModelIndex:
    """Give the cell a roomful further: `heights` are those of all rows, `by` the room, signed."""
    tall = list(heights)
    row, left = start.row(), abs(by)
    onward = 1 if by > 0 else -1
    while 0 <= row + onward < len(tall) and left >= tall[row + onward]:
        row += onward
        left -= tall[row]
    if row == start.row():
        return step(model, start, onward, 0)
    return model.index(row, start.column())


def ring(cells: list[QModelIndex], here: QModelIndex, *, back: bool, down: bool) -> QModelIndex:
    """Give the next of the chosen cells: column by column, or in reading order; round and round."""

    def order(index: QModelIndex) -> tuple[int, int]:
        return (index.column(), index.row()) if down else (index.row(), index.column())

    whole = sorted(cells, key=order)
    if here not in whole:
        return whole[0]
    return whole[(whole.index(here) + (-1 if back else 1)) % len(whole)]
