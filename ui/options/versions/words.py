"""The words of a comparison: each difference as a line, in parts by option, criterion, view."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.comparing import Difference, Matter, Worth
from consultdesk.domain.costing import Case, CostLine
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.options import (
    Cell,
    Criterion,
    OptionSheet,
    Perspective,
    ProCon,
    Scale,
    Viewpoint,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.wording.amounts import money
from consultdesk.wording.dates import full_date
from consultdesk.wording.numbers import decimal, percent, quantity
from ui.kit.comparison import Line, Part
from ui.options.typed import Reader
from ui.scale_words import scale_items

_IN_UNIT = (Matter.CELL, Matter.WORST, Matter.BEST, Matter.LIMIT)


class Telling:
    """Words the differences between two states of a sheet, in a language and a place."""

    def __init__(self, now: OptionSheet, language: str, locale: Locale) -> None:
        self._sheet, self._language, self._locale = now, language, locale
        self._letters = now.letters()
        self._ways: tuple[tuple[type, Callable[[Any], str]], ...] = (
            (Phrase, lambda words: words.read(language)),
            (Money, lambda amount: money(amount, locale)),
            (bool, _yes_or_no),
            (Scale, _scale),
            (CostLine, self._cost),
            (ProCon, lambda reason: f"{reason.text.read(language)} ({reason.strength}/3)"),
            (date, lambda day: full_date(day, locale)),
            (Decimal, lambda figure: decimal(figure, locale)),
        )

    def parts(self, found: Iterable[Difference]) -> tuple[Part, ...]:
        """Give the differences in parts, in the order in which they were found."""
        return tuple(
            Part(heading, tuple(self._line(one) for one in several))
            for heading, several in groupby(found, self._heading)
        )

    def _heading(self, one: Difference) -> str:
        if one.option is not None:
            name = one.option.name.read(self._language)
            letter = self._letters.get(one.option.id, "")
            return f"{letter} · {name}" if letter else name
        if one.view is not None:
            return view_name(one.view)
        if one.criterion is not None:
            title = QCoreApplication.translate("Versions", "Criterion: {name}")
            return title.format(name=one.criterion.name.read(self._language))
        return QCoreApplication.translate("Versions", "My ceiling")

    def _line(self, one: Difference) -> Line:
        what = _MATTERS[one.matter]()
        if one.criterion is not None and one.matter in (Matter.CELL, Matter.WEIGHT):
            what = one.criterion.name.read(self._language)
        return Line(what, self._said(one, one.before), self._said(one, one.after))

    def _said(self, one: Difference, worth: Worth) -> str:
        if worth is None:
            return ""
        if one.matter in (Matter.OPTION, Matter.CRITERION):
            there = QCoreApplication.translate("Versions", "in the matrix")
            return there if isinstance(worth, Phrase) else ""
        if one.matter is Matter.WEIGHT and isinstance(worth, int):
            return percent(worth, self._locale)
        if one.matter is Matter.CEILING_HOURS and isinstance(worth, Decimal):
            return quantity(worth, "h", self._locale)
        if one.matter in _IN_UNIT and isinstance(worth, Decimal) and one.criterion is not None:
            return self._figure(one.criterion, worth)
        return self._plain(worth)

    def _figure(self, criterion: Criterion, value: Decimal) -> str:
        if criterion.scale is Scale.MONEY:
            return money(Money.rounded(value, self._sheet.currency), self._locale)
        if criterion.scale is Scale.YES_NO:
            cell = Cell(id="", option_id="", criterion_id=criterion.id, likely=value)
            return Reader(criterion, self._sheet.currency, self._locale).write(cell)
        return quantity(value, criterion.unit.read(self._language), self._locale, decimals=6)

    def _plain(self, worth: Worth) -> str:
        write = next((way for kind, way in self._ways if isinstance(worth, kind)), None)
        return "" if write is None else write(worth)

    def _cost(self, line: CostLine) -> str:
        amount = money(line.amount(Case.LIKELY, self._sheet.currency), self._locale)
        shares = QCoreApplication.translate(
            "Versions", "{amount}, of which the client pays {share}"
        )
        said = shares.format(amount=amount, share=percent(line.client_percent, self._locale))
        label = line.label.read(self._language)
        named = QCoreApplication.translate("Versions", "{label}: {cost}")
        return named.format(label=label, cost=said) if label else said


def _yes_or_no(yes: bool) -> str:  # noqa: FBT001 - the value itself
    if yes:
        return QCoreApplication.translate("OptionMatrix", "Yes")
    return QCoreApplication.translate("OptionMatrix", "No")


def _scale(scale: Scale) -> str:
    return next(item.text for item in scale_items() if item.value is scale)


def view_name(view: Perspective) -> str:
    """Name a set of weights."""
    return {
        Viewpoint.CLIENT: QCoreApplication.translate("Versions", "Priorities of the client"),
        Viewpoint.MINE: QCoreApplication.translate("Versions", "My priorities"),
        Viewpoint.NAMED: view.name,
    }[view.viewpoint]


_MATTERS: dict[Matter, Callable[[], str]] = {
    Matter.OPTION: lambda: QCoreApplication.translate("Versions", "The option"),
    Matter.NAME: lambda: QCoreApplication.translate("Versions", "Name"),
    Matter.SUMMARY: lambda: QCoreApplication.translate("Versions", "In one sentence"),
    Matter.ASSUMPTIONS: lambda: QCoreApplication.translate("Versions", "Taken for granted"),
    Matter.SHOWN: lambda: QCoreApplication.translate("Versions", "In scores and on paper"),
    Matter.OFFERED: lambda: QCoreApplication.translate("Versions", "Offered to the client"),
    Matter.CAP: lambda: QCoreApplication.translate("Versions", "The client pays at most"),
    Matter.VALID_UNTIL: lambda: QCoreApplication.translate("Versions", "Valid until"),
    Matter.CLIENT_PAYS: lambda: QCoreApplication.translate("Versions", "Client pays"),
    Matter.I_TAKE_ON: lambda: QCoreApplication.translate("Versions", "I take on"),
    Matter.FULL_COST: lambda: QCoreApplication.translate("Versions", "Full cost"),
    Matter.CELL: lambda: "",
    Matter.LINE: lambda: QCoreApplication.translate("Versions", "Cost line"),
    Matter.PRO: lambda: QCoreApplication.translate("Versions", "Pro"),
    Matter.CON: lambda: QCoreApplication.translate("Versions", "Con"),
    Matter.CRITERION: lambda: QCoreApplication.translate("Versions", "The criterion"),
    Matter.CLIENT_NAME: lambda: QCoreApplication.translate("Versions", "Name, for the client"),
    Matter.SCALE: lambda: QCoreApplication.translate("Versions", "Measured as"),
    Matter.WORST: lambda: QCoreApplication.translate("Versions", "Worst"),
    Matter.BEST: lambda: QCoreApplication.translate("Versions", "Best"),
    Matter.MIDDLE: lambda: QCoreApplication.translate("Versions", "Value half-way"),
    Matter.LIMIT: lambda: QCoreApplication.translate("Versions", "Unacceptable beyond"),
    Matter.PRIVATE: lambda: QCoreApplication.translate("Versions", "Private"),
    Matter.WEIGHT: lambda: "",
    Matter.CONFIRMED: lambda: QCoreApplication.translate("Versions", "Confirmed by the client on"),
    Matter.CEILING: lambda: QCoreApplication.translate("Versions", "In money"),
    Matter.CEILING_HOURS: lambda: QCoreApplication.translate("Versions", "In hours"),
}
