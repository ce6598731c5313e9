"""How far a figure may lie, in words: what was typed around it, or how sure it is."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.locales import Locale
from consultdesk.domain.matrix import Details
from consultdesk.domain.money import Money
from consultdesk.domain.options import Confidence, Criterion, Scale
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal, percent

_PARTS = {Confidence.LIKELY: 10, Confidence.GUESS: 20}


def sure_sentence(criterion: Criterion, details: Details, currency: str, locale: Locale) -> str:
    """Say what the simulation takes a figure to be; a low or a high typed comes first (§8.7)."""
    if details.likely is None or criterion.scale is Scale.YES_NO:
        return ""
    if details.low is not None or details.high is not None:
        return QCoreApplication.translate(
            "CellForm", "The low and the high say how far it may lie."
        )
    part = _PARTS.get(details.confidence) if details.confidence else None
    if part is None:
        return QCoreApplication.translate("CellForm", "Taken as it is, without a range.")
    words = {
        Confidence.LIKELY: QCoreApplication.translate(
            "CellForm", "Likely: ±{part} of the range, so from {low} to {high}."
        ),
        Confidence.GUESS: QCoreApplication.translate(
            "CellForm", "A guess: ±{part} of the range, so from {low} to {high}."
        ),
    }[details.confidence or Confidence.GUESS]
    around = abs(criterion.best - criterion.worst) * part / 100

    def write(value: Decimal) -> str:
        if criterion.scale is Scale.MONEY:
            return money(Money.rounded(value, currency), locale)
        return decimal(value, locale)

    return words.format(
        part=percent(part, locale),
        low=write(details.likely - around),
        high=write(details.likely + around),
    )
