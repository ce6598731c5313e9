"""Chances when figures and weights vary: SMAA-2 of Lahdelma and Salminen (2001)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from consultdesk.analysis.simulate import (
    TIE_BREAK,
    Figures,
    Model,
    draw_figures,
    draw_weights,
)
from consultdesk.analysis.table import Floats
from consultdesk.domain.incidents import WeightMode

_UNACCEPTABLE = 1_000.0


@dataclass(frozen=True, slots=True, eq=False)
class Chances:
    """What the draws say of each option (row).

    `ranks` (options × ranks): how often it takes each rank; rows and columns add to 1.
    `central` (options × criteria): the mean of the weights that put it first, adding to 1.
    `confidence` (options): how often it comes first when weights are its own central ones and only
    figures vary. Both are NaN for an option that never came first.
    """

    ranks: Floats
    central: Floats
    confidence: Floats


def chances(model: Model, mode: WeightMode, draws: int, seed: int) -> Chances:
    """Draw `draws` times and give what follows; the same seed gives the same figures.

    Options beyond a limit of the likely figures rank after the others in every draw; those
    without a score come last. Exactly equal scores take turns. Without options or criteria every
    rank is as likely, and nothing more is known.
    """
    table, rng = model.table, np.random.default_rng(seed)
    count, width = len(table.options), len(table.criteria)
    if not count or not width:
        even = np.full((count, count), 1 / max(count, 1))
        return Chances(even, np.full((count, width), np.nan), np.full(count, np.nan))
    weights = np.asfortranarray(draw_weights(model, mode, draws, rng))
    figures = draw_figures(model, draws, rng)
    score = figures.scores(weights)
    handicap = np.where(table.acceptable, 0.0, _UNACCEPTABLE)
    turns = TIE_BREAK * rng.random((count, draws)).T
    score -= handicap
    score += turns
    order = np.argsort(-score, axis=1)
    ranks = [np.bincount(order[:, rank], minlength=count) for rank in range(count)]
    central = _central(weights, order[:, 0], count)
    confidence = _confidence(figures, central, handicap, turns)
    return Chances(np.stack(ranks, axis=1) / draws, central, confidence)


def _central(weights: Floats, first: NDArray[np.intp], count: int) -> Floats:
    central = np.full((count, weights.shape[1]), np.nan)
    for option in range(count):
        favouring = first == option
        if favouring.any():
            central[option] = weights[favouring].mean(axis=0)
    return central


def _confidence(figures: Figures, central: Floats, handicap: Floats, turns: Floats) -> Floats:
    confidence = np.full(len(central), np.nan)
    favoured = np.flatnonzero(~np.isnan(central[:, 0]))
    score = figures.scores_by(central[favoured])
    score += (turns - handicap).T[:, :, None]
    confidence[favoured] = (score.argmax(axis=0) == favoured).mean(axis=0)
    return confidence
