"""What the six stages have in common, so that the workspace can hold any of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultdesk.domain.incident_file import IncidentFile


class StagePage(QWidget):
    """One stage of an incident: a function of the incident's file, which it never edits itself.

    `stage_requested(Stage)` asks for another stage; `open_requested(kind, id)` for another screen.
    """

    stage_requested = Signal(object)
    open_requested = Signal(str, str)

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show the file; texts for the client are read and edited in `language` (fr or en)."""
        raise NotImplementedError

    def header_actions(self) -> tuple[QWidget, ...]:
        """Give the widgets that stand at the right of the incident's title on this stage."""
        return ()

    def take_focus(self) -> None:
        """Put the focus where the stage's work goes on (design §10)."""
        self.setFocus()
