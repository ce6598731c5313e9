"""What I retain from an incident: the lesson, one preventive action, and by when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.lessons import act_by, acted, retain
from consultdesk.domain.text import InternalText
from consultdesk.wording.calendar_reading import parse_date
from consultdesk.wording.dates import full_date
from ui.kit.buttons import Button
from ui.kit.fields import LongField, TextField
from ui.kit.panels import Heading, PrivatePanel
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import beside


class Retained(PrivatePanel):
    """Fields written where they are read; the action comes back on its day, and at kickoff."""

    written = Signal(object, object)  # the words of the step, the change

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._office = office
        self._file: IncidentFile | None = None
        self.column.addWidget(Heading(self.tr("What I retain"), privacy="private"))
        self.lesson = LongField("", "", placeholder=self.tr("What I will do differently"), lines=3)
        self.lesson.named(self.tr("What I retain"), "lesson")
        self.action = LongField(
            self.tr("So that it does not come back"),
            "",
            placeholder=self.tr("One thing I do, and by when"),
            lines=2,
        )
        self.action.named(self.tr("Preventive action"), "preventive")
        self.due = TextField(self.tr("By when"), "")
        self.due.named(self.tr("Preventive action, by when"), "preventive_due")
        self.done = Button(self.tr("Done"), icon="check", size="small")
        self.done.setObjectName("preventive_done")
        self.back = Label(
            self.tr("It comes back on its day, and at the next kickoff like this one."),
            style="small",
            colour="ink2",
            wrap=True,
        )
        for widget in (self.lesson, self.action, self.due, self.done, self.back):
            self.column.addWidget(widget)
        self.lesson.committed.connect(self._retain)
        self.action.committed.connect(self._prevent)
        self.due.committed.connect(self._date)
        self.done.clicked.connect(self._acted)

    def show_file(self, file: IncidentFile) -> None:
        """Show what is retained, except where somebody writes."""
        self._file, known = file, file.lesson
        _show(self.lesson, known.lesson.reveal() if known else "")
        _show(self.action, known.preventive.reveal() if known else "")
        locale = self._office.locale
        if not self.due.line().hasFocus() and not self.due.complaint():
            self.due.set_value(full_date(known.due, locale) if known and known.due else "")
        acting = bool(known and known.preventive)
        self.due.setVisible(acting)
        self.back.setVisible(acting)
        self.done.setVisible(bool(acting and known and known.done_on is None))
        if acting and known and known.done_on is not None:
            day = full_date(known.done_on, locale)
            self.back.setText(self.tr("Done on {day}.").format(day=day))
        else:
            self.back.setText(
                self.tr("It comes back on its day, and at the next kickoff like this one.")
            )

    def commit(self) -> None:
        """Take in what is still being typed."""
        for field in (self.lesson, self.action, self.due):
            field.commit()

    def _retain(self, typed: object) -> None:
        if self._file is not None:
            change = retain(self._file, lesson=InternalText(str(typed)))
            self.written.emit(self.tr("Write what I retain"), change)

    def _prevent(self, typed: object) -> None:
        if self._file is not None:
            words = InternalText(str(typed))
            change = retain(self._file, preventive=words)
            if not words:
                change = retain(self._file, preventive=words, due=None, done_on=None)
            self.written.emit(self.tr("Write a preventive action"), change)

    def _date(self, typed: object) -> None:
        if self._file is None:
            return
        with beside(self.due, self._office.locale):
            text = str(typed).strip()
            locale = self._office.locale
            day = parse_date(text, self._office.today(), locale) if text else None
            self.written.emit(self.tr("Date a preventive action"), act_by(self._file, day))

    def _acted(self) -> None:
        if self._file is not None and self._file.lesson is not None:
            change: Change = acted(self._file.lesson, self._office.today())
            self.written.emit(self.tr("Note a preventive action as done"), change)


def _show(field: LongField, text: str) -> None:
    if field.value() != text and not field.editor.hasFocus():
        field.set_value(text)
