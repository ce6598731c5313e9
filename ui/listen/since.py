"""When things were said: the wait for the first conversation, and the call of a note."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.listening import ListeningNote
from consultdesk.wording.dates import duration, short_day, time_of_day, weekday
from ui.office import Office

_MINUTES = timedelta(minutes=90)


def since_words(file: IncidentFile, office: Office) -> str:
    """Say when the signal was noticed and how long the first call took to come."""
    noticed = file.incident.noticed_at.astimezone(office.zone)
    words = QCoreApplication.translate("ListenPage", "Signal noticed {day} at {time}").format(
        day=_day_words(noticed.date(), office),
        time=time_of_day(noticed, office.locale),
    )
    return " · ".join((words, _waited(file)))


def likely_source(file: IncidentFile, note: ListeningNote, office: Office) -> str:
    """Say who was on the phone, and when, where a note was taken in a call."""
    call = next((e for e in file.log if e.id == note.log_entry_id), None)
    if call is None:
        return ""
    day = _day_words(call.at.astimezone(office.zone).date(), office)
    who = file.contact.name if file.contact else file.client.name
    words = QCoreApplication.translate("ListenPage", "{person}, call of {day}")
    return words.format(person=who, day=day)


def _day_words(day: date, office: Office) -> str:
    """Name a day of the last week by its weekday, as people tell a story."""
    recent = 0 <= (office.today() - day).days < 7
    return (weekday if recent else short_day)(day, office.locale)


def _waited(file: IncidentFile) -> str:
    first = file.first_conversation
    if first is None:
        return QCoreApplication.translate("ListenPage", "no call yet")
    waited = first.at - file.incident.noticed_at
    if waited < timedelta(seconds=30):
        return QCoreApplication.translate("ListenPage", "call at once")
    if waited < _MINUTES:
        minutes = round(waited.total_seconds() / 60)
        return QCoreApplication.translate("ListenPage", "call %n minute(s) later", None, minutes)
    later = QCoreApplication.translate("ListenPage", "call {span} later")
    return later.format(span=duration(waited))
