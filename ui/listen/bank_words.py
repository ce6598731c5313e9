"""The names of the shelves of words and of their groups."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.library import Shelf


def group_name(group: str) -> str:
    """Return the moment of a conversation that a phrase is for."""
    return {
        "opening": QCoreApplication.translate("Bank", "Opening"),
        "listening": QCoreApplication.translate("Bank", "Listening"),
        "reformulating": QCoreApplication.translate("Bank", "Saying back"),
        "apologising": QCoreApplication.translate("Bank", "Apologising"),
        "offering": QCoreApplication.translate("Bank", "Offering"),
        "refusing": QCoreApplication.translate("Bank", "Saying no"),
        "thanking": QCoreApplication.translate("Bank", "Thanking"),
        "law": QCoreApplication.translate("Bank", "Note on the law"),
        "advice": QCoreApplication.translate("Bank", "Advice"),
    }.get(group, "")


def shelf_name(shelf: Shelf) -> str:
    """Return what a shelf of words is called."""
    return {
        Shelf.CALL_GUIDE: QCoreApplication.translate("Bank", "Call guide"),
        Shelf.PHRASES: QCoreApplication.translate("Bank", "Phrases"),
        Shelf.EMOTION_WORDS: QCoreApplication.translate("Bank", "Feelings"),
    }[shelf]
