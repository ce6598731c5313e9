"""Whether somebody is on the phone, whatever is on screen: nothing else speaks meanwhile."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from consultdesk.domain.change import Change
from consultdesk.domain.clients import LogEntry


class Silence(QObject):
    """Follows every call of the file; `changed(bool)` comes when the first starts or the last ends.

    A call belongs to its incident, not to what is looked at: opening another incident, another
    screen or the program again leaves the silence as it was.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: frozenset[str] = frozenset()

    @property
    def kept(self) -> bool:
        """Whether a call goes on somewhere."""
        return bool(self._running)

    def follow(self, entries: Iterable[LogEntry]) -> None:
        """Begin with the conversations of the file that have not ended."""
        self._keep(frozenset(entry.id for entry in entries if entry.running))

    def hear(self, changes: Sequence[Change]) -> None:
        """Follow what was just written."""
        running = set(self._running)
        for change in changes:
            if not isinstance(change.record, LogEntry):
                continue
            if isinstance(change.after, LogEntry) and change.after.running:
                running.add(change.after.id)
            else:
                running.discard(change.record.id)
        self._keep(frozenset(running))

    def _keep(self, running: frozenset[str]) -> None:
        before, self._running = self.kept, running
        if self.kept != before:
            self.changed.emit(self.kept)
