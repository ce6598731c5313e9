"""What is said of a data file that another program copies elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def synced_sentence(keeper: str) -> str:
    """Say which program copies the folder, why that matters, and what keeps the work safe."""
    return QCoreApplication.translate(
        "SyncedFolder",
        "{keeper} copies this folder elsewhere, also while ConsultDesk writes in it. Your work is "
        "safer in a folder of this machine alone; the backups may well lie with {keeper}.",
    ).format(keeper=keeper)
