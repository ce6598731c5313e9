"""Every promise of every client, by when it is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.clients import Client
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident
from consultdesk.domain.locales import Locale
from consultdesk.domain.promise_groups import grouped, next_due, sunday
from consultdesk.domain.promise_notices import Notice, agreed_on, notice, promised_hours
from consultdesk.domain.promises import Owner, Promise, PromiseState
from consultdesk.domain.reliability import reliability
from consultdesk.wording.places import own_words
from ui.book import Book
from ui.kit.layouts import clear
from ui.kit.panels import Divider, EmptyState, Heading, Sheet
from ui.kit.scroll import ScrollPage
from ui.kit.words import Label
from ui.office import Office
from ui.promises.editing import PromiseEditing
from ui.promises.groups import group_words
from ui.promises.load import LoadPanel
from ui.promises.rows import PromiseRow, Shown, focus_promise, focused_promise
from ui.screen import Screen

PENDING_SHOWN, SETTLED_SHOWN = 500, 50
SETTLED = (PromiseState.KEPT, PromiseState.RENEGOTIATED)


class PromisesScreen(Screen):
    """The promises that are pending, late ones first, then the latest that were settled."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, book: Book | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("promises_screen")
        self._office = office
        self._book = book or Book(office, self)
        self._editing = PromiseEditing(office, self)
        self._body = QVBoxLayout()
        page = ScrollPage(margins=(40, 32, 40, 32), spacing=20)
        page.column.addWidget(Label(self.tr("Promises"), style="display"))
        self._load = LoadPanel(office)
        page.column.addWidget(self._load)
        page.column.addLayout(self._body)
        page.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(page)
        office.desk.changed.connect(self._heard)

    @override
    def refresh(self) -> None:
        """Show the promises as they stand."""
        store = self._office.desk.store
        pending = store.promises.page(limit=PENDING_SHOWN)
        places = {line.promise.id: line.client_name for line in pending}
        every = store.all(Promise)
        self._named: dict[str, str] = {}
        kept = [p for p in every if p.state in SETTLED and not p.pending]
        kept.sort(key=lambda p: p.done_on or p.due or date.min, reverse=True)
        focused = focused_promise(self)
        clear(self._body)
        self._load.setVisible(bool(pending or kept))
        self._show_load(every)
        if pending or kept:
            promises = [*(line.promise for line in pending), *kept[:SETTLED_SHOWN]]
            listed = self._listed(promises, places)
            self._body.addWidget(listed)
            listed.show()  # at once: a layout shows it later, too late for the keyboard
        else:
            self._body.addWidget(EmptyState(self._nothing()))
        focus_promise(self, focused)

    def _nothing(self) -> str:
        locale = self._office.locale
        sentence = self.tr("Nothing due today. You do what you say.")
        if locale is Locale.FR_FR:  # the saying of Québec is not known there
            sentence = self.tr("Nothing due today. Deeds follow words.")
        return own_words(sentence, locale)

    def _listed(self, promises: list[Promise], places: dict[str, str]) -> QWidget:
        today = self._office.today()
        upcoming = next_due(promises)
        sheet = Sheet(margins=(0, 0, 0, 4), spacing=0)
        number = 0
        files = {file.incident.id: file for file in self._book.files()}
        for group, members in grouped(promises, today).items():
            if sheet.column.count():
                sheet.column.addWidget(Divider())
            sheet.column.addWidget(self._head(group_words(group), len(members)))
            for promise in members:
                number += 1
                where = places.get(promise.id) or self._place_of(promise.incident_id)
                chosen = upcoming is not None and promise.id == upcoming.id
                said = self._notice(promise, files)
                sheet.column.addWidget(self._row(Shown(promise, number, chosen, where, said)))
        return sheet

    def _show_load(self, every: Sequence[Promise]) -> None:
        self._load.show_load(
            promised_hours(self._book.files(), sunday(self._office.today())),
            reliability(p for p in every if p.owner is Owner.ME),
            reliability(p for p in every if p.owner is Owner.CLIENT),
        )

    def _notice(self, promise: Promise, files: dict[str, IncidentFile]) -> Notice | None:
        office, file = self._office, files.get(promise.incident_id)
        since = agreed_on(file, promise, office.zone) if file is not None else None
        return notice(promise, since, office.today(), office.calendar)

    def _place_of(self, incident_id: str) -> str:
        """Give the client of an incident, read once however many promises it holds."""
        known = self._named.get(incident_id)
        if known is None:
            store = self._office.desk.store
            incident = store.get(Incident, incident_id)
            client = store.get(Client, incident.client_id) if incident else None
            known = self._named[incident_id] = client.name if client else ""
        return known

    def _head(self, words: str, count: int) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(18, 12, 18, 9)
        row.addWidget(Heading(words, count=count))
        return holder

    def _row(self, shown: Shown) -> PromiseRow:
        row = PromiseRow(shown, self._office.language, self._office.today(), self._office.locale)
        row.kept.connect(self._editing.keep)
        row.moved.connect(self._editing.move)
        row.reopened.connect(self._editing.reopen)
        row.removed.connect(self._editing.remove)
        row.opened.connect(self._open)
        return row

    def _open(self, promise: object) -> None:
        if isinstance(promise, Promise):
            self.open_requested.emit("incident", f"{promise.incident_id}/promises")

    def _heard(self, _changes: object) -> None:
        if self.isVisible():
            self.refresh()
