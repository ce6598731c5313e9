"""The names of the small signs by which a client goes quiet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.silence import SmallSign


def sign_words(sign: SmallSign) -> str:
    """Name a small sign, as a reason in a list."""
    return {
        SmallSign.SHORTER: QCoreApplication.translate("Signs", "shorter replies"),
        SmallSign.COOLER: QCoreApplication.translate("Signs", "a cooler tone"),
        SmallSign.NO_QUESTION: QCoreApplication.translate("Signs", "no question asked"),
        SmallSign.MOVED_TWICE: QCoreApplication.translate("Signs", "a meeting moved twice"),
        SmallSign.NEW_PERSON: QCoreApplication.translate("Signs", "a new person copied"),
        SmallSign.INVOICE_LATE: QCoreApplication.translate("Signs", "an invoice waiting"),
    }[sign]
