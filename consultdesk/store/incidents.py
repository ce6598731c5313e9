"""The long list of incidents, window by window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, tuple_

from consultdesk.domain.clients import Client
from consultdesk.domain.incidents import Incident
from consultdesk.store.codecs import moment_text
from consultdesk.store.core import Core
from consultdesk.store.pages import containing


class Show(StrEnum):
    """Which incidents a list shows."""

    ALL = "all"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """An incident as the list shows it."""

    incident: Incident
    client_name: str

    @property
    def key(self) -> tuple[str, str]:
        """Where the next window begins."""
        return moment_text(self.incident.noticed_at), self.incident.id


class Incidents:
    """The reader of the list of incidents."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._mapping = core.mappings[Incident]
        self._columns = self._mapping.table.c
        self._clients = core.mappings[Client].table.c

    def page(
        self,
        after: tuple[str, str] | None = None,
        limit: int = 50,
        search: str = "",
        show: Show = Show.ALL,
    ) -> tuple[IncidentLine, ...]:
        """Give incidents, the latest noticed first."""
        columns = self._columns
        query = (
            self._mapping.select()
            .add_columns(self._clients.name)
            .where(*self._found(search, show))
            .order_by(None)
            .order_by(columns.noticed_at.desc(), columns.id.desc())
            .limit(limit)
        )
        if after is not None:
            query = query.where(tuple_(columns.noticed_at, columns.id) < after)
        return tuple(map(self._line, self._core.rows(query)))

    def count(self, search: str = "", show: Show = Show.ALL) -> int:
        """Give how many incidents there are, or are found."""
        query = select(func.count(self._columns.id)).where(*self._found(search, show))
        return int(self._core.rows(query)[0][0])

    def numbers(self) -> Iterable[str]:
        """Give every number that is taken."""
        return [row[0] for row in self._core.rows(select(self._columns.number))]

    def _found(self, search: str, show: Show) -> list[ColumnElement[bool]]:
        columns = self._columns
        conditions: list[ColumnElement[bool]] = [columns.client_id == self._clients.id]
        if show is Show.OPEN:
            conditions.append(columns.closed_at.is_(None))
        elif show is Show.CLOSED:
            conditions.append(columns.closed_at.is_not(None))
        if search.strip():
            keys = (columns.title_key, self._clients.name_key, func.lower(columns.number))
            conditions.append(or_(*(containing(key, search) for key in keys)))
        return conditions

    def _line(self, row: Sequence[Any]) -> IncidentLine:
        *values, client = row
        return IncidentLine(self._mapping.decode(values), client)
