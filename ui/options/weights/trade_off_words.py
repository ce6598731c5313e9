"""A trade-off question and its answer in words, each figure in its own unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.tradeoff import Match, Matching
from consultdesk.domain.options import Criterion, Perspective, Scale
from consultdesk.wording.numbers import decimal, percent
from consultdesk.wording.places import NBSP
from ui.options.showing import Showing
from ui.options.weights.words import amount, called, unit_of

_FULL = Decimal(100)


@dataclass(frozen=True, slots=True)
class TradeOffWords:
    """Speaks of two criteria as one perspective names them."""

    showing: Showing
    view: Perspective

    def plain(self, value: Decimal) -> str:
        """Give a number as it can be typed back."""
        return decimal(value, self.showing.locale)

    def unit(self, criterion: Criterion) -> str:
        """Give the unit to show beside a field."""
        if criterion.scale is Scale.MONEY:
            return self.showing.sheet.currency
        known = unit_of(criterion, self.view, self.showing.language)
        if known or criterion.scale not in (Scale.RATING, Scale.POINTS):
            return known
        return QCoreApplication.translate("TradeOff", "points")

    def figure(self, criterion: Criterion, value: Decimal) -> str:
        """Give a figure with its unit."""
        words = amount(criterion, value, self.showing)
        if criterion.scale is Scale.MONEY:
            return words
        return NBSP.join(part for part in (words, self.unit(criterion)) if part)

    def question(self, gained: Criterion, given: Criterion, step: Decimal) -> str:
        """Ask how much better on one would be worth a step on the other."""
        if gained.scale is Scale.DAYS and gained.best < gained.worst:
            words = QCoreApplication.translate(
                "TradeOff",
                "Starting from {start}, how many days sooner on “{gained}” would be worth "
                "{step} on “{given}”?",
            )
        elif gained.best < gained.worst:
            words = QCoreApplication.translate(
                "TradeOff",
                "Starting from {start}, how much less on “{gained}” would be worth "
                "{step} on “{given}”?",
            )
        else:
            words = QCoreApplication.translate(
                "TradeOff",
                "Starting from {start}, how much more on “{gained}” would be worth "
                "{step} on “{given}”?",
            )
        return words.format(
            start=self.figure(gained, gained.worst),
            gained=self._name(gained),
            step=self._step(given, step),
            given=self._name(given),
        )

    def _step(self, given: Criterion, step: Decimal) -> str:
        words = QCoreApplication.translate("TradeOff", "{amount} less")
        if given.best < given.worst:
            words = QCoreApplication.translate("TradeOff", "{amount} more")
        return words.format(amount=self.figure(given, step))

    def implied(self, gained: Criterion, answer: float | None) -> str:
        """Say what the stated weights answer already."""
        if answer is None:
            words = QCoreApplication.translate(
                "TradeOff", "The weights say that nothing on “{gained}” would be worth that much."
            )
            return words.format(gained=self._name(gained))
        words = QCoreApplication.translate("TradeOff", "The weights already say {answer}.")
        return words.format(answer=self.figure(gained, Decimal(repr(round(answer, 1)))))

    def result(
        self,
        gained: Criterion,
        given: Criterion,
        found: Matching,
        shares: tuple[Decimal, Decimal],
    ) -> str:
        """Say what an answer makes of the two weights, beside what they are."""
        if found.ratio is None or found.shares is None:
            return QCoreApplication.translate(
                "TradeOff", "Nothing follows from this: one of the two moves changes nothing."
            )
        said = self._comparison(found).format(
            gained=self._name(gained),
            given=self._name(given),
            ratio=self._times(found.ratio),
            stated=self._times(found.stated or 0.0),
        )
        then = QCoreApplication.translate(
            "TradeOff",
            "If adopted, “{gained}” would weigh {first} instead of {first_now}, "
            "and “{given}” {second} instead of {second_now}.",
        )
        return f"{said} " + then.format(
            gained=self._name(gained),
            given=self._name(given),
            first=self._percent(Decimal(repr(found.shares[0]))),
            first_now=self._percent(shares[0]),
            second=self._percent(Decimal(repr(found.shares[1]))),
            second_now=self._percent(shares[1]),
        )

    def _comparison(self, found: Matching) -> str:
        if found.code is Match.AGREES:
            return QCoreApplication.translate(
                "TradeOff",
                "This agrees with the weights: “{gained}” counts {ratio} times as much as "
                "“{given}”, and they say {stated}.",
            )
        if found.stated is None:
            return QCoreApplication.translate(
                "TradeOff",
                "With this answer, “{gained}” counts {ratio} times as much as “{given}”.",
            )
        return QCoreApplication.translate(
            "TradeOff",
            "With this answer, “{gained}” counts {ratio} times as much as “{given}”; "
            "the weights say {stated}.",
        )

    def _name(self, criterion: Criterion) -> str:
        return called(criterion, self.view, self.showing.language)

    def _times(self, ratio: float) -> str:
        return decimal(ratio, self.showing.locale, decimals=1 if ratio >= 1 else 2)

    def _percent(self, share: Decimal) -> str:
        return percent(share * _FULL, self.showing.locale)
