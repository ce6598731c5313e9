"""Every area in one place: a screen is imported when it is first visited.

It is the only module that knows all the areas; it hands the window its screens, and the workspace
the pages of its stages. No area imports another.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from consultdesk.store.errors import StoreError
from ui.book import Book
from ui.last_backup import last_backup
from ui.late import area
from ui.main_window import Palette
from ui.office import Office
from ui.refusals import failure_sentence
from ui.screen import Screen, Workspace
from ui.sidebar import Counts

PLACES = {
    "today": ("ui.today.screen", "TodayScreen"),
    "clients": ("ui.clients.screen", "ClientsScreen"),
    "incidents": ("ui.incidents.list_screen", "IncidentsScreen"),
    "promises": ("ui.promises.screen", "PromisesScreen"),
    "documents": ("ui.documents.screen", "DocumentsScreen"),
    "library": ("ui.library.screen", "LibraryScreen"),
    "settings": ("ui.practice.screen", "SettingsScreen"),
}
READS_THE_BOOK = frozenset({"today", "clients", "promises"})


class Registry:
    """Builds the screens of one office; they share the book of what is open."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._book = Book(office)

    def screen(self, place: str, parent: QWidget) -> Screen:
        """Build the screen of a place."""
        shared = {"book": self._book} if place in READS_THE_BOOK else {}
        built: Screen = area(*PLACES[place])(self._office, parent, **shared)
        return built

    def workspace(self, parent: QWidget) -> Workspace:
        """Build the workspace with the pages of its six stages."""
        make = area("ui.incidents.workspace", "IncidentWorkspace")
        built: Workspace = make(self._office, area("ui.stages", "PAGES"), parent)
        return built

    def palette(self, parent: QWidget) -> Palette:
        """Build the search palette over the window."""
        built: Palette = area("ui.search.palette", "Palette")(self._office, parent)
        return built

    def log_signal(self, parent: QWidget, client_id: str) -> str | None:
        """Ask for a signal and give the id of the incident it opened, if it did."""
        found: str | None = area("ui.incidents.signal_dialog", "log_signal")(
            self._office, parent, client_id
        )
        return found

    def counts(self) -> Counts:
        """Give what the sidebar says beside its words."""
        agenda = self._book.agenda()
        return Counts(
            today=agenda.count,
            clients=self._office.desk.store.clients.count(),
            incidents=agenda.open,
            late=agenda.late,
            backup=last_backup(self._office),
        )

    def failure(self, error: object) -> str:
        """Say in one sentence what the disk refused."""
        if not isinstance(error, StoreError):
            raise TypeError("only the store fails this way")
        return failure_sentence(error, self._office.locale)
