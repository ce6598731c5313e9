"""Fills figures down or to the right, as a spreadsheet does: Ctrl+D and Ctrl+R."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from PySide6.QtCore import QModelIndex

from consultdesk.domain.change import Change
from ui.options.matrix.clipboard import Piece
from ui.options.matrix.placing import Placing

_Spot: TypeAlias = tuple[int, int]


def spread(
    placing: Placing, selection: Iterable[QModelIndex], *, across: bool
) -> tuple[Change, ...]:
    """Copy the first figure of each selected column down, or of each row across, or Unreadable.

    A line with one selected cell takes the figure before it. What the cost lines fill, reasons and
    weights are passed over; notes and certainties stay with their own cell.
    """
    model = placing.model
    chosen = [(i.row(), i.column()) for i in selection if i.column() > 0 and model.editable(i)]
    changes: list[Change] = []
    for source, targets in _lines(placing, chosen, across=across):
        words = model.typed(model.index(*source))
        for row, column in targets:
            changes.extend(placing.put(row, model.options[column - 1], Piece(words)))
    return tuple(changes)


def _lines(
    placing: Placing, chosen: Iterable[_Spot], *, across: bool
) -> Iterator[tuple[_Spot, list[_Spot]]]:
    model = placing.model
    along, fixed = (1, 0) if across else (0, 1)
    lines: dict[int, list[_Spot]] = {}
    for spot in sorted(chosen):
        lines.setdefault(spot[fixed], []).append(spot)
    for first, *rest in lines.values():
        if rest:
            yield first, rest
            continue
        before = ((first[0], n) if across else (n, first[1]) for n in reversed(range(first[along])))
        source = next((s for s in before if s[1] and model.editable(model.index(*s))), None)
        if source is not None:
            yield source, [first]
