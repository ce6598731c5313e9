"""The client's yes: who, how, when, and in which words; it freezes the version."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Channel
from consultdesk.domain.problem import ProblemStatement, current
from consultdesk.wording.dates import short_day
from consultdesk.wording.places import NBSP
from ui.define.confirmed_words import confirmed_words
from ui.kit.buttons import Button
from ui.kit.dates import DateField
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, LongField, TextField
from ui.kit.form import Form, Missing
from ui.kit.panels import Sheet
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.typed_days import TypedDays


@dataclass(frozen=True, slots=True)
class Yes:
    """What was noted of a confirmation."""

    by: str
    channel: Channel
    on: date | None
    words: str


class ConfirmationBar(Sheet):
    """Asks for the confirmation of the version on screen, or shows the one there is."""

    confirmed = Signal(object)
    changes_begun = Signal()
    mail_requested = Signal()
    options_requested = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        px = theme_of(office.desk).px
        super().__init__(margins=(30, px(16), 18, px(16)), spacing=px(14), parent=parent)
        self._office = office
        self._file: IncidentFile | None = None
        self._title = Label("", style="section", wrap=True)
        self._below = Label("", style="small", colour="ink2", wrap=True)
        self.open_button = Button(self.tr("Note the confirmation"), "primary", icon="check")
        self.open_button.setObjectName("note_confirmation")
        self.open_button.clicked.connect(self.open_form)
        self.mail_button = Button(self.tr("E-mail draft"), icon="mail")
        self.mail_button.with_shortcut("Ctrl+Shift+E", shown=False)
        self.mail_button.setObjectName("mail_statement")
        self.mail_button.calling(self.mail_requested.emit)
        self.next_button = Button(self.tr("Prepare the options"), "primary").with_trailing("arrow")
        self.next_button.setObjectName("prepare_options")
        self.next_button.clicked.connect(self.options_requested)
        row = QHBoxLayout()
        row.setSpacing(px(16))
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(self._title)
        texts.addWidget(self._below)
        row.addLayout(texts, 1)
        row.addWidget(self.mail_button)
        row.addWidget(self.open_button)
        row.addWidget(self.next_button)
        self.column.addLayout(row)
        self._form_box = self._build_form()
        self.column.addWidget(self._form_box)
        self._form_box.hide()

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show where the version on screen stands with the client."""
        if self._file is None or self._file.incident.id != file.incident.id:
            self._form_box.hide()  # what was begun for another incident is not of this one
        self._file = file
        latest = current(file.statements)
        written = latest is not None and bool(latest.text)
        yes = latest is not None and latest.confirmed
        name = file.contact.name if file.contact else file.client.name
        if latest is not None and yes:
            self._title.setText(self.tr("Confirmed by {name}").format(name=latest.confirmed_by))
            self._below.setText(self._confirmed_words(latest, language))
            self._form_box.hide()
        else:
            self._title.setText(self.tr("Confirmation by {name}").format(name=name))
            ready = self.tr("Reread the statement together, then note the answer, word for word.")
            self._below.setText(ready if written else self.tr("Write the statement first."))
        self.open_button.setVisible(not yes and self._form_box.isHidden())
        self.open_button.setEnabled(written)
        self.mail_button.setEnabled(written)
        self.next_button.setVisible(yes)

    def open_form(self) -> None:
        """Open the fields of the confirmation under the sentence."""
        file = self._file
        if file is None:
            return
        name = file.contact.name if file.contact else ""
        self.form.clear_complaints()
        today = self._office.today()
        self.form.fill({"by": name, "channel": Channel.CALL, "on": today, "words": ""})
        self._form_box.show()
        self.open_button.hide()
        self.form.field("words").setFocus()

    def close_form(self) -> None:
        """Put the fields away without noting anything."""
        self._form_box.hide()
        self.open_button.show()
        self.open_button.setFocus()

    def _take_up(self) -> None:
        self.close_form()
        self.changes_begun.emit()

    def submit(self) -> None:
        """Hand over what was noted; the fields stay until it is written."""
        self.form.clear_complaints()
        try:
            values = self.form.values()
        except Missing as missing:
            self.form.complain(missing.field, missing.sentence)
            return
        on = values["on"]
        yes = Yes(
            str(values["by"]),
            Channel(str(values["channel"])),
            on if isinstance(on, date) else None,
            str(values["words"]),
        )
        self.confirmed.emit(yes)

    def _build_form(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(12))
        self.form = Form()
        channels = [
            Item(Channel.CALL, self.tr("By phone")),
            Item(Channel.MEETING, self.tr("In a meeting")),
            Item(Channel.EMAIL, self.tr("By e-mail")),
            Item(Channel.MESSAGE, self.tr("By message")),
            Item(Channel.PAPER, self.tr("On paper")),
        ]
        self.form.add_row(
            (
                ("by", TextField(self.tr("Who confirmed"))),
                ("channel", ChoiceField(self.tr("How"), channels, Channel.CALL)),
                ("on", DateField(self.tr("When"), days=TypedDays(self._office))),
            )
        )
        prompt = self.tr("“Yes, that is exactly it.”")
        words = LongField(self.tr("Their exact words"), style="spoken", lines=1, placeholder=prompt)
        self.form.add("words", words)
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = Button(self.tr("Not yet"), "quiet")
        cancel.clicked.connect(self.close_form)
        save = Button(self.tr("Note the confirmation"), "primary", icon="check")
        save.setObjectName("save_confirmation")
        save.clicked.connect(self.submit)
        changes = Button(self.tr("Take up their changes"), "quiet", icon="pen")
        changes.setObjectName("take_up_changes")
        changes.setToolTip(
            self.tr("Keeps this version as it is, and begins the next one with its words.")
        )
        changes.calling(self._take_up)
        row.addWidget(changes)
        row.addWidget(cancel)
        row.addWidget(save)
        column.addLayout(row)
        return box

    def _confirmed_words(self, statement: ProblemStatement, language: str) -> str:
        if statement.confirmed_at is None:
            return ""
        at = statement.confirmed_at.astimezone(self._office.zone).date()
        words = self.tr("Version {number}, on {day}, {how}.").format(
            number=statement.version,
            day=short_day(at, self._office.locale),
            how=confirmed_words(statement.channel),
        )
        if not statement.client_words:
            return words
        theirs = statement.client_words
        quoted = f"«{NBSP}{theirs}{NBSP}»" if language == "fr" else f"“{theirs}”"
        return f"{words} {quoted}"
