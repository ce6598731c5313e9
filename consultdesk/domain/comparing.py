"""What differs between two states of one matrix, line by line, in the order of the sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias, TypeVar

from consultdesk.domain.costing import Case, CostLine
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Criterion,
    Option,
    OptionSheet,
    Perspective,
    ProCon,
    Scale,
    Sign,
    whole_percents,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record

R = TypeVar("R", bound=Record)
Worth: TypeAlias = Phrase | Money | Decimal | date | bool | int | Scale | CostLine | ProCon | None
Read: TypeAlias = Callable[[OptionSheet, Option], Worth]


class Matter(StrEnum):
    """What a line of a comparison is about."""

    OPTION = "option"
    NAME = "name"
    SUMMARY = "summary"
    ASSUMPTIONS = "assumptions"
    SHOWN = "shown"
    OFFERED = "offered"
    CAP = "cap"
    VALID_UNTIL = "valid_until"
    CLIENT_PAYS = "client_pays"
    I_TAKE_ON = "i_take_on"
    FULL_COST = "full_cost"
    CELL = "cell"
    LINE = "line"
    PRO = "pro"
    CON = "con"
    CRITERION = "criterion"
    CLIENT_NAME = "client_name"
    SCALE = "scale"
    WORST = "worst"
    BEST = "best"
    MIDDLE = "middle"
    LIMIT = "limit"
    PRIVATE = "private"
    WEIGHT = "weight"
    CONFIRMED = "confirmed"
    CEILING = "ceiling"
    CEILING_HOURS = "ceiling_hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One line: what it is about, and what was there before and is there after (none: nothing).

    A `WEIGHT` is in whole percents of its perspective (`view`); a cell is in its criterion's unit.
    """

    matter: Matter
    option: Option | None = None
    criterion: Criterion | None = None
    view: Perspective | None = None
    before: Worth = None
    after: Worth = None


def differences(before: OptionSheet, after: OptionSheet) -> tuple[Difference, ...]:
    """Give every difference between two states of the matrix of one incident.

    Records are matched by their ids. Options come first, each with its texts, its sums, its
    cells, its cost lines and its reasons; then criteria, weights and the ceiling.
    """
    return (
        *_of_options(before, after),
        *_of_criteria(before, after),
        *_of_weights(before, after),
        *_of_ceilings(before.ceiling, after.ceiling),
    )


def _pairs(before: Sequence[R], after: Sequence[R]) -> Iterator[tuple[R | None, R | None]]:
    """Match records by id, in today's order, those that are gone last."""
    known, now = {r.id: r for r in before}, {r.id for r in after}
    yield from ((known.get(record.id), record) for record in after)
    yield from ((record, None) for record in before if record.id not in now)


def _of_options(before: OptionSheet, after: OptionSheet) -> Iterator[Difference]:
    for old, new in _pairs(before.options, after.options):
        either = new or old
        assert either is not None  # noqa: S101 - a pair is never empty
        if old is None or new is None:
            yield Difference(
                matter=Matter.OPTION,
                option=either,
                before=old.name if old else None,
                after=new.name if new else None,
            )
            continue
        for matter, read in _OPTION.items():
            was, now = read(before, old), read(after, new)
            if was != now:
                yield Difference(matter=matter, option=new, before=was, after=now)
        yield from _of_cells(before, after, new)
        yield from _of_lines(before, after, new)
        yield from _of_reasons(before, after, new)


_OPTION: dict[Matter, Read] = {
    Matter.NAME: lambda _, o: o.name,
    Matter.SUMMARY: lambda _, o: o.summary,
    Matter.ASSUMPTIONS: lambda _, o: o.assumptions,
    Matter.SHOWN: lambda _, o: not o.hidden,
    Matter.OFFERED: lambda sheet, o: sheet.offered(o),
    Matter.CAP: lambda _, o: o.client_cap,
    Matter.VALID_UNTIL: lambda _, o: o.valid_until,
    Matter.CLIENT_PAYS: lambda sheet, o: sheet.totals(o).of(Case.LIKELY).client,
    Matter.I_TAKE_ON: lambda sheet, o: sheet.totals(o).of(Case.LIKELY).me,
    Matter.FULL_COST: lambda sheet, o: sheet.totals(o).of(Case.LIKELY).full,
}


