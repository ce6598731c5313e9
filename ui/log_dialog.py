"""Logging a call or a meeting that has already been held: when, how long, which of the two."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.capture import log_held
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Channel
from consultdesk.wording.calendar_reading import parse_date, parse_time
from consultdesk.wording.dates import short_date, time_of_day
from consultdesk.wording.reading import parse_quantity
from ui.kit.dialogs import ModalForm
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, TextField
from ui.kit.form import Form, Missing
from ui.office import Office
from ui.refusals import sentence

_FIELDS = {
    "date_unreadable": "day",
    "time_unreadable": "hour",
    "duration_out_of_range": "spent",
    "number_unreadable": "spent",
    "conversation_in_future": "hour",
    "conversation_before_signal": "day",
}
_USUAL = timedelta(minutes=15)


def log_dialog(office: Office, file: IncidentFile, parent: QWidget | None = None) -> ModalForm:
    """Build the dialog; its main button writes the conversation to the log."""
    began = max(office.now() - _USUAL, file.incident.noticed_at.astimezone(office.zone))
    form = Form()
    form.add(
        "channel",
        ChoiceField(
            QCoreApplication.translate("LogDialog", "What was it"),
            [
                Item(Channel.CALL, QCoreApplication.translate("LogDialog", "A call")),
                Item(Channel.MEETING, QCoreApplication.translate("LogDialog", "A meeting")),
            ],
            Channel.CALL,
        ),
    )
    day = TextField(
        QCoreApplication.translate("LogDialog", "Day"), short_date(began.date(), office.locale)
    )
    hour = TextField(
        QCoreApplication.translate("LogDialog", "Started at"), time_of_day(began, office.locale)
    )
    spent = TextField(
        QCoreApplication.translate("LogDialog", "Lasted"), "15", suffix="min", tabular=True
    )
    form.add_row((("day", day), ("hour", hour), ("spent", spent)))

    def submit(values: Mapping[str, object]) -> None:
        try:
            at = _moment(office, str(values["day"]), str(values["hour"]))
            channel = Channel(str(values["channel"]))
            lasted = _minutes(str(values["spent"]), office)
            change = log_held(file, channel, at, lasted, office.now())
        except Refused as refused:
            field = _FIELDS.get(refused.code, "spent")
            raise Missing(field, sentence(refused, office.locale)) from refused
        office.desk.do(QCoreApplication.translate("LogDialog", "Conversation logged"), change)

    title = QCoreApplication.translate("LogDialog", "A call or meeting already held")
    return ModalForm(
        title, form, QCoreApplication.translate("LogDialog", "Log it"), submit, parent=parent
    )


def _moment(office: Office, day: str, hour: str) -> datetime:
    on = parse_date(day, office.today(), office.locale)
    return datetime.combine(on, parse_time(hour), office.zone)


def _minutes(typed: str, office: Office) -> timedelta:
    """Read a duration: a bare number is minutes, `1 h 30` is what it says."""
    bare = typed.strip().casefold().removesuffix("min").strip()
    if bare.isdigit():
        return timedelta(minutes=int(bare))
    hours = parse_quantity(typed, office.locale)
    return timedelta(hours=float(hours)) if 0 < hours <= 100 else timedelta()
