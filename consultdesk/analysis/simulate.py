"""Chances of each rank when figures and weights vary: SMAA (Lahdelma and Salminen, 2001)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.random import Generator

from consultdesk.analysis.table import Flags, Floats, Scales, Table, valued

DRAWS = 10_000
SPREAD = 0.5
_UNACCEPTABLE = 1_000.0
_NO_SCORE = 1_000_000.0
_TIE_BREAK = 1e-9


class Mode(StrEnum):
    """How weights vary: around the stated ones, by their order only, or with no preference."""

    AROUND = "around"
    ORDER = "order"
    FREE = "free"


@dataclass(frozen=True, slots=True, eq=False)
class Costs:
    """The cost lines of one option: amounts (lines) low, likely, high and who bears them.

    `shares` is lines × 4, the factors of an amount in *client pays*, *client's own time*,
    *I take on* and *full cost*; `cap` is the most the client pays, NaN for none.
    """

    low: Floats
    likely: Floats
    high: Floats
    shares: Floats
    cap: float


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A table and how its figures may vary.

    `low` and `high` (options × criteria) hold the ranges of typed figures, equal where fixed;
    `even` marks criteria drawn evenly between them (ratings, design §8), others are triangular.
    `sources` gives per criterion the column of *client pays*, *client total*, *me*, *full* that
    feeds it, −1 when typed. `weight_low` and `weight_high` are stated ranges, in shares.
    """

    table: Table
    scales: Scales
    low: Floats
    high: Floats
    even: Flags
    sources: tuple[int, ...]
    costs: tuple[Costs, ...]
    weight_low: Floats
    weight_high: Floats


def triangular(low: Floats, likely: Floats, high: Floats, uniform: Floats) -> Floats:
    """Turn uniform draws (draws × figures) into triangular ones, by the inverse distribution."""
    drawn = np.empty_like(uniform)
    # figure by figure: a column of draws stays in the processor's cache
    for n, (least, mode, most) in enumerate(zip(low, likely, high, strict=True)):
        column, width = uniform[:, n], most - least
        rising = least + np.sqrt(column * (width * (mode - least)))
        falling = most - np.sqrt((1 - column) * (width * (most - mode)))
        drawn[:, n] = np.where(column * width < mode - least, rising, falling)
    return drawn


def draw_weights(model: Model, mode: Mode, draws: int, rng: Generator) -> Floats:
    """Draw weights (draws × criteria), each row adding to 1.

    *Around*: uniform within the stated range of each, then rescaled. *Order*: uniform on the
    simplex among the weights that keep the stated order. *Free*: uniform on the simplex. Both by
    exponential spacings; equal stated weights come in any order, a weight of zero stays at zero
    except in *free*.
    """
    return _WEIGHTS[mode](model, draws, rng)


def _around(model: Model, draws: int, rng: Generator) -> Floats:
    stated = model.table.weights
    drawn = rng.uniform(model.weight_low, model.weight_high, (draws, len(stated)))
    whole = drawn.sum(axis=1, keepdims=True)
    return np.where(whole > 0, drawn / np.where(whole > 0, whole, 1.0), stated)


def _ordered(model: Model, draws: int, rng: Generator) -> Floats:
    stated = model.table.weights
    weighing = np.flatnonzero(stated > 0)
    falling = -np.sort(-_free(model, draws, rng)[:, weighing], axis=1)
    places = np.argsort(-stated[weighing] + _TIE_BREAK * rng.random(falling.shape), axis=1)
    ordered = np.zeros_like(falling)
    np.put_along_axis(ordered, places, falling, axis=1)
    kept = np.zeros((draws, len(stated)))
    kept[:, weighing] = ordered / ordered.sum(axis=1, keepdims=True)
    return kept


def _free(model: Model, draws: int, rng: Generator) -> Floats:
    drawn = rng.standard_exponential((draws, len(model.table.weights)))
    return np.asarray(drawn / drawn.sum(axis=1, keepdims=True))


