"""How an option's score goes with one figure of its costs: exact pieces, roots without search.

The totals by payer are straight lines in an amount, or in a share paid by the client, up to the
cap on the client's price; clamped values and curves break them into a few more straight pieces.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from consultdesk.analysis.simulate import Costs, Model
from consultdesk.analysis.table import Floats, barred, valued
from consultdesk.analysis.value import known_shares, scores

_SLACK = 1e-9
_PAYS, _TOTAL, _MINE, _FULL = range(4)


@dataclass(frozen=True, slots=True, eq=False)
class Track:
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

    def meets(self, source: int, level: float) -> list[float]:
        """Give where a total reaches a level on its way; a NaN level is never reached."""
        found = []
        for start, slope in self.pieces():
            found += _meets(float(start[source]), float(slope[source]), level)
        return [t for t in found if -_SLACK <= t <= self.end + _SLACK]

    def bends(self) -> list[float]:
        """Give where the client's price meets its cap."""
        return self.meets(_PAYS, self.cap)


def _totals(parts: Floats) -> Floats:
    return np.array([parts[_PAYS], parts[_PAYS] + parts[_TOTAL], parts[_MINE], parts[_FULL]])


def _meets(start: float, slope: float, level: float) -> list[float]:
    return [] if slope == 0 or np.isnan(level) else [(level - start) / slope]


def of_amount(costs: Costs, n: int) -> Track:
    """Follow the amount of one line, in major units."""
    amount, shares = float(costs.likely[n]), costs.shares[n]
    rest = costs.likely @ costs.shares - amount * shares
    return Track(rest, shares, amount, np.inf, costs.cap)


def of_share(costs: Costs, n: int) -> Track | None:
    """Follow the client's share of one line, up to what no third party pays of it.

    What the client does not pay falls on me. None where no share matters: no amount, a credit, the
    client's own time, or all of it a third party's.
    """
    amounts = np.zeros_like(costs.likely)
    amounts[n] = costs.likely[n]
    return _shared(costs, amounts, float(amounts[n]))


def of_shares(costs: Costs) -> Track | None:
    """Follow the client's share of what the client and I pay, the same for every line.

    None where no share of any line matters.
    """
    client, _, mine, _ = costs.shares.T
    return _shared(costs, costs.likely, float(_shareable(costs) * costs.likely @ (client + mine)))


def _shareable(costs: Costs) -> Floats:
    """Mark lines that have a price to share: neither a credit nor the client's own time."""
    _, time, _, full = costs.shares.T
    return np.asarray(((full == 1.0) & (time == 0.0)).astype(np.float64))


def _shared(costs: Costs, amounts: Floats, whole: float) -> Track | None:
    """Follow t, where the client pays t · whole of some amounts and I pay the rest of ours."""
    client, _, mine, _ = costs.shares.T
    amounts = amounts * _shareable(costs)
    ours, paid = float(amounts @ (client + mine)), float(amounts @ client)
    if abs(ours) <= _SLACK:
        return None
    rest = costs.likely @ costs.shares - np.array([paid, 0.0, ours - paid, 0.0])
    base = rest + np.array([0.0, 0.0, ours, 0.0])
    slope = np.array([whole, 0.0, -whole, 0.0])
    return Track(base, slope, paid / whole, ours / whole, costs.cap)


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """A model with its scores and known shares worked out once, for many rides over it."""

    model: Model
    score: Floats
    shares: Floats

    @classmethod
    def of(cls, model: Model) -> Ground:
        """Work them out."""
        return cls(model, scores(model.table), known_shares(model.table))


@dataclass(frozen=True, slots=True, eq=False)
class Ride:
    """One option's score (points of 100) along a track, all else of the model as it is."""

    ground: Ground
    option: int
    track: Track

    @property
    def model(self) -> Model:
        """The model that the ride goes over."""
        return self.ground.model

    @property
    def fed(self) -> list[tuple[int, int]]:
        """The criteria that weigh and that the costs feed, each with the total that feeds it."""
        shares = self.ground.shares[self.option]
        sources = enumerate(self.model.sources)
        return [(n, source) for n, source in sources if source >= 0 and shares[n] > _SLACK]

    def scores(self, t: Floats) -> Floats:
        """Give the score at each t."""
        now = float(self.ground.score[self.option])
        worths = self._worth(np.append(t, self.track.now))
        return np.asarray(now + 100 * (worths[:-1] - worths[-1]))

    def _worth(self, t: Floats) -> Floats:
        totals, fed = self.track.totals(t), self.fed
        columns = [n for n, _ in fed]
        raw = totals[[source for _, source in fed]].T
        shares = self.ground.shares[self.option, columns]
        return np.asarray(valued(raw, self.model.scales.of(columns)) @ shares)

    def fine(self, t: Floats) -> list[bool]:
        """Say at each t whether the option is beyond no limit."""
        sources = [(n, source) for n, source in enumerate(self.model.sources) if source >= 0]
        columns = [n for n, _ in sources]
        raw = self.track.totals(t)[[source for _, source in sources]].T
        beyond = barred(raw, self.model.scales.of(columns)).any(axis=1)
        typed = np.delete(self.model.table.barred[self.option], columns).any()
        return [not (typed or over) for over in np.atleast_1d(beyond)]

    def knots(self) -> Floats:
        """Give in order where any straight piece of the score begins or ends."""
        knots = [0.0, self.track.now, *self.track.bends()]
        if np.isfinite(self.track.end):
            knots.append(self.track.end)
        scales = self.model.scales
        for n, source in self.fed:
            worst, best = float(scales.worst[n]), float(scales.best[n])
            for level in (worst, (worst + best) / 2, best):
                knots += self.track.meets(source, level)
        return np.array(sorted({t for t in knots if -_SLACK <= t <= self.track.end + _SLACK}))

    def limits(self) -> list[float]:
        """Give where the option meets a limit of what is acceptable."""
        limits = self.model.scales.limit
        fed = [(n, source) for n, source in enumerate(self.model.sources) if source >= 0]
        return [t for n, source in fed for t in self.track.meets(source, float(limits[n]))]

    def evens(self, level: float) -> list[float]:
        """Give where the score comes even with a level."""
        knots = self.knots()
        return _roots(knots, self.scores(knots) - level)


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
