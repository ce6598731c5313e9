"""Which words of which records are found, and under which heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, bindparam, func, literal, null, select, union_all

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


def older(sources: Sequence[Source], mappings: Mappings) -> Select[Any]:
    """Give what several kinds hold before a place (`last`, `place`), the latest id first.

    Ids are born in the order of time, so this reads all kinds together backwards.
    """
    arms = []
    for place, source in enumerate(sources):
        key = mappings[source.kind].table.c.id
        last: Any = bindparam("last")
        before = (key < last) | ((key == last) & (literal(place) < bindparam("place")))
        arms.append(
            select(literal(place).label("place"), key.label("key")).where(key <= last, before)
        )
    every = union_all(*arms).subquery()
    order = (every.c.key.desc(), every.c.place.desc())
    return select(every.c.place, every.c.key).order_by(*order).limit(bindparam("most"))


def worded(source: Source, mappings: Mappings) -> Select[Any]:
    """Give records by their `keys` (JSON): id, incident, client, and every text to be found by."""
    columns = mappings[source.kind].table.c
    texts = [columns[name] for name in source.columns]
    if source.named:
        texts.append(_client_name(columns, mappings))
    keys = select(func.json_each(bindparam("keys")).table_valued("value").c.value)
    return select(
        columns.id, _incident(source.kind, columns, mappings), _client(source.kind, columns), *texts
    ).where(columns.id.in_(keys))


def named_after(client: str, kind: type[Record], mappings: Mappings) -> Select[Any]:
    """Give the ids of what carries the name of a client among its words."""
    columns = mappings[kind].table.c
    if "client_id" in columns:
        return select(columns.id).where(columns.client_id == client)
    incidents = mappings[Incident].table.c
    theirs = select(incidents.id).where(incidents.client_id == client)
    return select(columns.id).where(columns.incident_id.in_(theirs))


def _incident(kind: type[Record], columns: Any, mappings: Mappings) -> Any:
    if kind is Incident:
        return columns.id.label("incident")
    if "incident_id" in columns:
        return columns.incident_id.label("incident")
    if "option_id" in columns:
        options = mappings[Option].table.c
        owner = select(options.incident_id).where(options.id == columns.option_id)
        return owner.scalar_subquery().label("incident")
    return null().label("incident")


def _client(kind: type[Record], columns: Any) -> Any:
    if kind is Client:
        return columns.id.label("client")
    return (columns.client_id if "client_id" in columns else null()).label("client")


def _client_name(columns: Any, mappings: Mappings) -> Any:
    clients, incidents = mappings[Client].table.c, mappings[Incident].table.c
    if "client_id" in columns:
        return select(clients.name).where(clients.id == columns.client_id).scalar_subquery()
    owner = select(clients.name).where(
        clients.id == incidents.client_id, incidents.id == columns.incident_id
    )
    return func.coalesce(owner.scalar_subquery(), "")
