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

_CONCERNED = (LogEntry, Engagement, Client, Incident, SatisfactionRound)


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
        self._contacts: tuple[Contacts, ...] | None = None
        office.desk.changed.connect(self._heard)

    def quiet(self, called: set[str]) -> tuple[Quiet, ...]:
        """Give the clients gone quiet, those who are to be called anyway left out."""
        if self._contacts is None:
            self._contacts = self._read()
        signs, later = self.habits.noticed()
        known = (
            Contacts(
                one.client,
                one.engagements,
                one.log,
                one.asked_on,
                signs.get(one.client.id),
                later.get(one.client.id),
            )
            for one in self._contacts
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

    def _read(self) -> tuple[Contacts, ...]:
        store, today = self._office.desk.store, self._office.today()
        engaged: dict[str, list[Engagement]] = {}
        for engagement in store.all(Engagement):
            if running(engagement, today):
                engaged.setdefault(engagement.client_id, []).append(engagement)
        signs, _later = self.habits.noticed()
        keys = sorted({*engaged, *signs})
        found = ((store.get(Client, key), tuple(engaged.get(key, ()))) for key in keys)
        return tuple(self._of(client, runs) for client, runs in found if client is not None)

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
        if any(isinstance(change.record, _CONCERNED) for change in changes):
            self.forget()
