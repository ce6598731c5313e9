"""What an incident needs beside its stages: the meeting, the person, the taxes, the first day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Incident, IncidentKind, Level, Particulars, specify
from consultdesk.domain.practice import TaxSet
from consultdesk.wording.calendar_reading import parse_time
from consultdesk.wording.dates import full_date, time_of_day
from ui.kind_words import kind_words
from ui.kit.dialogs import ModalForm
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, TextField
from ui.kit.form import Form, Missing
from ui.office import Office
from ui.refusals import day_typed, in_form

USUAL_HOUR = time(10)


class Details(QObject):
    """Asks for the particulars of an incident and writes them as one edit."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office

    def ask(self, file: IncidentFile) -> None:
        """Show the particulars of this incident and keep what is changed."""
        form = self._form(file)

        def submit(values: Mapping[str, object]) -> None:
            if not self._office.desk.do(self.tr("Edit the details"), self._worded(file, values)):
                words = self.tr("This could not be kept. Your words are still here.")
                raise Missing("meeting_on", words)

        title = self.tr("Meeting and details")
        self._office.dialogs.show(ModalForm(title, form, self.tr("Save"), submit))

    def _form(self, file: IncidentFile) -> Form:
        incident, locale = file.incident, self._office.locale
        meeting = incident.meeting_at.astimezone(self._office.zone) if incident.meeting_at else None
        form = Form()
        on = TextField(self.tr("Options presented on"), self._day_words(meeting))
        at = TextField(self.tr("At"), time_of_day(meeting, locale) if meeting else "")
        form.add_row(
            [
                ("meeting_on", on.named(self.tr("Options presented on"), "meeting_on")),
                ("meeting_at", at.named(self.tr("At"), "meeting_at")),
            ]
        )
        people = [Item(contact.id, contact.name) for contact in file.contacts]
        contact = ChoiceField(
            self.tr("Settled with"),
            [Item("", self.tr("nobody in particular")), *people],
            file.contact.id if file.contact else "",
        )
        kinds = [Item(kind, kind_words(kind)) for kind in IncidentKind]
        kind = ChoiceField(
            self.tr("What it is about"),
            [Item("", self.tr("not said yet")), *kinds],
            incident.kind or "",
        )
        form.add_row(
            [
                ("contact", contact.named(self.tr("Settled with"), "incident_contact")),
                ("kind", kind.named(self.tr("What it is about"), "incident_kind")),
            ]
        )
        sets = [Item(t.id, t.name.read(self._office.language)) for t in self._tax_sets()]
        taxes = ChoiceField(
            self.tr("Taxes"),
            [Item("", self.tr("not chosen yet")), *sets],
            incident.tax_set_id or "",
        )
        ready = TextField(
            self.tr("Working days are counted from"),
            full_date(incident.ready_from, locale) if incident.ready_from else "",
        )
        form.add_row(
            [
                ("taxes", taxes.named(self.tr("Taxes"), "incident_taxes")),
                ("ready", ready.named(self.tr("Working days are counted from"), "ready_from")),
            ]
        )
        self._add_weight(form, incident)
        return form

    def _add_weight(self, form: Form, incident: Incident) -> None:
        cause = TextField(self.tr("What it came from"), incident.cause)
        levels = [Item(level, _level_words(level)) for level in Level]
        impact = ChoiceField(self.tr("Impact"), levels, incident.impact)
        urgency = ChoiceField(self.tr("Urgency"), levels, incident.urgency)
        form.add("cause", cause.named(self.tr("What it came from"), "incident_cause"))
        form.add_row(
            [
                ("impact", impact.named(self.tr("Impact"), "incident_impact")),
                ("urgency", urgency.named(self.tr("Urgency"), "incident_urgency")),
            ]
        )

    def _tax_sets(self) -> tuple[TaxSet, ...]:
        return self._office.desk.store.all(TaxSet)

    def _day_words(self, moment: datetime | None) -> str:
        return full_date(moment.date(), self._office.locale) if moment else ""

    def _worded(self, file: IncidentFile, values: Mapping[str, object]) -> Change:
        kind = values["kind"]
        given = Particulars(
            kind=kind if isinstance(kind, IncidentKind) else None,
            meeting_at=self._moment(values),
            contact_id=str(values["contact"] or "") or None,
            tax_set_id=str(values["taxes"] or "") or None,
            ready_from=day_typed(values, "ready", self._office),
            cause=str(values["cause"]),
            impact=Level(str(values["impact"])),
            urgency=Level(str(values["urgency"])),
        )
        with in_form("meeting_on", self._office.locale):
            return specify(file.incident, given)

    def _moment(self, values: Mapping[str, object]) -> datetime | None:
        day = day_typed(values, "meeting_on", self._office)
        if day is None:
            return None
        typed = str(values["meeting_at"]).strip()
        with in_form("meeting_at", self._office.locale):
            hour = parse_time(typed) if typed else USUAL_HOUR
        return datetime.combine(day, hour, self._office.zone)


def _level_words(level: Level) -> str:
    return {
        Level.LOW: QCoreApplication.translate("Details", "low"),
        Level.MEDIUM: QCoreApplication.translate("Details", "medium"),
        Level.HIGH: QCoreApplication.translate("Details", "high"),
    }[level]
