"""Weights judged all at once: by swing, by rank, in pairs, and confirmed by the client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias, cast

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import OptionSheet, Perspective, Viewpoint, Weight, WeightMethod
from consultdesk.domain.record import new_id

FULL = Decimal(100)
_FINE = Decimal("1e-6")
_NONE = Decimal(0)
_ALIKE = 5
_MOST_RATIO = 1e6

Range: TypeAlias = tuple[Decimal | None, Decimal | None]


def swings(sheet: OptionSheet, view: Perspective) -> dict[str, Decimal]:
    """Give the weights of a perspective as swings by criterion id, the largest being 100."""
    shares = sheet.shares(view)
    most = max(shares.values(), default=Decimal(0))
    return {key: share * FULL / most if most else Decimal(0) for key, share in shares.items()}


def ranges(sheet: OptionSheet, view: Perspective) -> dict[str, Range]:
    """Give the ranges stated around the weights, as swings by criterion id; none is no range."""
    weights = {c.id: sheet.weight(view, c) for c in sheet.counted(view)}
    most = max((w.points for w in weights.values() if w), default=Decimal(0))

    def end(value: Decimal | None) -> Decimal | None:
        return value * FULL / most if most and value is not None else None

    return {key: (end(w.low), end(w.high)) if w else (None, None) for key, w in weights.items()}


def swung(
    sheet: OptionSheet,
    view: Perspective,
    points: Mapping[str, Decimal],
    around: Mapping[str, Range] | None = None,
) -> tuple[Change, ...]:
    """Weigh every criterion by its swing from worst to best: 0 to 100, the first pick at 100.

    `around` gives a low and a high for swings that are a range, in the same points; an end left
    out is the swing itself. All is judged anew: a locked weight takes its swing too and stays
    locked there, and a range not given again is let go.
    """
    for key, value in points.items():
        if not 0 <= value <= FULL:
            raise Refused("swing_out_of_range", criterion_id=key)
    if max(points.values(), default=Decimal(0)) != FULL:
        raise Refused("swing_first_missing")
    found = {key: _span(key, value, (around or {}).get(key)) for key, value in points.items()}
    return _weighed(sheet, view, points, WeightMethod.SWING, found)


def _span(key: str, value: Decimal, around: Range | None) -> Range:
    """Check the range of one swing and fill in the end that was left out."""
    low, high = around or (None, None)
    if low is None and high is None:
        return (None, None)
    low, high = value if low is None else low, value if high is None else high
    if not 0 <= low <= value <= high <= FULL:
        raise Refused("swing_range_out_of_order", criterion_id=key)
    return (low, high)


def ranked(
    sheet: OptionSheet,
    view: Perspective,
    order: Sequence[str | tuple[str, ...]],
    method: WeightMethod = WeightMethod.CENTROID,
) -> tuple[Change, ...]:
    """Weigh criteria (ids) by their rank alone, the first weighing most, as a quick estimate.

    The centroid is that of Barron and Barrett (1996): w = (1/n) Σ 1/j for j from the rank to n;
    rank-sum (n + 1 − rank) and rank-reciprocal (1/rank) are those of Stillwell, Seaver and Edwards
    (1981). A tuple of ids is a tie: they share the mean of their ranks. What is left out of the
    order weighs nothing. Written as swings, the first at 100.
    """
    ties = [(entry,) if isinstance(entry, str) else entry for entry in order]
    ranks = iter(_by_rank(sum(map(len, ties)), method))
    shares = {key: share for tie in ties for key, share in _tied(tie, ranks)}
    most = max(shares.values(), default=Fraction(1))
    points = {key: _exact(share / most * 100) for key, share in shares.items()}
    return _weighed(sheet, view, points, method)


def _by_rank(count: int, method: WeightMethod) -> list[Fraction]:
    """Give the weight of each rank, in any unit."""
    ranks = range(1, count + 1)
    if method is WeightMethod.RANK_SUM:
        return [Fraction(count + 1 - rank) for rank in ranks]
    if method is WeightMethod.RANK_RECIPROCAL:
        return [Fraction(1, rank) for rank in ranks]
    if method is WeightMethod.EQUAL:
        return [Fraction(1)] * count
    return [sum((Fraction(1, j) for j in ranks[place:]), Fraction(0)) for place in range(count)]


def _tied(tie: Sequence[str], ranks: Iterator[Fraction]) -> Iterable[tuple[str, Fraction]]:
    taken = [next(ranks) for _ in tie]
    return [(key, sum(taken, Fraction(0)) / len(taken)) for key in tie]


def paired(
    sheet: OptionSheet, view: Perspective, shares: Mapping[str, float]
) -> tuple[Change, ...]:
    """Weigh criteria (ids) by the shares, 0 to 1, that comparisons two by two say."""
    points = {key: _exact(Fraction(share) * 100) for key, share in shares.items()}
    return _weighed(sheet, view, points, WeightMethod.PAIRWISE)


def traded(
    sheet: OptionSheet, view: Perspective, pair: tuple[str, str], ratio: float
) -> tuple[Change, ...]:
    """Split what two criteria (ids) weigh together so that the first is `ratio` times the second.

    The ratio comes from one trade-off answer (Keeney and Raiffa, 1976); the other weights stay as
    they are, and so do their ranges.
    """
    known = {c.id: sheet.weight(view, c) for c in sheet.counted(view)}
    if pair[0] == pair[1] or not set(pair) <= known.keys():
        raise Refused("weight_not_counted")
    both = [known[key] or Weight(id=new_id(), perspective_id=view.id, criterion_id=key)
            for key in pair]  # fmt: skip
    if any(weight.locked for weight in both):
        raise Refused("trade_locked")
    whole = sum((weight.points for weight in both), Decimal(0))
    if not whole:
        raise Refused("trade_weightless")
    if not 0 < ratio <= _MOST_RATIO:
        raise Refused("trade_ratio_missing")
    first = whole * _exact(Fraction(ratio) / (1 + Fraction(ratio)))
    parts = (first, whole - first)
    changes = [
        Change(known[weight.criterion_id], _settled(weight, points))
        for weight, points in zip(both, parts, strict=True)
    ]
    return _by(sheet, view, WeightMethod.TRADE_OFF, changes)


def as_the_client_said(sheet: OptionSheet, points: Sequence[float]) -> tuple[Change, ...]:
    """Take over priorities that the client moved on the screen, one for each criterion they see.

    `points` are in the order of the criteria counted for the client; the largest becomes the
    swing of 100.
    """
    view = sheet.perspective(Viewpoint.CLIENT)
    most = max(points, default=0.0)
    if view is None or most <= 0:
        raise Refused("swing_first_missing")
    said = [FULL if value == most else Decimal(str(value * 100 / most)) for value in points]
    ids = (criterion.id for criterion in sheet.counted(view))
    return swung(sheet, view, dict(zip(ids, said, strict=True)))


def confirmed(view: Perspective, on: date | None, today: date) -> Change:
    """Note the day on which the client confirmed these priorities; none: not confirmed yet."""
    if on is not None and on > today:
        raise Refused("confirmation_in_future")
    return edited(view, confirmed_on=on)


def written(
    sheet: OptionSheet,
    view: Perspective,
    points: Mapping[str, Decimal],
    day: tuple[date | None, date],
) -> tuple[Change, ...]:
    """Take over the swings that the client wrote, confirmed on the first `day`; then is today."""
    changes = swung(sheet, view, points)
    weighed = next((c.after for c in changes if c.record.id == view.id), view)
    sure = Change(view, confirmed(cast("Perspective", weighed), *day).after)
    return tuple(c for c in (sure, *(c for c in changes if c.record.id != view.id)) if not c.idle)


def _weighed(
    sheet: OptionSheet,
    view: Perspective,
    points: Mapping[str, Decimal],
    method: WeightMethod,
    around: Mapping[str, Range] | None = None,
) -> tuple[Change, ...]:
    changes = []
    for criterion in sheet.counted(view):
        known = sheet.weight(view, criterion)
        start = known or Weight(id=new_id(), perspective_id=view.id, criterion_id=criterion.id)
        value = points.get(criterion.id, Decimal(0))
        span = (around or {}).get(criterion.id, (None, None))
        changes.append(Change(known, _settled(start, value, span)))
    return _by(sheet, view, method, changes)


def _settled(weight: Weight, points: Decimal, around: Range = (None, None)) -> Weight:
    """Give a weight judged anew, so that it no longer asks to be reviewed."""
    low, high = (None if end is None else _tidy(end) for end in around)
    return weight.but(points=_tidy(points), low=low, high=high, to_review=False)


def _by(
    sheet: OptionSheet, view: Perspective, method: WeightMethod, weights: Sequence[Change]
) -> tuple[Change, ...]:
    changes = (weighed_by(sheet, view, method, weights), *weights)
    return tuple(change for change in changes if not change.idle)


def weighed_by(
    sheet: OptionSheet, view: Perspective, method: WeightMethod, weights: Sequence[Change]
) -> Change:
    """Say how a perspective came to its weights.

    A day on which the client confirmed other proportions is forgotten, for it would put words in
    their mouth; undo brings it back with the weights.
    """
    before = {
        c.id: w.points if (w := sheet.weight(view, c)) else _NONE for c in sheet.counted(view)
    }
    given = [cast("Weight", change.after) for change in weights]
    after = {**before, **{weight.criterion_id: weight.points for weight in given}}
    same = _proportions(before) == _proportions(after)
    return edited(view, method=method, confirmed_on=view.confirmed_on if same else None)


def _proportions(points: Mapping[str, Decimal]) -> dict[str, Decimal]:
    whole = sum(points.values(), _NONE) or Decimal(1)
    return {key: round(value / whole, _ALIKE) for key, value in points.items()}


def _exact(share: Fraction) -> Decimal:
    return _tidy(Decimal(share.numerator) / Decimal(share.denominator))


def _tidy(points: Decimal) -> Decimal:
    return points.quantize(_FINE).normalize() + 0
