"""Who could pay what: the shares that I can bear and that the client would still choose.

The agreement zone of negotiation analysis (Raiffa, 1982), on the share that the client pays of an
option: inside my ceiling on one side, best or near the best for the client on the other. All of it
is private: it tells what I would go up to.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.methods import foremost
from consultdesk.analysis.table import Flags, Floats
from consultdesk.analysis.tracks import Ground, Ride, Track, of_share, of_shares
from consultdesk.analysis.verdict import CLOSE
from consultdesk.domain.costing import CostLine, LineKind, Standing, Totals, standing, totals
from consultdesk.domain.options import MoneySource, Option, OptionSheet, Viewpoint

_SLACK = 1e-9
_STEPS = 10_000
_GRAIN = 1e-5
_UNSHARED = (LineKind.CLIENT_TIME, LineKind.CREDIT)
_MINE = tuple(MoneySource).index(MoneySource.ME)
Span: TypeAlias = tuple[float, float]
_Piece: TypeAlias = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Break:
    """A share at which the first place changes in one perspective.

    `before` leads at smaller shares of the client's, `after` at larger ones.
    """

    viewpoint: Viewpoint
    share: float
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """Which shares of an option's costs, paid by the client, suit both.

    With a `line_id`, shares are those of that line, the others as they are. Without one, every
    line is shared alike, and shares are those of what the client and I pay together. `now` is
    today's share, `most` the largest there can be. Spans have both ends in, in steps of a
    hundredth of a percent, rounded inward: `within` my ceiling, `wanted` by the client, `zones`
    where both hold, none where shares alone bring no agreement.
    """

    option_id: str
    line_id: str | None
    now: float
    most: float
    within: tuple[Span, ...]
    wanted: tuple[Span, ...]
    zones: tuple[Span, ...]
    breaks: tuple[Break, ...]


def agreements(sheet: OptionSheet) -> tuple[Agreement, ...]:
    """Give the agreement zones of every visible option: of all its lines, then of each.

    A share suits me where the likely estimate is inside my ceiling in money and in hours, by the
    domain's own standing; everywhere without a ceiling. It suits the client where, by their
    priorities, the option is beyond no limit, and the best or within 2 points of the best of the
    others offered; nowhere while it has no score there, or without the client's perspective. An
    option or a line whose shares do not matter is left out.
    """
    views = (sheet.perspective(viewpoint) for viewpoint in (Viewpoint.CLIENT, Viewpoint.MINE))
    readings = [Reading(sheet, view) for view in views if view is not None]
    return tuple(_found(sheet, readings)) if readings else ()


def _found(sheet: OptionSheet, readings: Sequence[Reading]) -> Iterator[Agreement]:
    grounds = {reading.perspective.viewpoint: Ground.of(reading.model()) for reading in readings}
    every = next(iter(grounds.values())).model.costs
    options, lines = readings[0].options, readings[0].lines()
    offered = [n for n, option in enumerate(options) if sheet.offered(option)]
    for row, option in enumerate(options):
        costs = every[row]
        tracks: dict[str | None, Track | None] = {None: of_shares(costs)}
        tracks |= {line: of_share(costs, n) for n, line in enumerate(lines[row])}
        for line_id, track in tracks.items():
            if track is not None:
                rides = {view: Ride(ground, row, track) for view, ground in grounds.items()}
                yield _agreement(_Trial(sheet, option, line_id, track), rides, offered)


def _agreement(trial: _Trial, rides: Mapping[Viewpoint, Ride], offered: Sequence[int]) -> Agreement:
    within = _within(trial)
    wanted = _wanted(rides[Viewpoint.CLIENT], offered) if Viewpoint.CLIENT in rides else ()
    return Agreement(
        trial.option.id,
        trial.line_id,
        trial.track.now,
        trial.track.end,
        within,
        wanted,
        tuple(_both(within, wanted)),
        tuple(one for viewpoint, ride in rides.items() for one in _breaks(viewpoint, ride)),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Trial:
    """One option with some of its costs shared otherwise, in the domain's own exact figures."""

    sheet: OptionSheet
    option: Option
    line_id: str | None
    track: Track

    def totals(self, share: float) -> Totals:
        """Give the option's totals where the client pays a share."""
        lines = [self._shared(line, share) for line in self.sheet.costed(self.option)]
        return totals(lines, self.sheet.currency, self.option.client_cap)

    def _shared(self, line: CostLine, share: float) -> CostLine:
        if line.kind in _UNSHARED or self.line_id not in (None, line.id):
            return line
        part = Decimal(repr(share)) * 100
        if self.line_id is None:
            part *= (100 - line.third_percent) / 100
        return line.but(client_percent=part.quantize(Decimal("0.01")))

    def hours(self) -> tuple[float, float]:
        """Give the hours that I absorb as a line over the share: at 0, and per whole."""
        first, last = (float(self.totals(t).likely.my_hours) for t in (0.0, self.track.end))
        return first, (last - first) / self.track.end

    def bearable(self, share: float) -> bool:
        """Say whether I stay inside my ceiling where the client pays a share."""
        found = standing(self.totals(share), self.sheet.ceiling)
        return found is not Standing.ABOVE


