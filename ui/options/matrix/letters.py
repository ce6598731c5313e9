"""The letter of an option as its client reads it, where it is not the one of the matrix."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.options.faces import OptionFace


def on_paper(face: OptionFace) -> str:
    """Say which letter the client reads, nothing where it is the same."""
    if not face.paper:
        return ""
    words = QCoreApplication.translate("OptionMatrix", "{letter} for the client")
    return words.format(letter=face.paper)
