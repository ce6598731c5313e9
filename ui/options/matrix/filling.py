"""Fills figures down or to the right, as a spreadsheet does: Ctrl+D and Ctrl+R."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from PySide6.QtCore import QModelIndex

from consultdesk.domain.change import Change
from consultdesk.domain.locales import Locale
from ui.options.matrix.clipboard import put
from ui.options.matrix.model import MatrixModel

_Spot: TypeAlias = tuple[int, int]


def spread(
    model: MatrixModel, selection: Iterable[QModelIndex], locale: Locale, *, across: bool
) -> tuple[Change, ...]:
    """Copy the first figure of each selected column down, or of each row across, or Unreadable.

    A line with one selected cell takes the figure before it. What the cost lines fill, reasons and
    weights are passed over; notes and certainties stay with their own cell.
    """
    chosen = [(i.row(), i.column()) for i in selection if i.column() and model.editable(i)]
    changes: list[Change] = []
    for source, targets in _lines(model, chosen, across=across):
        words = model.typed(model.index(*source))
        for target in targets:
            changes.extend(put(model, model.index(*target), words, locale))
    return tuple(changes)


def _lines(
    model: MatrixModel, chosen: Iterable[_Spot], *, across: bool
) -> Iterator[tuple[_Spot, list[_Spot]]]:
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
