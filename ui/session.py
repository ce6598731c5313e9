"""The time a desk is open: its welcome, its backups when idle and at closing, its end."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QObject, QTimer

from consultdesk.domain.change import Change
from consultdesk.store.backup import backups
from consultdesk.store.errors import StoreError
from consultdesk.store.synced import keeper_of
from ui.office import Office
from ui.synced_folder import synced_sentence

WELCOMED = "welcomed"
MENTIONED = "synchronised_by"
HOUR = 3_600_000
IDLE = 300_000
_log = logging.getLogger(__name__)


class Session(QObject):
    """Keeps a desk safe while it is open: at most one backup an hour, after five idle minutes."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self._store = office.desk.store
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._back_up_aside)
        self._rest = QTimer(self, singleShot=True, interval=HOUR)
        self._changed = self._behind()
        if self._changed:
            self._idle.start()
        office.desk.changed.connect(self._note_change)

    @property
    def welcomed(self) -> bool:
        """Whether the first questions were answered in this file."""
        return self._store.facts.get(WELCOMED) is not None

    @welcomed.setter
    def welcomed(self, welcomed: bool) -> None:
        if welcomed:
            self._store.facts.set(WELCOMED, self.office.today().isoformat())

    def begin(self, changes: object) -> bool:
        """Keep what was answered at the welcome; give whether it could be written."""
        written = self.office.desk.do(
            self.tr("Introduce yourself"), *cast("Iterable[Change]", changes)
        )
        if written:
            self.welcomed = True
        return written

    def mention(self) -> str:
        """Say once that another program copies the folder of the data elsewhere, else nothing."""
        keeper = keeper_of(self._store.path)
        if keeper == (self._store.facts.get(MENTIONED) or ""):
            return ""
        self._store.facts.set(MENTIONED, keeper)
        return synced_sentence(keeper) if keeper else ""

    def close(self) -> None:
        """Back up what has changed, then close the file; a failed backup never keeps it open.

        Of a file that was deleted or replaced meanwhile, what is open here is the last copy.
        """
        self._idle.stop()
        self._rest.stop()
        try:
            if self._changed or not self._store.in_place:
                self._store.backup()
        except StoreError as failure:
            _log.error("backup at closing: %s", failure.code)
        finally:
            self._store.close()

    def _behind(self) -> bool:
        """Whether the last edit has no backup yet: a crash or a full disk came before it."""
        last = self._store.history.page(limit=1)
        if not last:
            return False
        made = backups(self._store.backups, self._store.path.stem)
        return not made or made[0].at < last[0].at

    def _note_change(self, _changes: object) -> None:
        self._changed = True
        self._idle.start()

    def _back_up_aside(self) -> None:
        if self._rest.isActive():
            self._idle.start()
            return
        self._rest.start()
        self._changed = False  # what is edited while the copy is made counts as changed again
        self.office.work.run(self._store.backup, done=self._backed_up, failed=self._not_backed_up)

    def _backed_up(self, _path: object) -> None:
        _log.info("backed up while idle")

    def _not_backed_up(self, failure: Exception) -> None:
        self._changed = True
        known = failure if isinstance(failure, StoreError) else StoreError("backup_failed")
        if known.code != "cancelled":  # the desk is closing, and makes its own copy
            self.office.desk.failed.emit(known)
