"""What happened, in order, with where each thing is known from; the client's part prints."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.happenings import Event, Happened, happenings
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Audience
from consultdesk.domain.problem import TimelineEvent
from consultdesk.wording.dates import brief_date, time_of_day
from ui.define.event_form import EventForm
from ui.define.event_words import event_words
from ui.kit.buttons import Button, IconButton
from ui.kit.layouts import clear
from ui.kit.panels import Divider, EmptyState, Heading, PrivacyMark, PrivatePanel
from ui.kit.switches import Choice, Segmented
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office

_WHEN = 128


class Timeline(PrivatePanel):
    """Every event or those of one audience; what was noted here can be changed here."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        px = theme_of(office.desk).px
        super().__init__(margins=(30, px(14), 18, px(16)), spacing=px(8), parent=parent)
        self._office = office
        self._form = EventForm(office)
        self._file: IncidentFile | None = None
        self._language = office.language
        self._shown: object = None
        self.setObjectName("timeline")
        self.column.addWidget(Heading(self.tr("What happened, in order"), privacy="private"))
        choices = (
            Choice(None, self.tr("All")),
            Choice(Audience.PRIVATE, self.tr("Private"), "lock"),
            Choice(Audience.CLIENT, self.tr("What the client may see"), "eye"),
        )
        self.filter = Segmented(choices, name=self.tr("Which events are shown"))
        self.filter.setObjectName("timeline_filter")
        self.filter.chosen.connect(lambda _audience: self._show())
        self.add = Button(self.tr("Note an event"), icon="plus", size="small")
        self.add.setObjectName("note_event")
        self.add.calling(partial(self._ask, None))
        row = QHBoxLayout()
        row.addWidget(self.filter)
        row.addStretch(1)
        row.addWidget(self.add)
        self.column.addLayout(row)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(6))
        self.column.addLayout(self._rows)
        self._note = Label("", style="small", colour="ink3", wrap=True)
        self._note.setObjectName("timeline_note")
        self.column.addWidget(self._note)

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show the events of an incident, if they changed."""
        self._file, self._language = file, language
        self._show()

    def _show(self) -> None:
        file = self._file
        if file is None:
            return
        every = happenings(file, self._office.zone)
        wanted = self.filter.value()
        events = [e for e in every if wanted is None or e.audience is wanted]
        said = [self._said(event, file) for event in events]
        shown = (file.incident.id, wanted, events, said)
        self._note.setText(self._note_words(every))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rows)
        for event, words in zip(events, said, strict=True):
            self._rows.addWidget(Divider("private"))
            self._rows.addWidget(self._row(event, words))
        if not events:
            empty = self.tr("Nothing here yet. What happened before the signal may stand here too.")
            self._rows.addWidget(EmptyState(empty))

    def _note_words(self, every: tuple[Event, ...]) -> str:
        noted = any(e.kind is Happened.NOTED and e.audience is Audience.CLIENT for e in every)
        if noted:
            return self.tr(
                "What the client may see is printed on the statement to initial; all of it, in "
                "the incident file."
            )
        return self.tr(
            "All of it is printed in the incident file. Let the client see an event you noted, "
            "and the statement to initial shows what you both know, in order."
        )

    def _said(self, event: Event, file: IncidentFile) -> tuple[str, str, str]:
        today, locale = self._office.today(), self._office.locale
        when = brief_date(event.day, today, locale)
        if event.moment is not None:
            here = event.moment.astimezone(self._office.zone)
            when = f"{when}, {time_of_day(here, locale)}"
        return (when, *event_words(event, file, self._language))

    def _row(self, event: Event, said: tuple[str, str, str]) -> QWidget:
        theme = theme_of(self)
        when, what, source = said
        box = QWidget()
        box.setObjectName("happened")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        top = Qt.AlignmentFlag.AlignTop
        day = Label(when, style="small", colour="ink2", wrap=True)
        day.setFixedWidth(theme.px(_WHEN))
        row.addWidget(day, 0, top)
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        words.addWidget(Label(what, style="body", wrap=True))
        if source:
            words.addWidget(Label(source, style="small", colour="ink3", wrap=True))
        row.addLayout(words, 1)
        shared = event.audience is Audience.CLIENT
        row.addWidget(PrivacyMark("shared" if shared else "private", compact=True), 0, top)
        if isinstance(event.record, TimelineEvent):
            edit = IconButton("pen", self.tr("Change: {words}").format(words=what))
            edit.setObjectName(f"event_{event.record.id}")
            edit.calling(partial(self._ask, event.record))
            row.addWidget(edit, 0, top)
        else:
            row.addSpacing(theme.px(28) + row.spacing())
        return box

    def _ask(self, known: TimelineEvent | None) -> None:
        if self._file is not None:
            self._form.ask(self._file, known, self._language)
