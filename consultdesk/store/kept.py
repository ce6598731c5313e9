"""Small texts kept under a name beside the records: drafts, and facts of the file."""

from __future__ import annotations

from sqlalchemy import Table, delete, select
from sqlalchemy.dialects.sqlite import insert

from consultdesk.store.codecs import moment_text
from consultdesk.store.core import Core
from consultdesk.store.digest import COLUMN, Value, digest
from consultdesk.store.errors import StoreError
from consultdesk.store.rows import table_of
from consultdesk.store.rows.housekeeping import DraftRow, MetaRow


class Kept:
    """Texts by name in one table; writing one again replaces it, outside undo and history."""

    def __init__(self, core: Core, table: Table, text: str) -> None:
        self._core, self._table, self._text = core, table, text

    def get(self, name: str) -> str | None:
        """Give the text of a name, if there is one."""
        return self.all(name).get(name)

    def all(self, *names: str) -> dict[str, str]:
        """Give the texts of these names, or all of them."""
        query = select(self._table).order_by(self._table.c.id)
        if names:
            query = query.where(self._table.c.id.in_(names))
        found = {}
        for row in self._core.rows(query):
            values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
            if values[COLUMN] != digest(self._table.name, values):
                raise StoreError("damaged", where=self._table.name, id=values["id"])
            found[values["id"]] = values[self._text]
        return found

    def set(self, name: str, text: str) -> None:
        """Keep a text under a name."""
        values: dict[str, Value] = {"id": name, self._text: text}
        if "at" in self._table.c:
            values["at"] = moment_text(self._core.clock.now())
        values[COLUMN] = digest(self._table.name, values)
        statement = insert(self._table).values(values)
        with self._core.writing() as link:
            link.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))

    def clear(self, name: str) -> None:
        """Forget the text of a name."""
        with self._core.writing() as link:
            link.execute(delete(self._table).where(self._table.c.id == name))


def drafts(core: Core) -> Kept:
    """Give the half-typed words kept for after a crash."""
    return Kept(core, table_of(DraftRow), "text")


def facts(core: Core) -> Kept:
    """Give the facts about the file itself, such as the mark of the sample."""
    return Kept(core, table_of(MetaRow), "value")
