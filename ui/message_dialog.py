"""The message that goes with documents: read over, then copied or saved as an e-mail draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from consultdesk.domain.client_safe import ClientAddress, ClientMessage
from consultdesk.exchange.email_draft import Attachment, eml
from ui.coach import coached
from ui.coach_hint import CoachHint
from ui.kit.dialogs import Dialog
from ui.kit.fields import LongField, TextField
from ui.kit.words import Label
from ui.office import Office
from ui.saving import save_file

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Sending:
    """What is about to go: the words proposed, the documents, what keeping them means.

    `remarks` says what of the documents deserves a look first. Without a document, `name` names
    the draft; `note` is said beside it. The coach reads in its `language`.
    """

    message: ClientMessage
    attachments: tuple[Attachment, ...]
    keep: Callable[[str], None]
    remarks: tuple[str, ...] = ()
    name: str = ""
    note: str = ""
    language: str = ""

    @property
    def file_name(self) -> str:
        """The name under which the draft is proposed."""
        if not self.attachments:
            return self.name
        return Path(self.attachments[0].name).with_suffix(".eml").name


class MessageDialog(Dialog):
    """To whom, about what, in which words; every word may still be changed."""

    def __init__(self, office: Office, sending: Sending, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("MessageDialog", "E-mail draft")
        super().__init__(title, width=_WIDTH, parent=parent)
        self._office, self._sending = office, sending
        self.setObjectName("message_dialog")
        message = sending.message
        self._to = TextField(self.tr("To"), message.to.email)
        self._to.named(self.tr("To"), "message_to")
        self._subject = TextField(self.tr("Subject"), message.subject)
        self._subject.named(self.tr("Subject"), "message_subject")
        self._body = LongField(self.tr("Message"), message.body, lines=10)
        self._body.named(self.tr("Message"), "message_body")
        for field in (self._to, self._subject, self._body):
            self.column.addWidget(field)
        if sending.attachments:
            self.column.addWidget(self._attached(sending.attachments))
        if sending.note:
            note = Label(sending.note, style="spoken", colour="ink2", wrap=True)
            note.setObjectName("message_note")
            self.column.addWidget(note)
        self.column.addWidget(self._remarked(sending.remarks))
        sent = self.tr("ConsultDesk sends nothing: your mail program opens the draft.")
        self._told = Label(sent, style="small", colour="ink2", wrap=True)
        self._told.setObjectName("message_told")
        self.column.addWidget(self._told)
        self._add_actions()
        language = sending.language or office.language
        hint = CoachHint(coached(office, self, language, "", (self._subject, self._body)))
        self.column.insertWidget(self.column.indexOf(self._body) + 1, hint)
        self.column.setAlignment(hint, Qt.AlignmentFlag.AlignLeft)

    def _attached(self, attachments: Sequence[Attachment]) -> Label:
        names = ", ".join(one.name for one in attachments)
        words = self.tr("Attached: {names}").format(names=names)
        label = Label(words, style="small", colour="ink2", wrap=True)
        label.setObjectName("message_attached")
        return label

    def _remarked(self, remarks: Sequence[str]) -> Label:
        label = Label("\n".join(remarks), style="small", colour="amber", wrap=True)
        label.setObjectName("message_remarks")
        if not remarks:
            label.hide()
        return label

    def _add_actions(self) -> None:
        close = self.add_button(self.tr("Close"), "quiet")
        close.setObjectName("message_close")
        close.clicked.connect(self.accept)
        copy = self.add_button(self.tr("Copy the text"))
        copy.setObjectName("message_copy")
        copy.calling(self._copy)
        save = self.add_button(self.tr("Save the draft"), "primary")
        save.setObjectName("message_save")
        save.calling(self._save)

    def _written(self) -> ClientMessage:
        proposed = self._sending.message
        return replace(
            proposed,
            to=ClientAddress(proposed.to.name, str(self._to.value() or "")),
            subject=str(self._subject.value() or ""),
            body=str(self._body.value() or ""),
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._written().body)
        self._told.setText(self.tr("The text is copied, ready to paste."))

    def _save(self) -> None:
        content = eml(self._written(), self._sending.attachments)
        name = self._sending.file_name
        kinds = self.tr("E-mail draft (*.eml)")
        target = save_file(self._office, self.tr("Save the draft"), (name, kinds), content)
        if target is not None:
            self._sending.keep(self.tr("Save the e-mail draft"))
            saved = self.tr("Saved as {name}. Open it in your mail program to send it.")
            self._told.setText(saved.format(name=target.name))
