"""Writing to who would rather be written to: the words announce a call, and the log knows them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from consultdesk.documents.press.naming import dated_name
from consultdesk.domain.capture import written
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Channel
from consultdesk.domain.promises import Promise
from consultdesk.exchange.call_notice import Matter, call_notice
from consultdesk.projection.surroundings import addressee, letterhead
from ui.kit.buttons import Button
from ui.message_dialog import MessageDialog, Sending
from ui.office import Office

_IN_WRITING = (Channel.EMAIL, Channel.MESSAGE)


def would_rather_read(file: IncidentFile) -> bool:
    """Whether the person an incident is settled with is reached in writing."""
    return file.contact is not None and file.contact.channel in _IN_WRITING


def write_button(file: IncidentFile) -> Button:
    """Give the button that stands beside Call."""
    button = Button(QCoreApplication.translate("Writing", "Write"), icon="mail")
    button.setObjectName(f"write_{file.incident.id}")
    who = file.contact.name if file.contact else file.client.name
    said = QCoreApplication.translate("Writing", "Write to {who}, to announce a call")
    button.setAccessibleName(said.format(who=who))
    button.setToolTip(still_a_call())
    return button


def still_a_call() -> str:
    """Say kindly what writing does, and what only a call does."""
    return QCoreApplication.translate(
        "Writing", "Writing opens the door; what stops the clock is hearing each other."
    )


def write(
    office: Office,
    file: IncidentFile,
    matter: Matter,
    over: QWidget,
    promise: Promise | None = None,
) -> None:
    """Show the words to send; saving them notes in the log that they were written."""
    contact = file.contact
    locale = (contact.locale if contact else None) or file.client.locale
    language = locale.language
    what = promise.text.read(language) if promise is not None else ""
    message = call_notice(
        matter,
        letterhead(office.practice, language),
        addressee(file.client, contact),
        locale,
        what=what,
    )

    def keep(text: str) -> None:
        office.desk.do(text, written(file, message.subject, office.now()))

    name = dated_name(office.today(), file.client.name, message.subject.rstrip("?"))
    draft = Path(name).with_suffix(".eml").name
    sending = Sending(message, (), keep, name=draft, note=still_a_call(), language=language)
    office.dialogs.show(MessageDialog(office, sending, over.window()))
