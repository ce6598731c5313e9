"""Where the records meet the file, without a screen: open a desk, fill it, find an incident."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from zoneinfo import ZoneInfo

from consultdesk.beginnings import beginnings
from consultdesk.domain.change import Change, born
from consultdesk.domain.clock import Clock, local_day
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident
from consultdesk.domain.practice import PRACTICE_ID, Practice
from consultdesk.domain.record import Record
from consultdesk.sample import sample_records
from consultdesk.store.backup import backups, restore, verify
from consultdesk.store.errors import StoreError
from consultdesk.store.files import sides
from consultdesk.store.store import Begin, Store, default_backups

SAMPLE_MARK = "sample_loaded"


def open_desk(path: Path, clock: Clock) -> Store:
    """Open a data file, or begin a new one where there never was one; raise `StoreError` untouched.

    Where only traces of a file are left, it is missing: a new one would hide that it is gone.
    """
    if not path.exists():
        if _traces(path):
            raise StoreError("missing", path=path)
        try:
            return begin_desk(path, clock)
        except StoreError as failure:
            if failure.code != "exists":  # a second start was faster
                raise
    return Store.open(path, clock)


def begin_desk(path: Path, clock: Clock, then: Begin | None = None) -> Store:
    """Make a new data file, which bears its name only once it holds what a desk begins with."""

    def begin(store: Store) -> None:
        fill(store, beginnings(), "begin")
        if then is not None:
            then(store)

    return Store.create(path, clock, begin=begin)


def _traces(path: Path) -> bool:
    """Whether something beside a name says that a file of ours bore it."""
    return bool(backups(default_backups(path), path.stem)) or any(map(os.path.exists, sides(path)))


def restore_last(path: Path) -> Path:
    """Put the last verified backup in a file's place, the old file kept aside; give the backup."""
    path = path.resolve()
    for backup in backups(default_backups(path), path.stem):
        try:
            verify(backup.path)
        except StoreError:
            continue
        restore(backup.path, path)
        return backup.path
    raise StoreError("backup_failed" if path.exists() else "missing", path=path)


def fill(store: Store, records: Iterable[Record], step: str) -> None:
    """Bring records to life in one transaction, replacing those that a new file was born with."""
    changes = []
    for record in records:
        known = store.get(type(record), record.id)
        changes.append(born(record) if known is None else Change(known, record))
    store.apply(changes, step=step)


def load_sample(store: Store, clock: Clock, language: str) -> None:
    """Put the sample desk into a file, moved to today, and mark it as the sample."""
    practice = store.get(Practice, PRACTICE_ID) or Practice(id=PRACTICE_ID)
    today = local_day(clock.now(), ZoneInfo(practice.time_zone))
    fill(store, sample_records(today, language), "sample")
    store.facts.set(SAMPLE_MARK, today.isoformat())


def numbered(store: Store, number: str) -> IncidentFile:
    """Give the incident that bears a number; refuse if there is none."""
    found = store.all(Incident, number=number)
    if not found:
        raise Refused("incident_unknown", number=number)
    return store.incident_file(found[0].id)
