"""An option re-read in the shoes of whoever it is hardest for (ideas 12); it stays on the desk."""

from __future__ import annotations

from collections.abc import Iterable

from consultdesk.domain.change import Change, born, edited, removed
from consultdesk.domain.options import Option, Shoes
from consultdesk.domain.record import new_id
from consultdesk.domain.text import InternalText


def shoes_of(shoes: Iterable[Shoes], option: Option) -> Shoes | None:
    """Give what was answered in an option's shoes, where it was."""
    return next((one for one in shoes if one.option_id == option.id), None)


def read_in(shoes: Iterable[Shoes], option: Option) -> bool:
    """Whether both questions are answered for an option."""
    known = shoes_of(shoes, option)
    return known is not None and bool(known.feel) and bool(known.need)


def step_in(shoes: Iterable[Shoes], option: Option, **answers: InternalText) -> tuple[Change, ...]:
    """Answer `feel` or `need` for an option; with both emptied nothing is kept."""
    known = shoes_of(shoes, option)
    start = known or Shoes(id=new_id(), option_id=option.id)
    after = start.but(**answers)
    if not after.feel and not after.need:
        return () if known is None else (removed(known),)
    change = born(after) if known is None else edited(known, **answers)
    return () if change.idle else (change,)
