"""Additive value: scores, what each criterion adds, ranks, the best of each row.

The model is the weighted mean of Keeney and Raiffa (1976): score = 100 · Σ weight · value. An
unknown cell is not filled: an option's mean is over the criteria known for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan

import numpy as np

from consultdesk.analysis.table import Flags, Floats, Table

TIE = 0.05
_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Place:
    """Where an option comes: `rank` from 1, equal ranks within 0.05 point; no score, last ranks."""

    option: int
    rank: int
    tied: bool


def known_shares(table: Table) -> Floats:
    """Give the weights among what is known of each option (options × criteria); NaN for none."""
    known = np.where(np.isnan(table.values), 0.0, table.weights)
    whole = known.sum(axis=1, keepdims=True)
    shares: Floats = np.divide(known, whole, out=np.full_like(known, np.nan), where=whole > 0)
    return shares


def parts(table: Table) -> Floats:
    """Give what each criterion adds to each option's score, in points of 100; unknown cells add 0.

    Rows of options for which nothing that weighs is known are NaN.
    """
    return 100 * known_shares(table) * np.nan_to_num(table.values)


def scores(table: Table) -> Floats:
    """Give each option's score in points of 100; NaN where nothing that weighs is known."""
    if not table.criteria:
        return np.full(len(table.options), np.nan)
    return np.asarray(parts(table).sum(axis=1))


def ranking(score: Floats, acceptable: Flags) -> tuple[Place, ...]:
    """Rank options by unrounded score, acceptable ones first, options without a score last.

    Options within 0.05 point of the first of their group share its rank (1, 1, 3).
    """
    points: list[float] = score.tolist()  # numbers one by one: NumPy is made for many at a time
    fine: list[bool] = acceptable.tolist()
    order = sorted(
        range(len(points)),
        key=lambda n: (isnan(points[n]), not fine[n], 0.0 if isnan(points[n]) else -points[n], n),
    )
    groups: list[list[int]] = []
    for option in order:
        if groups and _equal(groups[-1][0], option, points, fine):
            groups[-1].append(option)
        else:
            groups.append([option])
    places: list[Place] = []
    for group in groups:
        rank = len(places) + 1
        places.extend(Place(option, rank, len(group) > 1) for option in group)
    return tuple(places)


def _equal(head: int, option: int, points: Sequence[float], fine: Sequence[bool]) -> bool:
    if fine[head] != fine[option]:
        return False
    if isnan(points[head]) or isnan(points[option]):
        return isnan(points[head]) and isnan(points[option])
    return points[head] - points[option] <= TIE + _SLACK


def best(table: Table) -> Flags:
    """Mark the best known figures of each criterion; none where all the known ones are equal."""
    oriented = np.where(table.upward, table.raw, -table.raw)
    known = ~np.isnan(oriented)
    filled = np.where(known, oriented, -np.inf)
    highest = filled.max(axis=0, initial=-np.inf)
    lowest = np.where(known, oriented, np.inf).min(axis=0, initial=np.inf)
    marks: Flags = known & (filled == highest) & (highest > lowest)
    return marks
