"""What makes a criterion: its range, its curve, its limit, how a difference on it counts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import cast

from consultdesk.domain.change import Change, edited
from consultdesk.domain.costing import Case
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience
from consultdesk.domain.matrix import with_criterion
from consultdesk.domain.options import (
    Criterion,
    MoneySource,
    OptionSheet,
    Preference,
    ProCon,
    Scale,
    anchor,
    check_size,
    worth,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position

WHOLE = Decimal(100)
_STRAIGHT = Decimal(50)
_BOUNDS = {
    Scale.RATING: (Decimal(1), Decimal(5)),
    Scale.POINTS: (Decimal(0), WHOLE),
    Scale.YES_NO: (Decimal(0), Decimal(1)),
}
_FAR = Decimal("Infinity")
_FROM = frozenset({Preference.U_SHAPE, Preference.LEVEL, Preference.LINEAR_FROM})
_UP_TO = frozenset(
    {Preference.LINEAR, Preference.LEVEL, Preference.LINEAR_FROM, Preference.GAUSSIAN}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """The range of a criterion, the value (0 to 100) half-way, and the limit of what will do."""

    worst: Decimal
    best: Decimal
    middle_value: Decimal | None = None
    unacceptable: Decimal | None = None

    @property
    def upward(self) -> bool:
        """Whether more is better."""
        return self.best > self.worst

    def worth(self, figure: Decimal) -> Decimal:
        """Give how good a figure would be (0 to 1) on this range and curve."""
        return worth((self.worst, self.best), self.middle_value, figure)


def measured(criterion: Criterion, measure: Measure) -> Criterion:
    """Give a criterion another range, curve and limit, or refuse what cannot tell options apart.

    A value of 50 half-way is a straight line, and a limit at the worst end or beyond is kept: a
    figure may pass the worst end. A limit beyond the best would bar even the best.
    """
    low, high = _BOUNDS.get(criterion.scale, (-_FAR, _FAR))
    for end in (measure.worst, measure.best):
        check_size(end)
    anchored = cast("Criterion", anchor(criterion, measure.worst, measure.best).after)
    if not all(low <= end <= high for end in (measure.worst, measure.best)):
        raise Refused("anchors_outside_scale", low=low, high=high)
    middle, limit = measure.middle_value, measure.unacceptable
    if limit is not None:
        check_size(limit)
    if middle is not None and not 0 <= middle <= WHOLE:
        raise Refused("middle_out_of_range")
    beyond = limit is not None and (
        limit > measure.best if measure.upward else limit < measure.best
    )
    if beyond:
        raise Refused("limit_beyond_best")
    straight = middle is None or middle == _STRAIGHT
    return anchored.but(middle_value=None if straight else middle, unacceptable=limit)


def uses(kind: Preference) -> tuple[bool, bool]:
    """Tell whether a preference function counts from a threshold, and whether up to one."""
    return kind in _FROM, kind in _UP_TO


def preferring(
    criterion: Criterion, kind: Preference, indifference: Decimal | None, strict: Decimal | None
) -> Criterion:
    """Say how a difference on a criterion counts for the second opinion (Brans and Vincke, 1985).

    Thresholds are differences in the criterion's unit; what the kind does not use is let go, and
    an open one is left to the analysis (nothing to begin with, the range at the end).
    """
    begins, ends = uses(kind)
    q, p = (indifference if begins else None), (strict if ends else None)
    for threshold in (q, p):
        check_size(threshold or Decimal(0))
    if q is not None and q < 0:
        raise Refused("indifference_negative")
    if p is not None and p <= 0:
        raise Refused("strict_not_positive")
    if q is not None and p is not None and p <= q:
        raise Refused("thresholds_out_of_order")
    return criterion.but(preference=kind, indifference=q, strict=p)


def remeasured(sheet: OptionSheet, before: Criterion, after: Criterion) -> tuple[Change, ...]:
    """Give the changes of a criterion; where its range moved, its weights ask to be reviewed.

    A weight says what the swing from worst to best is worth: another swing is another question.
    """
    change = Change(before, after)
    if change.idle:
        return ()
    same = (before.scale, before.source, before.worst, before.best, before.middle_value) == (
        after.scale,
        after.source,
        after.worst,
        after.best,
        after.middle_value,
    )
    if same:
        return (change,)
    weights = (
        edited(w, to_review=True) for w in sheet.weights if w.criterion_id == before.id and w.points
    )
    return (change, *(review for review in weights if not review.idle))


def figures(sheet: OptionSheet, criterion: Criterion) -> tuple[Decimal, ...]:
    """Give all that is known on a criterion: low, likely and high of every option that counts."""
    shown = [o for o in sheet.options if not o.hidden]
    if criterion.fed is not None:
        shown = [o for o in shown if sheet.lines_of(o)]
    known = (sheet.value(o, criterion, case) for o in shown for case in Case)
    return tuple(value for value in known if value is not None)


def suggested_range(sheet: OptionSheet, criterion: Criterion) -> tuple[Decimal, Decimal] | None:
    """Give round ends (worst, best) a little beyond the figures known, in the same direction.

    None for a scale that has its own ends, while fewer than two figures differ, and where the
    range fits: it holds them all and they take half of it. Nothing goes below zero where no
    figure does.
    """
    if criterion.scale in _BOUNDS:
        return None
    known = figures(sheet, criterion)
    if not known or min(known) == max(known):
        return None
    low, high = min(known), max(known)
    ends = sorted((criterion.worst, criterion.best))
    if ends[0] <= low and high <= ends[1] and 2 * (high - low) >= ends[1] - ends[0]:
        return None
    step = _round_step((high - low) / 10)
    bottom = _stepped(low - step / 2, step, ROUND_FLOOR)
    top = _stepped(high + step / 2, step, ROUND_CEILING)
    bottom = max(bottom, Decimal(0)) if low >= 0 else bottom
    return (bottom, top) if criterion.best > criterion.worst else (top, bottom)


def _round_step(least: Decimal) -> Decimal:
    """Give the first of 1, 2, 5, 10, 20… that is at least as large."""
    power = Decimal(1).scaleb(least.adjusted())
    return next(power * n for n in (1, 2, 5, 10) if power * n >= least)


def _stepped(value: Decimal, step: Decimal, rounding: str) -> Decimal:
    return (value / step).to_integral_value(rounding) * step


def drafted_from(sheet: OptionSheet, reason: ProCon) -> Criterion:
    """Give the criterion that a reason could become: its words as name, private if it was."""
    low, high = _BOUNDS[Scale.RATING]
    return Criterion(
        id=new_id(),
        incident_id=sheet.incident_id,
        position=next_position(sheet.criteria),
        name=Phrase(*(" ".join(reason.text.get(tongue).split()) for tongue in ("fr", "en"))),
        audience=Audience.PRIVATE if reason.audience is Audience.PRIVATE else Audience.CLIENT,
        scale=Scale.RATING,
        worst=low,
        best=high,
    )


def promoted(sheet: OptionSheet, reason: ProCon, criterion: Criterion) -> tuple[Change, ...]:
    """Add the criterion that a reason became, the reason linked to it."""
    return (*with_criterion(sheet, criterion), edited(reason, criterion_id=criterion.id))


def usual_range(scale: Scale) -> tuple[Decimal, Decimal]:
    """Give the worst and best that a scale begins with."""
    usual = {Scale.DAYS: (Decimal(40), Decimal(0)), Scale.MONEY: (Decimal(5000), Decimal(0))}
    return usual.get(scale) or _BOUNDS.get(scale) or (Decimal(0), WHOLE)


def fed_by(scale: Scale, source: MoneySource | None) -> MoneySource | None:
    """Give what fills a criterion of that scale: only money is ever fed by the cost lines."""
    return source if scale is Scale.MONEY else None
