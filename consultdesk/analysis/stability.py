"""How far one weight may move before another option leads: exact intervals.

One weight takes the share x, the others keep their proportions: s(x) = x·N + (1−x)·R, with N the
score on that criterion alone and R on all the others (Rios Insua and French, 1991). Crossings are
roots, not searched for. With unknown cells each score is a ratio of such lines, and a crossing
the root of a quadratic.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from consultdesk.analysis.table import Floats, Table

_SLACK = 1e-9
_NOISE = 1e-12
_Line: TypeAlias = tuple[float, float]


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
    others = _others(table.weights, criterion)
    if not rivals or not others.any():
        return Interval(criterion, weight, 0.0, 1.0)
    known = (~np.isnan(table.values)).astype(np.float64)
    values = np.nan_to_num(table.values)
    tops = _lines(values[:, criterion], values @ others)
    bases = _lines(known[:, criterion], known @ others)
    low: tuple[float, int | None] = (0.0, None)
    high: tuple[float, int | None] = (1.0, None)
    for rival in rivals:
        mine, theirs = (tops[leader], bases[leader]), (tops[rival], bases[rival])
        for root, slope in _crossings(mine, theirs):
            if slope > 0 and low[0] < root <= weight + _SLACK:
                low = (root, rival)
            if slope < 0 and high[0] > root >= weight - _SLACK:
                high = (root, rival)
    return Interval(criterion, weight, min(low[0], weight), max(high[0], weight), low[1], high[1])


def _others(weights: Floats, criterion: int) -> Floats:
    rest = weights.copy()
    rest[criterion] = 0.0
    whole = rest.sum()
    if whole > _SLACK:
        return np.asarray(rest / whole)
    # one criterion has it all: the others would share what it lets go equally
    rest[:] = 1.0
    rest[criterion] = 0.0
    return np.asarray(rest / max(rest.sum(), 1.0))


def _lines(ends: Floats, starts: Floats) -> list[_Line]:
    return [(float(end - start), float(start)) for end, start in zip(ends, starts, strict=True)]


def _crossings(mine: tuple[_Line, _Line], theirs: tuple[_Line, _Line]) -> list[tuple[float, float]]:
    """Give where leader minus rival is zero for 0 < x < 1, each with its slope there.

    A score is one line over another, `(top, base)`; the difference has the sign of a quadratic.
    """
    lead, rival = _product(mine[0], theirs[1]), _product(theirs[0], mine[1])
    square, line, constant = (
        one - other if abs(one - other) > _NOISE else 0.0
        for one, other in zip(lead, rival, strict=True)
    )
    inside = (x for x in _roots(square, line, constant) if _SLACK < x < 1 - _SLACK)
    return [(x, 2 * square * x + line) for x in inside]


def _roots(square: float, line: float, constant: float) -> list[float]:
    if square == 0.0:
        return [] if line == 0.0 else [-constant / line]
    depth = line * line - 4 * square * constant
    if depth <= 0:
        return []
    reach = math.sqrt(depth)
    return [(-line - reach) / (2 * square), (-line + reach) / (2 * square)]


def _product(one: _Line, other: _Line) -> tuple[float, float, float]:
    """Multiply two lines (slope, start) into the coefficients of x², x and 1."""
    return (one[0] * other[0], one[0] * other[1] + other[0] * one[1], one[1] * other[1])
