"""One incident with all that hangs on it, read in one go as one frozen whole."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from sqlalchemy import Select, select

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


def incident_file(core: Core, incident_id: str) -> IncidentFile:
    """Give everything known of an incident; documents come without their bytes."""
    with core.reading():
        incident = _one(core, Incident, incident_id)
        if incident is None:
            raise StoreError("missing", kind="Incident", id=incident_id)
        found: dict[str, Any] = {
            "incident": incident,
            "client": _one(core, Client, incident.client_id),
            "engagement": _one(core, Engagement, incident.engagement_id),
        }
        for room in _rooms():
            if room.kind not in _HEADS:
                records = _of(core, room.kind, incident)
                found[room.name] = records if room.several else next(iter(records), None)
    return IncidentFile(**found)


def _one(core: Core, kind: type[Record], key: str | None) -> Any:
    if key is None:
        return None
    mapping = core.mappings[kind]
    rows = core.rows(mapping.select().where(mapping.table.c.id == key))
    return mapping.decode(rows[0]) if rows else None


def _of(core: Core, kind: type[Record], incident: Incident) -> tuple[Any, ...]:
    mapping = core.mappings[kind]
    statement = _narrowed(core, kind, mapping.select(whole=False), incident)
    return tuple(map(mapping.decode, core.rows(statement)))


def _narrowed(
    core: Core, kind: type[Record], statement: Select[Any], incident: Incident
) -> Select[Any]:
    """Keep only what hangs on the incident: by itself, through an owner, or through its client."""
    columns = core.mappings[kind].table.c
    if "incident_id" in columns:
        return statement.where(columns.incident_id == incident.id)
    for name, owner in _THROUGH.items():
        if name in columns:
            table = core.mappings[owner].table
            owners = select(table.c.id).where(table.c.incident_id == incident.id)
            return statement.where(columns[name].in_(owners))
    return statement.where(columns.client_id == incident.client_id)
