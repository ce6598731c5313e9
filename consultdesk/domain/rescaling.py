"""What becomes of figures already typed when their criterion is measured otherwise."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from consultdesk.domain.change import Change
from consultdesk.domain.criteria import Measure, fed_by, remeasured
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import Cell, Criterion, OptionSheet, Scale, check_value

_WHOLE = (Scale.RATING, Scale.YES_NO)
_FINE = Decimal("0.01")


class Carry(StrEnum):
    """What is done with the figures: kept as they are, put at the same place, or let go."""

    KEEP = "keep"
    CONVERT = "convert"
    CLEAR = "clear"


def filled_cells(sheet: OptionSheet, criterion: Criterion) -> tuple[Cell, ...]:
    """Give the cells of a criterion that hold a figure."""
    of_it = (c for c in sheet.cells if c.criterion_id == criterion.id)
    return tuple(c for c in of_it if c.likely is not None)


def ways(sheet: OptionSheet, before: Criterion, after: Criterion) -> tuple[Carry, ...]:
    """Give what can be done with the figures, the kindest first; nothing where none is typed."""
    cells = filled_cells(sheet, before)
    if not cells or (before.scale, before.source) == (after.scale, after.source):
        return ()
    if fed_by(after.scale, after.source) is not None:
        return (Carry.CLEAR,)
    keep = (Carry.KEEP,) if all(_holds(after, cell) for cell in cells) else ()
    return (*keep, Carry.CONVERT, Carry.CLEAR)


def _holds(criterion: Criterion, cell: Cell) -> bool:
    try:
        for figure in (cell.low, cell.likely, cell.high):
            check_value(criterion, figure)
    except Refused:
        return False
    return True


def rescaled(
    sheet: OptionSheet, before: Criterion, after: Criterion, carry: Carry
) -> tuple[Change, ...]:
    """Give the changes that measure a criterion otherwise and carry its figures over, in one step.

    Converted figures keep their place between the worst and the best; notes and how sure a figure
    is are kept either way.
    """
    changes: list[Change] = []
    if carry is not Carry.KEEP:
        for cell in filled_cells(sheet, before):
            moved = _cleared(cell) if carry is Carry.CLEAR else _converted(cell, before, after)
            changes.append(Change(cell, moved))
    return (*remeasured(sheet, before, after), *(c for c in changes if not c.idle))


def _cleared(cell: Cell) -> Cell:
    return cell.but(likely=None, low=None, high=None)


def _converted(cell: Cell, before: Criterion, after: Criterion) -> Cell:
    def place(figure: Decimal | None) -> Decimal | None:
        return None if figure is None else _placed(figure, before, after)

    ends = [place(cell.low), place(cell.high)]
    if (before.best > before.worst) != (after.best > after.worst):
        ends.reverse()
    if after.scale in _WHOLE:
        ends = [None, None]
    return cell.but(likely=place(cell.likely), low=ends[0], high=ends[1])


def _placed(figure: Decimal, before: Criterion, after: Criterion) -> Decimal:
    span = before.best - before.worst
    share = (figure - before.worst) / span if span else Decimal(1)
    share = min(max(share, Decimal(0)), Decimal(1))
    value = after.worst + share * (after.best - after.worst)
    finest = Decimal(1) if after.scale in _WHOLE else _FINE
    return _plain(value.quantize(finest, ROUND_HALF_UP))


def _plain(value: Decimal) -> Decimal:
    """Give a figure without decimals for their own sake."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def measure_of(criterion: Criterion) -> Measure:
    """Give the range, curve and limit of a criterion."""
    return Measure(
        worst=criterion.worst,
        best=criterion.best,
        middle_value=criterion.middle_value,
        unacceptable=criterion.unacceptable,
    )
