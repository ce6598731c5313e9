"""What Today reads beside open incidents: clients gone quiet, and preventive actions due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from consultdesk.domain.change import Change
from consultdesk.domain.clients import Client, Engagement, LogEntry
from consultdesk.domain.incidents import Incident
from consultdesk.domain.lessons import actions_due
from consultdesk.domain.satisfaction import Lesson, SatisfactionRound
from consultdesk.domain.silence import Contacts, NoticedSign, Quiet, Thresholds, quiet
from ui.office import Office

MOST = 5


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
        self._contacts: dict[str, Contacts] | None = None
        self._touched: set[str] = set()
        office.desk.changed.connect(self._heard)

    def quiet(self, called: set[str]) -> tuple[Quiet, ...]:
        """Give the clients gone quiet, those who are to be called anyway left out."""
        office = self._office
        known = [one for one in self._up_to_date().values() if one.client.id not in called]
        return quiet(known, Thresholds.of(office.practice), office.today(), office.zone)

    def actions(self) -> tuple[ActionDue, ...]:
        """Give the preventive actions due, the first due first."""
        store = self._office.desk.store
        due = actions_due(store.all(Lesson, done_on=None), self._office.today())
        found = ((lesson, store.get(Incident, lesson.incident_id)) for lesson in due[:MOST])
        return tuple(ActionDue(lesson, incident) for lesson, incident in found if incident)

    def _up_to_date(self) -> dict[str, Contacts]:
        """Read every client who is engaged or was noticed, then only those that changed."""
        office, reader = self._office, self._office.desk.store.contacts
        today = office.today()
        if self._contacts is None:
            self._contacts, self._touched = {}, reader.attended(today)
        if self._touched:
            for key in self._touched:
                self._contacts.pop(key, None)
            fresh = reader.of(self._touched, today, office.zone)
            self._contacts |= {one.client.id: one for one in fresh}
            self._touched = set()
        return self._contacts

    def forget(self) -> None:
        """Read the contacts again next time."""
        self._contacts = None

    def _heard(self, changes: Sequence[Change]) -> None:
        for record in (change.record for change in changes):
            if isinstance(record, Client):
                self._touched.add(record.id)
            elif isinstance(record, (LogEntry, Engagement, Incident, NoticedSign)):
                self._touched.add(record.client_id)
            elif isinstance(record, SatisfactionRound):
                incident = self._office.desk.store.get(Incident, record.incident_id)
                self._touched |= {incident.client_id} if incident else set()
