"""Who could pay what, in words: the shares of the client's that suit both sides."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.agreement import Agreement, Break, Span
from consultdesk.domain.options import Viewpoint
from consultdesk.wording.names import join
from ui.options.analysis.words import Words

_STEP = 0.0001
_TENTHS = 1000


@dataclass(frozen=True, slots=True)
class PayerWords:
    """The agreement zones of an outcome."""

    words: Words

    def wholes(self) -> list[Agreement]:
        """Give the zones of whole options, first to last."""
        order = {option: n for n, option in enumerate(self.words.outcome.ranking)}
        whole = [one for one in self.words.outcome.agreements if one.line_id is None]
        return sorted(whole, key=lambda one: order.get(one.option_id, len(order)))

    def parts(self, option_id: str) -> list[Agreement]:
        """Give the zones of the cost lines of an option."""
        found = self.words.outcome.agreements
        return [one for one in found if one.option_id == option_id and one.line_id is not None]

    def answer(self) -> str:
        """Say where the leader suits both, else which option does."""
        whole = self.wholes()
        if not whole:
            return QCoreApplication.translate(
                "Analysis", "Cost an option, and the shares that suit you both appear here."
            )
        return self.sentence(next((one for one in whole if one.zones), whole[0]))

    def sentence(self, found: Agreement) -> str:
        """Say where one option suits both, and where today's share lies."""
        facts = {
            "letter": self.words.letter(found.option_id),
            "zones": self.spans(found.zones),
            "today": self.words.share(found.now),
            "within": self.spans(found.within),
            "wanted": self.spans(found.wanted),
        }
        if any(low - _STEP <= found.now <= high + _STEP for low, high in found.zones):
            text = QCoreApplication.translate(
                "Analysis",
                "{letter} suits you both while the client pays {zones} of it; today {today}.",
            )
        elif found.zones:
            text = QCoreApplication.translate(
                "Analysis",
                "{letter} would suit you both if the client paid {zones} of it; today {today}.",
            )
        else:
            text = self._apart(found)
        return text.format(**facts)

    def _apart(self, found: Agreement) -> str:
        if found.within and found.wanted:
            return QCoreApplication.translate(
                "Analysis",
                "{letter}: no share suits both. Your ceiling asks for {within}, the client’s view "
                "for {wanted}; today {today}.",
            )
        if found.within:
            return QCoreApplication.translate(
                "Analysis",
                "{letter}: at no share is it the client’s first; today {today}.",
            )
        if found.wanted:
            return QCoreApplication.translate(
                "Analysis", "{letter}: at every share it is above your ceiling; today {today}."
            )
        return QCoreApplication.translate(
            "Analysis",
            "{letter}: at every share above your ceiling, and not the client’s first; today "
            "{today}.",
        )

    def spans(self, spans: Sequence[Span]) -> str:
        """Write spans of shares to a tenth of a percent, rounded inward, or one share alone."""
        text = QCoreApplication.translate("Analysis", "{low} to {high}")
        said = []
        for span in spans:
            low, high = (self.words.share(end, decimals=1) for end in _inward(span))
            said.append(low if low == high else text.format(low=low, high=high))
        return join(said, self.words.showing.locale)

    def name(self, found: Agreement) -> str:
        """Name what is shared: a whole option by its letter, or one of its lines."""
        if found.line_id is None:
            return self.words.letter(found.option_id)
        return self.words.line(found.line_id)

    def line(self, found: Agreement) -> str:
        """Say one zone whole, for the list: zone, both sides, the shares where the leader turns."""
        none = QCoreApplication.translate("Analysis", "none")
        text = QCoreApplication.translate(
            "Analysis",
            "{name}: suits both {zones}; inside my ceiling {within}; wanted by the client "
            "{wanted}; today {today}",
        )
        said = text.format(
            name=self.name(found),
            zones=self.spans(found.zones) or none,
            within=self.spans(found.within) or none,
            wanted=self.spans(found.wanted) or none,
            today=self.words.share(found.now),
        )
        return "; ".join([said, *(self.turn(one) for one in found.breaks)])

    def turn(self, one: Break) -> str:
        """Say who takes the first place at a share, and in whose view."""
        text = QCoreApplication.translate(
            "Analysis", "from {share} on, {letter} is first as I see it"
        )
        if one.viewpoint is Viewpoint.CLIENT:
            text = QCoreApplication.translate(
                "Analysis", "from {share} on, {letter} is first as the client sees it"
            )
        share = self.words.share(one.share, decimals=1)
        return text.format(share=share, letter=self.words.letter(one.after))


def _inward(span: Span) -> Span:
    """Round a span so that both its ends still hold; one too narrow for that stays as it is."""
    low = math.ceil(span[0] * _TENTHS - _STEP) / _TENTHS
    high = math.floor(span[1] * _TENTHS + _STEP) / _TENTHS
    return (low, high) if low <= high else span
