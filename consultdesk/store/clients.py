"""The long list of clients, window by window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Text, bindparam, func, or_, select, tuple_

from consultdesk.domain.clients import Client, Contact
from consultdesk.store.core import Core
from consultdesk.store.fold import fold
from consultdesk.store.pages import containing


@dataclass(frozen=True, slots=True)
class ClientLine:
    """A client as the list shows it."""

    client: Client

    @property
    def key(self) -> tuple[str, str]:
        """Where the next window begins."""
        return fold(self.client.name), self.client.id


class Clients:
    """The reader of the list of clients."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._mapping = core.mappings[Client]
        self._table = self._mapping.table
        # built once: to build a query and find it again costs more than to read fifty rows
        self._first = self._mapping.select().limit(bindparam("most"))
        self._next = self._first.where(
            tuple_(self._table.c.name_key, self._table.c.id)
            > tuple_(bindparam("name", type_=Text()), bindparam("key", type_=Text()))
        )

    def page(
        self, after: tuple[str, str] | None = None, limit: int = 50, search: str = ""
    ) -> tuple[ClientLine, ...]:
        """Give clients by name; `search` is looked for in names of clients and contacts."""
        query = self._first
        values: dict[str, object] = {"most": limit}
        if after is not None:
            query = self._next
            values |= {"name": after[0], "key": after[1]}
        if search.strip():
            query = query.where(*self._found(search))
        return tuple(map(self._line, self._core.rows(query, values)))

    def count(self, search: str = "") -> int:
        """Give how many clients there are, or are found."""
        query = select(func.count()).select_from(self._table).where(*self._found(search))
        return int(self._core.rows(query)[0][0])

    def _found(self, search: str) -> list[ColumnElement[bool]]:
        if not search.strip():
            return []
        contacts = self._core.mappings[Contact].table.c
        named = select(contacts.client_id).where(containing(contacts.name_key, search))
        columns = self._table.c
        return [or_(containing(columns.name_key, search), columns.id.in_(named))]

    def _line(self, row: Sequence[Any]) -> ClientLine:
        return ClientLine(self._mapping.decode(row))
