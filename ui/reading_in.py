"""Lets an index of the store be read while nothing else is to do, a few milliseconds at a time."""

from __future__ import annotations

import time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from consultdesk.store.errors import StoreError
from ui.desk import Desk

_AT_FIRST, _SLICE = 0.010, 0.005
_PAUSE = 3
_NEWS = 0.3


class Index(Protocol):
    """What is read in slices."""

    @property
    def complete(self) -> bool:
        """Whether everything can be found."""
        ...

    def read_on(self, seconds: float) -> bool:
        """Read some more, and say whether there is more still."""
        ...


class ReadingIn(QObject):
    """Reads an index to its end, on the thread of the screen, which it never holds up for long.

    `progressed` says now and then that there is more to find, and once more at the end.
    """

    progressed = Signal()

    def __init__(self, index: Index, parent: QObject) -> None:
        super().__init__(parent)
        self._index = index
        self._told = 0.0
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._read)

    @property
    def complete(self) -> bool:
        """Whether everything can be found."""
        return self._index.complete

    def begin(self) -> None:
        """Read the first slice at once, which is all there is of a young desk, then the rest."""
        if not self._index.complete and self._index.read_on(_AT_FIRST):
            self._told = time.monotonic()
            self._timer.start()

    def _read(self) -> None:
        try:
            more = self._index.read_on(_SLICE)
        except StoreError:  # the file was closed, or can no longer be read: whoever asks is told
            self._timer.stop()
            return
        if not more:
            self._timer.stop()
        if not more or time.monotonic() - self._told > _NEWS:
            self._told = time.monotonic()
            self.progressed.emit()


def words_of(desk: Desk) -> ReadingIn:
    """Give the reading of what the palette finds; it goes on when the palette is closed."""
    return _reading(desk, "reading_words", desk.store.full_text)


def precedents_of(desk: Desk) -> ReadingIn:
    """Give the reading of how each incident is told."""
    return _reading(desk, "reading_precedents", desk.store.precedents)


def _reading(desk: Desk, name: str, index: Index) -> ReadingIn:
    known = desk.findChild(ReadingIn, name)
    if known is None:
        known = ReadingIn(index, desk)
        known.setObjectName(name)
    return known
