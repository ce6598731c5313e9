"""What the palette finds: things to do, clients, incidents, promises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.incident_file import stage_of
from consultdesk.domain.incidents import Incident, Stage
from consultdesk.store.clients import ClientLine
from consultdesk.store.incidents import IncidentLine, Show
from consultdesk.store.promises import PromiseLine
from consultdesk.wording.dates import near_day, time_of_day
from ui.kit.buttons import key_text
from ui.office import Office
from ui.search.entries import Entry, Target
from ui.search.matching import holds, words_of
from ui.stage_words import stage_word

_MOST = 5
_PROMISES_READ = 500
_PLACES = ("today", "clients", "incidents", "promises", "documents")
_ICONS = {
    Stage.LISTEN: "talk",
    Stage.DEFINE: "pen",
    Stage.OPTIONS: "scale",
    Stage.DECIDE: "sign",
    Stage.PROMISES: "promises",
    Stage.VERIFY: "star",
}


class Finder:
    """Reads the store for what is typed; `>` narrows to commands, `@` to clients, `#` incidents."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._store = office.desk.store
        self._stages: dict[str, Stage] = {}

    def entries(self, typed: str) -> tuple[Entry, ...]:
        """Give the lines to show for what is typed; nothing typed shows the commands."""
        text = typed.strip()
        prefix = text[:1] if text[:1] in (">", "@", "#") else ""
        query = text[len(prefix) :].strip()
        if prefix == "@":
            return self._section(self._clients_word(), self._clients(query))
        if prefix == "#":
            return self._section(self._incidents_word(), self._incidents(query))
        if prefix == ">" or not query:
            return self._section(self._do_word(), self._deeds(query))
        return (
            *self._section(self._do_word(), self._deeds(query)),
            *self._section(self._clients_word(), self._clients(query)),
            *self._section(self._incidents_word(), self._incidents(query)),
            *self._section(
                QCoreApplication.translate("Palette", "Promises"), self._promises(query)
            ),
        )

    def words(self, typed: str) -> tuple[str, ...]:
        """Give the words to mark in the lines."""
        return words_of(typed.strip().lstrip(">@#"))

    def _section(self, title: str, found: Iterator[Entry]) -> tuple[Entry, ...]:
        lines = tuple(found)
        return (Entry(title), *lines) if lines else ()

    def _deeds(self, query: str) -> Iterator[Entry]:
        if query:
            lines = self._store.clients.page(search=query, limit=1)
            for line in lines:
                yield from self._deeds_for(line.client)
        words = words_of(query)
        for entry in self._commands():
            if holds(entry.text, words):
                yield entry

    def _deeds_for(self, client: Client) -> Iterator[Entry]:
        known = self._store.all(Incident, client_id=client.id)
        going_on = sorted((i for i in known if i.closed_at is None), key=lambda i: i.noticed_at)
        contact = self._contact(client)
        if going_on:
            call = QCoreApplication.translate("Palette", "Call {person}")
            person = ", ".join(part for part in (contact, client.name) if part)
            target = Target("incident", f"{going_on[-1].id}/listen")
            yield Entry(call.format(person=person), icon="phone", target=target)
        signal = QCoreApplication.translate("Palette", "Log a signal for {client}")
        yield Entry(
            signal.format(client=client.name),
            icon="incidents",
            target=Target("signal", client.id),
            key=_key("Ctrl+N"),
        )
        if going_on:
            handout = QCoreApplication.translate("Palette", "Print the handout for {client}")
            yield Entry(
                handout.format(client=client.name),
                icon="docs",
                target=Target("incident", f"{going_on[-1].id}/decide"),
                key=_key("Ctrl+P"),
            )

    def _commands(self) -> Iterator[Entry]:
        log = QCoreApplication.translate("Palette", "Log a signal")
        yield Entry(log, icon="incidents", target=Target("signal"), key=_key("Ctrl+N"))
        names = {
            "today": QCoreApplication.translate("Palette", "Open Today"),
            "clients": QCoreApplication.translate("Palette", "Open Clients"),
            "incidents": QCoreApplication.translate("Palette", "Open Incidents"),
            "promises": QCoreApplication.translate("Palette", "Open Promises"),
            "documents": QCoreApplication.translate("Palette", "Open Documents"),
        }
        for number, place in enumerate(_PLACES, start=1):
            icon = "docs" if place == "documents" else place
            key = _key(f"Ctrl+{number}")
            yield Entry(names[place], icon=icon, target=Target(place), key=key)
        settings = QCoreApplication.translate("Palette", "Open Settings")
        yield Entry(settings, icon="settings", target=Target("settings"), key=_key("Ctrl+,"))
        train = QCoreApplication.translate("Palette", "Train mode: hide names and amounts, or not")
        yield Entry(train, icon="eyeoff", target=Target("train"), key=_key("F7"))

    def _clients(self, query: str) -> Iterator[Entry]:
        return map(self._client, self._store.clients.page(search=query, limit=_MOST))

    def _client(self, line: ClientLine) -> Entry:
        client = line.client
        where = ", ".join(part for part in (self._contact(client), client.city) if part)
        return Entry(client.name, where, "clients", Target("client", client.id))

    def _incidents(self, query: str) -> Iterator[Entry]:
        show = Show.ALL if query else Show.OPEN
        found = self._store.incidents.page(search=query, limit=_MOST, show=show)
        return map(self._incident, found)

    def _incident(self, line: IncidentLine) -> Entry:
        incident = line.incident
        title = incident.title.read(self._office.language)
        note = f"{line.client_name} · {incident.short_number}"
        target = Target("incident", incident.id)
        if incident.closed_at is not None:
            closed = QCoreApplication.translate("Palette", "closed")
            return Entry(title, note, "incidents", target, end=closed)
        stage = self._stage(incident)
        return Entry(title, note, _ICONS[stage], target, tag=stage_word(stage))

    def _stage(self, incident: Incident) -> Stage:
        if incident.id not in self._stages:
            self._stages[incident.id] = stage_of(self._store.incident_file(incident.id))
        return self._stages[incident.id]

    def _promises(self, query: str) -> Iterator[Entry]:
        words = words_of(query)
        language = self._office.language
        found = [
            line
            for line in self._pending
            if holds(f"{line.promise.text.read(language)} {line.client_name}", words)
        ]
        return map(self._promise, found[:_MOST])

    def _promise(self, line: PromiseLine) -> Entry:
        promise = line.promise
        return Entry(
            promise.text.read(self._office.language),
            line.client_name,
            "promises",
            Target("incident", f"{promise.incident_id}/promises"),
            end=self._due(line),
        )

    def _due(self, line: PromiseLine) -> str:
        promise, locale = line.promise, self._office.locale
        if promise.due is None:
            return ""
        day = near_day(promise.due, self._office.today(), locale)
        hour = promise.due_time
        return f"{day}, {time_of_day(hour, locale)}" if hour else day

    @cached_property
    def _pending(self) -> Sequence[PromiseLine]:
        return self._store.promises.page(limit=_PROMISES_READ)

    def _contact(self, client: Client) -> str:
        contacts = self._store.all(Contact, client_id=client.id)
        deciding = [contact for contact in contacts if contact.decides]
        return next((contact.name for contact in [*deciding, *contacts]), "")

    def _do_word(self) -> str:
        return QCoreApplication.translate("Palette", "Do")

    def _clients_word(self) -> str:
        return QCoreApplication.translate("Palette", "Clients")

    def _incidents_word(self) -> str:
        return QCoreApplication.translate("Palette", "Incidents")


def _key(keys: str) -> str:
    return key_text(QKeySequence(keys))
