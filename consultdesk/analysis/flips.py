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
from consultdesk.analysis.table import Floats, Scales, valued
from consultdesk.analysis.value import known_shares, scores

_SLACK = 1e-9
_PAYS, _TOTAL, _MINE, _FULL = range(4)


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
                _raw(min(max(then, 0.0), 1.0), model.scales, int(n)),
                table.options[race.taker(option)],
                abs(then - now),
            )


def _raw(value: float, scales: Scales, n: int) -> float:
    """Give the figure that is worth a value: the inverse of the criterion's two straight pieces."""
    worst, best, middle = (float(x[n]) for x in (scales.worst, scales.best, scales.middle))
    middle = 0.5 if np.isnan(middle) else middle
    if value < middle:
        place = value / (2 * middle)
    elif middle < 1:
        place = 0.5 + (value - middle) / (2 * (1 - middle))
    else:
        place = 0.5
    return worst + place * (best - worst)


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


@dataclass(frozen=True, slots=True, eq=False)
class _Track:
    """How an option's totals move with one figure: `base + slope · t`, before any cap.

    Both hold *client pays*, *client's time*, *I take on*, *full*; `end` is the largest t.
    """

    base: Floats
    slope: Floats
    now: float
    end: float
    cap: float

    def totals(self, t: Floats) -> Floats:
        """Give *client pays*, *client total*, *I take on*, *full* (4 × points), the cap applied."""
        client, time, mine, full = self.base[:, None] + np.outer(self.slope, t)
        over = np.maximum(client - self.cap, 0.0) if not np.isnan(self.cap) else 0.0 * client
        return np.stack([client - over, client - over + time, mine + over, full])

    def pieces(self) -> tuple[tuple[Floats, Floats], ...]:
        """Give the totals as lines (starts, slopes), below the cap and held at it."""
        free = _totals(self.base), _totals(self.slope)
        if np.isnan(self.cap):
            return (free,)
        held = [
            np.array([at, at + one[_TOTAL], one[_MINE] + one[_PAYS] - at, one[_FULL]])
            for one, at in ((self.base, self.cap), (self.slope, 0.0))
        ]
        return (free, (held[0], held[1]))


def _totals(parts: Floats) -> Floats:
    return np.array([parts[_PAYS], parts[_PAYS] + parts[_TOTAL], parts[_MINE], parts[_FULL]])


def _lines(model: Model, race: _Race, lines: Sequence[Sequence[str]]) -> Iterator[Flip]:
    table = model.table
    for option in (race.leader, *race.rivals):
        costs = model.costs[option]
        for n, line in enumerate(lines[option]):
            for kind, track in _tracks(costs, n):
                then = _nearest(model, race, option, track)
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


def _tracks(costs: Costs, n: int) -> Iterator[tuple[Kind, _Track]]:
    amount, shares = float(costs.likely[n]), costs.shares[n]
    rest = costs.likely @ costs.shares - amount * shares
    yield Kind.LINE, _Track(rest, shares, amount, np.inf, costs.cap)
    client, time, mine, full = (float(share) for share in shares)
    if full == 1.0 and time == 0.0 and amount:  # neither a credit nor the client's own time
        ours = client + mine
        start = rest + amount * np.array([0.0, 0.0, ours, 1.0])
        slope = amount * np.array([1.0, 0.0, -1.0, 0.0])
        yield Kind.SHARE, _Track(start, slope, client, ours, costs.cap)


def _nearest(model: Model, race: _Race, option: int, track: _Track) -> float | None:
    """Give the nearest t at which an option comes even with its target, none if it never does."""
    fed = [(n, source) for n, source in enumerate(model.sources) if source >= 0]
    shares = known_shares(model.table)[option]
    fed = [(n, source) for n, source in fed if shares[n] > _SLACK]
    if not fed:
        return None
    knots, limits = _knots(model.scales, fed, track)
    score = scores(model.table)
    gaps = 100 * _worth(model, fed, shares, track, knots)
    gaps += float(score[option]) - race.target(option, score)
    gaps -= 100 * float(_worth(model, fed, shares, track, np.array([track.now]))[0])
    roots = _roots(knots, gaps)
    if option == race.leader and model.table.acceptable[option]:
        roots += limits
    return min(roots, key=lambda t: abs(t - track.now), default=None)


def _worth(
    model: Model, fed: Sequence[tuple[int, int]], shares: Floats, track: _Track, t: Floats
) -> Floats:
    """Give what the fed criteria add to the score (0 to 1) at each t."""
    totals = track.totals(t)
    columns = [n for n, _ in fed]
    scales = model.scales
    some = Scales(
        scales.worst[columns], scales.best[columns], scales.middle[columns], scales.limit[columns]
    )
    raw = totals[[source for _, source in fed]].T
    return np.asarray(valued(raw, some) @ shares[columns])


def _knots(
    scales: Scales, fed: Sequence[tuple[int, int]], track: _Track
) -> tuple[Floats, list[float]]:
    """Give where any piece begins or ends, in order, and where a limit is met."""
    knots, limits = [0.0, track.now], []
    if np.isfinite(track.end):
        knots.append(track.end)
    for start, slope in track.pieces():
        knots += _meets(start[_PAYS], slope[_PAYS], track.cap)
        for n, source in fed:
            worst, best = float(scales.worst[n]), float(scales.best[n])
            for level in (worst, (worst + best) / 2, best):
                knots += _meets(start[source], slope[source], level)
            limits += _meets(start[source], slope[source], float(scales.limit[n]))
    inside = sorted({t for t in knots if -_SLACK <= t <= track.end + _SLACK})
    reached = [t for t in limits if 0 <= t <= track.end]
    return np.array(inside), reached


def _meets(start: float, slope: float, level: float) -> list[float]:
    return [] if slope == 0 or np.isnan(level) else [float((level - start) / slope)]


def _roots(knots: Floats, gaps: Floats) -> list[float]:
    """Give where straight pieces through (knots, gaps) cross zero."""
    found = [float(t) for t, gap in zip(knots, gaps, strict=True) if abs(gap) <= _SLACK]
    ends = zip(knots[:-1], knots[1:], gaps[:-1], gaps[1:], strict=True)
    found += [
        float(left + (right - left) * before / (before - after))
        for left, right, before, after in ends
        if before * after < 0
    ]
    return found
