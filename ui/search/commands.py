"""What the palette can do: places to open, and what is usual with a client that was typed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from consultdesk.domain.clients import Client
from consultdesk.domain.incidents import Incident
from ui.kit.buttons import key_text
from ui.office import Office
from ui.search.entries import Entry, Target

_PLACES = ("today", "clients", "incidents", "promises", "documents", "library")


def commands() -> Iterator[Entry]:
    """Give what can always be done."""
    log = QCoreApplication.translate("Palette", "Log a signal")
    yield Entry(log, icon="incidents", target=Target("signal"), key=_key("Ctrl+N"))
    names = {
        "today": QCoreApplication.translate("Palette", "Open Today"),
        "clients": QCoreApplication.translate("Palette", "Open Clients"),
        "incidents": QCoreApplication.translate("Palette", "Open Incidents"),
        "promises": QCoreApplication.translate("Palette", "Open Promises"),
        "documents": QCoreApplication.translate("Palette", "Open Documents"),
        "library": QCoreApplication.translate("Palette", "Open the library"),
    }
    for number, place in enumerate(_PLACES, start=1):
        icon = "docs" if place == "documents" else place
        key = _key(f"Ctrl+{number}")
        yield Entry(names[place], icon=icon, target=Target(place), key=key)
    settings = QCoreApplication.translate("Palette", "Open Settings")
    yield Entry(settings, icon="settings", target=Target("settings"), key=_key("Ctrl+,"))
    train = QCoreApplication.translate("Palette", "Train mode: hide names and amounts, or not")
    yield Entry(train, icon="eyeoff", target=Target("train"), key=_key("F7"))


def deeds_for(office: Office, client: Client, contact: str) -> Iterator[Entry]:
    """Give what is usual with a client: call, log, print for the meeting."""
    known = office.desk.store.all(Incident, client_id=client.id)
    going_on = sorted((i for i in known if i.closed_at is None), key=lambda i: i.noticed_at)
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


def _key(keys: str) -> str:
    return key_text(QKeySequence(keys))
