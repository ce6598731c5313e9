"""One incident with all that hangs on it, read in one go as one frozen whole."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from sqlalchemy import Select, bindparam, select

from consultdesk.domain.clients import Client, Engagement
from consultdesk.domain.decisions import Decision
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident
from consultdesk.domain.options import Option, Perspective
from consultdesk.domain.record import Record
from consultdesk.store.core import Core
from consultdesk.store.errors import StoreError

_THROUGH = {"option_id": Option, "perspective_id": Perspective, "decision_id": Decision}
_HEADS = (Incident, Client, Engagement)


@dataclass(frozen=True, slots=True)
class _Room:
    """One place of an incident file: which records stand in it, one or several."""

    name: str
    kind: type[Record]
    several: bool


@cache
def _rooms() -> tuple[_Room, ...]:
    hints = get_type_hints(IncidentFile)
    found = []
    for field in fields(IncidentFile):
        several = get_origin(hints[field.name]) is tuple
        kinds = [kind for kind in (*get_args(hints[field.name]), hints[field.name])
                 if isinstance(kind, type) and issubclass(kind, Record)]  # fmt: skip
        found.append(_Room(field.name, kinds[0], several))
    return tuple(found)


class IncidentFiles:
    """The reader of incident files; its queries are built once, for it is asked at every turn."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._queries: dict[type[Record], Select[Any]] = {}

    def get(self, incident_id: str) -> IncidentFile:
        """Give all that is known of an incident; papers without bytes, versions without matrix."""
        with self._core.reading():
            (incident,) = self._of(Incident, incident_id) or (None,)
            if incident is None:
                raise StoreError("missing", kind="Incident", id=incident_id)
            keys = {Client: incident.client_id, Engagement: incident.engagement_id}
            found: dict[str, Any] = {"incident": incident}
            for room in _rooms()[1:]:
                records = self._of(room.kind, incident.id, keys.get(room.kind, incident.client_id))
                found[room.name] = records if room.several else next(iter(records), None)
        return IncidentFile(**found)

    def _of(self, kind: type[Record], incident: str, other: str | None = None) -> tuple[Any, ...]:
        query = self._queries.get(kind)
        if query is None:
            query = self._queries[kind] = self._query(kind)
        rows = self._core.rows(query, {"incident": incident, "other": other})
        mapping = self._core.mappings[kind]
        return tuple(mapping.decode(row, whole=False) for row in rows)

    def _query(self, kind: type[Record]) -> Select[Any]:
        """Give what hangs on the incident itself, on an owner, on its client, or on nothing."""
        mapping = self._core.mappings[kind]
        columns, query = mapping.table.c, mapping.select(whole=False)
        incident: Any = bindparam("incident")
        other: Any = bindparam("other")
        if kind in _HEADS:
            return query.where(columns.id == (incident if kind is Incident else other))
        if "incident_id" in columns:
            return query.where(columns.incident_id == incident)
        for name, owner in _THROUGH.items():
            if name in columns:
                table = self._core.mappings[owner].table
                owners = select(table.c.id).where(table.c.incident_id == incident)
                return query.where(columns[name].in_(owners))
        if "client_id" in columns:
            return query.where(columns.client_id == other)
        return query  # what the whole practice shares
