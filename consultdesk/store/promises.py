"""The long list of promises of both sides, by date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, not_, select, tuple_

from consultdesk.domain.clients import Client
from consultdesk.domain.incidents import Incident
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Promise
from consultdesk.store.core import Core
from consultdesk.store.pages import still_pending

_NO_DATE = "9999-12-31"


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A promise as the list shows it, with where it comes from; the next window begins at `key`."""

    promise: Promise
    number: str
    title: Phrase
    client_id: str
    client_name: str
    key: tuple[str, str]


class Promises:
    """The reader of the list of promises."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._mapping = core.mappings[Promise]
        self._columns = self._mapping.table.c
        self._incidents = core.mappings[Incident].table.c
        self._clients = core.mappings[Client].table.c

    def page(
        self, after: tuple[str, str] | None = None, limit: int = 50, *, pending: bool = True
    ) -> tuple[PromiseLine, ...]:
        """Give promises still to be done, the first due first, or those that ended, latest first.

        Without a date a promise comes last.
        """
        columns, incidents, clients = self._columns, self._incidents, self._clients
        day = self._day(pending=pending)
        place = tuple_(day, columns.id)
        query = (
            self._mapping.select()
            .add_columns(
                incidents.number, incidents.title_fr, incidents.title_en, clients.id, clients.name,
                day,
            )
            .where(*self._found(pending=pending))
            .order_by(None)
            .order_by(*((day, columns.id) if pending else (day.desc(), columns.id.desc())))
            .limit(limit)
        )  # fmt: skip
        if after is not None:
            query = query.where(place > after if pending else place < after)
        return tuple(map(self._line, self._core.rows(query)))

    def count(self, *, pending: bool = True) -> int:
        """Give how many promises are still to be done, or have ended."""
        found = self._found(pending=pending)
        return int(self._core.rows(select(func.count(self._columns.id)).where(*found))[0][0])

    def _day(self, *, pending: bool) -> ColumnElement[str]:
        columns = self._columns
        return func.coalesce(*((columns.due, _NO_DATE) if pending else
                               (columns.done_on, columns.due, "")))  # fmt: skip

    def _found(self, *, pending: bool) -> list[ColumnElement[bool]]:
        waits = still_pending(self._columns)
        return [
            self._columns.incident_id == self._incidents.id,
            self._incidents.client_id == self._clients.id,
            waits if pending else not_(waits),
        ]

    def _line(self, row: Sequence[Any]) -> PromiseLine:
        *values, number, title_fr, title_en, client_id, client_name, day = row
        promise = self._mapping.decode(values)
        title = Phrase(title_fr, title_en)
        return PromiseLine(promise, number, title, client_id, client_name, (day, promise.id))
