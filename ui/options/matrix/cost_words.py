"""How the sums of an option come from its cost lines, in words with their numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.costing import Case, CostLine, LineKind, Split, shared
from consultdesk.domain.money import Money, total
from consultdesk.domain.options import Criterion, MoneySource, Option, money_of
from consultdesk.wording.amounts import money, money_range
from consultdesk.wording.numbers import decimal, percent
from ui.options.faces import RowKind
from ui.options.showing import Showing
from ui.scale_words import kind_words

_MOST_LINES = 6
_SOURCES = {
    RowKind.CLIENT_PAYS: MoneySource.CLIENT_PAYS,
    RowKind.ME: MoneySource.ME,
    RowKind.FULL: MoneySource.FULL,
}


@dataclass(frozen=True, slots=True)
class CostWords:
    """Explains what one option costs, to whom."""

    showing: Showing
    option: Option

    def of_row(self, kind: RowKind) -> Iterable[str]:
        """Explain a total at the foot of the matrix."""
        return self._of(_SOURCES[kind])

    def of_criterion(self, criterion: Criterion) -> Iterable[str]:
        """Explain a criterion that the cost lines fill."""
        if criterion.fed is None:
            return
        yield QCoreApplication.translate("Explaining", "Filled by the cost lines:")
        yield from self._of(criterion.fed)

    def _of(self, source: MoneySource) -> Iterable[str]:
        sheet = self.showing.sheet
        if not sheet.lines_of(self.option):
            yield QCoreApplication.translate("Explaining", "No cost line yet: C opens the costing.")
            return
        currency = sheet.currency
        lines = [line for line in sheet.costed(self.option) if line.counted]
        parts = [(line, shared(line, Case.LIKELY, currency)) for line in lines]
        told = [(line, split) for line, split in parts if money_of(split, source).minor]
        for line, split in told[:_MOST_LINES]:
            yield self._line(line, split, source)
        if len(told) > _MOST_LINES:
            more = len(told) - _MOST_LINES
            yield QCoreApplication.translate("Explaining", "and %n more line(s)", None, more)
        before = total((money_of(split, source) for _, split in parts), currency)
        yield from self._capped(before, source)
        yield self._total(source)
        if sheet.apart(self.option):
            yield QCoreApplication.translate(
                "Explaining", "Lines in another currency without a rate are left out."
            )

    def _line(self, line: CostLine, split: Split, source: MoneySource) -> str:
        label = line.label.read(self.showing.language) or kind_words()[line.kind]
        part, made = money_of(split, source), self._made(line)
        whole = line.amount(Case.LIKELY, self.showing.sheet.currency)
        if line.kind is LineKind.CREDIT or abs(part.minor) == abs(whole.minor):
            words = QCoreApplication.translate("Explaining", "{label}: {made}")
            if part.minor < 0:
                made = money(part, self.showing.locale)
            return words.format(label=label, made=made)
        share = Decimal(part.minor) * 100 / whole.minor if whole.minor else Decimal(0)
        return self._shared_words(source).format(
            label=label,
            made=made,
            percent=percent(share, self.showing.locale, decimals=1),
            part=self._money(part),
        )

    def _made(self, line: CostLine) -> str:
        """Write `12 h × $130 = $1,560`, or the amount alone where it was typed as such."""
        whole = self._money(line.amount(Case.LIKELY, self.showing.sheet.currency))
        if line.unit_price is None:
            return whole
        times = decimal(line.likely, self.showing.locale)
        if line.kind in (LineKind.HOURS, LineKind.TRAVEL, LineKind.CLIENT_TIME):
            times = f"{times}\u00a0h"
        return f"{times} × {self._money(line.unit_price)} = {whole}"

    @staticmethod
    def _shared_words(source: MoneySource) -> str:
        if source is MoneySource.ME:
            return QCoreApplication.translate(
                "Explaining", "{label}: {made}, of which I take on {percent}: {part}"
            )
        return QCoreApplication.translate(
            "Explaining", "{label}: {made}, of which the client pays {percent}: {part}"
        )

    def _capped(self, before: Money, source: MoneySource) -> Iterable[str]:
        """Say what a capped price moves from the client to me."""
        after = money_of(self.showing.sheet.totals(self.option).likely, source)
        over = after - before
        if self.option.client_cap is None or not over.minor:
            return
        if source is MoneySource.ME:
            words = QCoreApplication.translate(
                "Explaining", "The client pays at most {cap}: {over} more falls on me."
            )
        else:
            words = QCoreApplication.translate("Explaining", "Held at {cap} at most.")
        yield words.format(cap=self._money(self.option.client_cap), over=self._money(over))

    def _total(self, source: MoneySource) -> str:
        totals = self.showing.sheet.totals(self.option)
        low, likely, high = (
            money_of(totals.of(case), source) for case in (Case.LOW, Case.LIKELY, Case.HIGH)
        )
        if low == high:
            words = QCoreApplication.translate("Explaining", "In all: {amount}.")
            return words.format(amount=self._money(likely))
        words = QCoreApplication.translate("Explaining", "In all: {amount}; low to high, {range}.")
        spread = money_range(low, high, self.showing.locale)
        return words.format(amount=self._money(likely), range=spread)

    def _money(self, amount: Money) -> str:
        return money(amount, self.showing.locale)
