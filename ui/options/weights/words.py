"""How criteria and their weights are said while they are weighed."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from consultdesk.analysis.pairwise import Comparisons, Priorities, comparisons, priorities
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Criterion,
    OptionSheet,
    Perspective,
    Scale,
    Viewpoint,
    WeightMethod,
    whole_percents,
)
from consultdesk.domain.weighing import ranges, swings
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal, percent
from ui.options.showing import Showing

_NEAR = 0.005


def called(criterion: Criterion, view: Perspective, language: str) -> str:
    """Give the name of a criterion in a view: the client's own one in the client's view."""
    shared = view.viewpoint is Viewpoint.CLIENT
    name = (criterion.client_name or criterion.name) if shared else criterion.name
    return name.read(language)


def unit_of(criterion: Criterion, view: Perspective, language: str) -> str:
    """Give the unit of a criterion in a view."""
    shared = view.viewpoint is Viewpoint.CLIENT
    unit = (criterion.client_unit or criterion.unit) if shared else criterion.unit
    return unit.read(language)


def ends(criterion: Criterion, view: Perspective, showing: Showing) -> str:
    """Give the worst and the best of a criterion in its own words, where it has any."""
    language = showing.language
    worst = criterion.worst_words.read(language)
    best = criterion.best_words.read(language)
    worst = worst or amount(criterion, criterion.worst, showing)
    bare = best or amount(criterion, criterion.best, showing)
    unit = "" if best or criterion.scale is Scale.MONEY else unit_of(criterion, view, language)
    words = QCoreApplication.translate("Weighing", "from {worst} to {best}")
    return words.format(worst=worst, best=" ".join(part for part in (bare, unit) if part))


def amount(criterion: Criterion, value: Decimal, showing: Showing) -> str:
    """Give a figure of a criterion as it is read, its unit left out but for money."""
    if criterion.scale is Scale.YES_NO:
        yes = QCoreApplication.translate("OptionMatrix", "Yes")
        return yes if value else QCoreApplication.translate("OptionMatrix", "No")
    if criterion.scale is Scale.MONEY:
        return money(Money.rounded(value, showing.sheet.currency), showing.locale)
    return decimal(value, showing.locale)


def percents(points: Mapping[str, Decimal], locale: Locale) -> dict[str, str]:
    """Give points in any unit as whole percents that add to 100; nothing weighs nothing."""
    whole = sum(points.values(), Decimal(0))
    shares = [value / whole if whole else Decimal(0) for value in points.values()]
    found = zip(points, whole_percents(shares), strict=True)
    return {key: percent(value, locale) for key, value in found}


def range_words(sheet: OptionSheet, view: Perspective, criterion: Criterion, locale: Locale) -> str:
    """Say the range stated around a weight, as swings of 100; empty where there is none."""
    low, high = ranges(sheet, view).get(criterion.id, (None, None))
    if low is None or high is None:
        return ""
    words = QCoreApplication.translate("Weighing", "Swing {swing}, between {low} and {high}")
    swing = swings(sheet, view)[criterion.id]
    return words.format(
        swing=decimal(swing, locale, decimals=0),
        low=decimal(low, locale, decimals=0),
        high=decimal(high, locale, decimals=0),
    )


def named(view: Perspective) -> str:
    """Give the name of a perspective, as the switch above the matrix calls it."""
    if view.viewpoint is Viewpoint.CLIENT:
        return QCoreApplication.translate("ViewSwitch", "As the client sees it")
    if view.viewpoint is Viewpoint.MINE:
        return QCoreApplication.translate("ViewSwitch", "As I see it")
    return view.name


def found_by(sheet: OptionSheet, view: Perspective, locale: Locale) -> str:
    """Say in a few words how the weights of a perspective were found."""
    if view.method is WeightMethod.PAIRWISE:
        words = QCoreApplication.translate("Weighing", "Compared two by two")
        stated = comparisons(sheet, view)
        said = _priorities(stated.criteria, tuple(stated.ratios.items()))
        if said is None or not _applied(sheet, view, said):
            return words
        with_ratio = QCoreApplication.translate("Weighing", "{words}, CR {ratio}")
        return with_ratio.format(words=words, ratio=ratio_text(said, locale))
    return _methods()[view.method]


@lru_cache(maxsize=8)
def _priorities(
    criteria: tuple[str, ...], ratios: tuple[tuple[tuple[str, str], float], ...]
) -> Priorities | None:
    """Weigh comparisons once: what is above the weights is said again after every edit."""
    return priorities(Comparisons(criteria, dict(ratios)))


def ratio_text(said: Priorities, locale: Locale) -> str:
    """Give a consistency ratio with two decimals at most."""
    return decimal(said.ratio, locale)


def _applied(sheet: OptionSheet, view: Perspective, said: Priorities) -> bool:
    """Whether the weights are still those that the comparisons say."""
    shares = sheet.shares(view)
    return all(abs(float(shares[key]) - value) < _NEAR for key, value in said.shares.items())


def _methods() -> dict[WeightMethod, str]:
    quick = QCoreApplication.translate("Weighing", "Quick estimate from the order")
    return {
        WeightMethod.HAND: QCoreApplication.translate("Weighing", "By hand"),
        WeightMethod.SWING: QCoreApplication.translate("Weighing", "By swing"),
        WeightMethod.CENTROID: quick,
        WeightMethod.RANK_SUM: quick,
        WeightMethod.RANK_RECIPROCAL: quick,
        WeightMethod.EQUAL: QCoreApplication.translate("Weighing", "All equal"),
        WeightMethod.TRADE_OFF: QCoreApplication.translate("Weighing", "By a trade-off"),
    }
