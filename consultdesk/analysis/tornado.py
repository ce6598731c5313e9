"""What each range alone does to the lead of the first option over the second: a tornado.

One figure goes to the low, then to the high end of its range while all others stay at their likely
values (one-way deterministic sensitivity; Howard, 1988).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from consultdesk.analysis.flips import Kind
from consultdesk.analysis.simulate import Model
from consultdesk.analysis.table import Floats, Table, barred, valued
from consultdesk.analysis.tracks import of_amount
from consultdesk.analysis.value import ranking, scores

_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure over its range, and the gap between the first two options at each end.

    `option_id` owns the figure (none for a weight); `subject_id` is a criterion, or a cost line.
    `low` and `high` are in the criterion's unit, in major units of money, or for a weight the
    share of 1 that the criterion then has. Gaps are the leader's score less the runner-up's, in
    points of 100. `flips`: at one end the runner-up comes before the leader.
    """

    kind: Kind
    option_id: str | None
    subject_id: str
    low: float
    high: float
    gap_low: float
    gap_high: float
    flips: bool

    @property
    def width(self) -> float:
        """How far the gap moves over the range, in points of 100."""
        return abs(self.gap_high - self.gap_low)


@dataclass(frozen=True, slots=True)
class Tornado:
    """The gap today between the first two options, and what moves it, the widest bar first."""

    leader: str
    runner_up: str
    gap: float
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Range:
    """A figure and the two tables at its ends."""

    kind: Kind
    option_id: str | None
    subject_id: str
    low: float
    high: float
    tables: tuple[Table, Table]


def tornado(model: Model, lines: Sequence[Sequence[str]]) -> Tornado | None:
    """Give the tornado of the first two options; none where the verdict has no margin either.

    `lines` are the ids of the cost lines of each option, in the order of `model.costs`. A range
    that does not move the gap, or that leaves nothing known of one of the two, is left out.
    """
    pair = _pair(model.table)
    if pair is None:
        return None
    duel = _only(model.table, list(pair))
    parts = (*_cells(model, duel, pair), *_lines(model, duel, pair, lines), *_weights(model, duel))
    found = (_bar(part) for part in parts)
    moving = sorted((bar for bar in found if bar.width > _SLACK), key=lambda bar: -bar.width)
    gap, _ = _stand(duel)
    return Tornado(duel.options[0], duel.options[1], gap, tuple(moving))


def _pair(table: Table) -> tuple[int, int] | None:
    """Give the leader and the runner-up of the verdict, where they are of one standing."""
    score, fine = scores(table), table.acceptable
    order = [p.option for p in ranking(score, fine) if not np.isnan(score[p.option])]
    if len(order) < 2 or fine[order[0]] != fine[order[1]]:
        return None
    return order[0], order[1]


def _only(table: Table, rows: list[int]) -> Table:
    """Give the table of a few options alone; no score depends on who else is there."""
    return replace(
        table,
        options=tuple(table.options[row] for row in rows),
        raw=table.raw[rows],
        values=table.values[rows],
        barred=table.barred[rows],
        upward=table.upward[rows],
    )


def _bar(part: _Range) -> Bar:
    (gap_low, low_holds), (gap_high, high_holds) = map(_stand, part.tables)
    return Bar(
        part.kind,
        part.option_id,
        part.subject_id,
        part.low,
        part.high,
        gap_low,
        gap_high,
        not (low_holds and high_holds),
    )


def _stand(duel: Table) -> tuple[float, bool]:
    """Give the gap, and whether the first still comes before the second (or level with it)."""
    score, fine = scores(duel), duel.acceptable
    gap = float(score[0] - score[1])
    return gap, gap >= -_SLACK if fine[0] == fine[1] else bool(fine[0])


def _with(model: Model, duel: Table, row: int, raw: Floats) -> Table:
    """Give the table of the two with other figures in one row."""
    whole = duel.raw.copy()
    whole[row] = raw
    return replace(
        duel, raw=whole, values=valued(whole, model.scales), barred=barred(whole, model.scales)
    )


def _cells(model: Model, duel: Table, pair: tuple[int, int]) -> Iterator[_Range]:
    for row, option in enumerate(pair):
        for n in np.flatnonzero(model.high[option] > model.low[option]):
            if model.sources[n] >= 0:
                continue
            ends = []
            for end in (model.low, model.high):
                raw = duel.raw[row].copy()
                raw[n] = end[option, n]
                ends.append(_with(model, duel, row, raw))
            yield _Range(
                Kind.CELL,
                duel.options[row],
                duel.criteria[n],
                float(model.low[option, n]),
                float(model.high[option, n]),
                (ends[0], ends[1]),
            )


def _lines(
    model: Model, duel: Table, pair: tuple[int, int], lines: Sequence[Sequence[str]]
) -> Iterator[_Range]:
    fed = [n for n, source in enumerate(model.sources) if source >= 0]
    for row, option in enumerate(pair):
        costs = model.costs[option]
        for n in np.flatnonzero(costs.high > costs.low):
            low, high = float(costs.low[n]), float(costs.high[n])
            totals = of_amount(costs, int(n)).totals(np.array([low, high]))
            ends = []
            for end in range(2):
                raw = duel.raw[row].copy()
                raw[fed] = totals[[model.sources[c] for c in fed], end]
                ends.append(_with(model, duel, row, raw))
            yield _Range(
                Kind.LINE, duel.options[row], lines[option][int(n)], low, high, (ends[0], ends[1])
            )


def _weights(model: Model, duel: Table) -> Iterator[_Range]:
    """Give each weight at the ends of its range, the others keeping their proportions."""
    for n in np.flatnonzero(model.weight_high > model.weight_low):
        ends, shares = [], []
        for end in (model.weight_low, model.weight_high):
            weights = duel.weights.copy()
            weights[n] = end[n]
            whole = float(weights.sum())
            weights = weights / whole if whole > 0 else duel.weights
            ends.append(replace(duel, weights=weights))
            shares.append(float(weights[n]))
        yield _Range(Kind.WEIGHT, None, duel.criteria[n], shares[0], shares[1], (ends[0], ends[1]))
