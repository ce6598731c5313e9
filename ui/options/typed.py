"""Reads what is typed or pasted into the matrix; refusing is the wording's and the domain's."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import DOTS, HiddenCurrency
from consultdesk.domain.options import Cell, Criterion, Scale
from consultdesk.wording.amounts import parse_amount
from consultdesk.wording.numbers import decimal
from consultdesk.wording.reading import parse_number, parse_quantity

_YES = {"1", "x", "y", "yes", "o", "oui", "vrai", "true"}
_NO = {"0", "n", "no", "non", "faux", "false"}
_BETWEEN = re.compile(r"(?<=[\d\s$€£])\s*(?:–|—|-|\bto\b|\bà\b)\s*(?=[\d\s.,$€£])")
_MOST = 400


class Figures(NamedTuple):
    """What was read: the likely value, and perhaps a low and a high."""

    likely: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None

    @property
    def around(self) -> tuple[Decimal | None, Decimal | None] | None:
        """The low and high, where there are any."""
        return None if self.low is None and self.high is None else (self.low, self.high)


class Reader(NamedTuple):
    """How figures of a criterion are read and written in a place."""

    criterion: Criterion
    currency: str
    locale: Locale

    def read(self, typed: str, known: Cell | None = None) -> Figures:
        """Read one figure, `10–16`, or `10–13–16`; nothing typed clears the cell."""
        text = self._bare(typed.strip())
        if not text:
            return Figures(None)
        if len(text) > _MOST:
            raise Refused("number_too_long", typed=text[:40])
        parts = _BETWEEN.split(text) if self._spans() else [text]
        values = [self._one(part) for part in parts if part.strip()]
        if len(values) == 1:
            return Figures(values[0])
        if len(values) == 3:
            return Figures(values[1], values[0], values[2])
        if len(values) != 2:
            raise Refused("number_unreadable", typed=typed)
        low, high = values
        likely = known.likely if known else None
        if likely is None or not low <= likely <= high:
            likely = (low + high) / 2
        return Figures(likely, low, high)

    def write(self, cell: Cell | None) -> str:
        """Write a cell the way it can be typed or pasted back."""
        if cell is None or cell.likely is None:
            return ""
        if self.criterion.scale is Scale.MONEY and isinstance(self.currency, HiddenCurrency):
            return DOTS
        if self.criterion.scale is Scale.YES_NO:
            yes = QCoreApplication.translate("OptionMatrix", "Yes")
            return yes if cell.likely else QCoreApplication.translate("OptionMatrix", "No")
        known = (cell.low, cell.likely, cell.high)
        rating = self.criterion.scale is Scale.RATING
        if rating or (cell.low is None and cell.high is None):
            known = (None, cell.likely, None)
        elif cell.low is None or cell.high is None:
            known = (cell.low or cell.likely, cell.likely, cell.high or cell.likely)
        return "–".join(decimal(v, self.locale, decimals=12) for v in known if v is not None)

    def _spans(self) -> bool:
        return self.criterion.scale is not Scale.YES_NO

    def _one(self, text: str) -> Decimal:
        scale = self.criterion.scale
        if scale is Scale.YES_NO:
            return _yes_or_no(text)
        if scale is Scale.MONEY:
            return parse_amount(text, self.currency, self.locale).amount
        bare = self._bare(text)
        if scale in (Scale.RATING, Scale.POINTS):
            return parse_number(bare, self.locale)
        return parse_quantity(bare, self.locale)

    def _bare(self, text: str) -> str:
        unit = self.criterion.unit
        for ending in (unit.fr, unit.en, "/100", "/5"):
            if ending.strip() and text.casefold().rstrip().endswith(ending.casefold()):
                return text.rstrip()[: -len(ending)]
        return text


def _yes_or_no(text: str) -> Decimal:
    word = text.strip().casefold()
    if word in _YES:
        return Decimal(1)
    if word in _NO:
        return Decimal(0)
    raise Refused("yes_or_no")
