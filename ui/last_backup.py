"""When the last verified copy of the data was made, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.clock import local_day
from consultdesk.store.backup import backups
from consultdesk.wording.dates import near_day, time_of_day
from ui.office import Office


def last_backup(office: Office) -> str:
    """Say when the last verified copy was made, or nothing."""
    when = last_backup_moment(office)
    if not when:
        return ""
    return QCoreApplication.translate("Sidebar", "Backed up {when}").format(when=when)


def last_backup_moment(office: Office) -> str:
    """Give the moment of the last verified copy as people say it, or nothing."""
    store = office.desk.store
    made = backups(store.backups, store.path.stem)
    if not made:
        return ""
    at = made[0].at.astimezone(office.zone)
    day = near_day(local_day(at, office.zone), office.today(), office.locale)
    return f"{day}, {time_of_day(at, office.locale)}"
