"""The verdict as data: how clear the ranking is, why, and the facts of its sentence.

The sentence itself belongs to the interface; nothing here is in any language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from consultdesk.analysis.methods import Method
from consultdesk.analysis.stability import Interval
from consultdesk.analysis.table import Floats, Table
from consultdesk.analysis.value import Place

CLOSE = 2.0
_SLACK = 1e-9
_ASKED = (Method.SWING, Method.ROC, Method.EQUAL)


class Code(StrEnum):
    """How clear it is which option comes first."""

    EMPTY = "empty"
    ALONE = "alone"
    TOO_CLOSE = "too_close"
    LEANING = "leaning"
    CLEAR = "clear"


class Reason(StrEnum):
    """Why a verdict is not clear."""

    MARGIN = "margin"
    MISSING = "missing"
    METHODS = "methods"


@dataclass(frozen=True, slots=True)
class Bound:
    """A whole percentage of one criterion up to which the leader leads.

    `distance` is in weight points of 100 from today's weight to the exact bound.
    """

    criterion_id: str
    percent: int
    distance: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the ranking is to be read.

    `margin` is in points of 100, none without a runner-up of the leader's own standing.
    `disagreeing` names the methods under which another option leads. `below` and `above` are the
    nearest bounds on either side; `missing` counts unknown cells that weigh; `unacceptable` are
    the options beyond a limit.
    """

    code: Code
    leader: str | None = None
    runner_up: str | None = None
    margin: float | None = None
    reasons: tuple[Reason, ...] = ()
    disagreeing: tuple[tuple[Method, str], ...] = ()
    below: Bound | None = None
    above: Bound | None = None
    missing: int = 0
    unacceptable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """What a verdict is drawn from: the table, its scores and places, intervals and leaders."""

    table: Table
    score: Floats
    places: tuple[Place, ...]
    intervals: tuple[Interval, ...]
    leaders: Mapping[Method, int]


def judge(found: Findings) -> Verdict:
    """Say how clear it is which option comes first (product §8.6).

    Too close under 2 points of margin or with cells missing; clear where swing, ROC and equal
    weights agree; else leaning. `empty` without any score, `alone` with nothing to compare.
    """
    table = found.table
    unacceptable = tuple(
        name for name, fine in zip(table.options, table.acceptable, strict=True) if not fine
    )
    scored = [p.option for p in found.places if not np.isnan(found.score[p.option])]
    if not scored:
        return Verdict(Code.EMPTY, missing=table.missing, unacceptable=unacceptable)
    leader = scored[0]
    rival = next(iter(scored[1:]), None)
    margin = _margin(found, leader, rival)
    disagreeing = tuple(
        (method, table.options[found.leaders[method]])
        for method in _ASKED
        if found.leaders[method] != leader
    )
    reasons = _reasons(margin, table.missing, disagreeing)
    return Verdict(
        _code(rival, reasons),
        table.options[leader],
        None if rival is None else table.options[rival],
        margin,
        reasons,
        disagreeing,
        _nearest(_below(table, found.intervals)),
        _nearest(_above(table, found.intervals)),
        table.missing,
        unacceptable,
    )


def _margin(found: Findings, leader: int, rival: int | None) -> float | None:
    acceptable = found.table.acceptable
    if rival is None or acceptable[rival] != acceptable[leader]:
        return None
    return float(found.score[leader] - found.score[rival])


def _reasons(
    margin: float | None, missing: int, disagreeing: tuple[tuple[Method, str], ...]
) -> tuple[Reason, ...]:
    holding = {
        Reason.MARGIN: margin is not None and margin < CLOSE - _SLACK,
        Reason.MISSING: missing > 0,
        Reason.METHODS: bool(disagreeing),
    }
    return tuple(reason for reason, holds in holding.items() if holds)


def _code(rival: int | None, reasons: tuple[Reason, ...]) -> Code:
    if rival is None:
        return Code.ALONE
    if Reason.MARGIN in reasons or Reason.MISSING in reasons:
        return Code.TOO_CLOSE
    return Code.LEANING if reasons else Code.CLEAR


def _below(table: Table, intervals: Iterable[Interval]) -> list[Bound]:
    return [
        _bound(table, i, i.low_percent, i.weight - i.low)
        for i in intervals
        if i.low_taker is not None
    ]


def _above(table: Table, intervals: Iterable[Interval]) -> list[Bound]:
    return [
        _bound(table, i, i.high_percent, i.high - i.weight)
        for i in intervals
        if i.high_taker is not None
    ]


def _bound(table: Table, interval: Interval, percent: int, distance: float) -> Bound:
    return Bound(table.criteria[interval.criterion], percent, 100 * distance)


def _nearest(bounds: list[Bound]) -> Bound | None:
    return min(bounds, key=lambda bound: bound.distance, default=None)
