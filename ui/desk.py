"""The only way in for edits: written first, announced, and only then remembered for undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.clock import Clock
from consultdesk.domain.practice import PRACTICE_ID, Holiday, Practice
from consultdesk.domain.record import Record
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from ui.silence import Silence

_MERGEABLE = 1
_HOPELESS = frozenset({"stale", "conflict"})


class _Done(QUndoCommand):
    """What was just written, kept so that it can be taken back by the `History` that holds it."""

    def __init__(self, text: str, changes: Sequence[Change], merge: str) -> None:
        super().__init__(text)
        self.changes, self.merge = tuple(changes), merge

    @override
    def id(self) -> int:
        return _MERGEABLE if self.merge else -1

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Done) or other.merge != self.merge:
            return False
        later = {_who(change): change for change in other.changes}
        mine = {_who(change): change for change in self.changes}
        if len(later) != len(other.changes) or len(mine) != len(self.changes):
            return False
        if any(key not in mine or mine[key].after != b.before for key, b in later.items()):
            return False
        self.changes = tuple(
            Change(change.before, after)
            for key, change in mine.items()
            for after in (later[key].after if key in later else change.after,)
            if change.before is not after  # born and removed in one step, it never was
        )
        if all(change.idle for change in self.changes):
            self.setObsolete(True)  # typed and taken back: no step is left
        return True

    def undone(self) -> tuple[Change, ...]:
        """Give the changes that take the step back."""
        return tuple(change.undone() for change in reversed(self.changes))


def _who(change: Change) -> tuple[type[Record], str]:
    return type(change.record), change.record.id


class History(QUndoStack):
    """The steps that can be taken back: each is written first, and only then is the place moved.

    A step that the disk refuses waits where it is, for undo is the only way back; one that can
    never be written again, since something else has changed, is forgotten.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    @override
    def undo(self) -> None:
        self.take_back()

    @override
    def redo(self) -> None:
        self.do_again()

    def take_back(self) -> bool:
        """Undo the last step, and say whether it was written."""
        step = self.command(self.index() - 1)
        if not isinstance(step, _Done):
            return False
        written = self._write(step, step.undone())
        if written or step.isObsolete():
            super().undo()
        return written

    def do_again(self) -> bool:
        """Do again the step that was last taken back, and say whether it was written."""
        step = self.command(self.index())
        if not isinstance(step, _Done):
            return False
        written = self._write(step, step.changes)
        if written or step.isObsolete():
            super().redo()
        return written

    def _write(self, step: _Done, changes: Sequence[Change]) -> bool:
        try:
            self._desk.write(step.text(), changes)
        except StoreError as failure:
            step.setObsolete(failure.code in _HOPELESS)
            self._desk.failed.emit(failure)
            return False
        return True


class Desk(QObject):
    """The store, what was done to it, and the news of it."""

    changed = Signal(object)  # Sequence[Change]
    failed = Signal(object)  # StoreError

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.clock = clock
        self.history = History(self)
        self.silence = Silence(self)
        self.changed.connect(self.silence.hear)
        self._practice = Practice(id=PRACTICE_ID)
        self._holidays: dict[str, Holiday] = {}
        self.reload()

    def reload(self) -> None:
        """Read again what is kept at hand, after the file was filled without the desk."""
        self._practice = self.store.get(Practice, PRACTICE_ID) or Practice(id=PRACTICE_ID)
        self._holidays = {holiday.id: holiday for holiday in self.store.all(Holiday)}
        self.silence.follow(self.store.all(LogEntry, ended_at=None))

    @property
    def practice(self) -> Practice:
        """The practice as it stands now."""
        return self._practice

    @property
    def holidays(self) -> tuple[Holiday, ...]:
        """The days on which business hours do not run, as they stand now."""
        return tuple(self._holidays.values())

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
        self.history.push(_Done(text, real, merge))
        return True

    def write(self, text: str, changes: Sequence[Change]) -> None:
        """Write changes and announce them, without keeping them for undo."""
        self.store.apply(changes, step=text)
        for change in changes:
            if isinstance(change.after, Practice):
                self._practice = change.after
            elif isinstance(change.record, Holiday):
                self._holidays.pop(change.record.id, None)
                if isinstance(change.after, Holiday):
                    self._holidays[change.after.id] = change.after
        self.changed.emit(tuple(changes))
