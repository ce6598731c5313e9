"""What is done to a whole matrix: begin it, add, copy, fill, weigh, reorder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.costing import CostLine
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import (
    Cell,
    Confidence,
    Criterion,
    Option,
    OptionSheet,
    Perspective,
    ProCon,
    Viewpoint,
    Weight,
    WeightMethod,
    fill,
    reweigh,
    span,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record, new_id, next_position
from consultdesk.domain.text import InternalText
from consultdesk.domain.weighing import weighed_by


def begin_matrix(sheet: OptionSheet, baseline: Phrase) -> tuple[Change, ...]:
    """Give a matrix what it always has: an option that changes nothing, and both perspectives."""
    changes: list[Change] = []
    for place, viewpoint in enumerate((Viewpoint.CLIENT, Viewpoint.MINE)):
        if sheet.perspective(viewpoint) is None:
            view = Perspective(
                id=new_id(), incident_id=sheet.incident_id, position=place, viewpoint=viewpoint
            )
            changes.append(born(view))
            changes.extend(_equal_weights(sheet, view))
    if not any(option.is_baseline for option in sheet.options):
        place = next_position(sheet.options)
        changes.append(
            born(
                Option(
                    id=new_id(),
                    incident_id=sheet.incident_id,
                    position=place,
                    name=baseline,
                    is_baseline=True,
                )
            )
        )
    return tuple(changes)


def _equal_weights(sheet: OptionSheet, view: Perspective) -> list[Change]:
    rows = [c for c in sheet.criteria if not (view.viewpoint is Viewpoint.CLIENT and c.private)]
    return [
        born(Weight(id=new_id(), perspective_id=view.id, criterion_id=c.id, points=Decimal(1)))
        for c in rows
    ]


def with_criterion(sheet: OptionSheet, criterion: Criterion) -> tuple[Change, ...]:
    """Add a criterion that weighs as much as the mean of the others in each perspective.

    The client has not confirmed a weight that they never saw: the day of it is forgotten.
    """
    changes = [born(criterion)]
    for view in sheet.perspectives:
        if view.viewpoint is Viewpoint.CLIENT and criterion.private:
            continue
        points = [_points(sheet, view, c) for c in sheet.counted(view)]
        mean = sum(points, Decimal(0)) / len(points) if any(points) else Decimal(1)
        weight = Weight(
            id=new_id(),
            perspective_id=view.id,
            criterion_id=criterion.id,
            points=mean.quantize(Decimal("1e-6")),
        )
        changes.append(born(weight))
        if view.confirmed_on is not None:
            changes.append(edited(view, confirmed_on=None))
    return tuple(changes)


def duplicated(sheet: OptionSheet, option: Option, name: Phrase) -> tuple[Change, ...]:
    """Copy an option beside itself with its cells, reasons and cost lines; never a baseline.

    What was felt in its shoes stays with it: a copy is made to be changed, and is re-read anew.
    """
    copy = option.but(id=new_id(), name=name, is_baseline=False, letter="")
    owned: tuple[Record, ...] = (
        *(c for c in sheet.cells if c.option_id == option.id),
        *(p for p in sheet.procons if p.option_id == option.id),
        *sheet.lines_of(option),
    )
    order = list(sheet.options)
    order.insert(order.index(option) + 1, copy)
    moves = [edited(o, position=n) for n, o in enumerate(order) if o is not copy]
    return (
        born(copy.but(position=order.index(copy))),
        *(born(record.but(id=new_id(), option_id=copy.id)) for record in owned),
        *(change for change in moves if not change.idle),
    )


def filled(
    sheet: OptionSheet,
    option: Option,
    criterion: Criterion,
    likely: Decimal | None,
    around: tuple[Decimal | None, Decimal | None] | None = None,
) -> Change:
    """Set what an option gives on a criterion, with a low and high around it where given."""
    known = sheet.cell(option, criterion)
    start = known or Cell(id=new_id(), option_id=option.id, criterion_id=criterion.id)
    after = _cell(fill(start, criterion, likely))
    if around is not None:
        after = _cell(span(after, criterion, *around))
    return Change(known, after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """All that one cell can say; the figures are left out where the cost lines give them."""

    likely: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    confidence: Confidence | None = None
    note: str = ""


def detailed(
    sheet: OptionSheet, option: Option, criterion: Criterion, details: Details
) -> tuple[Change, ...]:
    """Set all of one cell at once; a cell that says nothing is not begun."""
    known = sheet.cell(option, criterion)
    start = known or Cell(id=new_id(), option_id=option.id, criterion_id=criterion.id)
    after = start.but(confidence=details.confidence, note=InternalText(details.note))
    if criterion.fed is None:
        after = _cell(fill(after, criterion, details.likely))
        if details.low is not None or details.high is not None or details.likely is not None:
            after = _cell(span(after, criterion, details.low, details.high))
    change = Change(known, after)
    silent = known is None and details == Details()
    return () if silent or change.idle else (change,)


def carried(sheet: OptionSheet, option: Option, criterion: Criterion, source: Cell) -> Change:
    """Set all of one cell from another: figures, range, certainty, and its note where it has one.

    Raises Refused where the scale cannot hold the figures.
    """
    known = sheet.cell(option, criterion)
    start = known or Cell(id=new_id(), option_id=option.id, criterion_id=criterion.id)
    after = _cell(fill(start, criterion, source.likely))
    if source.likely is not None:
        after = _cell(span(after, criterion, source.low, source.high))
    note = source.note if source.note else start.note
    return Change(known, after.but(confidence=source.confidence, note=note))


def emptied(cell: Cell) -> Change:
    """Take everything out of a cell: figures, range, certainty and note."""
    bare = {"likely": None, "low": None, "high": None, "confidence": None, "note": InternalText()}
    return edited(cell, **bare)


def _cell(change: Change) -> Cell:
    return cast("Cell", change.after)


def weigh(
    sheet: OptionSheet, view: Perspective, criterion: Criterion, percent: Decimal
) -> tuple[Change, ...]:
    """Set the weight of a criterion in percent, the others keeping their proportions.

    The perspective is then weighed by hand, and this weight no longer asks to be reviewed; other
    proportions than those the client confirmed are no longer confirmed.
    """
    known = {c.id: sheet.weight(view, c) for c in sheet.counted(view)}
    if criterion.id not in known:
        raise Refused("weight_not_counted")
    whole = [w or _weightless(view, c) for c, w in known.items()]
    chosen = next(w for w in whole if w.criterion_id == criterion.id)
    after = {cast("Weight", c.after).id: c.after for c in reweigh(whole, chosen, percent)}
    if chosen.id in after or chosen.to_review:
        after[chosen.id] = cast("Weight", after.get(chosen.id, chosen)).but(to_review=False)
    weights = [Change(known[w.criterion_id], after[w.id]) for w in whole if w.id in after]
    changes = [change for change in weights if not change.idle]
    by_hand = weighed_by(sheet, view, WeightMethod.HAND, changes)
    return (*([] if by_hand.idle or not changes else [by_hand]), *changes)


def lock(sheet: OptionSheet, view: Perspective, criterion: Criterion) -> Change:
    """Hold a weight where it is, or let it go again."""
    known = sheet.weight(view, criterion)
    start = known or _weightless(view, criterion.id)
    return Change(known, start.but(locked=not start.locked))


def _weightless(view: Perspective, criterion_id: str) -> Weight:
    return Weight(id=new_id(), perspective_id=view.id, criterion_id=criterion_id)


def _points(sheet: OptionSheet, view: Perspective, criterion: Criterion) -> Decimal:
    weight = sheet.weight(view, criterion)
    return weight.points if weight else Decimal(0)


def reordered(
    records: Sequence[ProCon] | Sequence[CostLine], chosen: str, to: int
) -> tuple[Change, ...]:
    """Move a reason or a cost line to a place among its siblings."""
    order = [r for r in records if r.id != chosen]
    mover = next(r for r in records if r.id == chosen)
    order.insert(max(0, min(to, len(order))), mover)
    changes = (edited(record, position=n) for n, record in enumerate(order))
    return tuple(change for change in changes if not change.idle)


def foremost(criterion: Criterion, known: Mapping[str, Decimal | None]) -> frozenset[str]:
    """Give who is best on a criterion, by what each gives; none where all the known are equal."""
    values = [v for v in known.values() if v is not None]
    if not values or max(values) == min(values):
        return frozenset()
    best = max(values) if criterion.best >= criterion.worst else min(values)
    return frozenset(key for key, value in known.items() if value == best)
