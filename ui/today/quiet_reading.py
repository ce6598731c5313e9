"""What Today reads beside open incidents: clients gone quiet, and preventive actions due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from consultdesk.domain.change import Change
from consultdesk.domain.clients import Client, Engagement, LogEntry
from consultdesk.domain.clock import local_day
from consultdesk.domain.incidents import Incident
from consultdesk.domain.lessons import actions_due
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.silence import Contacts, Quiet, quiet, running
from ui.habits import Habits
from ui.office import Office


@dataclass(frozen=True, slots=True)
class ActionDue:
    """A preventive action whose day has come, with the incident it was drawn from."""

    lesson: Lesson
    incident: Incident


class QuietReading(QObject):
    """Reads the contacts of clients once, and again when one of them changed."""

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self.habits = Habits(office.desk)
        self._contacts: dict[str, Contacts] | None = None
        self._touched: set[str] = set()
        office.desk.changed.connect(self._heard)

    def quiet(self, called: set[str]) -> tuple[Quiet, ...]:
        """Give the clients gone quiet, those who are to be called anyway left out."""
        signs, later = self.habits.noticed()
        contacts = self._up_to_date(set(signs))
        known = (
            Contacts(
                one.client,
                one.engagements,
                one.log,
                one.asked_on,
                signs.get(one.client.id),
                later.get(one.client.id),
            )
            for one in contacts.values()
            if one.client.id not in called
        )
        office = self._office
        return quiet(known, self.habits.thresholds(), office.today(), office.zone)

    def actions(self) -> tuple[ActionDue, ...]:
        """Give the preventive actions due, the first due first."""
        store = self._office.desk.store
        due = actions_due(store.all(Lesson, done_on=None), self._office.today())
        found = ((lesson, store.get(Incident, lesson.incident_id)) for lesson in due)
        return tuple(ActionDue(lesson, incident) for lesson, incident in found if incident)

    def _up_to_date(self, noticed: set[str]) -> dict[str, Contacts]:
        """Read every client who is engaged or was noticed, then only those that changed."""
        store, today = self._office.desk.store, self._office.today()
        if self._contacts is None:
            engaged = (e.client_id for e in store.all(Engagement) if running(e, today))
            self._contacts, self._touched = {}, {*engaged}
        for key in sorted(self._touched | (noticed - set(self._contacts))):
            client = store.get(Client, key)
            runs = tuple(e for e in store.all(Engagement, client_id=key) if running(e, today))
            self._contacts.pop(key, None)
            if client is not None and (runs or key in noticed):
                self._contacts[key] = self._of(client, runs)
        self._touched = set()
        return self._contacts

    def _of(self, client: Client, engagements: tuple[Engagement, ...]) -> Contacts:
        store, zone = self._office.desk.store, self._office.zone
        asked = []
        for incident in store.all(Incident, client_id=client.id):
            # a signal is no contact; an answer is, and so is having closed it with them
            if incident.closed_at is not None:
                asked.append(local_day(incident.closed_at, zone))
                continue
            rounds = store.all(SatisfactionRound, incident_id=incident.id)
            asked += [r.on for r in rounds if r.rating is not None]
        log = store.all(LogEntry, client_id=client.id)
        return Contacts(client, engagements, log, tuple(asked))

    def forget(self) -> None:
        """Read the contacts again next time."""
        self._contacts = None

    def _heard(self, changes: Sequence[Change]) -> None:
        for record in (change.record for change in changes):
            if isinstance(record, Client):
                self._touched.add(record.id)
            elif isinstance(record, (LogEntry, Engagement, Incident)):
                self._touched.add(record.client_id)
            elif isinstance(record, SatisfactionRound):
                incident = self._office.desk.store.get(Incident, record.incident_id)
                self._touched |= {incident.client_id} if incident else set()
