"""How each figure of the matrix came about, in words with its numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion, Option, Scale
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal, percent, quantity
from ui.options.criteria.overlaps import overlaps
from ui.options.faces import COSTS, Row
from ui.options.matrix.cost_words import CostWords
from ui.options.showing import Showing, asks_review, review_words
from ui.options.weights.words import range_words
from ui.scale_words import rating_words, sure_words


@dataclass(frozen=True, slots=True)
class Explaining:
    """Explains the cells of one moment."""

    showing: Showing

    @property
    def _locale(self) -> Locale:
        return self.showing.locale

    def words(self, row: Row, option: Option | None) -> str:
        """Give what a cell does not show: where it comes from, line by line; empty for nothing."""
        if option is None:
            return _lines(self._of_name(row.criterion)) if row.criterion else ""
        costs = CostWords(self.showing, option)
        if row.kind in COSTS:
            return _lines(costs.of_row(row.kind))
        if row.criterion is None:
            return ""
        if row.criterion.fed:
            told = costs.of_criterion(row.criterion)
        else:
            told = self._typed(row.criterion, option)
        noted = self._noted(row.criterion, option)
        return _lines((*told, *noted, *self._points(row.criterion, option)))

    def _of_name(self, criterion: Criterion) -> Iterable[str]:
        yield criterion.name.read(self.showing.language)
        if asks_review(self.showing, criterion):
            yield review_words(self.showing, criterion)
        sheet, view = self.showing.sheet, self.showing.perspective
        yield overlaps(sheet, view, self.showing.language).get(criterion.id, "")
        yield from self._weight(criterion)
        yield self._anchors(criterion)

    def _weight(self, criterion: Criterion) -> Iterable[str]:
        view, sheet = self.showing.perspective, self.showing.sheet
        shares = sheet.shares(view) if view is not None else {}
        if view is None or criterion.id not in shares:
            return
        weight = sheet.weight(view, criterion)
        points = [sheet.weight(view, c) for c in sheet.counted(view)]
        whole = sum((w.points for w in points if w is not None), Decimal(0))
        words = QCoreApplication.translate(
            "Explaining", "Weight: {points} points of {whole} in this view, that is {percent}."
        )
        yield words.format(
            points=decimal(weight.points if weight else Decimal(0), self._locale),
            whole=decimal(whole, self._locale),
            percent=percent(shares[criterion.id] * 100, self._locale, decimals=1),
        )
        if weight is not None and weight.locked:
            yield QCoreApplication.translate("Explaining", "Held by its lock.")
        if self.showing.found:
            yield self.showing.found
        yield range_words(sheet, view, criterion, self._locale)

    def _anchors(self, criterion: Criterion) -> str:
        words = QCoreApplication.translate("Explaining", "From {worst} (0) to {best} (100).")
        return words.format(
            worst=self._value(criterion, criterion.worst),
            best=self._value(criterion, criterion.best),
        )

    def _value(self, criterion: Criterion, value: Decimal) -> str:
        if criterion.scale is Scale.YES_NO:
            yes = QCoreApplication.translate("OptionMatrix", "Yes")
            return yes if value else QCoreApplication.translate("OptionMatrix", "No")
        if criterion.scale is Scale.MONEY:
            return money(Money.rounded(value, self.showing.sheet.currency), self._locale)
        return quantity(value, criterion.unit.read(self.showing.language), self._locale)

    def _typed(self, criterion: Criterion, option: Option) -> Iterable[str]:
        cell = self.showing.sheet.cell(option, criterion)
        if cell is None or cell.likely is None:
            yield QCoreApplication.translate(
                "Explaining", "Nothing yet: the scores leave it out and say that it is missing."
            )
            return
        if criterion.scale is Scale.RATING:
            said = rating_words(criterion, self.showing.language)
            yield f"{decimal(cell.likely, self._locale)} {said[int(cell.likely) - 1]}"
        if cell.low is not None or cell.high is not None:
            ends = (cell.low, cell.likely, cell.high)
            known = (cell.likely if end is None else end for end in ends)
            words = QCoreApplication.translate("Explaining", "Low, likely, high: {figures}")
            yield words.format(figures="–".join(decimal(end, self._locale) for end in known))

    def _points(self, criterion: Criterion, option: Option) -> Iterable[str]:
        """Say how far the figure goes from worst to best, and what its weight makes of it."""
        sheet, view = self.showing.sheet, self.showing.perspective
        value = sheet.value(option, criterion)
        if value is None or (criterion.fed and not sheet.lines_of(option)):
            return
        if criterion.barred(value):
            limit = self._value(criterion, criterion.unacceptable or Decimal(0))
            words = QCoreApplication.translate(
                "Explaining", "Beyond the limit of {limit}: ranked after the acceptable options."
            )
            yield words.format(limit=limit)
        worth = criterion.worth(value) * 100
        shares = sheet.shares(view) if view is not None else {}
        figures = {
            "worth": decimal(worth, self._locale, decimals=1),
            "worst": self._value(criterion, criterion.worst),
            "best": self._value(criterion, criterion.best),
        }
        if not shares.get(criterion.id):
            words = QCoreApplication.translate(
                "Explaining", "Worth {worth} of 100, between {worst} (0) and {best} (100)."
            )
            yield words.format(**figures)
            return
        words = QCoreApplication.translate(
            "Explaining",
            "Worth {worth} of 100, between {worst} (0) and {best} (100); "
            "with its weight of {weight}: {points} points of the score.",
        )
        share = shares[criterion.id]
        yield words.format(
            weight=percent(share * 100, self._locale, decimals=1),
            points=decimal(worth * share, self._locale, decimals=1),
            **figures,
        )

    def _noted(self, criterion: Criterion, option: Option) -> Iterable[str]:
        cell = self.showing.sheet.cell(option, criterion)
        if cell is None:
            return
        if cell.confidence:
            yield sure_words()[cell.confidence]
        if cell.note:
            yield cell.note.reveal()


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part)
