"""What train mode says of itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

KEY = "F7"


def on_sentence() -> str:
    """Say what is hidden now."""
    return QCoreApplication.translate("Train", "Train mode: names and amounts are hidden")


def also_sentence() -> str:
    """Say what else holds meanwhile."""
    return QCoreApplication.translate(
        "Train", "What is private is not shown, and nothing is changed, printed or copied."
    )


def leave_words() -> str:
    """Name the way back."""
    return QCoreApplication.translate("Train", "Show everything again")


def no_edit_sentence() -> str:
    """Say why what was typed is not taken."""
    return QCoreApplication.translate(
        "Train", "What is hidden cannot be edited. Show everything again ({key}) to write here."
    ).format(key=KEY)


def no_paper_sentence() -> str:
    """Say why no document, draft or copy is made."""
    return QCoreApplication.translate(
        "Train",
        "Documents, drafts and copies hold names and amounts. "
        "Show everything again ({key}) to make them.",
    ).format(key=KEY)


def no_client_view_sentence() -> str:
    """Say why the client view stays closed."""
    return QCoreApplication.translate(
        "Train",
        "The client view shows names and amounts to the client. "
        "Show everything again ({key}) to open it.",
    ).format(key=KEY)


def private_sentence() -> str:
    """Say why a private page stays closed."""
    return QCoreApplication.translate(
        "Train", "This page is private. Show everything again ({key}) to open it."
    ).format(key=KEY)


def no_look_sentence() -> str:
    """Say why the language and the look stay as they are."""
    return QCoreApplication.translate(
        "Train", "Show everything again ({key}) to choose the language or the look."
    ).format(key=KEY)


def covered_sentence() -> str:
    """Say what a window that was being filled in shows now."""
    return QCoreApplication.translate(
        "Train", "Train mode covers this window. What you were doing is kept as you left it."
    )
