"""Telling a client before a date passes: whom to call, what to say, what the call is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.capture import start_call
from consultdesk.domain.change import Change
from consultdesk.domain.clients import LogEntry
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.promises import Promise
from consultdesk.domain.text import InternalText
from consultdesk.wording.dates import day_and_month
from consultdesk.wording.places import own_words
from ui.kit.dialogs import Dialog
from ui.kit.panels import Sheet
from ui.kit.words import Label
from ui.office import Office

WIDTH = 520


def purpose(promise: Promise, language: str, office: Office) -> str:
    """Give the purpose of the call: the promise in its exact words, and its date."""
    words = promise.text.read(language)
    if promise.due is None:
        said = QCoreApplication.translate("RenegotiationCall", "Agree on a date: “{promise}”")
        return said.format(promise=words)
    said = QCoreApplication.translate(
        "RenegotiationCall", "Agree on another date: “{promise}”, promised for {day}"
    )
    return said.format(promise=words, day=day_and_month(promise.due, office.locale))


def call_about(promise: Promise, file: IncidentFile, language: str, office: Office) -> Change:
    """Start a call whose log entry says what it is for."""
    begun = start_call(file, office.now())
    entry = begun.after
    if not isinstance(entry, LogEntry):
        raise TypeError("a call is a log entry")
    return Change(None, entry.but(summary=InternalText(purpose(promise, language, office))))


class BeforeTheDate(Dialog):
    """One look before calling: the person, the exact words, and a sentence to open with."""

    def __init__(
        self,
        promise: Promise,
        file: IncidentFile,
        language: str,
        office: Office,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Before the date"), width=WIDTH, parent=parent)
        self.setObjectName("before_the_date")
        contact = file.contact
        who = contact.name if contact else file.client.name
        reach = " · ".join(part for part in (who, contact.phone if contact else "") if part)
        self.column.addWidget(Label(reach, style="body").selectable())
        sheet = Sheet()
        sheet.column.addWidget(Label(self.tr("What I promised"), style="small", colour="ink3"))
        sheet.column.addWidget(Label(promise.text.read(language), style="spoken", wrap=True))
        if promise.due is not None:
            day = day_and_month(promise.due, office.locale)
            sheet.column.addWidget(
                Label(self.tr("for {day}").format(day=day), style="small", colour="ink2")
            )
        self.column.addWidget(sheet)
        said = own_words(
            self.tr(
                "“I am calling before the date, not after. I promised you this, and I need a "
                "little longer. Which day would still work for you?”"
            ),
            office.locale,
        )
        self.column.addWidget(Label(said, style="spoken", colour="ink2", wrap=True))
        self.add_cancel()
        call = self.add_button(self.tr("Start the call"), "primary")
        call.setObjectName("start_the_call")
        call.clicked.connect(self.accept)
