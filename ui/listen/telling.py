"""What the stage tells the desk, and the two lines under which its answer is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.record import Record
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import sentence


class Telling(QWidget):
    """Does one thing in one step; what was refused, or done elsewhere, is said in a line."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.file: IncidentFile | None = None
        self.refusal = Label("", style="small", colour="amber")
        self.refusal.setObjectName("listen_refusal")
        self._told = Label("", style="small", colour="ink2").eliding()
        self._told.setObjectName("listen_told")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(4))
        for line in (self.refusal, self._told):
            column.addWidget(line)
        self._hush()

    def _hush(self) -> None:
        for said in (self, self.refusal, self._told):
            said.hide()

    def do(self, text: str, *changes: Change) -> bool:
        """Do changes as one step, what was said before taken away."""
        self._hush()
        return self._office.desk.do(text, *changes)

    def attempt(self, text: str, rule: Callable[[], Change]) -> bool:
        """Do what a rule gives, or say why it declines."""
        try:
            change = rule()
        except Refused as refused:
            self.refusal.setText(sentence(refused, self._office.locale))
            self.refusal.show()
            self.show()
            return False
        return self.do(text, change)

    def remove(self, text: str, record: Record) -> None:
        """Remove a record with all it owns."""
        self.do(text, *self._office.desk.store.removal(record))

    def tell(self, words: str) -> None:
        """Say what was done where it cannot be seen from here."""
        self._told.setText(words)
        self._told.show()
        self.show()
