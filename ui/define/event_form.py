"""Noting something that happened: its day, its words, where it is known from, who may see it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.errors import Refused
from consultdesk.domain.happenings import Noted, note_event
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Audience
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import TimelineEvent
from consultdesk.wording.calendar_reading import parse_time
from consultdesk.wording.dates import full_date, time_of_day
from ui.coach import coached
from ui.kit.dialogs import ModalForm
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, LongField, TextField
from ui.kit.form import Form, Missing
from ui.office import Office
from ui.refusals import day_typed, in_form, sentence

_FIELDS = {"text_missing": "text", "day_missing": "on"}


class EventForm:
    """Asks for an event, or for a known one again; one undo step."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def ask(self, file: IncidentFile, known: TimelineEvent | None, language: str) -> None:
        """Show the form; what it holds is written when it is handed over."""
        form = self._form()
        if known is not None:
            form.fill(self._values(known))
            form.field("text").show_phrase(known.text, language)

        def submit(values: Mapping[str, object]) -> None:
            self._write(file, known, language, values)

        scope = known.id if known else f"event/{file.incident.id}"
        coached(self._office, form, language, scope, [form.field("text")])
        title = QCoreApplication.translate("EventForm", "Something that happened")
        action = QCoreApplication.translate("EventForm", "Note it")
        dialog = ModalForm(title, form, action, submit)
        dialog.setObjectName("event_form")
        if known is not None:
            remove = dialog.add_button(QCoreApplication.translate("EventForm", "Remove"), "quiet")
            remove.setObjectName("remove_event")

            def removed() -> None:
                words = QCoreApplication.translate("EventForm", "Event removed")
                if self._office.desk.do(words, *self._office.desk.store.removal(known)):
                    dialog.reject()

            remove.calling(removed)
        self._office.dialogs.show(dialog)

    def _form(self) -> Form:
        translate = QCoreApplication.translate
        form = Form()
        what = LongField(translate("EventForm", "What happened"), lines=2)
        day = TextField(
            translate("EventForm", "Day"), placeholder=translate("EventForm", "October 14…")
        )
        hour = TextField(translate("EventForm", "Time, if known"))
        source = TextField(
            translate("EventForm", "Known from"),
            placeholder=translate("EventForm", "an e-mail, the contract, who…"),
        )
        audience = ChoiceField(
            translate("EventForm", "Who may see it"),
            [
                Item(Audience.PRIVATE, translate("EventForm", "Private")),
                Item(Audience.CLIENT, translate("EventForm", "The client too, on paper")),
            ],
            Audience.PRIVATE,
        )
        form.add("text", what)
        form.add_row([("on", day), ("at_time", hour)])
        form.add_row([("source", source), ("audience", audience)])
        return form

    def _values(self, known: TimelineEvent) -> dict[str, object]:
        locale = self._office.locale
        return {
            "on": full_date(known.on, locale),
            "at_time": time_of_day(known.at_time, locale) if known.at_time else "",
            "source": known.source,
            "audience": known.audience,
        }

    def _write(
        self,
        file: IncidentFile,
        known: TimelineEvent | None,
        language: str,
        values: Mapping[str, object],
    ) -> None:
        noted = self._noted(known, language, values)
        try:
            change = note_event(file, known, noted)
        except Refused as refused:
            words = sentence(refused, self._office.locale)
            raise Missing(_FIELDS.get(refused.code, "text"), words) from refused
        if not self._office.desk.do(QCoreApplication.translate("EventForm", "Event noted"), change):
            kept = QCoreApplication.translate(
                "EventForm", "This could not be kept. Your words are still here."
            )
            raise Missing("text", kept)

    def _noted(
        self, known: TimelineEvent | None, language: str, values: Mapping[str, object]
    ) -> Noted:
        phrase = known.text if known is not None else Phrase()
        return Noted(
            on=day_typed(values, "on", self._office),
            at_time=self._time(str(values["at_time"]).strip()),
            text=phrase.put(language, str(values["text"]).strip()),
            source=str(values["source"]).strip(),
            audience=Audience(str(values["audience"])),
        )

    def _time(self, typed: str) -> time | None:
        if not typed:
            return None
        with in_form("at_time", self._office.locale):
            return parse_time(typed)
