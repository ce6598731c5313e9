"""What Decide says of the promises that a decision makes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.locales import Locale
from consultdesk.wording.names import in_words


def promises_sentence(mine: int, theirs: int, client: str, locale: Locale) -> str:
    """Say in words how many promises the decision makes, and for whom."""
    count = _promises(mine + theirs, locale)
    if mine and theirs:
        words = QCoreApplication.translate(
            "Decide", "The decision makes {promises}, {mine} for you and {theirs} for {client}."
        )
    elif mine:
        words = QCoreApplication.translate("Decide", "The decision makes {promises} for you.")
    elif theirs:
        words = QCoreApplication.translate("Decide", "The decision makes {promises} for {client}.")
    else:
        words = QCoreApplication.translate(
            "Decide", "What each side promises is added below, and recorded with the decision."
        )
    return words.format(
        promises=count, mine=_number(mine, locale), theirs=_number(theirs, locale), client=client
    )


def _promises(count: int, locale: Locale) -> str:
    words = QCoreApplication.translate("Decide", "{count} promise(s)", None, count)
    return words.format(count=_number(count, locale))


def _number(count: int, locale: Locale) -> str:
    if count == 1:  # French needs the feminine that a bare number does not have
        return QCoreApplication.translate("Decide", "one")
    return in_words(count, locale)
