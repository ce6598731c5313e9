"""A few questions when two options are too close: what each answer leaves possible.

Each question sets two criteria against each other on which the two options pull in opposite
directions; an answer keeps the weights that respect it. This is the ordinal information of SMAA-O
(Lahdelma, Miettinen and Salminen, 2003), asked five times at most: not a whole survey by pairs.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import numpy as np

from consultdesk.analysis.table import Table

MOST = 5
_DRAWS = 40_000
_ALIKE = 1.25

Pair = tuple[str, str]


class Answer(StrEnum):
    """Which of the two moves from worst to best matters more."""

    FIRST = "first"
    ALIKE = "alike"
    SECOND = "second"


def tie_questions(table: Table, one: str, other: str) -> tuple[Pair, ...]:
    """Give the pairs of criteria to ask about, the most telling first, five at most.

    The first of a pair speaks for `one`, the second for `other`. Empty where a figure of either is
    unknown on a criterion that weighs, or where nothing pulls both ways.
    """
    first, second = table.options.index(one), table.options.index(other)
    gap = table.values[first] - table.values[second]
    weighing = table.weights > 0
    if np.isnan(gap[weighing]).any():
        return ()
    pull = np.where(weighing, np.nan_to_num(gap) * table.weights, 0.0)
    pairs = [
        (float(min(pull[n], -pull[m])), table.criteria[n], table.criteria[m])
        for n in np.flatnonzero(pull > 0)
        for m in np.flatnonzero(pull < 0)
    ]
    pairs.sort(key=lambda pair: -pair[0])
    return tuple((mine, theirs) for _, mine, theirs in pairs[:MOST])


def tie_broken(table: Table, pair: Pair, answers: Mapping[Pair, Answer], seed: int) -> float | None:
    """Give how often the first option of `pair` comes before the second, from 0 to 1.

    Over weights drawn uniformly on the simplex of the criteria that weigh, those kept that respect
    every answer (*alike*: within a factor of 1.25); none where no weights respect them all.
    """
    weighing = np.flatnonzero(table.weights > 0)
    place = {table.criteria[n]: k for k, n in enumerate(weighing)}
    drawn = np.random.default_rng(seed).standard_exponential((_DRAWS, len(weighing)))
    kept = np.ones(_DRAWS, dtype=bool)
    for (first, second), answer in answers.items():
        mine, theirs = drawn[:, place[first]], drawn[:, place[second]]
        if answer is Answer.ALIKE:
            kept &= (mine <= _ALIKE * theirs) & (theirs <= _ALIKE * mine)
        else:
            kept &= (mine > theirs) == (answer is Answer.FIRST)
    if not kept.any():
        return None
    rows = [table.options.index(option) for option in pair]
    gap = table.values[rows[0], weighing] - table.values[rows[1], weighing]
    return float(np.mean(drawn[kept] @ np.nan_to_num(gap) > 0))
