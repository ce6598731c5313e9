"""Kinds of documents, languages and papers by name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.locales import Paper


def kind_word(kind: DocumentKind) -> str:
    """Name a kind of document."""
    return {
        DocumentKind.HANDOUT: QCoreApplication.translate("Documents", "Meeting handout"),
        DocumentKind.DECISION_FORM: QCoreApplication.translate("Documents", "Decision form"),
        DocumentKind.WEIGHTING_WORKSHEET: QCoreApplication.translate(
            "Documents", "Priorities worksheet"
        ),
        DocumentKind.PROBLEM_STATEMENT: QCoreApplication.translate("Documents", "Statement"),
        DocumentKind.KICKOFF_LETTER: QCoreApplication.translate("Documents", "Kickoff letter"),
        DocumentKind.PROMISE_LIST: QCoreApplication.translate("Documents", "List of promises"),
        DocumentKind.CLOSING_LETTER: QCoreApplication.translate("Documents", "Closing letter"),
        DocumentKind.CALL_SHEET: QCoreApplication.translate("Documents", "Call sheet"),
        DocumentKind.CRIB: QCoreApplication.translate("Documents", "Private sheet"),
        DocumentKind.CLIENT_FILE: QCoreApplication.translate("Documents", "Client file"),
        DocumentKind.INCIDENT_FILE: QCoreApplication.translate("Documents", "Incident file"),
        DocumentKind.REPORT: QCoreApplication.translate("Documents", "Report"),
    }[kind]


def language_word(language: str) -> str:
    """Name a language in its own words."""
    return "Français" if language == "fr" else "English"


def paper_word(paper: Paper) -> str:
    """Name a sheet of paper."""
    if paper is Paper.A4:
        return QCoreApplication.translate("Documents", "A4")
    return QCoreApplication.translate("Documents", "Letter")
