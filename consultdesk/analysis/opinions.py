"""Second opinions on the same table, by methods that do not add values up: TOPSIS, PROMETHEE II."""

from __future__ import annotations

import numpy as np

from consultdesk.analysis.table import Floats, Scales, Table


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


def promethee(table: Table, scales: Scales) -> Floats:
    """Give each option's net flow, −1 to 1; NaN where a cell that weighs is unknown.

    Brans and Vincke (1985), type III: preference grows linearly with the difference and is whole
    at p, here the range of the criterion (product §8.8). Flows are means over the other options,
    and add to 0. A lone option has a flow of 0.
    """
    known = ~table.gaps.any(axis=1)
    flows = np.full(len(table.options), np.nan)
    if not known.any() or not table.weights.any():
        return flows
    span = np.abs(scales.best - scales.worst)
    oriented = np.where(table.upward, table.raw, -table.raw)[known]
    oriented = np.where(table.weights > 0, oriented, 0.0)
    ahead = oriented[:, None, :] - oriented[None, :, :]
    preference = np.clip(ahead / np.where(span > 0, span, 1.0), 0.0, 1.0) * (span > 0)
    index = preference @ table.weights
    others = max(int(known.sum()) - 1, 1)
    flows[known] = (index.sum(axis=1) - index.sum(axis=0)) / others
    return flows
