"""The store as train mode reads it: everything without names and amounts, and nothing written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from typing_extensions import override

from consultdesk.domain.change import Change, removed
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.masking import Mask
from consultdesk.domain.record import Record
from consultdesk.store import checkup
from consultdesk.store.clients import ClientLine, Clients
from consultdesk.store.errors import StoreError
from consultdesk.store.fold import fold
from consultdesk.store.history import Entry, History
from consultdesk.store.kept import Kept
from consultdesk.store.store import Store

R = TypeVar("R", bound=Record)
_OF_IDS = ("attended", "numbers")


class MaskedStore(Store):
    """Another's readings, each of them masked; it has no connection to read past that."""

    def __init__(self, real: Store) -> None:  # the other store's file is already open
        self._real = real
        mask = self._mask = Mask.of(real.all(Client), real.all(Contact))
        self.path, self.backups = real.path, real.backups
        for name, reader in vars(real).items():
            if not name.startswith("_") and name not in ("path", "backups"):
                setattr(self, name, _Masked(reader, mask))
        self.clients = _MaskedClients(real, mask)
        self.history = _NoHistory()
        self.drafts = _MaskedKept(None, mask)
        self.facts = _MaskedKept(real.facts, mask)

    @override
    def apply(self, changes: Iterable[Change], step: str = "") -> NoReturn:
        raise StoreError("masked")

    @override
    def get(self, kind: type[R], key: str) -> R | None:
        return next(iter(self.all(kind, id=key)), None)

    @override
    def all(self, kind: type[R], *, whole: bool = True, **equals: object) -> tuple[R, ...]:
        return self._mask.value(self._real.all(kind, whole=False, **equals))

    @override
    def removal(self, record: Record) -> tuple[Change, ...]:
        return (removed(record),)  # which is refused like every edit

    @override
    def incident_file(self, key: str) -> IncidentFile:
        return self._mask.value(self._real.incident_file(key))

    @override
    def next_number(self, year: int) -> str:
        return self._real.next_number(year)

    @override
    def check(self) -> tuple[checkup.Finding, ...]:
        return self._real.check()

    @override
    def backup(
        self, folder: Path | None = None, cancelled: Callable[[], bool] = lambda: False
    ) -> NoReturn:
        raise StoreError("masked")

    @property
    @override
    def in_place(self) -> bool:
        return self._real.in_place

    @override
    def close(self) -> None:
        """Leave the file open: it is the other store's."""


class _Masked:
    """A reader whose every answer is masked; of ids and numbers nothing is to be hidden."""

    def __init__(self, reader: object, mask: Mask) -> None:
        self._reader, self._mask = reader, mask

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._reader, name)
        if not callable(found):
            return self._mask.value(found)
        if name in _OF_IDS:
            return found
        return lambda *asked, **told: self._mask.value(found(*asked, **told))


class _MaskedClients(Clients):
    """The list of clients: in the order of the names that are hidden, window by window."""

    def __init__(self, real: Store, mask: Mask) -> None:
        self._real, self._mask = real, mask

    @override
    def page(
        self, after: tuple[str, str] | None = None, limit: int = 50, search: str = ""
    ) -> tuple[ClientLine, ...]:
        last = self._real.get(Client, after[1]) if after else None
        place = (fold(last.name), last.id) if last else None
        return self._mask.value(self._real.clients.page(place, limit, search))

    @override
    def count(self, search: str = "") -> int:
        return self._real.clients.count(search)


class _NoHistory(History):
    """Nothing of what was done: its columns hold every word as it was typed."""

    def __init__(self) -> None:
        """Read no file."""

    @override
    def of(self, record_id: str) -> tuple[Entry, ...]:
        return ()

    @override
    def page(self, before: int | None = None, limit: int = 100) -> tuple[Entry, ...]:
        return ()


class _MaskedKept(Kept):
    """Texts kept under a name, masked; half-typed words are not read at all, and none is kept."""

    def __init__(self, real: Kept | None, mask: Mask) -> None:
        self._real, self._mask = real, mask

    @override
    def get(self, name: str) -> str | None:
        return self.all(name).get(name)

    @override
    def all(self, *names: str) -> dict[str, str]:
        found = self._real.all(*names) if self._real else {}
        return {name: self._mask.body(text) for name, text in found.items()}

    @override
    def set(self, name: str, text: str) -> None:
        """Keep nothing: what is masked is not written."""

    @override
    def clear(self, name: str) -> None:
        """Forget nothing."""
