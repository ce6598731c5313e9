"""The card of a client: how to reach them, what was agreed, what was lived through together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from consultdesk.domain.clients import Engagement
from consultdesk.domain.clock import local_day
from consultdesk.domain.incident_file import stage_of
from consultdesk.wording.dates import short_date
from ui.clients import reading
from ui.clients.card_data import CardData, Past
from ui.kit.buttons import Button, IconButton
from ui.kit.marks import Ticks
from ui.kit.panels import Divider, Heading, Icon, Sheet
from ui.kit.tags import Tag
from ui.kit.theme import theme_of
from ui.kit.words import Label, Line, Run
from ui.office import Office
from ui.stage_words import stage_word
from ui.words_link import WordsLink

_LABEL = 140
_DATE = 98


class CardHead(QWidget):
    """The client's name, what they do, and the two things to do from here."""

    signal_asked = Signal()
    removal_asked = Signal()
    file_asked = Signal()
    letter_asked = Signal(object)

    def __init__(self, data: CardData, office: Office) -> None:
        super().__init__()
        theme = theme_of(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        self._title = Label(data.client.name, style="display", wrap=True)
        self._title.setObjectName("client_title")
        words.addWidget(self._title)
        line = reading.head_line(data.client, office.locale)
        words.addWidget(Label(line, style="body", colour="ink2", wrap=True))
        row.addLayout(words, 1)
        more = IconButton("more", self.tr("More"))
        more.setObjectName("client_more")
        self._menu = QMenu(self)
        whole = self._menu.addAction(self.tr("Client file"))
        whole.setObjectName("client_file")
        whole.triggered.connect(self.file_asked)
        remove = self._menu.addAction(self.tr("Delete this client"))
        remove.setObjectName("delete_client")
        remove.triggered.connect(self.removal_asked)
        more.clicked.connect(lambda: self._menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        self._add_letter(row, data, office)
        row.addSpacing(theme.px(8))
        log = Button(self.tr("Log a signal"), "primary", icon="phone")
        log.setObjectName("log_signal_here")
        log.clicked.connect(self.signal_asked)
        row.addWidget(log, 0, Qt.AlignmentFlag.AlignTop)

    def _add_letter(self, row: QHBoxLayout, data: CardData, office: Office) -> None:
        """Add the way to the kickoff letter, once something was agreed."""
        engaged = reading.to_begin(data.engagements, office.today())
        if engaged is not None:
            letter = Button(self.tr("Kickoff letter"), "quiet", icon="docs")
            letter.setObjectName("kickoff_letter")
            letter.clicked.connect(lambda: self.letter_asked.emit(engaged))
            row.addWidget(letter, 0, Qt.AlignmentFlag.AlignTop)

    def show_name(self, name: str) -> None:
        """Show the name as it stands."""
        self._title.setText(name)


class Facts(Sheet):
    """The client's facts in rows of label and value."""

    edit_asked = Signal()

    def __init__(self, data: CardData, office: Office) -> None:
        super().__init__(margins=(20, 14, 20, 10), spacing=0)
        self._px = theme_of(self).px
        self._rows = 0
        heading = Heading(self.tr("Card"))
        edit = Button(self.tr("Edit"), "link", icon="pen", size="small")
        edit.setObjectName("edit_client")
        edit.setAccessibleName(self.tr("Edit the card"))
        edit.clicked.connect(self.edit_asked)
        heading.add(edit)
        self.column.addWidget(heading)
        self.column.addSpacing(self._px(4))
        self._people(data, office)
        client, locale = data.client, office.locale
        if client.preferences:
            self._row(self.tr("Preferences"), Label(client.preferences, wrap=True))
        documents = reading.documents_line(client, locale)
        self._row(self.tr("Documents"), Label(documents, wrap=True))
        self._agreed(data, office)

    def _people(self, data: CardData, office: Office) -> None:
        for place, contact in enumerate(data.contacts):
            value = QWidget()
            column = QVBoxLayout(value)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(self._px(1))
            role = contact.role.read(office.language)
            reach = reading.reach_line(contact, data.client, office.locale)
            if place == 0:
                runs = [Run(contact.name, weight=500), Run(f", {role}" if role else "")]
                column.addWidget(Line(runs))
                if reach:
                    column.addWidget(Label(reach, colour="ink2", wrap=True).selectable())
            else:
                grey = Run(f" · {reach}" if reach else "", "ink2")
                column.addWidget(Line([Run(contact.name), grey]))
            self._row(reading.contact_kind(contact, place, office.language), value)
        if not data.contacts:
            nobody = Label(self.tr("Add who to call."), colour="ink3")
            self._row(self.tr("Contact"), nobody)

    def _agreed(self, data: CardData, office: Office) -> None:
        running = reading.current(data.engagements, office.today())
        if running is None:
            words = Label(self.tr("Add what was agreed, and its dates."), colour="ink3", wrap=True)
            self._row(self.tr("Engagement"), words)
            return
        title = running.title.read(office.language) or running.number
        self._row(self.tr("Engagement"), Label(title, wrap=True))
        value = QWidget()
        row = QHBoxLayout(value)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._px(6))
        if running.kickoff_given_on is not None:
            row.addWidget(Icon("check", "accent", 16))
        row.addWidget(Label(reading.kickoff_line(running, office.locale), wrap=True), 1)
        self._row(self.tr("Kickoff letter"), value)
        for label, text in (
            (self.tr("In scope"), running.scope_in),
            (self.tr("Out of scope"), running.scope_out),
            (self.tr("Taken as given"), running.assumptions),
            (self.tr("Success"), running.success_measures),
        ):
            if text.strip():
                self._row(label, Label(text, wrap=True))
        self._others(data, running, office)

    def _others(self, data: CardData, running: Engagement, office: Office) -> None:
        """Name the other engagements, so that none is out of sight."""
        names = [
            one.title.read(office.language) or one.number
            for one in data.engagements
            if one.id != running.id
        ]
        said = "\n".join(name for name in names if name)
        if said:
            self._row(self.tr("Other engagements"), Label(said, wrap=True))

    def _row(self, label: str, value: QWidget) -> None:
        if self._rows:
            self.column.addWidget(Divider())
        self._rows += 1
        row = QHBoxLayout()
        row.setContentsMargins(0, self._px(8), 0, self._px(8))
        row.setSpacing(0)
        name = Label(label, colour="ink2", wrap=True)
        name.setFixedWidth(self._px(_LABEL))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1)
        self.column.addLayout(row)


