"""Named perspectives: whose priorities else the options are seen by, beside the two of always."""

from __future__ import annotations

from decimal import Decimal

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.options import OptionSheet, Perspective, Viewpoint, Weight
from consultdesk.domain.record import new_id, next_position


def named_views(sheet: OptionSheet) -> tuple[Perspective, ...]:
    """Give the perspectives that were added, in order."""
    return tuple(view for view in sheet.perspectives if view.viewpoint is Viewpoint.NAMED)


def with_view(sheet: OptionSheet, name: str, start: Perspective) -> tuple[Change, ...]:
    """Add a named perspective that begins with the weights of another.

    It counts the private criteria as mine does; what does not weigh at the start weighs nothing.
    """
    view = Perspective(
        id=new_id(),
        incident_id=sheet.incident_id,
        position=next_position(sheet.perspectives),
        viewpoint=Viewpoint.NAMED,
        name=_name(name),
        method=start.method,
    )
    counted = {criterion.id for criterion in sheet.counted(start)}
    weights = []
    for criterion in sheet.counted(view):
        known = sheet.weight(start, criterion) if criterion.id in counted else None
        weight = Weight(
            id=new_id(), perspective_id=view.id, criterion_id=criterion.id, points=Decimal(0)
        )
        if known is not None:
            weight = weight.but(points=known.points, low=known.low, high=known.high)
        weights.append(born(weight))
    return (born(view), *weights)


def renamed(view: Perspective, name: str) -> Change:
    """Give a named perspective another name."""
    return edited(view, name=_name(name))


def _name(name: str) -> str:
    if not name.strip():
        raise Refused("name_missing")
    return name.strip()
