"""Second opinions on the weights: what would lead if only their order, or nothing, were known."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

import numpy as np

from consultdesk.analysis.table import Floats, Table
from consultdesk.analysis.value import ranking, scores


class Method(StrEnum):
    """A way to weigh: as stated, by rank order (Barron and Barrett, 1996), or all alike."""

    SWING = "swing"
    ROC = "roc"
    RANK_SUM = "rank_sum"
    RANK_RECIPROCAL = "rank_reciprocal"
    EQUAL = "equal"


def by_rank(count: int, method: Method) -> Floats:
    """Give weights adding to 1 for ranks 1 to `count`.

    ROC is the mean of all weights that respect the order, w = (1/n) Σ 1/j for j from the rank to
    n; rank-sum and rank-reciprocal are those of Stillwell, Seaver and Edwards (1981).
    """
    ranks = np.arange(1, count + 1, dtype=np.float64)
    if method is Method.ROC:
        weights = np.cumsum(1 / ranks[::-1])[::-1] / max(count, 1)
    elif method is Method.RANK_SUM:
        weights = count + 1 - ranks
    elif method is Method.RANK_RECIPROCAL:
        weights = 1 / ranks
    else:
        weights = np.ones(count)
    return np.asarray(weights / weights.sum()) if count else weights


def reweighed(weights: Floats, method: Method) -> Floats:
    """Give what a method makes of stated weights; equal ones share, one of zero stays at zero."""
    if method is Method.SWING:
        return weights
    order = sorted(np.flatnonzero(weights > 0), key=lambda n: -weights[n])
    drawn = np.zeros_like(weights)
    drawn[order] = by_rank(len(order), method)
    shared = np.zeros_like(weights)
    for index in order:
        alike = np.isclose(weights, weights[index], rtol=1e-9, atol=0.0)
        shared[index] = drawn[alike].mean()
    return shared


def under(table: Table, method: Method) -> Table:
    """Give the same table as a method weighs it."""
    return replace(table, weights=reweighed(table.weights, method))


def leader(table: Table) -> int | None:
    """Give the option (row number) that leads a table; none where nothing has a score."""
    return foremost(scores(table), table)


def foremost(score: Floats, table: Table) -> int | None:
    """Give the first of acceptable options, else of all, by any score where more is better."""
    places = ranking(score, table.acceptable)
    return next((p.option for p in places if not np.isnan(score[p.option])), None)


def leaders(table: Table) -> dict[Method, int]:
    """Give the option (row number) that leads under each method, where something has a score."""
    found = {method: leader(under(table, method)) for method in Method}
    return {method: option for method, option in found.items() if option is not None}
