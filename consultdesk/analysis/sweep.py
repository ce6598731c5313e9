"""An option's score as one weight goes from nothing to everything, the others in proportion.

One weight takes the share x, the others keep their proportions: s(x) = x·N + (1−x)·R, with N the
score on that criterion alone and R on all the others (Rios Insua and French, 1991). With unknown
cells each score is one line over another, and two come even at the root of a quadratic.
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
class Sweep:
    """A score of 1 as `top` over `base`, each a line (slope, start) in the weight's share x."""

    top: _Line
    base: _Line

    def at(self, share: float) -> float | None:
        """Give the score in points of 100; none where nothing that weighs is known."""
        base = self.base[0] * share + self.base[1]
        top = self.top[0] * share + self.top[1]
        return 100 * top / base if base > _NOISE else None

    def crossings(self, other: Sweep) -> list[tuple[float, float]]:
        """Give where this less the other is zero for 0 < x < 1, each with its slope, never level.

        Both have a score there.
        """
        mine, theirs = _product(self.top, other.base), _product(other.top, self.base)
        square, line, constant = (
            one - two if abs(one - two) > _NOISE else 0.0
            for one, two in zip(mine, theirs, strict=True)
        )
        inside = (x for x in _roots(square, line, constant) if _SLACK < x < 1 - _SLACK)
        return [(x, 2 * square * x + line) for x in inside]


def sweeps(table: Table, criterion: int) -> tuple[Sweep, ...]:
    """Give the sweep of each option (row) over the weight of one criterion (a column number)."""
    others = _others(table.weights, criterion)
    known = (~np.isnan(table.values)).astype(np.float64)
    values = np.nan_to_num(table.values)
    tops = _lines(values[:, criterion], values @ others)
    bases = _lines(known[:, criterion], known @ others)
    return tuple(Sweep(top, base) for top, base in zip(tops, bases, strict=True))


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
