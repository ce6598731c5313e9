"""Which words of which records are found, and under which heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import LargeBinary

from consultdesk.domain.clients import (
    Client,
    ClientNote,
    Contact,
    Engagement,
    LogEntry,
    ReceivedGoodwill,
)
from consultdesk.domain.costing import CostLine
from consultdesk.domain.decisions import Decision, Document
from consultdesk.domain.incidents import ClosingNote, Incident, IncidentNote
from consultdesk.domain.listening import ListeningNote, Reformulation
from consultdesk.domain.options import Option, ProCon
from consultdesk.domain.problem import (
    Contribution,
    Effect,
    ForeignDecision,
    ProblemStatement,
    TimelineEvent,
)
from consultdesk.domain.promises import Promise
from consultdesk.domain.record import Record
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.store.mapping import Mapping

IN_LIST = "id IN (SELECT value FROM json_each(?))"
Mappings = dict[type[Record], Mapping[Any]]


class Section(StrEnum):
    """The headings under which something is found."""

    CLIENTS = "clients"
    INCIDENTS = "incidents"
    PROMISES = "promises"
    DOCUMENTS = "documents"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Source:
    """The columns of one kind of record; `named` adds the name of its client to its words."""

    kind: type[Record]
    columns: tuple[str, ...]
    named: bool = False


SOURCES: dict[Section, tuple[Source, ...]] = {
    Section.CLIENTS: (
        Source(Contact, ("name", "role_fr", "role_en", "phone", "email")),
        Source(Client, ("name", "line", "city", "preferences")),
    ),
    Section.INCIDENTS: (Source(Incident, ("number", "title_fr", "title_en", "cause"), named=True),),
    Section.PROMISES: (Source(Promise, ("text_fr", "text_en", "by", "proof"), named=True),),
    Section.DOCUMENTS: (Source(Document, ("title", "given_to"), named=True),),
    Section.NOTES: (
        Source(ListeningNote, ("text", "source")),
        Source(LogEntry, ("summary", "promised")),
        Source(Reformulation, ("text", "correction")),
        Source(ProblemStatement, ("text_fr", "text_en", "client_words")),
        Source(Effect, ("text_fr", "text_en")),
        Source(Contribution, ("text_fr", "text_en")),
        Source(TimelineEvent, ("text_fr", "text_en", "source")),
        Source(ForeignDecision, ("decision", "reasons", "checked", "said_fr", "said_en")),
        Source(Option, ("name_fr", "name_en", "summary_fr", "summary_en")),
        Source(ProCon, ("text_fr", "text_en")),
        Source(CostLine, ("label_fr", "label_en")),
        Source(Decision, ("agreement_fr", "agreement_en", "reasons_fr", "reasons_en",
                          "given_up_fr", "given_up_en")),
        Source(SatisfactionRound, ("words", "adjustment")),
        Source(Lesson, ("lesson", "preventive")),
        Source(IncidentNote, ("text",)),
        Source(ClosingNote, ("text",)),
        Source(ClientNote, ("text",)),
        Source(ReceivedGoodwill, ("text",)),
        Source(Engagement, ("number", "title_fr", "title_en", "scope_in", "scope_out",
                            "assumptions", "success_measures")),
    ),
}  # fmt: skip


def older(sources: Sequence[Source], mappings: Mappings) -> str:
    """Give what several kinds hold before a place (`last`, `place`), the latest id first.

    Ids are born in the order of time, so this reads all kinds together backwards.
    """
    arms = (
        f"SELECT {place} AS place, id FROM {_table(source.kind, mappings)} "  # noqa: S608 - our own names
        f"WHERE id <= :last AND (id < :last OR {place} < :place)"
        for place, source in enumerate(sources)
    )
    every = " UNION ALL ".join(arms)
    return f"SELECT place, id FROM ({every}) ORDER BY id DESC, place DESC LIMIT :most"  # noqa: S608


def worded(source: Source, mappings: Mappings) -> str:
    """Give records by a JSON list of ids: id, incident, client, and every text to be found by."""
    names = set(mappings[source.kind].columns)
    texts = [*source.columns, *([_client_name(names)] if source.named else [])]
    wanted = ("id", _incident(source.kind, names), _client(source.kind, names), *texts)
    return f"SELECT {', '.join(wanted)} FROM {_table(source.kind, mappings)} AS one WHERE {IN_LIST}"  # noqa: S608


def whole(kind: type[Record], mappings: Mappings) -> str:
    """Give records by a JSON list of ids, as they are decoded; contents in bytes stay empty."""
    mapping = mappings[kind]
    columns = (
        "NULL" if isinstance(mapping.table.c[name].type, LargeBinary) else f'"{name}"'
        for name in mapping.columns
    )
    return f"SELECT {', '.join(columns)} FROM {_table(kind, mappings)} WHERE {IN_LIST}"  # noqa: S608


def named_after(kind: type[Record], mappings: Mappings) -> str:
    """Give the ids of what carries the name of a client among its words."""
    theirs = "client_id = ?"
    if "client_id" not in mappings[kind].columns:
        theirs = "incident_id IN (SELECT id FROM incidents WHERE client_id = ?)"
    return f"SELECT id FROM {_table(kind, mappings)} WHERE {theirs}"  # noqa: S608


def _table(kind: type[Record], mappings: Mappings) -> str:
    return f'"{mappings[kind].table.name}"'


def _incident(kind: type[Record], names: set[str]) -> str:
    if kind is Incident:
        return "id"
    if "incident_id" in names:
        return "incident_id"
    if "option_id" in names:
        return "(SELECT incident_id FROM options WHERE options.id = one.option_id)"
    return "NULL"


def _client(kind: type[Record], names: set[str]) -> str:
    if kind is Client:
        return "id"
    return "client_id" if "client_id" in names else "NULL"


def _client_name(names: set[str]) -> str:
    found = "SELECT clients.name FROM clients WHERE clients.id = one.client_id"
    if "client_id" not in names:
        found = (
            "SELECT clients.name FROM incidents JOIN clients ON clients.id = incidents.client_id "
            "WHERE incidents.id = one.incident_id"
        )
    return f"ifnull(({found}), '')"
