"""What one weight does to every score: the chart of a one-way sensitivity analysis.

The classic picture of decision analysis (Howard, 1988; Belton and Stewart, 2002): one course per
option over the weight of one criterion, and the points where two of them cross.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from consultdesk.analysis.sweep import Sweep, sweeps
from consultdesk.analysis.table import Table

_SLACK = 1e-9
_STEPS = 20


@dataclass(frozen=True, slots=True)
class Course:
    """One option's score of 100 at each sampled share; none where nothing that weighs is known.

    Straight from sample to sample, unless a cell of the option is unknown.
    """

    option_id: str
    acceptable: bool
    sweep: Sweep
    scores: tuple[float | None, ...]

    def at(self, share: float) -> float | None:
        """Give the exact score at any share from 0 to 1."""
        return self.sweep.at(share)


@dataclass(frozen=True, slots=True)
class Crossing:
    """The share at which two options come even, and their score there.

    `before` is ahead at smaller shares, `after` at larger ones; `leads`: the first place changes.
    """

    share: float
    score: float
    before: str
    after: str
    leads: bool


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """Every course over one weight (shares of 1), and where they cross, in order of the share."""

    criterion_id: str
    now: float
    shares: tuple[float, ...]
    courses: tuple[Course, ...]
    crossings: tuple[Crossing, ...]

    def order(self, share: float) -> tuple[str, ...]:
        """Give the options from first to last at a share; unacceptable and unknown ones last."""
        found = [(course, course.at(share)) for course in self.courses]
        ranked = sorted(
            found, key=lambda one: (one[1] is None, not one[0].acceptable, -(one[1] or 0.0))
        )
        return tuple(course.option_id for course, _ in ranked)


def sensitivity(table: Table, criterion: int) -> Sensitivity:
    """Give the chart of one criterion (a column number), the other weights in proportion.

    Sampled at every twentieth, at today's share and at each crossing. Where the criterion weighs
    everything today, the others share equally what it lets go. Options that go together all along
    do not cross, nor do those that only meet at 0 or at 1.
    """
    now, swept = float(table.weights[criterion]), sweeps(table, criterion)
    crossings = _crossings(table, swept)
    steps = (step / _STEPS for step in range(_STEPS + 1))
    shares = tuple(sorted({*steps, now, *(crossing.share for crossing in crossings)}))
    courses = tuple(
        Course(name, bool(fine), one, tuple(one.at(share) for share in shares))
        for name, fine, one in zip(table.options, table.acceptable, swept, strict=True)
    )
    return Sensitivity(table.criteria[criterion], now, shares, courses, crossings)


def _crossings(table: Table, swept: tuple[Sweep, ...]) -> tuple[Crossing, ...]:
    found = []
    for one, other in combinations(range(len(swept)), 2):
        for share, slope in swept[one].crossings(swept[other]):
            before, after = (other, one) if slope > 0 else (one, other)
            found.append(
                Crossing(
                    share,
                    swept[one].at(share) or 0.0,
                    table.options[before],
                    table.options[after],
                    _leads(table, swept, share, (one, other)),
                )
            )
    return tuple(sorted(found, key=lambda crossing: crossing.share))


def _leads(table: Table, swept: tuple[Sweep, ...], share: float, pair: tuple[int, int]) -> bool:
    """Say whether two options that come even at a share are the first there."""
    fine = table.acceptable
    scored = [(bool(fine[n]), one.at(share)) for n, one in enumerate(swept)]
    best = max((able, score) for able, score in scored if score is not None)
    ends = [scored[n] for n in pair]
    return all(
        able == best[0] and score is not None and score >= best[1] - _SLACK for able, score in ends
    )
