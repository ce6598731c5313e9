"""One trade-off answer beside the stated weights: "how many days sooner would be worth 500 $?".

The matching question of Keeney and Raiffa (1976): two moves that are worth the same tell the ratio
of two weights, w₁·Δv₁ = w₂·Δv₂, each Δv read on the criterion's own value curve from the level
that was named. The other way round, stated weights say what the answer should have been.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from consultdesk.analysis.table import Scales, Table, valued

AGREES_WITHIN = 1.25
_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: how much better than `start` on one criterion is worth a move on another.

    `gained_id` is asked about, `given_id` moves from `given_from` to `given_to`, better or worse
    alike; all in each criterion's own unit.
    """

    gained_id: str
    start: float
    given_id: str
    given_from: float
    given_to: float


class Match(StrEnum):
    """How an answer stands beside the stated weights.

    *More* and *less* say that the answer gives the gained criterion more or less weight than
    stated. *Flat*: one of the moves changes no value, so that nothing follows. *Weightless*: one
    of the two weighs nothing as stated, so that there is nothing to compare with.
    """

    AGREES = "agrees"
    MORE = "more"
    LESS = "less"
    FLAT = "flat"
    WEIGHTLESS = "weightless"


@dataclass(frozen=True, slots=True)
class Matching:
    """What an answer implies: weight of the gained criterion over that of the given one.

    `stated` is the same ratio as weighed now; `shares` are the two weights (0 to 1) with what they
    weigh together split anew; `implied` is the answer that the stated weights imply, in the unit
    of the gained criterion. Each is none where it does not exist.
    """

    code: Match
    ratio: float | None
    stated: float | None
    shares: tuple[float, float] | None
    implied: float | None


def matched(table: Table, scales: Scales, question: Question, answer: float) -> Matching:
    """Compare an answer (how much better, in the gained criterion's unit) with the weights.

    They agree within a factor of 1.25, finer than anyone answers such a question. Better than best
    is worth no more than best. Raises ValueError for a criterion that does not count in the table.
    """
    gained, given = _columns(table, question)
    stated = _over(table.weights[gained], table.weights[given])
    toward = np.sign(scales.best[gained] - scales.worst[gained])
    won = _worth(scales, gained, question.start, question.start + toward * abs(answer))
    lost = _worth(scales, given, question.given_from, question.given_to)
    implied = implied_answer(table, scales, question)
    if won <= _SLACK or lost <= _SLACK:
        return Matching(Match.FLAT, None, stated, None, implied)
    ratio = lost / won
    whole = float(table.weights[gained] + table.weights[given])
    first = whole * ratio / (1 + ratio)
    shares = (first, whole - first) if whole > _SLACK else None
    return Matching(_code(ratio, stated), ratio, stated, shares, implied)


def implied_answer(table: Table, scales: Scales, question: Question) -> float | None:
    """Give the answer that the weights imply, in the unit of the gained criterion.

    None where nothing up to its best would be worth as much, where it weighs nothing, or where it
    tells nothing apart. 0 where the move on the other criterion is worth nothing.
    """
    gained, given = _columns(table, question)
    span = float(scales.best[gained] - scales.worst[gained])
    if table.weights[gained] <= _SLACK or span == 0:
        return None
    lost = _worth(scales, given, question.given_from, question.given_to)
    wanted = lost * float(table.weights[given] / table.weights[gained])
    if wanted <= _SLACK:
        return 0.0
    level = _value(scales, gained, question.start) + wanted
    if level > 1 + _SLACK:
        return None
    return abs(scales.figure(gained, min(level, 1.0)) - question.start)


def _columns(table: Table, question: Question) -> tuple[int, int]:
    return table.criteria.index(question.gained_id), table.criteria.index(question.given_id)


def _code(ratio: float, stated: float | None) -> Match:
    if not stated:
        return Match.WEIGHTLESS
    apart = ratio / stated
    if 1 / AGREES_WITHIN - _SLACK <= apart <= AGREES_WITHIN + _SLACK:
        return Match.AGREES
    return Match.MORE if apart > 1 else Match.LESS


def _over(one: float, other: float) -> float | None:
    return float(one / other) if other > _SLACK else None


def _worth(scales: Scales, criterion: int, start: float, end: float) -> float:
    """Give how much value (0 to 1) a move is worth, whichever way it goes."""
    return abs(_value(scales, criterion, end) - _value(scales, criterion, start))


def _value(scales: Scales, criterion: int, raw: float) -> float:
    return float(valued(np.array([raw]), scales.of([criterion]))[0])
