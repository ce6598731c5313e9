"""What opens a desk and fills the window, imported after the first paint and typed all the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from consultdesk.domain.clock import Clock
from consultdesk.domain.locales import Locale
from consultdesk.store.errors import StoreError
from ui.late import area

if TYPE_CHECKING:
    from consultdesk.store.store import Store
    from ui.desk import Desk
    from ui.doorbell import Doorbell
    from ui.office import Office
    from ui.screens import Registry
    from ui.session import Session
    from ui.train.mode import TrainMode


@dataclass(frozen=True, slots=True)
class Opening:
    """The classes and functions whose modules import SQLAlchemy, NumPy or Babel."""

    open_desk: Callable[[Path, Clock], Store]
    begin_desk: Callable[[Path, Clock], Store]
    restore_last: Callable[[Path], Path]
    load_sample: Callable[[Store, Clock, str], None]
    desk: type[Desk]
    office: type[Office]
    registry: type[Registry]
    session: type[Session]
    doorbell: type[Doorbell]
    ring: Callable[[Path], bool]
    train: type[TrainMode]
    sentence: Callable[[StoreError, Locale], str]


def opening() -> Opening:
    """Import what the first paint could do without."""
    return Opening(
        open_desk=area("consultdesk.workspace", "open_desk"),
        begin_desk=area("consultdesk.workspace", "begin_desk"),
        restore_last=area("consultdesk.workspace", "restore_last"),
        load_sample=area("consultdesk.workspace", "load_sample"),
        desk=area("ui.desk", "Desk"),
        office=area("ui.office", "Office"),
        registry=area("ui.screens", "Registry"),
        session=area("ui.session", "Session"),
        doorbell=area("ui.doorbell", "Doorbell"),
        ring=area("ui.doorbell", "ring"),
        train=area("ui.train.mode", "TrainMode"),
        sentence=area("ui.refusals", "failure_sentence"),
    )
