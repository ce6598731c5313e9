"""What a criterion's form says as it is typed: its curve, its limit, the range of its figures."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.criteria import figures, suggested_range
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.options import Criterion, OptionSheet, Scale
from consultdesk.domain.rescaling import measure_of
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal, quantity
from ui.options.criteria.curve import Curve, half_way
from ui.options.criteria.overlaps import overlaps_of
from ui.scale_words import rating_words


class CriterionWords:
    """The sentences over one draft, empty while the draft does not hold together."""

    def __init__(self, sheet: OptionSheet, locale: Locale) -> None:
        self._sheet = sheet
        self._locale = locale
        self._draft: Criterion | None = None
        self._language = ""

    def follow(self, draft: Criterion | None, sheet: OptionSheet, language: str) -> None:
        """Speak of another draft from now on, over the figures as they would be."""
        self._draft = draft
        self._sheet = sheet
        self._language = language

    def figure(self, value: Decimal) -> str:
        """Write a figure of the criterion with its unit."""
        draft = self._draft
        if draft is None or draft.scale is Scale.POINTS:
            return decimal(value, self._locale)
        if draft.scale is Scale.YES_NO:
            yes = QCoreApplication.translate("OptionMatrix", "Yes")
            return yes if value else QCoreApplication.translate("OptionMatrix", "No")
        if draft.scale is Scale.MONEY:
            return money(Money.rounded(value, self._sheet.currency), self._locale)
        if draft.scale is Scale.RATING:
            return decimal(value, self._locale)
        return quantity(value, draft.unit.read(self._language), self._locale)

    def curve(self) -> Curve | None:
        """Give what the chart draws."""
        draft = self._draft
        if draft is None:
            return None
        letters = self._sheet.letters()
        known = (
            (letters[o.id], self._sheet.value(o, draft))
            for o in self._sheet.options
            if not o.hidden
        )
        dots = tuple((letter, value) for letter, value in known if value is not None)
        measure = measure_of(draft)
        return Curve(measure, self._end(measure.worst), self._end(measure.best), dots)

    def _end(self, value: Decimal) -> str:
        draft = self._draft
        if draft is None:
            return ""
        words = draft.worst_words if value == draft.worst else draft.best_words
        said = words.read(self._language)
        return f"{self.figure(value)} · {said}" if said else self.figure(value)

    def curve_sentence(self) -> str:
        """Say the curve in words, for who does not see it."""
        if self._draft is None:
            return QCoreApplication.translate("CriterionForm", "The worst and the best are needed")
        measure = measure_of(self._draft)
        figure, value = half_way(measure)
        words = QCoreApplication.translate(
            "CriterionForm", "{worst} is worth 0, {middle} is worth {value}, {best} is worth 100"
        )
        return words.format(
            worst=self.figure(measure.worst),
            middle=self.figure(figure),
            value=decimal(value, self._locale),
            best=self.figure(measure.best),
        )

    def limit_title(self) -> str:
        """Name the limit by its side: below it where more is better, else above it."""
        if self._draft is None or measure_of(self._draft).upward:
            return QCoreApplication.translate("CriterionForm", "Unacceptable below")
        return QCoreApplication.translate("CriterionForm", "Unacceptable above")

    def limit_sentence(self) -> str:
        """Say what a limit does, empty where there is none."""
        draft = self._draft
        if draft is None or draft.unacceptable is None:
            return ""
        below = QCoreApplication.translate(
            "CriterionForm",
            "An option below {limit} is marked, comes after the others whatever its score, "
            "and is named in the verdict.",
        )
        above = QCoreApplication.translate(
            "CriterionForm",
            "An option above {limit} is marked, comes after the others whatever its score, "
            "and is named in the verdict.",
        )
        words = below if measure_of(draft).upward else above
        return words.format(limit=self.figure(draft.unacceptable))

    def range_offer(self) -> str:
        """Offer round ends around the figures known, empty where they would change nothing."""
        draft = self._draft
        found = suggested_range(self._sheet, draft) if draft is not None else None
        if draft is None or found is None or found == (draft.worst, draft.best):
            return ""
        known = figures(self._sheet, draft)
        words = QCoreApplication.translate(
            "CriterionForm", "Your figures go from {low} to {high}: use {worst} to {best}?"
        )
        bare = self.figure if draft.scale is Scale.MONEY else self._bare
        return words.format(
            low=bare(min(known)),
            high=self.figure(max(known)),
            worst=bare(found[0]),
            best=bare(found[1]),
        )

    def _bare(self, value: Decimal) -> str:
        return decimal(value, self._locale)

    def steps(self) -> str:
        """Give the five ratings in words, the described ends in place of the usual ones."""
        if self._draft is None:
            return ""
        said = rating_words(self._draft, self._language)
        return " · ".join(f"{n} {words}" for n, words in enumerate(said, start=1))

    def overlaps(self) -> str:
        """Say what would count twice, empty where nothing would."""
        if self._draft is None:
            return ""
        return overlaps_of(self._sheet, self._draft, self._language)
