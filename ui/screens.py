"""Every area in one place: imported once the first paint is done, so that it waits for nothing.

It is the only module that knows all the areas; it hands the window its screens, and the workspace
the pages of its stages. No area imports another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from consultdesk.domain.incidents import Stage
from consultdesk.store.errors import StoreError
from ui.book import Book
from ui.clients.screen import ClientsScreen
from ui.decide.page import DecidePage
from ui.define.page import DefinePage
from ui.documents.screen import DocumentsScreen
from ui.incidents.list_screen import IncidentsScreen
from ui.incidents.signal_dialog import log_signal
from ui.incidents.workspace import IncidentWorkspace, PageMaker
from ui.last_backup import last_backup
from ui.listen.page import ListenPage
from ui.office import Office
from ui.options.page import OptionsPage
from ui.practice.screen import SettingsScreen
from ui.promises.page import PromisesPage
from ui.promises.screen import PromisesScreen
from ui.refusals import failure_sentence
from ui.search.palette import Palette
from ui.sidebar import Counts
from ui.today.screen import TodayScreen
from ui.verify.page import VerifyPage

PAGES: Mapping[Stage, PageMaker] = {
    Stage.LISTEN: ListenPage,
    Stage.DEFINE: DefinePage,
    Stage.OPTIONS: OptionsPage,
    Stage.DECIDE: DecidePage,
    Stage.PROMISES: PromisesPage,
    Stage.VERIFY: VerifyPage,
}


class Registry:
    """Builds the screens of one office; they share the book of what is open."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._book = Book(office)
        self._makers: dict[str, Callable[[QWidget], QWidget]] = {
            "today": lambda parent: TodayScreen(office, parent, book=self._book),
            "clients": lambda parent: ClientsScreen(office, parent, book=self._book),
            "incidents": lambda parent: IncidentsScreen(office, parent),
            "promises": lambda parent: PromisesScreen(office, parent),
            "documents": lambda parent: DocumentsScreen(office, parent),
            "settings": lambda parent: SettingsScreen(office, parent),
        }

    def screen(self, place: str, parent: QWidget) -> QWidget:
        """Build the screen of a place."""
        return self._makers[place](parent)

    def workspace(self, parent: QWidget) -> QWidget:
        """Build the workspace with the pages of its six stages."""
        return IncidentWorkspace(self._office, PAGES, parent)

    def palette(self, parent: QWidget) -> QWidget:
        """Build the search palette over the window."""
        return Palette(self._office, parent)

    def log_signal(self, parent: QWidget, client_id: str) -> object:
        """Ask for a signal and give the id of the incident it opened, if it did."""
        return log_signal(self._office, parent, client_id)

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
