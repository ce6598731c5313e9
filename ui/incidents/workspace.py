"""One incident on screen: its head, its six stages, and the page of one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile, done, stage_of
from consultdesk.domain.incidents import Incident, Stage, entitle
from consultdesk.store.errors import StoreError
from ui.coach import Coaching, Read
from ui.incidents.details import Details
from ui.incidents.header import Header, Place
from ui.incidents.stage_words import stage_fact, stage_lacks
from ui.incidents.stepper import StageState, Stepper
from ui.kit.scroll import WORKSPACE_MARGIN
from ui.kit.stage_page import StagePage
from ui.kit.theme import theme_of
from ui.kit.toast import Toasts
from ui.late import area
from ui.log_dialog import log_dialog
from ui.office import Office
from ui.refusals import sentence
from ui.screen import Workspace

PageMaker = Callable[[Office], StagePage]

_LOW_WINDOW = 760


class IncidentWorkspace(Workspace):
    """The six stages of one incident; the pages are given, so that areas stay apart."""

    def __init__(
        self, office: Office, pages: Mapping[Stage, PageMaker], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._makers = dict(pages)
        self._pages: dict[Stage, StagePage] = {}
        self._stale: set[Stage] = set()
        self._file: IncidentFile | None = None
        self._stage = Stage.LISTEN
        self._language = office.language
        self._steps = office.desk.history.index()
        self._removal = False
        self.setObjectName("workspace")
        self._toasts: Toasts | None = None
        self.header = Header()
        self._coaching = Coaching(office, self.header.title)
        self.stepper = Stepper()
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self._details = Details(office, self)
        self._lay_out()
        self._connect()
        office.desk.changed.connect(self._hear)
        office.desk.history.indexChanged.connect(self._say_removed)
        office.desk.silence.changed.connect(self._hush)

    @override
    def open(self, incident_id: str, stage: Stage | str | None = None) -> None:
        """Show an incident, at the stage it is at unless another is named."""
        try:
            file = self._office.desk.store.incident_file(incident_id)
        except StoreError as failure:
            self._office.desk.failed.emit(failure)
            self.open_requested.emit("incidents", "")
            return
        self._file = file
        self._stale = set(Stage)
        has = bool(file.incident.title.get(self._office.language))
        self._language = self._office.language if has else file.client.locale.language
        self.show_stage(Stage(stage) if stage else stage_of(file))

    @property
    def file(self) -> IncidentFile | None:
        """The incident on screen."""
        return self._file

    @property
    def toasts(self) -> Toasts:
        """The messages over the window, which outlive a look at another screen."""
        if self._toasts is None:
            self._toasts = Toasts(self.window())
            self._hush(self._office.desk.silence.kept)
        return self._toasts

    @property
    def stage(self) -> Stage:
        """The stage on screen."""
        return self._stage

    def page(self, stage: Stage) -> StagePage:
        """Return the page of a stage, built when it is first needed."""
        if stage not in self._pages:
            page = self._makers[stage](self._office)
            page.stage_requested.connect(self.show_stage)
            page.open_requested.connect(self.open_requested)
            self._pages[stage] = page
            self.stack.addWidget(page)
        return self._pages[stage]

    def show_stage(self, stage: Stage) -> None:
        """Put a stage's page on screen, with the focus where its work goes on."""
        if self._file is None:
            return
        self._stage = stage
        page = self.page(stage)
        self._refresh_page()
        self.stack.setCurrentWidget(page)
        self._show_head()
        self.header.show_actions(page.header_actions())
        page.take_focus()

    @override
    def refresh(self) -> None:
        """Show the facts that depend on the day again."""
        self._show_head()

    def ask_details(self) -> None:
        """Ask for the meeting, the person, the taxes and the first working day."""
        if self._file is not None:
            self._details.ask(self._file)

    def log_held(self) -> None:
        """Ask for a conversation that was just held, at whichever stage it ended."""
        if self._file is not None:
            self._office.dialogs.show(log_dialog(self._office, self._file, self.window()))

    def remove(self) -> None:
        """Delete the incident and all that hangs on it; undo brings all of it back."""
        if self._file is not None:
            removal = self._office.desk.store.removal(self._file.incident)
            self._office.desk.do(self.tr("Incident deleted"), *removal)

    def _lay_out(self) -> None:
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = _Head()
        inner = QVBoxLayout(self._head)
        inner.setContentsMargins(WORKSPACE_MARGIN, theme.px(13), WORKSPACE_MARGIN, 0)
        inner.setSpacing(theme.px(10))
        inner.addWidget(self.header)
        inner.addWidget(self.stepper)
        column.addWidget(self._head)
        column.addWidget(self.stack, 1)
        more = self.header.more
        menu = QMenu(more)
        menu.addAction(self.tr("Meeting and details…"), self.ask_details)
        menu.addAction(self.tr("Rename"), self.header.title.edit)
        log = menu.addAction(self.tr("Log a call or meeting already held"), self.log_held)
        log.setObjectName("log_held_anywhere")
        menu.addSeparator()
        papers = (
            (self.tr("Call sheet"), "show_call_sheet"),
            (self.tr("Private sheet for the meeting"), "show_crib"),
            (self.tr("Incident file"), "show_incident_file"),
        )
        for name, show in papers:
            action = menu.addAction(name, partial(self._show_private, show))
            action.setObjectName(show)
        menu.addSeparator()
        menu.addAction(self.tr("Delete this incident"), self.remove)
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))

    def _show_private(self, show: str) -> None:
        if self._file is not None:
            # late: paper brings ReportLab and QtPdf along
            area("ui.private_papers", show)(self._office, self._file, self)

    def _connect(self) -> None:
        self.header.breadcrumb.open_requested.connect(self.open_requested)
        self.header.title.committed.connect(self._entitle)
        self.header.language.chosen.connect(self._speak)
        self.stepper.stage_chosen.connect(self.show_stage)
        for number, stage in enumerate(Stage, start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda stage=stage: self.show_stage(stage))

    def _hear(self, changes: Sequence[Change]) -> None:
        if self._file is None:
            return
        key = self._file.incident.id
        if any(isinstance(c.before, Incident) and c.record.id == key and c.after is None
               for c in changes):  # fmt: skip
            self._file = None
            self._removal = self.isVisible()
            self.open_requested.emit("incidents", "")
            return
        after = self._file.after(changes)
        if after == self._file:
            return
        self._removal = self.isVisible() and any(change.after is None for change in changes)
        self._file = after
        self._stale = set(Stage)
        if self.isVisible():
            self._refresh_page()
            self._show_head()

    def _refresh_page(self) -> None:
        if self._file is not None and self._stage in self._stale:
            self._stale.discard(self._stage)
            self.page(self._stage).show_file(self._file, self._language)

    def _show_head(self) -> None:
        file = self._file
        if file is None:
            return
        self.header.breadcrumb.show_places(
            (
                Place(self.tr("Incidents"), "incidents"),
                Place(file.client.name, "client", file.client.id),
                Place(file.incident.short_number, "incident", file.incident.id),
            )
        )
        self.header.title.show_title(file.incident.title, self._language)
        self._coaching.speak(self._language)
        self._coaching.attend([Read(self.header.title.editor, f"{file.incident.id}/title")])
        self.header.language.show_language(self._language)
        states = {
            stage: StageState(
                done(file, stage), stage_fact(file, stage, self._office), stage_lacks(file, stage)
            )
            for stage in Stage
        }
        self.stepper.show_states(states, self._stage)

    def _entitle(self, typed: str) -> None:
        if self._file is None:
            return
        try:
            change = entitle(self._file.incident, self._language, typed)
        except Refused as refused:
            self.header.title.complain(sentence(refused, self._office.locale))
            return
        self._office.desk.do(self.tr("Incident renamed"), change)

    def _speak(self, language: str) -> None:
        self._language = language
        self._stale = set(Stage)
        self._refresh_page()
        self._show_head()

    def _say_removed(self, index: int) -> None:
        forward, removal = index > self._steps, self._removal
        self._steps, self._removal = index, False
        if forward and removal:
            self.toasts.say(self._office.desk.history.undoText(), undo=lambda: self._undo(index))

    def _hush(self, calling: object) -> None:
        """Say nothing as long as a client is listening, in this incident or in another."""
        if self._toasts is not None:
            self._toasts.set_silent(silent=bool(calling))

    def _undo(self, step: int) -> None:
        """Take back what a toast told of, unless something was done since."""
        history = self._office.desk.history
        if history.index() == step:
            history.undo()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stepper.show_facts(shown=self.window().height() >= _LOW_WINDOW)


class _Head(QWidget):
    """The band that holds the header and the stepper, closed by a hairline."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, theme_of(self).colour("line"))
