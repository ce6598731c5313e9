"""Keep promises: what was promised on both sides, on a line of time and as a list."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Stage
from consultdesk.domain.promise_groups import Group, grouped, next_due
from consultdesk.domain.promise_notices import agreed_on, notice
from consultdesk.domain.promises import Owner, Promise
from consultdesk.exchange.call_notice import Matter
from consultdesk.wording.amounts import money
from consultdesk.wording.dates import day_and_month
from ui.incident_paper import IncidentPapers
from ui.kit.buttons import Button
from ui.kit.layouts import clear
from ui.kit.panels import Divider, EmptyState, Heading, PrivatePanel, Sheet
from ui.kit.printing import Printing
from ui.kit.scroll import ScrollPage
from ui.kit.stage_page import StagePage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.promise_said import long_day
from ui.promises.beside import Beside
from ui.promises.calling import BeforeTheDate, call_about
from ui.promises.editing import PromiseEditing
from ui.promises.groups import group_words
from ui.promises.rows import PromiseRow, Shown, focus_promise, focused_promise
from ui.promises.stops import StoppingPoints, stopping_lines
from ui.promises.timeline import Timeline
from ui.writing import still_a_call, would_rather_read, write, write_button

SIDE = 312


class PromisesPage(StagePage):
    """The fifth stage; a function of the incident's file."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, printing: Printing | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._papers = IncidentPapers(office, self, printing)
        self._theme = theme_of(self)
        self._editing = PromiseEditing(office, self)
        self._file: IncidentFile | None = None
        self._language = office.language
        self._on_paper = Button(self.tr("List on paper"), icon="print")
        self._on_paper.setObjectName("promises_paper")
        self._on_paper.clicked.connect(self._show_paper)
        self._add = Button(self.tr("Promise"), icon="plus").with_hint("Ctrl Shift P")
        self._add.setObjectName("add_promise")
        self._add.clicked.connect(self._add_promise)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+P"), self)
        shortcut.activated.connect(self._add_promise)
        self._timeline = Timeline(office.locale)
        self._list = QVBoxLayout()
        self._side = QVBoxLayout()
        self._lay_out()

    @override
    def header_actions(self) -> tuple[QWidget, ...]:
        return (self._add, self._on_paper)

    @override
    def show_file(self, file: IncidentFile, language: str) -> None:
        self._file, self._language = file, language
        shown = self._numbered(file)
        self._line.setVisible(bool(file.promises))
        self._timeline.show_promises(shown, self._office.today())
        now = long_day(self._office.today(), self._office.locale)
        self._now.setText(now[:1].upper() + now[1:])
        focused = focused_promise(self)
        clear(self._list)
        listed = self._listed(shown) if shown else self._nothing_yet()
        self._list.addWidget(listed)
        listed.show()  # at once: a layout shows it later, and its rows could not take the keyboard
        clear(self._side)
        self._fill_side(file)
        focus_promise(self, focused)

    @override
    def take_focus(self) -> None:
        upcoming = next_due(self._file.promises) if self._file else None
        if upcoming is None:
            self._add.setFocus()
        else:
            focus_promise(self, upcoming.id)

    def _show_paper(self) -> None:
        self._papers.show(self._file, DocumentKind.PROMISE_LIST, self.tr("List of promises"))

    def _lay_out(self) -> None:
        page = ScrollPage(margins=(28, 20, 28, 28), spacing=16)
        self._line = Sheet(margins=(18, 16, 18, 10))
        heading = Heading(self.tr("From here to the end"))
        self._now = Label("", style="control", colour="ink2")
        heading.add(self._now)
        self._line.column.addWidget(heading)
        self._line.column.addWidget(self._timeline)
        page.column.addWidget(self._line)
        page.column.addLayout(self._list)
        page.column.addStretch(1)
        side = Beside(self._theme.px(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 20, 24, 24)
        self._side.setSpacing(6)
        column.addLayout(self._side)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(page, 1)
        row.addWidget(side)

    def _numbered(self, file: IncidentFile) -> tuple[Shown, ...]:
        upcoming = next_due(file.promises)
        office = self._office
        return tuple(
            Shown(
                promise,
                number,
                upcoming is not None and promise.id == upcoming.id,
                notice=notice(
                    promise, agreed_on(file, promise, office.zone), office.today(), office.calendar
                ),
            )
            for number, promise in enumerate(file.promises, start=1)
        )

    def _listed(self, shown: tuple[Shown, ...]) -> QWidget:
        by_id = {one.promise.id: one for one in shown}
        sheet = Sheet(margins=(0, 0, 0, 4), spacing=0)
        sheet.setAccessibleName(self.tr("Promises"))
        today = self._office.today()
        for group, members in grouped([s.promise for s in shown], today, apart=False).items():
            if sheet.column.count():
                sheet.column.addWidget(Divider())
            sheet.column.addWidget(self._group_head(group, len(members)))
            for promise in members:
                sheet.column.addWidget(self._row(by_id[promise.id]))
        return sheet

    def _group_head(self, group: Group, count: int) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(18, 12, 18, 9)
        row.addWidget(Heading(group_words(group), count=count))
        return holder

    def _row(self, shown: Shown) -> PromiseRow:
        row = PromiseRow(shown, self._language, self._office.today(), self._office.locale)
        row.setProperty("promise_id", shown.promise.id)
        row.kept.connect(self._editing.keep)
        row.moved.connect(self._editing.move)
        row.reopened.connect(self._editing.reopen)
        row.removed.connect(self._editing.remove)
        row.opened.connect(self._edit)
        return row

    def _nothing_yet(self) -> QWidget:
        words = self.tr("Nothing is promised yet. What you agree on becomes a promise here.")
        return EmptyState(words, action=self.tr("New promise"), on_action=self._add_promise)

    def _fill_side(self, file: IncidentFile) -> None:
        self._side.addWidget(Heading(self.tr("Before the date")))
        advice = self.tr(
            "A date has to move? Say so before, not after. The promise becomes “moved, agreed”."
        )
        self._side.addWidget(Label(advice, style="spoken", wrap=True))
        if self._to_move() is not None and file.incident.open:
            call = Button(self.tr("Call"), icon="phone")
            call.setObjectName("call_before")
            call.setAccessibleName(self.tr("Call before the date"))
            call.clicked.connect(self._call)
            self._side.addLayout(self._ways_to_reach(file, call))
        decision = file.decision
        if decision is None:
            return
        on = decision.decided_at.astimezone(self._office.zone).date()
        title = self.tr("Agreed on {day}").format(day=day_and_month(on, self._office.locale))
        self._side.addSpacing(8)
        self._side.addWidget(Divider())
        self._side.addSpacing(8)
        self._side.addWidget(Heading(title))
        agreement = decision.agreement.read(self._language) or self._chosen(file)
        self._side.addWidget(Label(agreement, style="body", colour="ink2", wrap=True))
        self._side.addSpacing(8)
        if stopping_lines(file):
            self._side.addWidget(StoppingPoints(file, self._language, self._office.locale))
            self._side.addSpacing(8)
        self._side.addWidget(self._taken_on(file))

    def _ways_to_reach(self, file: IncidentFile, call: Button) -> QVBoxLayout:
        """Put Write beside Call where the person would rather read, and say what it does."""
        column, row = QVBoxLayout(), QHBoxLayout()
        row.addWidget(call)
        if would_rather_read(file):
            button = write_button(file)
            button.calling(self._write)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        if would_rather_read(file):
            column.addWidget(Label(still_a_call(), style="small", colour="ink2", wrap=True))
        return column

    def _write(self) -> None:
        if self._file is not None:
            write(self._office, self._file, Matter.PROMISE, self, self._to_move())

    def _chosen(self, file: IncidentFile) -> str:
        return file.decided.name.read(self._language) if file.decided is not None else ""

    def _taken_on(self, file: IncidentFile) -> QWidget:
        panel = PrivatePanel()
        panel.column.addWidget(Heading(self.tr("I take on"), privacy="private", compact=True))
        if file.decided is not None:
            planned = money(file.sheet.totals(file.decided).likely.me, self._office.locale)
            spent = file.actual_cost.amount if file.actual_cost else None
            said = self.tr("planned for the option decided on")
            if spent is not None:
                said = self.tr("in the end, {amount} planned").format(amount=planned)
            figure = money(spent, self._office.locale) if spent is not None else planned
            panel.column.addWidget(Label(figure, style="figure"))
            panel.column.addWidget(Label(said, style="small", colour="ink2"))
        return panel

    def _to_move(self) -> Promise | None:
        """Give the promise a call is about: the next one of mine."""
        mine = [p for p in self._file.promises if p.owner is Owner.ME] if self._file else []
        return next_due(mine)

    def _call(self) -> None:
        promise, file = self._to_move(), self._file
        if promise is None or file is None:
            return
        if file.call is None:
            before = BeforeTheDate(promise, file, self._language, self._office, self)
            if not self._office.dialogs.show(before):
                return
            started = call_about(promise, file, self._language, self._office)
            if not self._office.desk.do(self.tr("Call started"), started):
                return
        self.stage_requested.emit(Stage.LISTEN)

    def _add_promise(self) -> None:
        if self._file is not None:
            self._editing.add(self._file, self._language)

    def _edit(self, promise: object) -> None:
        known = {p.id: p for p in self._file.promises} if self._file else {}
        found = known.get(promise.id) if isinstance(promise, Promise) else None
        if found is not None and self._file is not None:
            people = [contact.name for contact in self._file.contacts]
            self._editing.edit(found, self._language, people)
