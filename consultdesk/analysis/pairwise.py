"""Weights from comparisons two by two: the analytic hierarchy process of Saaty (1980).

Each judgement says how many times more one criterion matters than another, from 1/9 to 9. Weights
are the principal eigenvector of the matrix of judgements. Those not given are left to what the
others imply, by the auxiliary matrix of Harker (1987, "Incomplete pairwise comparisons in the
analytic hierarchy process"): zero where a judgement is missing, and one more on the diagonal for
each that its row misses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from consultdesk.analysis.table import Floats
from consultdesk.domain.options import OptionSheet, Perspective
from consultdesk.domain.pairwise import judgements

CONSISTENT = 0.10
_SLACK = 1e-9
# Saaty (1980), the mean index of random reciprocal matrices of 1 to 15 rows
_RANDOM = (0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)


@dataclass(frozen=True, slots=True)
class Comparisons:
    """Criteria (ids, in order) and how many times more one matters than another, by pair of ids.

    One entry a pair is enough, its inverse follows; a pair with a criterion not listed is left out.
    """

    criteria: tuple[str, ...]
    ratios: Mapping[tuple[str, str], float]


@dataclass(frozen=True, slots=True)
class Hurting:
    """The judgement that hurts consistency most, as stated and as all the others imply it.

    `ratio` is the consistency ratio if the implied figure took its place.
    """

    first_id: str
    second_id: str
    stated: float
    implied: float
    ratio: float


@dataclass(frozen=True, slots=True)
class Priorities:
    """What comparisons say: shares by criterion id, adding to 1, and how consistent they are.

    `largest` is the principal eigenvalue λ, `index` is Saaty's CI = (λ − n)/(n − 1), `ratio` his
    CR, the index over that of random judgements: 0 is perfectly consistent, 0.10 the most he
    accepts. `missing` counts pairs without a judgement. Nothing hurts where the ratio is 0.
    """

    shares: Mapping[str, float]
    largest: float
    index: float
    ratio: float
    missing: int
    hurting: Hurting | None = None

    @property
    def consistent(self) -> bool:
        """Whether the judgements agree as well as Saaty asks for."""
        return self.ratio <= CONSISTENT


def comparisons(sheet: OptionSheet, view: Perspective) -> Comparisons:
    """Give the judgements of a perspective over the criteria that count in it."""
    stated = judgements(sheet, view)
    names = tuple(c.id for c in sheet.counted(view))
    return Comparisons(names, {pair: float(ratio) for pair, ratio in stated.items()})


def groups(of: Comparisons) -> tuple[tuple[str, ...], ...]:
    """Give the criteria tied together by comparisons; weights follow once there is one group."""
    return tuple(tuple(of.criteria[n] for n in tied) for tied in _tied(_matrix(of)))


def priorities(of: Comparisons) -> Priorities | None:
    """Give the weights that comparisons say; none while they do not tie all criteria together.

    One criterion weighs all, two are always consistent. Raises ValueError for a ratio that is not
    a number above 0. Without a criterion there is nothing to say.
    """
    if len(groups(of)) != 1:
        return None
    stated = _matrix(of)
    weights, largest = _principal(stated)
    index = _index(stated, largest)
    ratio = _ratio(stated, index)
    return Priorities(
        {name: float(weight) for name, weight in zip(of.criteria, weights, strict=True)},
        largest,
        index,
        ratio,
        _missing(stated),
        _hurting(of, stated, ratio),
    )


def random_index(count: int, missing: int = 0) -> float:
    """Give the mean consistency index of random judgements over `count` criteria.

    Saaty (1980) up to 15, beyond it the line of Alonso and Lamata (2006), λ = 2.7699 n − 4.3513.
    Random judgements contradict each other less where some are missing, and not at all where none
    is left over: a fall close to a straight line (Ágoston and Csató, 2022).
    """
    if count < 3:
        return 0.0
    within = count <= len(_RANDOM)
    full = _RANDOM[count - 1] if within else (2.7699 * count - 4.3513 - count) / (count - 1)
    return float(full * max(0.0, 1 - 2 * missing / ((count - 1) * (count - 2))))


def _matrix(of: Comparisons) -> Floats:
    """Give the reciprocal matrix of judgements, NaN where there is none."""
    place = {name: n for n, name in enumerate(of.criteria)}
    stated = np.full((len(place), len(place)), np.nan)
    np.fill_diagonal(stated, 1.0)
    for (first, second), ratio in of.ratios.items():
        if not 0 < ratio < np.inf:
            raise ValueError("a comparison is a number above 0")
        if first != second and first in place and second in place:
            stated[place[first], place[second]] = ratio
            stated[place[second], place[first]] = 1 / ratio
    return stated


def _tied(stated: Floats) -> list[list[int]]:
    """Give the rows that judgements tie together."""
    linked = ~np.isnan(stated)
    found: list[list[int]] = []
    left = set(range(len(stated)))
    while left:
        reached = fresh = {min(left)}
        while fresh:
            near = {int(n) for row in fresh for n in np.flatnonzero(linked[row])}
            fresh = near - reached
            reached = reached | fresh
        found.append(sorted(reached))
        left -= reached
    return found


def _principal(stated: Floats) -> tuple[Floats, float]:
    """Give the principal eigenvector, adding to 1, and its eigenvalue."""
    gaps = np.isnan(stated)
    auxiliary = np.where(gaps, 0.0, stated) + np.diag(gaps.sum(axis=1).astype(np.float64))
    values, vectors = np.linalg.eig(auxiliary)
    largest = int(np.argmax(values.real))
    weights = np.abs(vectors[:, largest].real)
    return np.asarray(weights / weights.sum()), float(values[largest].real)


def _index(stated: Floats, largest: float) -> float:
    index = (largest - len(stated)) / max(len(stated) - 1, 1)
    return index if index > _SLACK else 0.0


def _ratio(stated: Floats, index: float) -> float:
    chance = random_index(len(stated), _missing(stated))
    return index / chance if chance > _SLACK else 0.0


def _missing(stated: Floats) -> int:
    return int(np.isnan(stated).sum()) // 2


def _hurting(of: Comparisons, stated: Floats, ratio: float) -> Hurting | None:
    """Replace each judgement by what the others imply, and keep the one that helps most.

    The figure comes from the weights without that judgement (Saaty, 2003): with it, a slip would
    pull them towards itself. One that nothing else implies contradicts nothing.
    """
    best: Hurting | None = None
    least = ratio - _SLACK
    for first, second in zip(*np.nonzero(np.triu(~np.isnan(stated), 1)), strict=True):
        tried = stated.copy()
        tried[first, second] = tried[second, first] = np.nan
        if len(_tied(tried)) > 1:
            continue
        weights = _principal(tried)[0]
        implied = float(weights[first] / weights[second])
        tried[first, second], tried[second, first] = implied, 1 / implied
        found = _ratio(tried, _index(tried, _principal(tried)[1]))
        if found < least:
            least = found
            names = (of.criteria[first], of.criteria[second])
            best = Hurting(*names, float(stated[first, second]), implied, found)
    return best