def _within(trial: _Trial) -> tuple[Span, ...]:
    """Give the spans inside my ceiling, each end put where the domain's cents say."""
    ceiling, track = trial.sheet.ceiling, trial.track
    cuts = track.bends()
    held: list[Callable[[Floats], Flags]] = []
    if ceiling is not None and ceiling.amount is not None:
        most = float(ceiling.amount.amount)
        cuts += track.meets(_MINE, most)
        held.append(lambda t: track.totals(t)[_MINE] <= most + _SLACK)
    if ceiling is not None and ceiling.hours is not None:
        hours = float(ceiling.hours)
        start, slope = trial.hours()
        cuts += [(hours - start) / slope] if slope else []
        held.append(lambda t: start + slope * t <= hours + _SLACK)

    def holds(t: Floats) -> list[bool]:
        fine = np.all([one(t) for one in held], axis=0) if held else np.ones(len(t), dtype=bool)
        return [bool(one) for one in fine]

    spans = _spans(cuts, holds, track.end)
    settled = (_settled(trial, span) for span in spans) if held else spans
    return tuple(span for span in settled if span is not None)


def _settled(trial: _Trial, span: Span) -> Span | None:
    """Move each end of a span to the very step where the domain's own figures turn."""
    last = math.floor(trial.track.end * _STEPS + _SLACK)
    low, high = (round(end * _STEPS) for end in span)
    low, high = _edge(trial, low, -1, last), _edge(trial, high, 1, last)
    return (low / _STEPS, high / _STEPS) if 0 <= low <= high <= last else None


def _edge(trial: _Trial, step: int, outward: int, last: int) -> int:
    """Give the outermost bearable step near one: strides that double, then halves.

    Only cents of rounding lie between, so that it hardly ever takes more than two looks.
    """

    def bearable(at: int) -> bool:
        return 0 <= at <= last and trial.bearable(at / _STEPS)

    inside = bearable(step)
    way = outward if inside else -outward
    same, stride = step, 1
    while bearable(same + way * stride) is inside and stride <= _STEPS:
        same, stride = same + way * stride, 2 * stride
    other = same + way * stride
    while abs(other - same) > 1:
        middle = (same + other) // 2
        same, other = (middle, other) if bearable(middle) is inside else (same, middle)
    return same if inside else other


def _wanted(ride: Ride, offered: Sequence[int]) -> tuple[Span, ...]:
    """Give the spans where the client would find the option the best, or nearly."""
    table = ride.model.table
    score = ride.ground.score
    if np.isnan(score[ride.option]):
        return ()
    rivals = [float(score[n]) for n in offered if n != ride.option and table.acceptable[n]]
    level = max((one for one in rivals if not np.isnan(one)), default=-np.inf) - CLOSE

    def holds(t: Floats) -> list[bool]:
        near = ride.scores(t) >= level - _SLACK
        return [bool(one) and fine for one, fine in zip(near, ride.fine(t), strict=True)]

    cuts = ride.limits() + (ride.evens(level) if np.isfinite(level) else [])
    return _spans(cuts, holds, ride.track.end)


def _breaks(viewpoint: Viewpoint, ride: Ride) -> Iterator[Break]:
    """Give where the option takes the first place from the others, or gives it up."""
    table = ride.model.table
    score = ride.ground.score
    rest = score.copy()
    rest[ride.option] = np.nan
    rival = foremost(rest, table)
    if rival is None or np.isnan(score[ride.option]):
        return
    pieces = _pieces(ride.evens(float(score[rival])) + ride.limits(), ride.track.end)
    probes = np.array([probe for _, probe, _ in pieces])
    able, last = bool(table.acceptable[rival]), None
    gaps = ride.scores(probes) - score[rival]
    for piece, gap, fine in zip(pieces, gaps, ride.fine(probes), strict=True):
        if fine == able and abs(gap) <= _SLACK:
            continue  # level: nobody has taken anything over yet
        first = ride.option if (fine, gap > 0) > (able, False) else rival
        if last is not None and first != last:
            yield Break(viewpoint, piece[0], table.options[last], table.options[first])
        last = first


def _pieces(cuts: Iterable[float], end: float) -> list[_Piece]:
    """Cut 0 to the end into points and what lies between: where from, a place inside, where to."""
    ends = sorted({0.0, end, *(t for t in cuts if 0 < t < end)})
    between = [(left, (left + right) / 2, right) for left, right in pairwise(ends)]
    return sorted([*((t, t, t) for t in ends), *between])


def _spans(
    cuts: Iterable[float], holds: Callable[[Floats], list[bool]], end: float
) -> tuple[Span, ...]:
    """Give where something holds as spans with both ends in, rounded inward to whole steps."""
    pieces = _pieces(cuts, end)
    kept: list[Span] = []
    running = False
    for (left, _, right), held in zip(
        pieces, holds(np.array([probe for _, probe, _ in pieces])), strict=True
    ):
        if held and running:
            kept[-1] = (kept[-1][0], right)
        elif held:
            kept.append((left, right))
        running = held
    rounded = (
        (math.ceil(low * _STEPS - _GRAIN) / _STEPS, math.floor(high * _STEPS + _GRAIN) / _STEPS)
        for low, high in kept
    )
    return tuple(span for span in rounded if span[0] <= span[1])


def _both(some: Sequence[Span], others: Sequence[Span]) -> Iterator[Span]:
    for low, high in some:
        for least, most in others:
            if max(low, least) <= min(high, most):
                yield max(low, least), min(high, most)
