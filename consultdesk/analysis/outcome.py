"""Everything the analysis panel shows, computed from a sheet in one go and in plain values."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

import numpy as np

from consultdesk.analysis.agreement import Agreement, agreements
from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.equivalence import Equivalent, equivalents
from consultdesk.analysis.flips import Flip, flips
from consultdesk.analysis.frontier import Spot, dominators
from consultdesk.analysis.methods import Method, foremost, leader, leaders, under
from consultdesk.analysis.opinions import promethee, topsis
from consultdesk.analysis.sensitivity import Sensitivity, sensitivity
from consultdesk.analysis.simulate import DRAWS, PREVIEW, Model
from consultdesk.analysis.smaa import chances
from consultdesk.analysis.stability import intervals
from consultdesk.analysis.table import Floats, Table
from consultdesk.analysis.tornado import Tornado, tornado
from consultdesk.analysis.value import best, parts, ranking, scores
from consultdesk.analysis.verdict import Findings, Verdict, judge
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.options import OptionSheet, Perspective, Viewpoint, whole_percents


@dataclass(frozen=True, slots=True)
class Range:
    """The shares of one criterion (0 to 1, and in whole percents) that keep the leader first.

    A taker is the option that leads beyond that bound, none where there is no such option.
    """

    low: float
    high: float
    low_percent: int
    high_percent: int
    low_taker: str | None
    high_taker: str | None


@dataclass(frozen=True, slots=True)
class Weighed:
    """One criterion that counts in this perspective: its share (0 to 1) and whole percentage."""

    criterion_id: str
    share: float
    percent: int
    keeps: Range | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One cell as the analysis sees it: its value (0 to 1, none: unknown) and its part of 100."""

    value: float | None
    part: float
    best: bool
    barred: bool


@dataclass(frozen=True, slots=True)
class Ranked:
    """One option: score of 100 (none: nothing known), rank, and its figures in criteria order.

    `chances` are those of each rank from the first, none without a simulation. `central` are the
    shares of the criteria that typically put it first, `confidence` its chance to come first with
    them; both none for an option that never did.
    """

    option_id: str
    score: float | None
    rank: int
    tied: bool
    acceptable: bool
    missing: int
    figures: tuple[Figure, ...]
    dominated_by: str | None
    chances: tuple[float, ...] | None = None
    first_percent: int | None = None
    central: tuple[float, ...] | None = None
    confidence: float | None = None


class Opinion(StrEnum):
    """Whose or which answer to the same question."""

    SWING = "swing"
    ROC = "roc"
    EQUAL = "equal"
    CLIENT = "client"
    MINE = "mine"
    TOPSIS = "topsis"
    PROMETHEE = "promethee"


_VIEWS = ((Opinion.CLIENT, Viewpoint.CLIENT), (Opinion.MINE, Viewpoint.MINE))


@dataclass(frozen=True, slots=True)
class Outcome:
    """The whole answer for one perspective; options and criteria in the order of the sheet.

    `ranking` holds option ids from the first on. `spots` are the chart of value against cost.
    `leaders` says which option leads under each method. With a full analysis only: `flips`, the
    nearest changes that put another first; `equivalents`, what one unit is worth in money;
    `opinions`, who leads by other methods and in the other perspective; `tornado`, what each range
    does to the lead; `agreements`, the shares of the costs that suit the client and me.
    """

    perspective_id: str
    criteria: tuple[Weighed, ...]
    options: tuple[Ranked, ...]
    ranking: tuple[str, ...]
    verdict: Verdict
    spots: tuple[Spot, ...]
    leaders: tuple[tuple[Method, str], ...]
    flips: tuple[Flip, ...] = ()
    equivalents: tuple[Equivalent, ...] = ()
    opinions: tuple[tuple[Opinion, str], ...] = ()
    tornado: Tornado | None = None
    agreements: tuple[Agreement, ...] = ()
    mode: WeightMode | None = None
    draws: int = 0
    seed: int | None = None

    def option(self, option_id: str) -> Ranked | None:
        """Give what was found of one option; none for a hidden one."""
        return next((o for o in self.options if o.option_id == option_id), None)

    def criterion(self, criterion_id: str) -> Weighed | None:
        """Give what was found of one criterion; none where it does not count here."""
        return next((c for c in self.criteria if c.criterion_id == criterion_id), None)


def quick(sheet: OptionSheet, perspective: Perspective, *, only_offered: bool = False) -> Outcome:
    """Give all but the chances, fast enough for the interface thread after every edit."""
    return _outcome(Reading(sheet, perspective, only_offered=only_offered))


def preview(
    sheet: OptionSheet,
    perspective: Perspective,
    *,
    seed: int,
    mode: WeightMode = WeightMode.AROUND,
    draws: int = PREVIEW,
) -> Outcome:
    """Give what `quick` does with the chances of a few draws, while a slider moves."""
    reading = Reading(sheet, perspective)
    found = _outcome(reading)
    return (
        found if found.verdict.leader is None else _drawn(found, reading.model(), mode, draws, seed)
    )


