"""What the palette finds: things to do, clients, incidents, promises, documents, what was noted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.decisions import Document
from consultdesk.domain.incident_file import stage_of
from consultdesk.domain.incidents import Incident, Stage
from consultdesk.domain.promises import Promise, PromiseState
from consultdesk.store.full_text import Hit, Section
from consultdesk.store.incidents import Show
from consultdesk.wording.dates import near_day, short_date, time_of_day
from ui.office import Office
from ui.search.commands import commands, deeds_for
from ui.search.entries import Entry, Target
from ui.search.matching import holds, words_of
from ui.search.telling import ICONS, told
from ui.stage_words import stage_word

_MOST = 5
_AMONG = 12
_SIGNS = {"@": Section.CLIENTS, "#": Section.INCIDENTS}
_Found = dict[Section, tuple[Hit, ...]]


class Finder:
    """Reads the store for what is typed; `>` narrows to commands, `@` to clients, `#` incidents."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._store = office.desk.store
        self._stages: dict[str, Stage] = {}
        self._contacts: dict[str, str] = {}

    def entries(self, typed: str) -> tuple[Entry, ...]:
        """Give the lines to show for what is typed; nothing typed shows the commands."""
        text = typed.strip()
        prefix = text[:1] if text[:1] in (">", *_SIGNS) else ""
        query = text[len(prefix) :].strip()
        if prefix == ">" or not (prefix or query):
            return _section(self._headings()[None], self._deeds(query, ()))
        sections = [_SIGNS[prefix]] if prefix else list(Section)
        found = self._store.full_text.find(query, sections, _AMONG)
        clients = self._clients(query, found) if Section.CLIENTS in sections else ()
        lines = () if prefix else _section(self._headings()[None], self._deeds(query, clients))
        shown = {
            Section.CLIENTS: map(self._client_line, clients),
            Section.INCIDENTS: map(self._incident_line, self._incidents(query, found)),
            Section.PROMISES: map(self._promise, _pending_first(found.get(Section.PROMISES, ()))),
            Section.DOCUMENTS: map(self._document, found.get(Section.DOCUMENTS, ())),
            Section.NOTES: self._notes(found.get(Section.NOTES, ()), query),
        }
        for section in sections:
            lines += _section(self._headings()[section], islice(shown[section], _MOST))
        return lines

    def words(self, typed: str) -> tuple[str, ...]:
        """Give the words to mark in the lines."""
        return words_of(typed.strip().lstrip(">@#"))

    def staged(self, entry: Entry) -> Entry:
        """Give a line with the stage its incident is at, where that was read meanwhile."""
        stage = self._stages.get(entry.staged)
        if stage is None:
            return entry
        return replace(entry, tag=stage_word(stage), icon=ICONS[stage], staged="")

    def read_stage(self, incident_id: str) -> None:
        """Read the stage that one incident is at."""
        self._stages[incident_id] = stage_of(self._store.incident_file(incident_id))

    def _deeds(self, query: str, clients: Sequence[Hit]) -> Iterator[Entry]:
        client = clients[0].client if query and clients else None
        if client is not None:
            yield from deeds_for(self._office, client, self._contact(client))
        words = words_of(query)
        yield from (entry for entry in commands() if holds(entry.text, words))

    def _clients(self, query: str, found: _Found) -> Sequence[Hit]:
        """Give clients, then people; where no word begins so, letters from the middle of a name."""
        hits = found.get(Section.CLIENTS, ())
        if not any(found.values()):
            known = (line.client for line in self._store.clients.page(search=query, limit=_MOST))
            return [Hit(client, None, client) for client in known]
        return sorted(hits, key=lambda hit: not isinstance(hit.record, Client))

    def _client_line(self, hit: Hit) -> Entry:
        record, client = hit.record, hit.client
        if isinstance(record, Contact) and client is not None:
            role = record.role.read(self._office.language)
            note = " · ".join(part for part in (role, client.name) if part)
            return Entry(record.name, note, "clients", Target("client", client.id))
        known = client if client is not None else Client(id=record.id, name="")
        where = ", ".join(part for part in (self._contact(known), known.city) if part)
        return Entry(known.name, where, "clients", Target("client", known.id))

    def _incidents(self, query: str, found: _Found) -> Iterator[tuple[Incident, str]]:
        hits = found.get(Section.INCIDENTS, ())
        for hit in sorted(hits, key=lambda hit: hit.incident is not None and not hit.incident.open):
            if hit.incident is not None:
                yield hit.incident, hit.client.name if hit.client else ""
        if not any(found.values()):
            show = Show.ALL if query else Show.OPEN
            for line in self._store.incidents.page(search=query, limit=_MOST, show=show):
                yield line.incident, line.client_name

    def _incident_line(self, found: tuple[Incident, str]) -> Entry:
        incident, client = found
        title = incident.title.read(self._office.language)
        note = f"{client} · {incident.short_number}"
        target = Target("incident", incident.id)
        if incident.closed_at is not None:
            closed = QCoreApplication.translate("Palette", "closed")
            return Entry(title, note, "incidents", target, end=closed)
        return self.staged(Entry(title, note, "incidents", target, staged=incident.id))

    def _promise(self, hit: Hit) -> Entry:
        promise = hit.record
        assert isinstance(promise, Promise)  # noqa: S101 - all that stands on this shelf
        return Entry(
            promise.text.read(self._office.language),
            hit.client.name if hit.client else "",
            "promises",
            Target("incident", f"{promise.incident_id}/promises"),
            end=self._due(promise),
        )

    def _due(self, promise: Promise) -> str:
        if not promise.pending:
            return {
                PromiseState.BROKEN: QCoreApplication.translate("Palette", "not kept"),
                PromiseState.WITHDRAWN: QCoreApplication.translate("Palette", "withdrawn"),
            }.get(promise.state, QCoreApplication.translate("Palette", "kept"))
        if promise.due is None:
            return ""
        locale = self._office.locale
        day, hour = near_day(promise.due, self._office.today(), locale), promise.due_time
        return f"{day}, {time_of_day(hour, locale)}" if hour else day

    def _document(self, hit: Hit) -> Entry:
        document = hit.record
        assert isinstance(document, Document)  # noqa: S101 - all that stands on this shelf
        client = hit.client.name if hit.client else ""
        return Entry(
            document.title,
            client,
            "docs",
            Target("documents", document.id),
            end=self._day(document.dated),
        )

    def _day(self, day: date) -> str:
        return short_date(day, self._office.locale)

    def _notes(self, hits: Iterable[Hit], query: str) -> Iterator[Entry]:
        words = words_of(query)
        lines = (told(hit, words, self._office.language) for hit in hits)
        yield from (line for line in lines if line is not None)

    def _contact(self, client: Client) -> str:
        if client.id not in self._contacts:
            contacts = self._store.all(Contact, client_id=client.id)
            deciding = [contact for contact in contacts if contact.decides]
            found = next((contact.name for contact in [*deciding, *contacts]), "")
            self._contacts[client.id] = found
        return self._contacts[client.id]

    def _headings(self) -> dict[Section | None, str]:
        return {
            None: QCoreApplication.translate("Palette", "Do"),
            Section.CLIENTS: QCoreApplication.translate("Palette", "Clients"),
            Section.INCIDENTS: QCoreApplication.translate("Palette", "Incidents"),
            Section.PROMISES: QCoreApplication.translate("Palette", "Promises"),
            Section.DOCUMENTS: QCoreApplication.translate("Palette", "Documents"),
            Section.NOTES: QCoreApplication.translate("Palette", "In your notes"),
        }


def _section(title: str, found: Iterable[Entry]) -> tuple[Entry, ...]:
    lines = tuple(found)
    return (Entry(title), *lines) if lines else ()


def _pending_first(hits: Iterable[Hit]) -> list[Hit]:
    """Put what is still to be done before what is settled, the latest first in both."""
    return sorted(hits, key=lambda hit: isinstance(hit.record, Promise) and not hit.record.pending)
