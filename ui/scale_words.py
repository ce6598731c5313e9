"""The words for scales, for what fills a money criterion, and for the kinds of cost lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.costing import LineKind
from consultdesk.domain.options import Confidence, Criterion, MoneySource, Scale
from consultdesk.domain.rescaling import Carry
from ui.kit.editors import Item


def scale_items() -> list[Item]:
    """Give the scales with their words."""
    words = {
        Scale.RATING: QCoreApplication.translate("Scales", "A rating from 1 to 5"),
        Scale.NUMBER: QCoreApplication.translate("Scales", "A number with its unit"),
        Scale.DAYS: QCoreApplication.translate("Scales", "Working days"),
        Scale.MONEY: QCoreApplication.translate("Scales", "An amount"),
        Scale.POINTS: QCoreApplication.translate("Scales", "Points from 0 to 100"),
        Scale.YES_NO: QCoreApplication.translate("Scales", "Yes or no"),
    }
    return [Item(scale, text) for scale, text in words.items()]


def source_items() -> list[Item]:
    """Give what can fill a money criterion, typing it being one."""
    words = {
        None: QCoreApplication.translate("Scales", "What I type"),
        MoneySource.CLIENT_PAYS: QCoreApplication.translate("Scales", "What the client pays"),
        MoneySource.CLIENT_TOTAL: QCoreApplication.translate(
            "Scales", "What the client pays, their own time included"
        ),
        MoneySource.ME: QCoreApplication.translate("Scales", "What I take on"),
        MoneySource.FULL: QCoreApplication.translate("Scales", "The full cost"),
    }
    return [Item(source, text) for source, text in words.items()]


def kind_items() -> list[Item]:
    """Give the kinds of cost lines with their words."""
    return [Item(kind, text) for kind, text in kind_words().items()]


def kind_words() -> dict[LineKind, str]:
    """Give the word of each kind of cost line."""
    return {
        LineKind.HOURS: QCoreApplication.translate("Scales", "Hours"),
        LineKind.TRAVEL: QCoreApplication.translate("Scales", "Travel"),
        LineKind.EXPENSE: QCoreApplication.translate("Scales", "Expense"),
        LineKind.THIRD_PARTY: QCoreApplication.translate("Scales", "Third party"),
        LineKind.CLIENT_TIME: QCoreApplication.translate("Scales", "Client’s time"),
        LineKind.FIXED: QCoreApplication.translate("Scales", "Fixed"),
        LineKind.CREDIT: QCoreApplication.translate("Scales", "Credit"),
    }


def carry_items(ways: Sequence[Carry]) -> list[Item]:
    """Give what can be done with figures whose criterion is measured otherwise."""
    words = {
        Carry.KEEP: QCoreApplication.translate("Scales", "Keep them as they are"),
        Carry.CONVERT: QCoreApplication.translate(
            "Scales", "Convert them: same place between worst and best"
        ),
        Carry.CLEAR: QCoreApplication.translate("Scales", "Let them go, notes kept"),
    }
    return [Item(way, words[way]) for way in ways]


def rating_words(criterion: Criterion, language: str) -> tuple[str, ...]:
    """Give the word of each rating from 1 to 5; a described end is said in its own words."""
    words = [
        QCoreApplication.translate("Satisfaction", "poor"),
        QCoreApplication.translate("Satisfaction", "fragile"),
        QCoreApplication.translate("Satisfaction", "fair"),
        QCoreApplication.translate("Satisfaction", "good"),
        QCoreApplication.translate("Satisfaction", "excellent"),
    ]
    if criterion.worst > criterion.best:
        words.reverse()
    for end, said in (
        (criterion.worst, criterion.worst_words),
        (criterion.best, criterion.best_words),
    ):
        if said and end in range(1, 6):
            words[int(end) - 1] = said.read(language)
    return tuple(words)


def sure_words() -> dict[Confidence | None, str]:
    """Give the words for how sure a figure is."""
    return {
        None: QCoreApplication.translate("Scales", "Not said"),
        Confidence.SURE: QCoreApplication.translate("Scales", "Sure"),
        Confidence.LIKELY: QCoreApplication.translate("Scales", "Likely, within 10% of the scale"),
        Confidence.GUESS: QCoreApplication.translate("Scales", "A guess, within 20% of the scale"),
    }