def analyse(
    sheet: OptionSheet,
    perspective: Perspective,
    *,
    seed: int,
    draws: int = DRAWS,
    mode: WeightMode = WeightMode.AROUND,
) -> Outcome:
    """Give the whole answer with the chances of each rank; the same seed gives the same figures."""
    reading = Reading(sheet, perspective)
    found = replace(_outcome(reading), agreements=agreements(sheet))
    if found.verdict.leader is None:
        return found
    model = reading.model()
    return replace(
        _drawn(found, model, mode, draws, seed),
        flips=flips(model, reading.lines()),
        equivalents=_equivalents(reading),
        opinions=_opinions(sheet, reading),
        tornado=tornado(model, reading.lines()),
    )


def sensitive_to(
    sheet: OptionSheet, perspective: Perspective, criterion_id: str
) -> Sensitivity | None:
    """Give every score over the weight of one criterion; none where it does not count here."""
    table = Reading(sheet, perspective).table()
    if criterion_id not in table.criteria:
        return None
    return sensitivity(table, table.criteria.index(criterion_id))


def _drawn(found: Outcome, model: Model, mode: WeightMode, draws: int, seed: int) -> Outcome:
    drawn = chances(model, mode, draws, seed)
    firsts = (Decimal(round(first * draws)) / draws for first in drawn.ranks[:, 0])
    percents = whole_percents(firsts)
    options = tuple(
        replace(
            option,
            chances=tuple(map(float, drawn.ranks[n])),
            first_percent=percents[n],
            central=_known(drawn.central[n]),
            confidence=next(iter(_known(drawn.confidence[n : n + 1]) or ()), None),
        )
        for n, option in enumerate(found.options)
    )
    return replace(found, options=options, mode=mode, draws=draws, seed=seed)


def _known(figures: Floats) -> tuple[float, ...] | None:
    return None if np.isnan(figures).any() else tuple(map(float, figures))


def _equivalents(reading: Reading) -> tuple[Equivalent, ...]:
    money = reading.price()
    return () if money is None else equivalents(reading.table(), reading.scales(), money)


def _opinions(sheet: OptionSheet, reading: Reading) -> tuple[tuple[Opinion, str], ...]:
    """Name the leader by each method on this perspective, then in each of the two perspectives."""
    table = reading.table()
    flows = promethee(table, reading.scales(), reading.preferences())
    found: dict[Opinion, int | None] = {
        Opinion.SWING: leader(table),
        Opinion.ROC: leader(under(table, Method.ROC)),
        Opinion.EQUAL: leader(under(table, Method.EQUAL)),
        Opinion.TOPSIS: foremost(topsis(table), table),
        Opinion.PROMETHEE: foremost(flows, table),
    }
    for opinion, viewpoint in _VIEWS:
        view = sheet.perspective(viewpoint)
        found[opinion] = None if view is None else leader(Reading(sheet, view).table())
    leading = ((opinion, found[opinion]) for opinion in Opinion)
    return tuple((opinion, table.options[n]) for opinion, n in leading if n is not None)


def _outcome(reading: Reading) -> Outcome:
    table = reading.table()
    score = scores(table)
    places = ranking(score, table.acceptable)
    leading = leaders(table)
    first = leading.get(Method.SWING)
    kept = () if first is None else intervals(table, first)
    found = Findings(table, score, places, kept, leading)
    costing = np.array(reading.costing(), dtype=bool)
    bare = replace(table, weights=np.where(costing, 0.0, table.weights))
    return Outcome(
        reading.perspective.id,
        _criteria(found),
        _options(found),
        tuple(table.options[place.option] for place in places),
        judge(found),
        reading.spots(scores(bare)),
        tuple((method, table.options[option]) for method, option in leading.items()),
    )


def _criteria(found: Findings) -> tuple[Weighed, ...]:
    table = found.table
    percents = whole_percents(Decimal(repr(float(share))) for share in table.weights)
    ranges = [_range(found, n) for n in range(len(table.criteria))]
    return tuple(
        Weighed(name, float(share), percent, kept)
        for name, share, percent, kept in zip(
            table.criteria, table.weights, percents, ranges, strict=True
        )
    )


def _range(found: Findings, criterion: int) -> Range | None:
    if not found.intervals:
        return None
    kept, names = found.intervals[criterion], found.table.options
    return Range(
        kept.low,
        kept.high,
        kept.low_percent,
        kept.high_percent,
        None if kept.low_taker is None else names[kept.low_taker],
        None if kept.high_taker is None else names[kept.high_taker],
    )


def _options(found: Findings) -> tuple[Ranked, ...]:
    table, score = found.table, found.score
    places = {place.option: place for place in found.places}
    figures = _figures(table)
    gaps = table.gaps.sum(axis=1)
    return tuple(
        Ranked(
            name,
            None if np.isnan(score[n]) else float(score[n]),
            places[n].rank,
            places[n].tied,
            bool(table.acceptable[n]),
            int(gaps[n]),
            figures[n],
            None if above is None else table.options[above],
        )
        for n, (name, above) in enumerate(zip(table.options, dominators(table, score), strict=True))
    )


def _figures(table: Table) -> tuple[tuple[Figure, ...], ...]:
    shown = (table.values, np.nan_to_num(parts(table)), best(table), table.barred)
    grids = [grid.tolist() for grid in shown]
    return tuple(
        tuple(
            Figure(None if math.isnan(value) else value, part, top, beyond)
            for value, part, top, beyond in zip(*row, strict=True)
        )
        for row in zip(*grids, strict=True)
    )
