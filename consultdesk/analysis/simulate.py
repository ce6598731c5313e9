"""Draws of all that may vary: weights in three modes, typed figures, costs and who bears them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from consultdesk.analysis.table import Flags, Floats, Scales, Table, valued
from consultdesk.domain.incidents import WeightMode

DRAWS = 10_000
PREVIEW = 1_000
SPREAD = 0.5
_NO_SCORE = -1_000_000.0
TIE_BREAK = 1e-9


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
        rises = column * width < mode - least
        parts = column * (width * (mode - least)), (1 - column) * (width * (most - mode))
        reach = np.sqrt(np.where(rises, *parts))
        drawn[:, n] = np.where(rises, least + reach, most - reach)
    return drawn


def draw_weights(model: Model, mode: WeightMode, draws: int, rng: Generator) -> Floats:
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
    places = np.argsort(-stated[weighing] + TIE_BREAK * rng.random(falling.shape), axis=1)
    ordered = np.zeros_like(falling)
    np.put_along_axis(ordered, places, falling, axis=1)
    kept = np.zeros((draws, len(stated)))
    kept[:, weighing] = ordered / ordered.sum(axis=1, keepdims=True)
    return kept


def _free(model: Model, draws: int, rng: Generator) -> Floats:
    drawn = rng.standard_exponential((draws, len(model.table.weights)))
    return np.asarray(drawn / drawn.sum(axis=1, keepdims=True))


_WEIGHTS = {WeightMode.AROUND: _around, WeightMode.ORDER: _ordered, WeightMode.FREE: _free}


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


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """Drawn figures as moves of values (0 to 1) away from the likely ones.

    `moves` is draws × what varies, whose options and criteria (row and column numbers) stand in
    the same order; `base` (options × criteria) holds the likely values, 0 where not `known`.
    """

    options: tuple[int, ...]
    criteria: tuple[int, ...]
    moves: Floats
    base: Floats
    known: Flags

    def scores(self, weights: Floats) -> Floats:
        """Give scores of 100 (draws × options) by weights that vary too (draws × criteria)."""
        score = np.asfortranarray(weights @ self.base.T)
        for n, (option, criterion) in enumerate(zip(self.options, self.criteria, strict=True)):
            score[:, option] += weights[:, criterion] * self.moves[:, n]
        return self._shared(score, weights @ self.known.T.astype(np.float64))

    def scores_by(self, weights: Floats) -> Floats:
        """Give scores of 100 (options × draws × sets) by fixed weights (sets × criteria)."""
        criteria = np.array(self.criteria, dtype=np.intp)
        score = np.empty((len(self.base), len(self.moves), len(weights)))
        for option, values in enumerate(self.base):
            own = [n for n, of in enumerate(self.options) if of == option]
            moved = self.moves[:, own] @ weights[:, criteria[own]].T
            known = weights @ self.known[option].astype(np.float64)
            score[option] = self._shared(weights @ values + moved, known)
        return score

    def _shared(self, score: Floats, weighed: Floats) -> Floats:
        """Scale to 100 among what is known: of each score, the weights that are."""
        if not self.known.all():
            some = weighed > 0
            score = np.where(some, score / np.where(some, weighed, 1.0), _NO_SCORE)
        return 100 * score


def draw_figures(model: Model, draws: int, rng: Generator) -> Figures:
    """Draw every figure that varies, typed or fed by the cost lines."""
    values = model.table.values
    base = np.nan_to_num(values)
    options, criteria, moves = _varying(model, draws, rng)
    for n, (option, criterion) in enumerate(zip(options, criteria, strict=True)):
        value = valued(moves[:, n : n + 1], model.scales.of([criterion]))[:, 0]
        moves[:, n] = value - base[option, criterion]
    return Figures(tuple(options), tuple(criteria), moves, base, ~np.isnan(values))


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
