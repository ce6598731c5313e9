"""How long the client waited for the first conversation, told as people tell it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.wording.dates import duration, short_day, time_of_day, weekday
from ui.office import Office

_MINUTES = timedelta(minutes=90)


def since_words(file: IncidentFile, office: Office) -> str:
    """Say when the signal was noticed and how long the first call took to come."""
    noticed = file.incident.noticed_at.astimezone(office.zone)
    words = QCoreApplication.translate("ListenPage", "Signal noticed {day} at {time}").format(
        day=day_words(noticed.date(), office),
        time=time_of_day(noticed, office.locale),
    )
    return " · ".join((words, _waited(file)))


def day_words(day: date, office: Office) -> str:
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
