"""The phrases and questions of the library, read once and again when the library changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from consultdesk.domain.change import Change
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.wording.bank import NAMING, PHRASES, Item
from ui.office import Office


class Phrases(QObject):
    """What is on the shelf of phrases and not hidden; `changed` tells of an edit."""

    changed = Signal()

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._known: tuple[Item, ...] | None = None
        office.desk.changed.connect(self._hear)

    def shown(self) -> tuple[Item, ...]:
        """Give everything on the shelf."""
        if self._known is None:
            entries = self._office.desk.store.all(LibraryEntry, shelf=Shelf.PHRASES)
            self._known = PHRASES.shown(entries)
        return self._known

    def naming(self) -> tuple[Item, ...]:
        """Give the phrases that name a delicate point."""
        return tuple(phrase for phrase in self.shown() if phrase.group == NAMING)

    def _hear(self, changes: Sequence[Change]) -> None:
        records = (change.record for change in changes)
        if any(isinstance(r, LibraryEntry) and r.shelf is Shelf.PHRASES for r in records):
            self._known = None
            self.changed.emit()
