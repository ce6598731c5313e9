"""What may count twice: criteria fed by the same money, by the same reason, or moving as one.

A rule on the records of a sheet, exact but for its last, softer signal: that is why it lives here
and not with the analysis. Counting a thing twice inflates its weight (Keeney and Raiffa, 1976, ask
of criteria that none repeats another).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import combinations
from statistics import StatisticsError, correlation
from typing import TypeAlias

from consultdesk.domain.options import (
    Criterion,
    MoneySource,
    Option,
    OptionSheet,
    Perspective,
    ProCon,
    money_of,
)

ALIKE = 0.98
_FEWEST = 3


class Overlap(StrEnum):
    """Why two criteria may count one thing twice.

    *Same total*: both are fed by one total of the cost lines. *Part of*: the total that feeds one
    holds money of the other's. *Same reason*: a pro or con in the same words is linked to both.
    *Same pattern*, softer: one is better where the other is, in proportion.
    """

    SAME_TOTAL = "same_total"
    PART_OF = "part_of"
    SAME_REASON = "same_reason"
    SAME_PATTERN = "same_pattern"


@dataclass(frozen=True, slots=True)
class DoubleCount:
    """Two criteria (ids, in the order of the rows) that may count one thing twice.

    `correlation` comes with the same pattern only.
    """

    code: Overlap
    first_id: str
    second_id: str
    correlation: float | None = None


# what the client pays and what I take on are the two sides of the same lines: they share nothing
_SHARING = frozenset(
    frozenset(pair)
    for pair in (
        (MoneySource.CLIENT_PAYS, MoneySource.CLIENT_TOTAL),
        (MoneySource.CLIENT_PAYS, MoneySource.FULL),
        (MoneySource.CLIENT_TOTAL, MoneySource.FULL),
        (MoneySource.ME, MoneySource.FULL),
    )
)


_Seen: TypeAlias = tuple[Overlap | None, float | None]
_Sign: TypeAlias = Callable[[Criterion, Criterion], _Seen]
_NOTHING: _Seen = (None, None)


def double_counts(sheet: OptionSheet, view: Perspective) -> tuple[DoubleCount, ...]:
    """Give what may count twice among the criteria that weigh in a perspective, surest first.

    A pair is named once, by its surest sign. Days and hours are not a cost: they are compared with
    one by their figures only, never by its source. Two criteria that pull against each other count
    nothing twice, however closely they do.
    """
    shares = sheet.shares(view)
    weighing = [c for c in sheet.counted(view) if shares[c.id] > 0]
    seen = [_by_source, _by_reason(sheet, weighing), _by_pattern(sheet, weighing)]
    found: dict[tuple[str, str], DoubleCount] = {}
    for sign in seen:
        for first, second in combinations(weighing, 2):
            code, straight = sign(first, second)
            if code is not None:
                count = DoubleCount(code, first.id, second.id, straight)
                found.setdefault((first.id, second.id), count)
    return tuple(found.values())


def _by_source(first: Criterion, second: Criterion) -> _Seen:
    one, other = first.fed, second.fed
    if one is None or other is None:
        return _NOTHING
    if one is other:
        return Overlap.SAME_TOTAL, None
    return (Overlap.PART_OF, None) if frozenset((one, other)) in _SHARING else _NOTHING


def _by_reason(sheet: OptionSheet, weighing: Sequence[Criterion]) -> _Sign:
    reasons: dict[str, set[str]] = {c.id: set() for c in weighing}
    for reason in sheet.procons:
        reasons.get(reason.criterion_id or "", set()).update(_words(reason))

    def sign(first: Criterion, second: Criterion) -> _Seen:
        shared = reasons[first.id] & reasons[second.id]
        return (Overlap.SAME_REASON, None) if shared else _NOTHING

    return sign


def _words(reason: ProCon) -> set[str]:
    both = (" ".join(words.casefold().split()) for words in (reason.text.fr, reason.text.en))
    return {f"{reason.sign} {words}" for words in both if words}


def _by_pattern(sheet: OptionSheet, weighing: Sequence[Criterion]) -> _Sign:
    shown = [o for o in sheet.options if not o.hidden]
    # a sheet looks each cell and each total up anew, and this is asked after every edit
    typed = {(c.option_id, c.criterion_id): c.likely for c in sheet.cells}
    spent = {o.id: sheet.totals(o).likely for o in shown} if any(c.fed for c in weighing) else {}

    def figure(option: Option, criterion: Criterion) -> Decimal | None:
        source = criterion.fed
        if source is None:
            return typed.get((option.id, criterion.id))
        return money_of(spent[option.id], source).amount

    figures = {c.id: [_toward_best(figure(o, c), c) for o in shown] for c in weighing}

    def sign(first: Criterion, second: Criterion) -> _Seen:
        pairs = zip(figures[first.id], figures[second.id], strict=True)
        straight = _straight([(a, b) for a, b in pairs if a is not None and b is not None])
        return (Overlap.SAME_PATTERN, straight) if straight >= ALIKE else _NOTHING

    return sign


def _toward_best(figure: Decimal | None, criterion: Criterion) -> float | None:
    if figure is None:
        return None
    return float(figure) if criterion.best >= criterion.worst else -float(figure)


def _straight(known: Sequence[tuple[float, float]]) -> float:
    """Give Pearson's r, 0 where too few options are known or where they are all alike."""
    if len(known) < _FEWEST:
        return 0.0
    try:
        return correlation([a for a, _ in known], [b for _, b in known])
    except StatisticsError:
        return 0.0
