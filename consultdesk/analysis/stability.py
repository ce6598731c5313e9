"""How far one weight may move before another option leads: exact intervals.

The others keep their proportions, as in `sweep` (Rios Insua and French, 1991). Crossings are
roots, not searched for.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from consultdesk.analysis.sweep import sweeps
from consultdesk.analysis.table import Table

_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Interval:
    """The shares of one criterion (0 to 1) between which the leader leads.

    `low_taker` and `high_taker` are the options (row numbers) that take over beyond each bound;
    none where the bound is 0 or 1 itself.
    """

    criterion: int
    weight: float
    low: float
    high: float
    low_taker: int | None = None
    high_taker: int | None = None

    @property
    def low_percent(self) -> int:
        """The smallest whole percentage at which the leader still leads."""
        return math.ceil(100 * self.low - _SLACK)

    @property
    def high_percent(self) -> int:
        """The largest whole percentage at which the leader still leads."""
        return math.floor(100 * self.high + _SLACK)


def intervals(table: Table, leader: int) -> tuple[Interval, ...]:
    """Give the interval of each criterion that keeps `leader` (a row number) first.

    Rivals are the options of the leader's own standing: an unacceptable one takes nothing over.
    """
    known = ~np.isnan(table.values)
    acceptable = table.acceptable
    rivals = [
        n
        for n in range(len(table.options))
        if n != leader and acceptable[n] == acceptable[leader] and known[n].any()
    ]
    return tuple(_interval(table, leader, rivals, n) for n in range(len(table.criteria)))


def _interval(table: Table, leader: int, rivals: list[int], criterion: int) -> Interval:
    weight = float(table.weights[criterion])
    if not rivals or len(table.criteria) == 1:
        return Interval(criterion, weight, 0.0, 1.0)
    swept = sweeps(table, criterion)
    low: tuple[float, int | None] = (0.0, None)
    high: tuple[float, int | None] = (1.0, None)
    for rival in rivals:
        for root, slope in swept[leader].crossings(swept[rival]):
            if slope > 0 and low[0] < root <= weight + _SLACK:
                low = (root, rival)
            if slope < 0 and high[0] > root >= weight - _SLACK:
                high = (root, rival)
    return Interval(criterion, weight, min(low[0], weight), max(high[0], weight), low[1], high[1])
