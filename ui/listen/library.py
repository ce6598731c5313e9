"""What Listen takes from the library, and the ways to edit it from there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.phrase import Phrase
from consultdesk.wording.bank import LAW, PHRASES, Item, advice, steps
from ui.listen.words import Feelings
from ui.office import Office
from ui.shelf_dialog import ShelfDialog

_SHELVES = (Shelf.CALL_GUIDE, Shelf.PHRASES, Shelf.EMOTION_WORDS)


class Library(QObject):
    """The call guide, the phrases and the feelings as they stand; `changed` tells of an edit."""

    changed = Signal()

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._over = office, parent
        office.desk.changed.connect(self._hear)

    def feelings(self) -> Feelings:
        """Give the feelings, named in the language of the interface."""
        return Feelings.of(self._entries(Shelf.EMOTION_WORDS), self._office.language)

    def guide(self) -> tuple[tuple[Item, ...], Phrase]:
        """Give the steps of the call guide and its advice."""
        entries = self._entries(Shelf.CALL_GUIDE)
        return steps(entries), advice(entries)

    def phrases(self) -> tuple[Item, ...]:
        """Give the phrases to insert; the notes on the law are not among them."""
        found = PHRASES.shown(self._entries(Shelf.PHRASES))
        return tuple(phrase for phrase in found if phrase.group != LAW)

    def edit(self, shelf: Shelf, place: str = "") -> None:
        """Open a shelf for editing, at one of its pages."""
        self._office.dialogs.show(ShelfDialog(self._office, shelf, self._over.window(), place))

    def _entries(self, shelf: Shelf) -> tuple[LibraryEntry, ...]:
        return self._office.desk.store.all(LibraryEntry, shelf=shelf)

    def _hear(self, changes: Sequence[Change]) -> None:
        records = (change.record for change in changes)
        if any(isinstance(r, LibraryEntry) and r.shelf in _SHELVES for r in records):
            self.changed.emit()
