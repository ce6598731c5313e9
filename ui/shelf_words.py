"""The moments of a conversation that a phrase of the library is for, by name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def group_name(group: str) -> str:
    """Return the moment of a conversation that a phrase is for."""
    return {
        "opening": QCoreApplication.translate("Bank", "Opening"),
        "listening": QCoreApplication.translate("Bank", "Listening"),
        "reformulating": QCoreApplication.translate("Bank", "Saying back"),
        "naming": QCoreApplication.translate("Bank", "Naming a delicate point"),
        "cues": QCoreApplication.translate("Bank", "Cues"),
        "expectations": QCoreApplication.translate("Bank", "Expectations"),
        "goals": QCoreApplication.translate("Bank", "Goals"),
        "pressure": QCoreApplication.translate("Bank", "Pressure"),
        "apologising": QCoreApplication.translate("Bank", "Apologising"),
        "offering": QCoreApplication.translate("Bank", "Offering"),
        "refusing": QCoreApplication.translate("Bank", "Saying no"),
        "thanking": QCoreApplication.translate("Bank", "Thanking"),
        "law": QCoreApplication.translate("Bank", "Note on the law"),
        "question": QCoreApplication.translate("Bank", "Question"),
        "advice": QCoreApplication.translate("Bank", "Advice"),
    }.get(group, "")