class SharedHistory(Sheet):
    """What was lived through together, the latest first, with how satisfied it ended."""

    def __init__(self, data: CardData, office: Office, go: Callable[[str], object]) -> None:
        super().__init__(margins=(20, 14, 20, 8), spacing=0)
        self._px = theme_of(self).px
        self._office = office
        heading = Heading(self.tr("Shared history"))
        heading.add(Label(self.tr("final satisfaction"), style="small", colour="ink3"))
        self.column.addWidget(heading)
        self.column.addSpacing(self._px(2))
        first = True
        for past in data.history:
            if not first:
                self.column.addWidget(Divider())
            first = False
            self._past(past, data, go)
        if data.earlier:
            words = QCoreApplication.translate(
                "SharedHistory", "and %n earlier", None, data.earlier
            )
            self.column.addWidget(Label(words, style="small", colour="ink3"))
        if data.client.since is not None:
            if not first:
                self.column.addWidget(Divider())
            began = Label(self.tr("Start of the work together"), colour="ink2")
            self._row(short_date(data.client.since, office.locale), began, None)

    def _past(self, past: Past, data: CardData, go: Callable[[str], object]) -> None:
        incident = past.incident
        title = incident.title.read(self._office.language)
        link = WordsLink([Run(title, weight=500 if incident.open else 400)], wrap=True)
        link.setObjectName(f"history_{incident.id}")
        link.clicked.connect(lambda: go(incident.id))
        day = short_date(local_day(incident.noticed_at, self._office.zone), self._office.locale)
        end: QWidget | None = None
        if incident.open:
            file = next((f for f in data.files if f.incident.id == incident.id), None)
            end = Tag(stage_word(stage_of(file)), "stage") if file else None
        elif past.rating is not None:
            end = Ticks(past.rating)
        self._row(day, link, end)

    def _row(self, day: str, words: QWidget, end: QWidget | None) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, self._px(8), 0, self._px(8))
        row.setSpacing(0)
        date = Label(day, colour="ink2").tabular()
        date.setFixedWidth(self._px(_DATE))
        row.addWidget(date)
        row.addWidget(words, 1)
        if end is not None:
            row.addSpacing(self._px(12))
            row.addWidget(end)
        self.column.addLayout(row)


def no_client(sentence: str) -> Label:
    """Give the sentence of a list where nobody is chosen."""
    words = sentence or QCoreApplication.translate("Clients", "Choose a client in the list.")
    return Label(words, style="spoken", colour="ink2", wrap=True)
