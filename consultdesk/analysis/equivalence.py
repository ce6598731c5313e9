"""What a change on one criterion is worth in money: the trade-off that the weights imply."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from consultdesk.analysis.table import Scales, Table

_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Equivalent:
    """One unit better on a criterion is worth `worth` (major units) of the money criterion."""

    criterion_id: str
    money_id: str
    worth: float


def equivalents(table: Table, scales: Scales, money: int) -> tuple[Equivalent, ...]:
    """Give what one unit of each criterion is worth on the money criterion (a column number).

    The even swap of Hammond, Keeney and Raiffa (1998): weight per unit over weight per unit of
    money. Only straight scales have one price; a curved or flat one is left out, and so is what
    weighs nothing. Empty where the money criterion weighs nothing, is curved or is flat.
    """
    span = np.abs(scales.best - scales.worst)
    straight = (np.isnan(scales.middle) | (scales.middle == 0.5)) & (span > 0)
    priced = straight & (table.weights > _SLACK)
    if not priced[money]:
        return ()
    unit = np.divide(table.weights, span, out=np.zeros_like(span), where=priced)
    return tuple(
        Equivalent(table.criteria[n], table.criteria[money], float(unit[n] / unit[money]))
        for n in np.flatnonzero(priced)
        if n != money
    )
