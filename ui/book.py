"""The files of what is open, read once and kept fresh: what Today, Clients and the sidebar show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from consultdesk.domain.change import Change
from consultdesk.domain.clients import Client, Engagement
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.domain.today import Agenda, TakenOn, agenda, starts_without_letter, taken_on
from consultdesk.store.incidents import Show
from ui.office import Office

_PAGE = 200


class Book(QObject):
    """Open incidents, and those closed this year, as whole files; `turned` when they change."""

    turned = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._open: dict[str, IncidentFile] | None = None
        self._closed: dict[str, IncidentFile] | None = None
        self._starts: tuple[Engagement, ...] | None = None
        self._later: tuple[IncidentFile, ...] | None = None
        self._read_on = date.min
        office.desk.changed.connect(self._heard)

    def files(self) -> tuple[IncidentFile, ...]:
        """Give the files of the open incidents."""
        if self._open is None:
            self._open = self._read(Show.OPEN, None)
        return tuple(self._open.values())

    def of_client(self, client_id: str) -> tuple[IncidentFile, ...]:
        """Give the open incidents of a client, the latest noticed first."""
        mine = [file for file in self.files() if file.client.id == client_id]
        return tuple(sorted(mine, key=lambda file: file.incident.noticed_at, reverse=True))

    def agenda(self) -> Agenda:
        """Give what waits now."""
        office = self._office
        return agenda(
            (*self.files(), *self._asked_later()),
            office.calendar,
            office.now(),
            target=office.practice.first_call_hours,
            starts=starts_without_letter(self._engagements(), self._clients(), office.today()),
        )

    def taken_on(self) -> TakenOn:
        """Give what was taken on for the incidents closed since January."""
        january = date(self._office.today().year, 1, 1)
        if self._closed is None:
            self._closed = self._read(Show.CLOSED, january)
        return taken_on(self._closed.values(), january, self._office.calendar)

    def _read(self, show: Show, since: date | None) -> dict[str, IncidentFile]:
        store = self._office.desk.store
        found: dict[str, IncidentFile] = {}
        after: tuple[str, str] | None = None
        while lines := store.incidents.page(after=after, limit=_PAGE, show=show):
            for line in lines:
                closed = line.incident.closed_at
                if since is None or (closed is not None and closed.date() >= since):
                    found[line.incident.id] = store.incident_file(line.incident.id)
            after = lines[-1].key
        return found

    def _asked_later(self) -> tuple[IncidentFile, ...]:
        """Give the closed incidents whose check of thirty days later has come."""
        store, today = self._office.desk.store, self._office.today()
        if self._later is None or self._read_on != today:
            planned = store.all(SatisfactionRound, rating=None)
            keys = {r.incident_id for r in planned if r.on <= today}
            files = (store.incident_file(key) for key in sorted(keys - {*(self._open or {})}))
            self._later = tuple(file for file in files if not file.incident.open)
            self._read_on = today
        return self._later

    def _engagements(self) -> tuple[Engagement, ...]:
        if self._starts is None:
            self._starts = self._office.desk.store.all(Engagement, kickoff_given_on=None)
        return self._starts

    def _clients(self) -> tuple[Client, ...]:
        store = self._office.desk.store
        wanted = {engagement.client_id for engagement in self._engagements()}
        found = (store.get(Client, client_id) for client_id in wanted)
        return tuple(client for client in found if client is not None)

    def _heard(self, changes: Sequence[Change]) -> None:
        if any(isinstance(change.record, Engagement) for change in changes):
            self._starts = None
        self._keep_later(changes)
        gone = {c.record.id for c in changes if c.after is None}
        for shelf in (self._open, self._closed):
            for key, file in list((shelf or {}).items()):
                if shelf is not None and {key, file.client.id} & gone:
                    del shelf[key]
                elif shelf is not None:
                    shelf[key] = file.after(changes)
        self._shelve({c.record.id for c in changes if isinstance(c.after, Incident)})
        self.turned.emit()

    def _keep_later(self, changes: Sequence[Change]) -> None:
        """Keep the closed incidents that were read, unless others may have come or gone."""
        if any(isinstance(change.record, (Incident, SatisfactionRound)) for change in changes):
            self._later = None
        elif self._later is not None:
            self._later = tuple(file.after(changes) for file in self._later)

    def _shelve(self, moved: set[str]) -> None:
        """Put incidents that were born, closed, reopened or engaged anew on the right shelf."""
        shelf = self._open
        if shelf is None:
            return
        moved |= {key for key, file in shelf.items() if _engaged_anew(file)}
        for key in moved:
            file = self._office.desk.store.incident_file(key)
            if file.incident.open:
                shelf[key] = file
            elif shelf.pop(key, None) is not None:
                self._closed = None
        if moved & set(self._closed or ()):
            self._closed = None


def _engaged_anew(file: IncidentFile) -> bool:
    engaged = file.engagement.id if file.engagement else None
    return engaged != file.incident.engagement_id
