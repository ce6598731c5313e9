"""The sections of Today, each built from the agenda as it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.attention import CallBack, Warned
from consultdesk.domain.incident_file import IncidentFile, stage_of
from consultdesk.domain.incidents import Stage
from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.locales import Locale
from consultdesk.domain.promise_notices import Notice
from consultdesk.domain.promises import Promise, keep
from consultdesk.domain.today import Agenda, CallDue, CheckDue, Due, Meeting, Start, TakenOn
from consultdesk.exchange.call_notice import Matter
from consultdesk.wording.amounts import money
from consultdesk.wording.bank import first_words
from consultdesk.wording.dates import day_and_month, time_of_day
from consultdesk.wording.places import own_words
from ui.call_back_words import call_back_words
from ui.kit.buttons import Button, IconButton
from ui.kit.marks import Ticks
from ui.kit.panels import Divider, Heading, PrivacyMark, PrivatePanel
from ui.kit.tags import Tag
from ui.kit.theme import theme_of
from ui.kit.words import Label, Run
from ui.late import area
from ui.office import Office
from ui.stage_words import stage_word
from ui.today import sentences
from ui.today.rows import Circle, Nothing, PersonRow, PromiseRow, Rows
from ui.words_link import WordsLink
from ui.writing import still_a_call, would_rather_read, write, write_button


class Asking(Protocol):
    """A screen that can ask for another place."""

    open_requested: SignalInstance
    signal_requested: SignalInstance

    def refresh(self) -> None:
        """Show everything as it stands now."""


class Sections(QObject):
    """Builds the sections for a screen, which hears what their rows ask for."""

    def __init__(self, office: Office, screen: Asking) -> None:
        super().__init__()
        self._office = office
        self._screen = screen
        self._locale = office.locale
        self._today = office.today()

    def calls(self, agenda: Agenda) -> QWidget:
        """Give whom to call: low ratings, the longest silence, then the meetings of today."""
        heading = Heading(self.tr("Call"), count=agenda.to_call or None)
        if not agenda.to_call:
            sentence = self.tr(
                "A shorter tone, an unusual silence, a doubt? "
                "Log the signal and call, the same day if you can."
            )
            log = self.tr("Log a signal")
            ask = self._screen.signal_requested
            quiet = Nothing(own_words(sentence, self._locale), log, lambda: ask.emit(""))
            return self._section(heading, quiet)
        rows = Rows()
        for rank, back in enumerate(agenda.backs):
            rows.add(self._back(back, first=rank == 0))
        for rank, call in enumerate(agenda.calls, start=len(agenda.backs)):
            rows.add(self._call(call, first=rank == 0))
        for meeting in agenda.meetings:
            rows.add(self._meeting(meeting))
        return self._section(heading, rows)

    def promises(self, agenda: Agenda) -> QWidget:
        """Give my promises that are due or late, and what is expected from clients."""
        heading = Heading(self.tr("Keep promises"), count=len(agenda.mine) or None)
        if agenda.mine_soon:
            words = sentences.soon_words(len(agenda.mine_soon), self._today, self._locale)
            heading.add(Label(words, style="small", colour="ink3"))
        if not (agenda.mine or agenda.warned or agenda.expected):
            sentence = self.tr("Nothing due today. You do what you say.")
            if self._locale is Locale.FR_FR:  # the saying of Québec is not known there
                sentence = self.tr("Nothing due today. Deeds follow words.")
            return self._section(heading, Nothing(own_words(sentence, self._locale)))
        rows = Rows()
        for due in agenda.mine:
            rows.add(self._mine(due))
        for one in agenda.warned:
            rows.add(self._warned(one))
        for due in agenda.expected:
            rows.add(self._expected(due))
        return self._section(heading, rows)

    def checks(self, agenda: Agenda) -> QWidget:
        """Give whom to ask whether they are satisfied."""
        heading = Heading(self.tr("Check satisfaction"), count=len(agenda.checks) or None)
        if not agenda.checks:
            sentence = self.tr("Checks will appear here after each promise kept.")
            return self._section(heading, Nothing(own_words(sentence, self._locale)))
        rows = Rows()
        for check in agenda.checks:
            rows.add(self._check(check))
        return self._section(heading, rows)

    def starts(self, agenda: Agenda) -> tuple[QWidget, ...]:
        """Give the engagements that begin without a kickoff letter; none, no section."""
        if not agenda.starts:
            return ()
        heading = Heading(self.tr("Start well with a client"))
        rows = Rows()
        for start in agenda.starts:
            rows.add(self._start(start))
        return (self._section(heading, rows),)

    def stages(self, agenda: Agenda) -> QWidget:
        """Give the open incidents under the stage each is at."""
        theme = theme_of(self._widget())
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Heading(self.tr("Open incidents"), count=agenda.open or None))
        for stage, files in agenda.stages:
            column.addWidget(Divider())
            column.addLayout(self._stage(stage, files))
        column.addWidget(Divider())
        return part

    def taken_on(self, taken: TakenOn) -> tuple[QWidget, ...]:
        """Give what I took on this year; nothing closed, no panel."""
        if not taken.amounts:
            return ()
        theme = theme_of(self._widget())
        panel = PrivatePanel(margins=(16, 14, 16, 14), spacing=theme.px(4))
        panel.setObjectName("taken_on")
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("What I am taking on"), style="section", colour="privateInk"))
        head.addStretch(1)
        head.addWidget(PrivacyMark("private"))
        panel.column.addLayout(head)
        amounts = [money(amount, self._locale) for amount in taken.amounts]
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(Label(sentences.side_by_side(amounts, self._locale), style="figure"))
        words = sentences.taken_on_words(taken.incidents, self._locale)
        line.addWidget(Label(words, style="small", colour="ink2", wrap=True), 1)
        panel.column.addLayout(line)
        return (panel,)

    def _widget(self) -> QWidget:
        assert isinstance(self._screen, QWidget)  # noqa: S101 - what builds the sections is a screen
        return self._screen

    def _section(self, heading: Heading, content: QWidget) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(part).px(8))
        column.addWidget(heading)
        column.addWidget(content)
        return part

    def _go(self, file: IncidentFile, stage: Stage) -> Callable[[], None]:
        place = f"{file.incident.id}/{stage.value}"
        return lambda: self._screen.open_requested.emit("incident", place)

    def _lead(self, words: str, colour: str = "ink") -> Label:
        """Give what starts a row; hours take more room where they say a.m. and p.m."""
        label = Label(words, colour=colour).weighted(500).tabular()
        drawn = 72 if self._office.language == "fr" else 88
        label.setFixedWidth(theme_of(label).px(drawn))
        return label

    def _title(self, file: IncidentFile) -> str:
        return file.incident.title.read(self._office.language)

    def _who(self, file: IncidentFile, more: str = "") -> tuple[Run, ...]:
        name, client = sentences.person(file)
        grey = " · " + client if client else ""
        grey += f", {more}" if more else ""
        return (Run(name, weight=500, style="body"), Run(grey, "ink3", style="body"))

    def _call(self, call: CallDue, *, first: bool) -> PersonRow:
        file = call.file
        lead = self.tr("First") if first else self.tr("Then")
        mark = self._lead(lead, "amber" if first else "ink")
        row = PersonRow(mark, self._who(file), self._title(file), top=True)
        if first:
            guide = self._office.desk.store.all(LibraryEntry, shelf=Shelf.CALL_GUIDE)
            sentence = first_words(file.incident.kind, self._office.language, guide)
            row.say(self.tr("“{sentence}”").format(sentence=own_words(sentence, self._locale)))
        words = sentences.noticed(call, self._today, self._office.zone, self._locale)
        row.mark(Tag(words, "amber" if call.over_target else "neutral", icon="clock"))
        if would_rather_read(file):
            row.note(still_a_call())
            row.act(self._writing(file, Matter.SIGNAL), top=True)
        kind = "primary" if first else "plain"
        sheet = IconButton("print", self.tr("Call sheet"))
        sheet.setObjectName(f"call_sheet_{file.incident.id}")
        sheet.calling(lambda: self._show_sheet(file, sheet))
        row.act(sheet, top=True)
        button = Button(self.tr("Call"), kind, icon="phone")  # type: ignore[arg-type]
        return self._done(row, button, file, Stage.LISTEN, top=True)

    def _back(self, back: CallBack, *, first: bool) -> PersonRow:
        file = back.file
        mark = self._lead(self.tr("First") if first else self.tr("Then"), "ink")
        words = sentences.answered(back.round, self._locale)
        row = PersonRow(mark, self._who(file), words, top=True)
        if first:
            sentence = self.tr("Thank you for being frank. What would make it right for you?")
            row.say(self.tr("“{sentence}”").format(sentence=own_words(sentence, self._locale)))
        clock = call_back_words(back, self._today, self._locale)
        row.mark(Tag(clock, "amber" if back.past else "neutral", icon="clock"))
        if would_rather_read(file):
            row.act(self._writing(file, Matter.ANSWER), top=True)
        button = Button(self.tr("Call"), "primary" if first else "plain", icon="phone")
        return self._done(row, button, file, Stage.LISTEN, top=True)

    def _writing(self, file: IncidentFile, matter: Matter) -> Button:
        button = write_button(file)
        button.calling(lambda: write(self._office, file, matter, button))
        return button

    def _show_sheet(self, file: IncidentFile, over: QWidget) -> None:
        # late: paper brings ReportLab and QtPdf along
        area("ui.private_papers", "show_call_sheet")(self._office, file, over)

    def _meeting(self, meeting: Meeting) -> PersonRow:
        file, zone = meeting.file, self._office.zone
        at = time_of_day(meeting.at.astimezone(zone), self._locale)
        abroad = sentences.abroad(meeting, zone, self._locale)
        what = sentences.purpose(meeting, self._title(file))
        row = PersonRow(self._lead(at), self._who(file, abroad), what)
        return self._done(row, Button(self.tr("Prepare")), file, stage_of(file))

    def _done(
        self, row: PersonRow, button: Button, file: IncidentFile, stage: Stage, *, top: bool = False
    ) -> PersonRow:
        name, _client = sentences.person(file)
        said = QCoreApplication.translate("Today", "{verb}: {who}")
        button.setAccessibleName(said.format(verb=button.text(), who=name))
        button.setObjectName(f"{stage.value}_{file.incident.id}")
        button.clicked.connect(self._go(file, stage))
        row.act(button, top=top)
        return row

    def _promise(self, due: Due) -> WordsLink:
        name, client = sentences.person(due.file)
        whom = f"  {name} · {client}" if client else f"  {name}"
        words = due.promise.text.read(self._office.language)
        link = WordsLink((Run(words, weight=500), Run(whom, "ink3")))
        link.setObjectName(f"promise_{due.promise.id}")
        link.clicked.connect(self._go(due.file, Stage.PROMISES))
        return link

    def _circle(self, promise: Promise) -> Circle:
        words = promise.text.read(self._office.language)
        circle = Circle(self.tr("Mark as kept: {promise}").format(promise=words))
        circle.setObjectName(f"keep_{promise.id}")
        circle.clicked.connect(lambda: self._keep(promise))
        return circle

    def _mine(self, due: Due) -> PromiseRow:
        circle = self._circle(due.promise)
        when = sentences.due_words(due, self._today, self._locale)
        if not due.late:
            return PromiseRow(self._promise(due), Label(when, style="small", colour="ink2"), circle)
        row = PromiseRow(self._promise(due), Tag(when, "amber"), circle)
        row.act(self._telling(due.file))
        return row

    def _warned(self, one: Warned) -> PromiseRow:
        circle = self._circle(one.promise)
        said = sentences.warned_words(one, self._today, self._locale)
        eve = one.notice is Notice.EVE
        when = Tag(said, "amber") if eve else Label(said, style="small", colour="ink2")
        row = PromiseRow(self._promise(Due(one.file, one.promise, late=False)), when, circle)
        row.act(self._telling(one.file))
        return row

    def _telling(self, file: IncidentFile) -> Button:
        """Give the way to where a call before the date is prepared."""
        tell = Button(self.tr("Let them know"), "link", size="small")
        tell.clicked.connect(self._go(file, Stage.PROMISES))
        return tell

    def _expected(self, due: Due) -> PromiseRow:
        when = sentences.expected_words(due, self._today, self._locale)
        return PromiseRow(self._promise(due), Label(when, style="small", colour="ink3"))

    def _keep(self, promise: Promise) -> None:
        self._office.desk.do(self.tr("Mark a promise as kept"), keep(promise, self._today))

    def _check(self, check: CheckDue) -> PersonRow:
        file = check.file
        at = check.at.astimezone(self._office.zone) if check.at else None
        lead = time_of_day(at, self._locale) if at else ""
        row = PersonRow(self._lead(lead), self._who(file), sentences.check_words(check))
        if check.last is not None and check.last.rating is not None:
            row.act(self._last(day_and_month(check.last.on, self._locale), check.last.rating))
        return self._done(row, Button(self.tr("Ask")), file, Stage.VERIFY)

    def _last(self, day: str, rating: int) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(part).px(2))
        label = Label(day, style="small", colour="ink3")
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(Ticks(rating, f"{rating}/5"), 0, Qt.AlignmentFlag.AlignRight)
        return part

    def _start(self, start: Start) -> PersonRow:
        words = self.tr("{client} has not received a kickoff letter yet")
        runs = (Run(words.format(client=start.client.name), weight=500),)
        hint = self.tr("It says that surprises can happen, and invites to speak of them early.")
        row = PersonRow(None, runs, hint)
        button = Button(self.tr("Note that it was given"))
        button.setObjectName(f"start_{start.engagement.id}")
        go = self._screen.open_requested
        button.clicked.connect(lambda: go.emit("client", f"{start.client.id}/kickoff"))
        row.act(button)
        letter = Button(self.tr("Kickoff letter"), "primary")
        letter.setObjectName(f"letter_{start.engagement.id}")
        letter.clicked.connect(lambda: go.emit("client", f"{start.client.id}/letter"))
        row.act(letter)
        return row

    def _stage(self, stage: Stage, files: tuple[IncidentFile, ...]) -> QHBoxLayout:
        theme = theme_of(self._widget())
        line = QHBoxLayout()
        line.setContentsMargins(0, theme.px(1), 0, theme.px(1))
        line.setSpacing(0)
        name = Label(stage_word(stage), colour="ink2")
        name.setFixedWidth(theme.px(118))
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        if not files:
            line.addWidget(Label("—", colour="ink3"), 1)
            return line
        column = QVBoxLayout()
        column.setSpacing(theme.px(6))
        for file in files:
            column.addLayout(self._incident(file, stage))
        line.addLayout(column, 1)
        return line

    def _incident(self, file: IncidentFile, stage: Stage) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        link = WordsLink((Run(self._title(file)),), wrap=True)
        link.setObjectName(f"incident_{file.incident.id}")
        link.clicked.connect(self._go(file, stage))
        column.addWidget(link)
        column.addWidget(Label(file.client.name, style="small", colour="ink3").eliding())
        return column
