"""Weights judged all at once: by swing, by rank, and confirmed by the client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import OptionSheet, Perspective, Weight
from consultdesk.domain.record import new_id

FULL = Decimal(100)


def swings(sheet: OptionSheet, view: Perspective) -> dict[str, Decimal]:
    """Give the weights of a perspective as swings by criterion id, the largest being 100."""
    shares = sheet.shares(view)
    most = max(shares.values(), default=Decimal(0))
    return {key: share * FULL / most if most else Decimal(0) for key, share in shares.items()}


def swung(
    sheet: OptionSheet, view: Perspective, points: Mapping[str, Decimal]
) -> tuple[Change, ...]:
    """Weigh every criterion by its swing from worst to best: 0 to 100, the first pick at 100.

    All is judged anew, so that a locked weight takes its swing too and stays locked there; a
    range around an earlier weight is let go.
    """
    if any(not 0 <= value <= FULL for value in points.values()):
        raise Refused("swing_out_of_range")
    if max(points.values(), default=Decimal(0)) != FULL:
        raise Refused("swing_first_missing")
    return _weighed(sheet, view, points)


def ranked(sheet: OptionSheet, view: Perspective, order: Sequence[str]) -> tuple[Change, ...]:
    """Weigh criteria (ids) by their rank alone, the first weighing most, as a quick estimate.

    Rank-order centroid of Barron and Barrett (1996): w = (1/n) Σ 1/j for j from the rank to n,
    written here as swings, the first at 100.
    """
    count = len(order)
    ranks = range(1, count + 1)
    sums = [sum((Decimal(1) / j for j in ranks[place:]), Decimal(0)) for place in range(count)]
    points = (value * FULL / sums[0] for value in sums)
    return _weighed(sheet, view, dict(zip(order, points, strict=True)))


def confirmed(view: Perspective, on: date | None, today: date) -> Change:
    """Note the day on which the client confirmed these priorities; none: not confirmed yet."""
    if on is not None and on > today:
        raise Refused("confirmation_in_future")
    return edited(view, confirmed_on=on)


def _weighed(
    sheet: OptionSheet, view: Perspective, points: Mapping[str, Decimal]
) -> tuple[Change, ...]:
    changes = []
    for criterion in sheet.counted(view):
        known = sheet.weight(view, criterion)
        start = known or Weight(id=new_id(), perspective_id=view.id, criterion_id=criterion.id)
        value = points[criterion.id].quantize(Decimal("1e-6")).normalize() + 0
        changes.append(Change(known, start.but(points=value, low=None, high=None)))
    return tuple(change for change in changes if not change.idle)
