"""Looks for past incidents like one, and reads them one at a time so that nothing waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.precedents import Likeness, likeness, ranked, telling
from consultdesk.store.errors import StoreError
from ui.office import Office
from ui.reading_in import precedents_of

_MOST, _AMONG = 5, 40


class Finding(QObject):
    """Finds the most alike: `begun` where they are others, `read(Likeness, IncidentFile)` for each.

    `looked(count)` says how many there are, each time that more was looked at.
    """

    begun = Signal()
    looked = Signal(object)
    read = Signal(object, object)

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._store = office.desk.store
        self._file: IncidentFile | None = None
        self._asked: object = None
        self._found: tuple[Likeness, ...] = ()
        self._waiting: list[Likeness] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._read_one)
        self._reading = precedents_of(office.desk)
        self._reading.progressed.connect(self._again)

    @property
    def complete(self) -> bool:
        """Whether every incident was looked at."""
        return self._reading.complete

    def look(self, file: IncidentFile) -> None:
        """Look for what is like an incident, unless nothing that tells it apart has changed."""
        asked = (file.incident, telling(file))
        self._file = file
        if asked == self._asked:
            return
        self._asked = asked
        self._found, self._waiting = (), []
        try:
            self._reading.begin()
            self._find(fresh=True)
        except StoreError as failure:
            self._office.desk.failed.emit(failure)

    def _again(self) -> None:
        if self._file is not None:
            try:
                self._find(fresh=False)
            except StoreError as failure:
                self._office.desk.failed.emit(failure)

    def _find(self, *, fresh: bool) -> None:
        if self._file is None:
            return
        one, told = self._file.incident, telling(self._file)
        candidates = self._store.precedents.like(one, told, _AMONG)
        found = ranked(
            one,
            (
                likeness(one, told, past.incident, past.roots, past.rank)
                for past in candidates
                if past.decided or not past.incident.open
            ),
            _MOST,
        )
        if fresh or found != self._found:
            self._found, self._waiting = found, list(found)
            self.begun.emit()
            self._next.start()
        self.looked.emit(len(found))

    def _read_one(self) -> None:
        if not self._waiting:
            return
        like = self._waiting.pop(0)
        try:
            file = self._store.incident_file(like.incident.id)
        except StoreError as failure:
            self._office.desk.failed.emit(failure)
            return
        self.read.emit(like, file)
        self._next.start()
