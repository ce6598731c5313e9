"""The nearest single changes that put another option first: a cell, a cost, a share, a weight.

One figure moves, all else stays. The score of an option is a sum of functions of that figure made
of straight pieces (clamped values, a curve, a capped price), so the figure at which two options
come even is the root of one piece, not searched for. This is the threshold analysis of
Triantaphyllou and Sánchez (1997), carried to what the decision maker types.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from consultdesk.analysis.methods import leader
from consultdesk.analysis.simulate import Costs, Model
from consultdesk.analysis.stability import intervals
from consultdesk.analysis.table import Floats, valued
from consultdesk.analysis.tracks import Ground, Ride, Track, of_amount, of_share
from consultdesk.analysis.value import known_shares, scores

_SLACK = 1e-9


class Kind(StrEnum):
    """What would change."""

    CELL = "cell"
    LINE = "line"
    SHARE = "share"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Flip:
    """One change beyond which `taker` comes first.

    `option_id` owns what changes (none for a weight); `subject_id` is a criterion, or a cost line.
    `now` and `then` are in the criterion's unit, in major units of money, or in shares of 1.
    `distance` is how far it has to go, as a share of its whole scale.
    """

    kind: Kind
    option_id: str | None
    subject_id: str
    now: float
    then: float
    taker: str
    distance: float


@dataclass(frozen=True, slots=True)
class _Race:
    """Who leads, who follows, and by how much, in row numbers."""

    leader: int
    second: int
    rivals: tuple[int, ...]

    def taker(self, option: int) -> int:
        """Give who comes first when an option's figure moves enough."""
        return self.second if option == self.leader else option

    def target(self, option: int, score: Floats) -> float:
        """Give the score that an option has to come down or up to."""
        return float(score[self.second if option == self.leader else self.leader])


def flips(model: Model, lines: Sequence[Sequence[str]]) -> tuple[Flip, ...]:
    """Give every change of one figure that puts another option first, the nearest first.

    `lines` are the ids of the cost lines of each option, in the order of `model.costs`. Empty with
    fewer than two options of the leader's own standing. A figure that cannot do it within its
    scale is left out; what carries the leader beyond a limit counts as a flip at that limit.
    """
    race = _race(model)
    if race is None:
        return ()
    found = [*_cells(model, race), *_lines(model, race, lines), *_weights(model, race)]
    return tuple(sorted(found, key=lambda flip: flip.distance))


def _race(model: Model) -> _Race | None:
    table = model.table
    first, score = leader(table), scores(table)
    if first is None:
        return None
    fine = table.acceptable
    rivals = [
        n
        for n in range(len(table.options))
        if n != first and fine[n] == fine[first] and not np.isnan(score[n])
    ]
    if not rivals:
        return None
    return _Race(first, max(rivals, key=lambda n: float(score[n])), tuple(rivals))


def _cells(model: Model, race: _Race) -> Iterator[Flip]:
    table, shares = model.table, known_shares(model.table)
    score = scores(table)
    limits = valued(model.scales.limit, model.scales)
    for option in (race.leader, *race.rivals):
        gap = race.target(option, score) - float(score[option])
        for n in np.flatnonzero((shares[option] > _SLACK) & ~np.isnan(table.values[option])):
            now = float(table.values[option, n])
            then = now + gap / (100 * float(shares[option, n]))
            if option == race.leader and table.acceptable[option] and not np.isnan(limits[n]):
                then = max(then, float(limits[n]))
            if not -_SLACK <= then <= 1 + _SLACK:
                continue
            yield Flip(
                Kind.CELL,
                table.options[option],
                table.criteria[n],
                float(table.raw[option, n]),
                model.scales.figure(int(n), min(max(then, 0.0), 1.0)),
                table.options[race.taker(option)],
                abs(then - now),
            )


def _weights(model: Model, race: _Race) -> Iterator[Flip]:
    table = model.table
    for kept in intervals(table, race.leader):
        for bound, taker in ((kept.low, kept.low_taker), (kept.high, kept.high_taker)):
            if taker is not None:
                yield Flip(
                    Kind.WEIGHT,
                    None,
                    table.criteria[kept.criterion],
                    kept.weight,
                    bound,
                    table.options[taker],
                    abs(bound - kept.weight),
                )


def _lines(model: Model, race: _Race, lines: Sequence[Sequence[str]]) -> Iterator[Flip]:
    table, ground = model.table, Ground.of(model)
    for option in (race.leader, *race.rivals):
        costs = model.costs[option]
        for n, line in enumerate(lines[option]):
            for kind, track in _tracks(costs, n):
                then = _nearest(ground, race, option, track)
                if then is None:
                    continue
                whole = 1.0 if kind is Kind.SHARE else _range(model)
                yield Flip(
                    kind,
                    table.options[option],
                    line,
                    track.now,
                    then,
                    table.options[race.taker(option)],
                    abs(then - track.now) / whole,
                )


def _range(model: Model) -> float:
    spans = np.abs(model.scales.best - model.scales.worst)
    return max(float(span) for span, fed in zip(spans, model.sources, strict=True) if fed >= 0)


def _tracks(costs: Costs, n: int) -> Iterator[tuple[Kind, Track]]:
    yield Kind.LINE, of_amount(costs, n)
    shared = of_share(costs, n)
    if shared is not None:
        yield Kind.SHARE, shared


def _nearest(ground: Ground, race: _Race, option: int, track: Track) -> float | None:
    """Give the nearest t at which an option comes even with its target, none if it never does."""
    ride = Ride(ground, option, track)
    found = ride.evens(race.target(option, ground.score)) if ride.fed else []
    if option == race.leader and ground.model.table.acceptable[option]:
        found += ride.limits()
    return min(found, key=lambda t: abs(t - track.now), default=None)
