"""The only way in for edits: written first, announced, and only then remembered for undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.clock import Clock
from consultdesk.domain.practice import PRACTICE_ID, Practice
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store

_MERGEABLE = 1


class _Done(QUndoCommand):
    """What was just written, kept so that it can be taken back."""

    def __init__(self, desk: Desk, text: str, changes: Sequence[Change], merge: str) -> None:
        super().__init__(text)
        self._desk = desk
        self.changes, self.merge = tuple(changes), merge
        self._fresh = True  # the write came before the push

    @override
    def id(self) -> int:
        return _MERGEABLE if self.merge else -1

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Done) or other.merge != self.merge:
            return False
        pairs = zip(self.changes, other.changes, strict=False)
        if len(self.changes) != len(other.changes) or any(a.after != b.before for a, b in pairs):
            return False
        together = zip(self.changes, other.changes, strict=True)
        self.changes = tuple(Change(a.before, b.after) for a, b in together)
        if all(change.idle for change in self.changes):
            self.setObsolete(True)  # typed and taken back: no step is left
        return True

    @override
    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
        else:
            self._write(self.changes)

    @override
    def undo(self) -> None:
        self._write(tuple(change.undone() for change in reversed(self.changes)))

    def _write(self, changes: Sequence[Change]) -> None:
        try:
            self._desk.write(self.text(), changes)
        except StoreError as failure:  # the world's fault: say so, forget the step
            self.setObsolete(True)
            self._desk.failed.emit(failure)


class Desk(QObject):
    """The store, what was done to it, and the news of it."""

    changed = Signal(object)  # Sequence[Change]
    failed = Signal(object)  # StoreError

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.clock = clock
        self.history = QUndoStack(self)
        self._practice = Practice(id=PRACTICE_ID)
        self.reload()

    def reload(self) -> None:
        """Read again what is kept at hand, after the file was filled without the desk."""
        self._practice = self.store.get(Practice, PRACTICE_ID) or Practice(id=PRACTICE_ID)

    @property
    def practice(self) -> Practice:
        """The practice as it stands now."""
        return self._practice

    def do(self, text: str, *changes: Change, merge: str = "") -> bool:
        """Write an edit in one transaction, announce it and keep it for undo.

        Changes that change nothing are left out. Edits with the same `merge` key in a row become
        one step. When the world refuses (`failed` is emitted), nothing is written and False is
        given, so that what was typed can stay on screen.
        """
        real = tuple(change for change in changes if not change.idle)
        if not real:
            return True
        try:
            self.write(text, real)
        except StoreError as failure:
            self.failed.emit(failure)
            return False
        self.history.push(_Done(self, text, real, merge))
        return True

    def write(self, text: str, changes: Sequence[Change]) -> None:
        """Write changes and announce them, without keeping them for undo."""
        self.store.apply(changes, step=text)
        for change in changes:
            if isinstance(change.after, Practice):
                self._practice = change.after
        self.changed.emit(tuple(changes))
