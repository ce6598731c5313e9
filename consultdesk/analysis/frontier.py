"""Which options another one beats: on every criterion, or on cost and value together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from consultdesk.analysis.table import Flags, Floats, Table


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an option lies on the chart of value against cost, with its low and high cost.

    `value` is the score of 100 without the cost criteria; none where nothing else is known.
    """

    option_id: str
    cost: float
    low: float
    high: float
    value: float | None
    efficient: bool


def dominators(table: Table, score: Floats) -> tuple[int | None, ...]:
    """Give for each option the best-scored one that is at least as good on all, better on one.

    An unknown cell compares with nothing, so it neither dominates nor is dominated.
    """
    oriented = np.where(table.upward, table.raw, -table.raw)
    if not table.criteria:
        return (None,) * len(table.options)
    ahead = np.nan_to_num(score, nan=-np.inf)
    found: list[int | None] = []
    for row in oriented:
        wins = (oriented >= row).all(axis=1) & (oriented > row).any(axis=1)
        candidates = np.flatnonzero(wins)
        chosen = max(candidates, key=lambda n: ahead[n], default=None)
        found.append(None if chosen is None else int(chosen))
    return tuple(found)


def efficient(cost: Floats, value: Floats) -> Flags:
    """Mark options that no other beats on both, cheaper or as cheap and worth more or as much.

    Options of unknown value (NaN) are never marked.
    """
    better = (cost <= cost[:, None]) & (value >= value[:, None])
    strictly = better & ((cost < cost[:, None]) | (value > value[:, None]))
    return ~strictly.any(axis=1) & ~np.isnan(value)
