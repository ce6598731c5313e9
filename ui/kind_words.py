"""The kinds of incident in plain words, which never say who."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.incidents import IncidentKind


def kind_words(kind: IncidentKind) -> str:
    """Give the words of a kind of incident."""
    return {
        IncidentKind.MISUNDERSTANDING: QCoreApplication.translate("Kinds", "Misunderstanding"),
        IncidentKind.COMMUNICATION: QCoreApplication.translate("Kinds", "Communication"),
        IncidentKind.MY_ERROR: QCoreApplication.translate("Kinds", "An error on my side"),
        IncidentKind.CLIENT_ERROR: QCoreApplication.translate("Kinds", "An error on their side"),
        IncidentKind.THIRD_PARTY: QCoreApplication.translate("Kinds", "A third party"),
        IncidentKind.SCOPE: QCoreApplication.translate("Kinds", "Scope"),
        IncidentKind.DELAY: QCoreApplication.translate("Kinds", "Delay"),
        IncidentKind.QUALITY: QCoreApplication.translate("Kinds", "Quality"),
        IncidentKind.BILLING: QCoreApplication.translate("Kinds", "Billing"),
        IncidentKind.OTHER: QCoreApplication.translate("Kinds", "Something else"),
    }[kind]