_WEIGHTS = {Mode.AROUND: _around, Mode.ORDER: _ordered, Mode.FREE: _free}


def draw_costs(costs: Costs, draws: int, rng: Generator) -> Floats:
    """Draw an option's totals: draws × (client pays, client total, me, full), the cap applied."""
    varying = np.flatnonzero(costs.high > costs.low)
    fixed = np.flatnonzero(costs.high <= costs.low)
    uniform = rng.random((len(varying), draws)).T
    low, likely, high = (figures[varying] for figures in (costs.low, costs.likely, costs.high))
    amounts = triangular(low, likely, high, uniform)
    sums = amounts @ costs.shares[varying] + costs.likely[fixed] @ costs.shares[fixed]
    client, time, mine, full = sums.T
    over = np.maximum(client - costs.cap, 0.0) if not np.isnan(costs.cap) else 0.0
    paid = client - over
    return np.stack([paid, paid + time, mine + over, full])


def acceptability(model: Model, mode: Mode, draws: int, seed: int) -> Floats:
    """Give how often each option takes each rank: options × ranks, rows and columns add to 1.

    Options beyond a limit of the likely figures rank after the others in every draw; those
    without a score come last. Exactly equal scores take turns.
    """
    rng = np.random.default_rng(seed)
    count = len(model.table.options)
    if not count or not len(model.table.criteria):
        return np.full((count, count), 1 / max(count, 1))
    weights = np.asfortranarray(draw_weights(model, mode, draws, rng))
    score = _scores(model, weights, rng)
    score -= _UNACCEPTABLE * ~model.table.acceptable
    score += _TIE_BREAK * rng.random((count, draws)).T
    order = np.argsort(-score, axis=1)
    ranks = [np.bincount(order[:, rank], minlength=count) for rank in range(count)]
    return np.stack(ranks, axis=1) / draws


def _scores(model: Model, weights: Floats, rng: Generator) -> Floats:
    values = model.table.values
    known = ~np.isnan(values)
    base = np.nan_to_num(values)
    score = np.asfortranarray(weights @ base.T)
    options, criteria, raw = _varying(model, len(weights), rng)
    for n, (option, criterion) in enumerate(zip(options, criteria, strict=True)):
        value = valued(raw[:, n : n + 1], _of(model.scales, criterion))[:, 0]
        score[:, option] += weights[:, criterion] * (value - base[option, criterion])
    if not known.all():
        weighed = weights @ known.T.astype(np.float64)
        score = np.where(weighed > 0, score / np.where(weighed > 0, weighed, 1.0), -_NO_SCORE)
    return 100 * score


def _varying(model: Model, draws: int, rng: Generator) -> tuple[list[int], list[int], Floats]:
    """Draw what varies: its options, its criteria, and draws × figures in raw units."""
    typed = np.array([source < 0 for source in model.sources])
    rows, columns = np.nonzero((model.high > model.low) & typed)
    uniform = rng.random((len(rows), draws)).T
    low, likely, high = (ends[rows, columns] for ends in (model.low, model.table.raw, model.high))
    figures = triangular(low, likely, high, uniform)
    even = model.even[columns]
    figures[:, even] = low[even] + uniform[:, even] * (high - low)[even]
    drawn = [figures.T]
    options, criteria = list(map(int, rows)), list(map(int, columns))
    fed = [(n, source) for n, source in enumerate(model.sources) if source >= 0]
    for option, costs in enumerate(model.costs):
        if fed and (costs.high > costs.low).any():
            totals = draw_costs(costs, draws, rng)
            options += [option] * len(fed)
            criteria += [criterion for criterion, _ in fed]
            drawn.append(totals[[source for _, source in fed]])
    return options, criteria, np.concatenate(drawn).T


def _of(scales: Scales, criterion: int) -> Scales:
    one = slice(criterion, criterion + 1)
    return Scales(scales.worst[one], scales.best[one], scales.middle[one], scales.limit[one])
