"""The store's middle: one connection, one lock, one way to read and one to write."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection as Link
from sqlalchemy import Executable, Row

from consultdesk.domain.clock import Clock
from consultdesk.domain.record import Record
from consultdesk.store.door import OpenFile
from consultdesk.store.engine import engine_over, transaction
from consultdesk.store.errors import StoreError
from consultdesk.store.mapping import Mapping, mappings


class Core:
    """What the store and its readers share; nothing outside the store holds one."""

    def __init__(self, opened: OpenFile, clock: Clock) -> None:
        self.opened = opened
        self.clock = clock
        self.lock = threading.RLock()
        self.mappings: dict[type[Record], Mapping[Any]] = mappings()
        self._link = engine_over(opened.connection).connect()
        self._inside = False
        self.closing = threading.Event()
        self.long_work = threading.Lock()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Link]:
        """Hold the file still for several reads; a read inside another joins it."""
        with self.lock:
            if self.closed:
                raise StoreError("closed", path=self.opened.path)
            if self._inside:
                yield self._link
                return
            self._inside = True
            try:
                with transaction(self._link, path=self.opened.path):
                    yield self._link
            finally:
                self._inside = False

    @contextlib.contextmanager
    def writing(self) -> Iterator[Link]:
        """Write in one transaction of its own, and only into the file that was opened."""
        with self.lock:
            if self._inside:
                raise RuntimeError("a write inside a read or another write")
            self._require_in_place()
            with self.reading() as link:
                yield link
            self._require_in_place()

    def _require_in_place(self) -> None:
        """Raise when the file is gone, the log folded into it so that none is left behind."""
        try:
            self.opened.require_in_place()
        except StoreError:
            self.opened.settle()
            raise

    def rows(
        self, statement: Executable, values: dict[str, object] | None = None
    ) -> Sequence[Row[Any]]:
        """Give all rows of a query, its open places filled with values."""
        with self.reading() as link:
            return link.execute(statement, values).all()

    def settle(self) -> None:
        """Fold the log into the file, so that one copied by hand meanwhile lacks nothing."""
        with self.lock:
            if not self.closed:
                self.opened.settle()

    @property
    def closed(self) -> bool:
        """Whether the file was let go."""
        return self._link.closed

    def close(self) -> None:
        """Let the file go, after long work has stopped; a second time does nothing."""
        self.closing.set()
        with self.long_work, self.lock:
            if not self.closed:
                self._link.close()
                self.opened.close()