def _of_cells(before: OptionSheet, after: OptionSheet, option: Option) -> Iterator[Difference]:
    """Compare the typed figures; those fed by the cost lines follow the sums above them."""
    known = {criterion.id for criterion in before.criteria}
    for criterion in after.criteria:
        if criterion.id not in known or criterion.fed is not None:
            continue
        was, now = before.value(option, criterion), after.value(option, criterion)
        if was != now:
            yield Difference(
                matter=Matter.CELL, option=option, criterion=criterion, before=was, after=now
            )


def _of_lines(before: OptionSheet, after: OptionSheet, option: Option) -> Iterator[Difference]:
    for was, now in _pairs(before.lines_of(option), after.lines_of(option)):
        if was is None or now is None or was.but(position=now.position) != now:
            yield Difference(matter=Matter.LINE, option=option, before=was, after=now)


def _of_reasons(before: OptionSheet, after: OptionSheet, option: Option) -> Iterator[Difference]:
    for matter, sign in ((Matter.PRO, Sign.PRO), (Matter.CON, Sign.CON)):
        pairs = _pairs(before.procons_of(option, sign), after.procons_of(option, sign))
        for was, now in pairs:
            if was is None or now is None or was.but(position=now.position) != now:
                yield Difference(matter=matter, option=option, before=was, after=now)


_CRITERION: dict[Matter, Callable[[Criterion], Worth]] = {
    Matter.NAME: lambda c: c.name,
    Matter.CLIENT_NAME: lambda c: c.client_name,
    Matter.SHOWN: lambda c: not c.hidden,
    Matter.PRIVATE: lambda c: c.private,
    Matter.SCALE: lambda c: c.scale,
    Matter.WORST: lambda c: c.worst,
    Matter.BEST: lambda c: c.best,
    Matter.MIDDLE: lambda c: c.middle_value,
    Matter.LIMIT: lambda c: c.unacceptable,
}


def _of_criteria(before: OptionSheet, after: OptionSheet) -> Iterator[Difference]:
    for old, new in _pairs(before.criteria, after.criteria):
        if old is None or new is None:
            yield Difference(
                matter=Matter.CRITERION,
                criterion=new or old,
                before=old.name if old else None,
                after=new.name if new else None,
            )
            continue
        for matter, read in _CRITERION.items():
            if read(old) != read(new):
                yield Difference(matter=matter, criterion=new, before=read(old), after=read(new))


def _of_weights(before: OptionSheet, after: OptionSheet) -> Iterator[Difference]:
    for old, new in _pairs(before.perspectives, after.perspectives):
        was, now = _percents(before, old), _percents(after, new)
        view = new or old
        for criterion in (*after.criteria, *_gone(before.criteria, after.criteria)):
            if was.get(criterion.id) != now.get(criterion.id):
                yield Difference(
                    matter=Matter.WEIGHT,
                    view=view,
                    criterion=criterion,
                    before=was.get(criterion.id),
                    after=now.get(criterion.id),
                )
        days = tuple(each.confirmed_on if each else None for each in (old, new))
        if days[0] != days[1]:
            yield Difference(matter=Matter.CONFIRMED, view=view, before=days[0], after=days[1])


def _gone(before: Sequence[R], after: Sequence[R]) -> Iterator[R]:
    return (old for old, new in _pairs(before, after) if new is None and old is not None)


def _percents(sheet: OptionSheet, view: Perspective | None) -> dict[str, int]:
    if view is None:
        return {}
    shares = sheet.shares(view)
    return dict(zip(shares, whole_percents(shares.values()), strict=True))


def _of_ceilings(old: Ceiling | None, new: Ceiling | None) -> Iterator[Difference]:
    was, now = old.amount if old else None, new.amount if new else None
    if was != now:
        yield Difference(matter=Matter.CEILING, before=was, after=now)
    hours = tuple(each.hours if each else None for each in (old, new))
    if hours[0] != hours[1]:
        yield Difference(matter=Matter.CEILING_HOURS, before=hours[0], after=hours[1])
