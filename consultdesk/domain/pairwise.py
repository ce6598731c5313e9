"""Judgements of criteria two by two: which pairs to ask about, and what was answered."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

from consultdesk.domain.change import Change, removed
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import Judgement, OptionSheet, Perspective
from consultdesk.domain.record import new_id

MOST_CRITERIA = 7
_MOST = Decimal(9)
_FINE = Decimal("1e-6")


def pairs(sheet: OptionSheet, view: Perspective) -> tuple[tuple[str, str], ...]:
    """Give the pairs of criteria (ids) to compare in a perspective, in the order of the rows."""
    return tuple(combinations((c.id for c in sheet.counted(view)), 2))


def judgements(sheet: OptionSheet, view: Perspective) -> dict[tuple[str, str], Decimal]:
    """Give how many times more the first of each compared pair matters; below 1, it is less."""
    stated = {}
    for pair in pairs(sheet, view):
        known = _known(sheet, view, pair)
        if known is not None:
            ahead = known.first_id == pair[0]
            stated[pair] = known.ratio if ahead else Decimal(1) / known.ratio
    return stated


def judged(
    sheet: OptionSheet, view: Perspective, pair: tuple[str, str], ratio: Decimal | None
) -> tuple[Change, ...]:
    """Note how many times more the first of a pair matters than the second; none takes it back.

    From 1/9 to 9 (Saaty, 1980). It is kept with the weightier first, so that a third is exact.
    """
    counted = {c.id for c in sheet.counted(view)}
    if not counted.issuperset(pair):
        raise Refused("weight_not_counted")
    if pair[0] == pair[1]:
        raise Refused("judgement_same")
    known = _known(sheet, view, pair)
    if ratio is None:
        return () if known is None else (removed(known),)
    if ratio <= 0 or max(ratio, 1 / ratio) > _MOST + _FINE:
        raise Refused("judgement_out_of_scale")
    first, second = pair if ratio >= 1 else pair[::-1]
    strength = max(ratio, 1 / ratio).quantize(_FINE).normalize() + 0
    change = Change(
        known,
        Judgement(
            id=known.id if known else new_id(),
            perspective_id=view.id,
            first_id=first,
            second_id=second,
            ratio=min(strength, _MOST),
        ),
    )
    return () if change.idle else (change,)


def cleared(sheet: OptionSheet, view: Perspective) -> tuple[Change, ...]:
    """Take back every judgement of a perspective, to compare anew."""
    return tuple(removed(j) for j in sheet.judgements if j.perspective_id == view.id)


def _known(sheet: OptionSheet, view: Perspective, pair: tuple[str, str]) -> Judgement | None:
    ends = set(pair)
    return next(
        (
            j
            for j in sheet.judgements
            if j.perspective_id == view.id and {j.first_id, j.second_id} == ends
        ),
        None,
    )
