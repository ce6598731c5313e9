"""The store: records in, records out, each edit one committed transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Self, TypeVar

from consultdesk.domain.change import Change
from consultdesk.domain.clock import Clock
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import number_for
from consultdesk.domain.practice import PRACTICE_ID, Practice
from consultdesk.domain.record import Record
from consultdesk.store import checkup
from consultdesk.store.backup import Source
from consultdesk.store.clients import Clients
from consultdesk.store.contacts import ContactReader
from consultdesk.store.core import Core
from consultdesk.store.door import OpenFile, open_file
from consultdesk.store.driver import speaking
from consultdesk.store.errors import StoreError
from consultdesk.store.full_text import FullText
from consultdesk.store.history import History, remember
from consultdesk.store.incident_files import IncidentFiles
from consultdesk.store.incidents import Incidents
from consultdesk.store.kept import drafts, facts
from consultdesk.store.precedents import Precedents
from consultdesk.store.promises import Promises
from consultdesk.store.removal import removal
from consultdesk.store.reports import Reports
from consultdesk.store.upgrade import create_file, made_whole, upgraded
from consultdesk.store.version import KNOWN
from consultdesk.store.writing import Writer

R = TypeVar("R", bound=Record)
Begin = Callable[["Store"], None]


class Store:
    """One open data file; calls from any thread wait for one another."""

    def __init__(self, opened: OpenFile, clock: Clock, backups: Path | None = None) -> None:
        if opened.version != KNOWN:
            raise StoreError("too_old", path=opened.path, version=opened.version, known=KNOWN)
        self.path = opened.path
        self.backups = backups or default_backups(opened.path)
        self._core = Core(opened, clock)
        self._writer = Writer(self._core.mappings)
        self._files = IncidentFiles(self._core)
        self.clients = Clients(self._core)
        self.incidents = Incidents(self._core)
        self.promises = Promises(self._core)
        self.reports = Reports(self._core)
        self.full_text = FullText(self._core)
        self.precedents = Precedents(self._core)
        self.contacts = ContactReader(self._core)
        self.history = History(self._core)
        self.drafts = drafts(self._core)
        self.facts = facts(self._core)

    @classmethod
    def create(
        cls, path: Path, clock: Clock, backups: Path | None = None, begin: Begin | None = None
    ) -> Self:
        """Make a new data file and open it, what it begins with already in it.

        A name already taken is refused; nothing half made ever bears it.
        """
        with made_whole(path) as made:
            create_file(made)
            if begin is not None:
                with cls.open(made, clock) as store:
                    begin(store)
        return cls.open(path, clock, backups)

    @classmethod
    def open(cls, path: Path, clock: Clock, backups: Path | None = None) -> Self:
        """Open a data file, upgraded first where that is due."""
        return cls.over(open_file(path), clock, backups)

    @classmethod
    def over(cls, opened: OpenFile, clock: Clock, backups: Path | None = None) -> Self:
        """Take over a file that the door opened earlier, upgraded first where that is due."""
        folder = backups or default_backups(opened.path)
        try:
            return cls(upgraded(opened, folder, clock.now()), clock, folder)
        except BaseException:
            opened.close()
            raise

    def apply(self, changes: Iterable[Change], step: str = "") -> None:
        """Write changes in one transaction with their history, or raise and leave all as it was."""
        work = [change for change in changes if not change.idle]
        if not work:
            return
        with self._core.writing() as link:
            done = self._writer.write(link, work)
            remember(link, self._core.clock.now(), step, done)
        self.full_text.heed(work)
        self.precedents.heed(work)

    def get(self, kind: type[R], key: str) -> R | None:
        """Give one record, if there is one of that kind and id."""
        return next(iter(self.all(kind, id=key)), None)

    def all(self, kind: type[R], *, whole: bool = True, **equals: object) -> tuple[R, ...]:
        """Give the records whose fields have these values, in the order of the screen.

        Without `whole`, contents in bytes stay empty: enough for a list, and to edit the rest.
        """
        mapping = self._core.mappings[kind]
        query = mapping.select(whole=whole).where(*mapping.conditions(equals))
        return tuple(map(mapping.decode, self._core.rows(query)))

    def removal(self, record: Record) -> tuple[Change, ...]:
        """Give the changes that remove a record and all it owns, for one step of undo."""
        return removal(self._core, record)

    def incident_file(self, key: str) -> IncidentFile:
        """Give everything known of an incident; documents come without their bytes."""
        return self._files.get(key)

    def next_number(self, year: int) -> str:
        """Give the number of the next incident of a year."""
        practice = self.get(Practice, PRACTICE_ID) or Practice(id=PRACTICE_ID)
        return number_for(year, self.incidents.numbers(), practice.number_prefix)

    def check(self) -> tuple[checkup.Finding, ...]:
        """Look through the whole file for damage, letting edits in between its tables."""
        connection = self._core.opened.connection
        with speaking(path=self.path):
            with self._core.reading():
                found = [*checkup.structure(connection)]
                names = checkup.tables(connection)
            for table in names:
                with self._core.reading():
                    found.extend(checkup.rows(connection, table))
        return tuple(found)

    def backup(
        self, folder: Path | None = None, cancelled: Callable[[], bool] = lambda: False
    ) -> Path:
        """Make a verified backup beside the others; edits go on between its slices."""
        core = self._core

        def stopped() -> bool:
            return core.closing.is_set() or cancelled()

        with core.long_work:
            if core.closed:
                raise StoreError("closed", path=self.path)
            source = Source(core.opened.connection, core.lock, self.path.stem)
            made = source.copy_into(folder or self.backups, core.clock.now(), stopped)
            core.settle()
        return made

    @property
    def in_place(self) -> bool:
        """Whether the file is still where it was opened, and still the same."""
        return self._core.opened.in_place

    def close(self) -> None:
        """Let the file go; a second time does nothing."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.close()


def default_backups(path: Path) -> Path:
    """Give the folder of a data file's backups, beside it."""
    return path.parent / "backups"
