"""The long list of promises of both sides, by date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select, tuple_

from consultdesk.domain.clients import Client
from consultdesk.domain.incidents import Incident
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Promise
from consultdesk.store.core import Core
from consultdesk.store.pages import pending

_NO_DATE = "9999-12-31"


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A promise as the list shows it, with where it comes from."""

    promise: Promise
    number: str
    title: Phrase
    client_id: str
    client_name: str

    @property
    def key(self) -> tuple[str, str]:
        """Where the next window begins."""
        due = self.promise.due
        return due.isoformat() if due else _NO_DATE, self.promise.id


class Promises:
    """The reader of the list of promises."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._mapping = core.mappings[Promise]
        self._columns = self._mapping.table.c
        self._incidents = core.mappings[Incident].table.c
        self._clients = core.mappings[Client].table.c

    def page(
        self,
        after: tuple[str, str] | None = None,
        limit: int = 50,
        *,
        only_pending: bool = True,
    ) -> tuple[PromiseLine, ...]:
        """Give promises by date, those without a date last."""
        due = func.coalesce(self._columns.due, _NO_DATE)
        incidents, clients = self._incidents, self._clients
        query = (
            self._mapping.select()
            .add_columns(
                incidents.number, incidents.title_fr, incidents.title_en, clients.id, clients.name
            )
            .where(*self._found(only_pending=only_pending))
            .order_by(None)
            .order_by(due, self._columns.id)
            .limit(limit)
        )
        if after is not None:
            query = query.where(tuple_(due, self._columns.id) > after)
        return tuple(map(self._line, self._core.rows(query)))

    def count(self, *, only_pending: bool = True) -> int:
        """Give how many promises there are, or are still to be done."""
        found = self._found(only_pending=only_pending)
        return int(self._core.rows(select(func.count(self._columns.id)).where(*found))[0][0])

    def _found(self, *, only_pending: bool) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = [
            self._columns.incident_id == self._incidents.id,
            self._incidents.client_id == self._clients.id,
        ]
        return [*conditions, pending(self._columns)] if only_pending else conditions

    def _line(self, row: Sequence[Any]) -> PromiseLine:
        *values, number, title_fr, title_en, client_id, client_name = row
        return PromiseLine(
            self._mapping.decode(values), number, Phrase(title_fr, title_en), client_id, client_name
        )
