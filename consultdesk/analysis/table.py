"""The plain table every answer starts from: options × criteria as values, and the weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
Flags: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Scales:
    """How raw figures of each criterion become values; arrays of one figure per criterion.

    `worst` and `best` are fixed anchors in the criterion's unit; `middle` is the value (0 to 1)
    half-way between them, NaN for a straight line; `limit` is the raw figure beyond which an
    option is unacceptable, NaN for none.
    """

    worst: Floats
    best: Floats
    middle: Floats
    limit: Floats

    def of(self, columns: Sequence[int]) -> Scales:
        """Give the scales of some criteria."""
        chosen = list(columns)
        return Scales(
            self.worst[chosen], self.best[chosen], self.middle[chosen], self.limit[chosen]
        )

    def figure(self, criterion: int, value: float) -> float:
        """Give the figure that is worth a value (0 to 1): its curve read backwards."""
        worst, best, middle = (float(x[criterion]) for x in (self.worst, self.best, self.middle))
        middle = 0.5 if np.isnan(middle) else middle
        if value < middle:
            place = value / (2 * middle)
        elif middle < 1:
            place = 0.5 + (value - middle) / (2 * (1 - middle))
        else:
            place = 0.5
        return worst + place * (best - worst)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Options × criteria: `raw` in each unit, `values` from 0 to 1 (NaN: unknown), and `weights`.

    Weights are shares: they add to 1, or are all zero while nothing weighs. `barred` marks figures
    beyond what is acceptable, `upward` those of which more is better. Rows follow `options`,
    columns follow `criteria` (ids).
    """

    options: tuple[str, ...]
    criteria: tuple[str, ...]
    raw: Floats
    values: Floats
    weights: Floats
    barred: Flags
    upward: Flags

    @property
    def acceptable(self) -> Flags:
        """Which options are beyond no limit."""
        return np.asarray(~self.barred.any(axis=1))

    @property
    def missing(self) -> int:
        """How many cells of criteria that weigh are unknown."""
        return int(self.gaps.sum())

    @property
    def gaps(self) -> Flags:
        """Which cells of criteria that weigh are unknown."""
        return np.isnan(self.values) & (self.weights > 0)


def valued(raw: Floats, scales: Scales) -> Floats:
    """Give values in 0 to 1 of raw figures (… × criteria): fixed anchors, linear, clamped.

    A criterion with a `middle` follows two straight pieces (the mid-value curve of Edwards and
    Barron, 1994). A criterion whose worst equals its best tells nothing apart: each is worth 1.
    """
    span = scales.best - scales.worst
    flat = span == 0
    place = (raw - scales.worst) / np.where(flat, 1.0, span)
    place = np.where(flat & ~np.isnan(raw), 1.0, np.clip(place, 0.0, 1.0))
    if np.isnan(scales.middle).all():
        return place
    middle = np.where(np.isnan(scales.middle), 0.5, scales.middle)
    lower = 2 * middle * place
    upper = middle + (1 - middle) * (2 * place - 1)
    return np.where(place < 0.5, lower, upper)


def barred(raw: Floats, scales: Scales) -> Flags:
    """Mark raw figures (… × criteria) that lie on the wrong side of a criterion's limit."""
    upward = scales.best >= scales.worst
    return np.where(upward, raw < scales.limit, raw > scales.limit)
