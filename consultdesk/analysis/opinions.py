"""Second opinions on the same table, by methods that do not add values up: TOPSIS, PROMETHEE II."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from consultdesk.analysis.table import Floats, Scales, Table
from consultdesk.domain.options import Preference


@dataclass(frozen=True, slots=True, eq=False)
class Preferences:
    """How differences turn into preferences, criterion by criterion, in each criterion's unit.

    `indifference` is q, below which a difference does not count; NaN: every difference does.
    `strict` is p, from which it counts whole, or the s of a Gaussian; NaN: the range of the
    criterion (product §8.8).
    """

    kinds: tuple[Preference, ...]
    indifference: Floats
    strict: Floats

    @classmethod
    def linear(cls, count: int) -> Preferences:
        """Give what holds unless set: linear up to the range, for each of `count` criteria."""
        unset = np.full(count, np.nan)
        return cls((Preference.LINEAR,) * count, unset, unset)


def topsis(table: Table) -> Floats:
    """Give each option's closeness to the ideal, 0 to 1; NaN where a cell that weighs is unknown.

    Hwang and Yoon (1981): raw figures divided by the norm of their column, weighted; the distance
    to the worst of each column over the sum of both distances. Options that do not differ are all
    as close: 0.5. Unlike a score, it changes for all when an option comes or goes.
    """
    known = ~table.gaps.any(axis=1)
    closeness = np.full(len(table.options), np.nan)
    raw = np.where(table.weights > 0, table.raw, 0.0)[known]
    if not raw.size or not table.weights.any():
        return closeness
    norms = np.sqrt((raw**2).sum(axis=0))
    placed = table.weights * raw / np.where(norms > 0, norms, 1.0)
    placed = np.where(table.upward[known], placed, -placed)
    far = np.sqrt(((placed - placed.min(axis=0)) ** 2).sum(axis=1))
    near = np.sqrt(((placed - placed.max(axis=0)) ** 2).sum(axis=1))
    whole = far + near
    closeness[known] = np.where(whole > 0, far / np.where(whole > 0, whole, 1.0), 0.5)
    return closeness


def promethee(table: Table, scales: Scales, preferences: Preferences | None = None) -> Floats:
    """Give each option's net flow, −1 to 1; NaN where a cell that weighs is unknown.

    Brans and Vincke (1985), `preferences` per criterion or all linear up to the range. Flows are
    means over the other options, and add to 0. A lone option has a flow of 0, a criterion whose
    worst equals its best prefers nothing.
    """
    known = ~table.gaps.any(axis=1)
    flows = np.full(len(table.options), np.nan)
    if not known.any() or not table.weights.any():
        return flows
    chosen = preferences or Preferences.linear(len(table.criteria))
    oriented = np.where(table.upward, table.raw, -table.raw)[known]
    oriented = np.where(table.weights > 0, oriented, 0.0)
    ahead = oriented[:, None, :] - oriented[None, :, :]
    span = np.abs(scales.best - scales.worst)
    index = preferred(ahead, chosen, span) @ np.where(span > 0, table.weights, 0.0)
    others = max(int(known.sum()) - 1, 1)
    flows[known] = (index.sum(axis=1) - index.sum(axis=0)) / others
    return flows


def preferred(ahead: Floats, preferences: Preferences, span: Floats) -> Floats:
    """Give the preference, 0 to 1, that each difference (… × criteria, better: above 0) makes.

    The six functions of Brans and Vincke (1985), I to VI. A threshold of 0 turns each into the
    usual one; a p below its q counts as q.
    """
    q = np.maximum(np.nan_to_num(preferences.indifference), 0.0)
    p = np.maximum(np.where(np.isnan(preferences.strict), span, preferences.strict), 0.0)
    found = np.zeros_like(ahead)
    for n, kind in enumerate(preferences.kinds):
        found[..., n] = _preferred(ahead[..., n], kind, float(q[n]), float(p[n]))
    return found


def _preferred(ahead: Floats, kind: Preference, q: float, p: float) -> Floats:
    if kind is Preference.GAUSSIAN and p > 0:
        return np.asarray(1 - np.exp(-(np.maximum(ahead, 0.0) ** 2) / (2 * p * p)))
    if kind is Preference.LEVEL:
        return np.asarray((ahead > q) * 0.5 + (ahead > max(p, q)) * 0.5)
    if kind is Preference.U_SHAPE:
        return np.asarray(ahead > q, dtype=np.float64)
    start = q if kind is Preference.LINEAR_FROM else 0.0
    if kind in (Preference.LINEAR, Preference.LINEAR_FROM) and p > start:
        return np.clip((ahead - start) / (p - start), 0.0, 1.0)
    return np.asarray(ahead > start, dtype=np.float64)
