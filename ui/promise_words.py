"""How promises ended, in counts, and as a rate once there are enough of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.locales import Locale
from consultdesk.domain.reliability import Reliability
from consultdesk.wording.numbers import decimal, percent


def reliability_words(of: Reliability, locale: Locale) -> str:
    """Say how many were kept, moved by agreement, late and not kept; below ten, counts only."""
    if not of.settled:
        return QCoreApplication.translate("PromiseCounts", "none came to its end yet")
    said = [QCoreApplication.translate("PromiseCounts", "%n kept", None, of.kept)]
    if of.moved:
        moved = QCoreApplication.translate("PromiseCounts", "%n moved by agreement", None, of.moved)
        said.append(moved)
    if of.delay is not None:
        late = QCoreApplication.translate(
            "PromiseCounts", "%n of them later, by {days} d on average", None, of.late
        )
        said.append(late.format(days=decimal(of.delay, locale, decimals=1)))
    if of.broken:
        said.append(QCoreApplication.translate("PromiseCounts", "%n not kept", None, of.broken))
    counts = ", ".join(said)
    if of.percent is None:
        return counts
    words = QCoreApplication.translate(
        "PromiseCounts", "{percent} on time of %n: {counts}", None, of.settled
    )
    return words.format(percent=percent(of.percent, locale), counts=counts)
