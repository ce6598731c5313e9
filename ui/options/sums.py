"""The totals of the options, worked out again only where something they are made of has changed."""

from __future__ import annotations

from consultdesk.domain.costing import CostLine, Totals
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option, OptionSheet


class Sums:
    """Remembers the totals of each option beside the cost lines and the cap they come from."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[tuple[CostLine, ...], str, Money | None], Totals]] = {}

    def of(self, sheet: OptionSheet, option: Option) -> Totals:
        """Give the totals of an option."""
        made_of = (sheet.costed(option), sheet.currency, option.client_cap)
        before = self._known.get(option.id)
        if before is not None and before[0] == made_of:
            return before[1]
        found = sheet.totals(option)
        self._known[option.id] = (made_of, found)
        return found
