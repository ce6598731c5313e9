"""Listen: the call, what is heard in it, and saying it back until the client says yes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain import capture
from consultdesk.domain.change import Change
from consultdesk.domain.clients import LogEntry, end, pause, resume
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.library import Shelf
from consultdesk.domain.listening import (
    NoteKind,
    Style,
)
from consultdesk.wording.dates import call_time
from ui.kit.buttons import Button
from ui.kit.scroll import WORKSPACE_MARGIN
from ui.kit.stage_page import StagePage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.late import area
from ui.listen.apology_dialog import ApologyDialog
from ui.listen.call_bar import CallBar
from ui.listen.capture import CaptureLine, Kind
from ui.listen.composer import Composer
from ui.listen.feelings import Chips
from ui.listen.guide import GuidePanel
from ui.listen.half_typed import HalfTyped
from ui.listen.library import Library
from ui.listen.noting import Noting
from ui.listen.phrases import PhrasePopup
from ui.listen.reformulations import Reformulations
from ui.listen.saying_back import SayingBack
from ui.listen.since import since_words
from ui.listen.telling import Telling
from ui.log_dialog import log_dialog
from ui.office import Office

if TYPE_CHECKING:
    from ui.kit.printing import Printing

_NOTE_KINDS = {
    Kind.FACT: NoteKind.FACT,
    Kind.EMOTION: NoteKind.EMOTION,
    Kind.NEED: NoteKind.NEED,
}


class ListenPage(StagePage):
    """The stage Listen; half-typed words are kept by the second, outside history."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, printing: Printing | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._printing = office, printing
        self._half_typed = HalfTyped(office.desk)
        self._file: IncidentFile | None = None
        self._language = office.language
        self._head()
        self._telling = Telling(office)
        self.bar = CallBar(office)
        self.capture = CaptureLine()
        self.reformulations = Reformulations(office)
        self.library = Library(office, self)
        feelings = self.library.feelings()
        self.chips = Chips(feelings)
        self._noting = Noting(office, self._telling, self.capture, self.chips, feelings)
        self.columns = self._noting.columns
        self._saying = SayingBack(office, self._telling, self.capture, self.reformulations)
        self.guide = GuidePanel()
        self.guide.show_steps(*self.library.guide())
        self.composer = Composer()
        self._lay_out()
        self._connect()
        self._clock = QTimer(self, interval=1_000)
        self._clock.timeout.connect(self._show_stamp)

    @override
    def show_file(self, file: IncidentFile, language: str) -> None:
        another = self._file is None or self._file.incident.id != file.incident.id
        if another and self._file is not None:
            self.capture.keep_draft()
            self.composer.keep_draft()
            self.leave_composer()
        self._file, self._language = file, language
        self._telling.file = file
        self.bar.show_file(file)
        self._noting.show_file(language)
        self.reformulations.show_records(file.reformulations)
        self._since.setText(since_words(file, self._office))
        ticks = self._half_typed.read("guide", file.incident.id)
        self.guide.show_guide(language, frozenset(ticks.split()))
        locale = file.client.locale.speaking(language)
        self.composer.show_file(file, locale, self._noting.feelings)
        if another:
            self.capture.restore(self._half_typed.read("capture", file.incident.id))
            self.composer.restore(self._half_typed.read("composer", file.incident.id))
        self._show_stamp()
        self._clock.stop()
        if file.call is not None and file.call.paused_at is None:
            self._clock.start()

    @override
    def header_actions(self) -> tuple[QWidget, ...]:
        return (self._since, self._sheet)

    def show_call_sheet(self) -> None:
        """Show the page to have in hand for the call."""
        if self._file is not None:
            # late: paper brings ReportLab and QtPdf along
            show = area("ui.private_papers", "show_call_sheet")
            show(self._office, self._file, self, self._printing)

    @override
    def take_focus(self) -> None:
        self.capture.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_call(self) -> None:
        """Start the call, unless one goes on already."""
        if self._file is not None and self._file.call is None:
            change = capture.start_call(self._file, self._office.now())
            self._office.desk.do(self.tr("Call started"), change)
            self.take_focus()

    def compose(self) -> None:
        """Put the composer in place of the notes, which it offers to say back."""
        self._middle.setCurrentWidget(self.composer)
        self.reformulations.hide()
        self.composer.begin()

    def leave_composer(self) -> None:
        """Go back from the composer to the notes and the capture line."""
        if self._middle.currentWidget() is self.composer:
            self._middle.setCurrentIndex(0)
            self.reformulations.show()
            self.take_focus()

    def open_phrases(self) -> None:
        """Offer the phrases, to be put where one is writing."""
        popup = PhrasePopup(self.library.phrases(), self._language, self)
        popup.chosen.connect(self._insert)
        popup.words_asked.connect(lambda: self.library.edit(Shelf.PHRASES))
        composing = self._middle.currentWidget() is self.composer
        popup.open_over(self.composer.words if composing else self.capture)

    def open_apology(self) -> None:
        """Open the apology of this incident."""
        if self._file is not None:
            dialog = ApologyDialog(
                self._office,
                self._file.incident,
                self._language,
                lambda: self.library.edit(Shelf.PHRASES, "law"),
                self.window(),
            )
            self._office.dialogs.show(dialog)

    def _head(self) -> None:
        self._since = Label("", style="small", colour="ink2")
        self._since.setParent(self)
        self._since.hide()
        self._sheet = Button(self.tr("Call sheet"), icon="print")
        self._sheet.with_shortcut("Ctrl+P", shown=False)
        self._sheet.setObjectName("call_sheet")
        self._sheet.calling(self.show_call_sheet)
        self._sheet.setParent(self)
        self._sheet.hide()

    def _lay_out(self) -> None:
        px = theme_of(self).px
        heard = QWidget()
        columns = QHBoxLayout(heard)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        for column in self.columns.values():
            columns.addWidget(column, 1)
        self._middle = QStackedWidget()
        self._middle.addWidget(heard)
        self._middle.addWidget(self.composer)
        main = QVBoxLayout()
        main.setContentsMargins(WORKSPACE_MARGIN, px(20), WORKSPACE_MARGIN, px(20))
        main.setSpacing(px(16))
        main.addWidget(self.bar)
        main.addWidget(self._middle, 1)
        main.addWidget(self.reformulations)
        foot = QVBoxLayout()
        foot.setSpacing(px(4))
        foot.addWidget(self._telling)
        foot.addWidget(self.capture)
        main.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(main, 1)
        row.addWidget(self.guide)

    def _connect(self) -> None:
        self.bar.start_requested.connect(self.start_call)
        self.bar.pause_requested.connect(lambda: self._on_call(self.tr("Call paused"), pause))
        self.bar.resume_requested.connect(lambda: self._on_call(self.tr("Call resumed"), resume))
        self.bar.end_requested.connect(lambda: self._on_call(self.tr("Call ended"), end))
        self.bar.log_requested.connect(self._log_held)
        self.capture.noted.connect(self._note)
        self.capture.draft_changed.connect(lambda draft: self._keep_draft("capture", draft))
        self.composer.draft_changed.connect(lambda draft: self._keep_draft("composer", draft))
        self.composer.said.connect(self._say)
        self.composer.left.connect(self.leave_composer)
        self.chips.words_asked.connect(lambda: self.library.edit(Shelf.EMOTION_WORDS))
        self.library.changed.connect(self._read_library)
        self.guide.ticked.connect(self._tick)
        self.guide.edit_requested.connect(lambda: self.library.edit(Shelf.CALL_GUIDE))
        self.guide.phrases_requested.connect(self.open_phrases)
        self.guide.apology_requested.connect(self.open_apology)
        self.reformulations.compose_requested.connect(self.compose)
        self._saying.heard.connect(self.take_focus)
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+G", lambda: self.guide.setVisible(self.guide.isHidden())),
            ("Ctrl+R", self.compose),
            ("Ctrl+I", self.open_phrases),
            ("Ctrl+Shift+A", self.open_apology),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_call(self, text: str, rule: Callable[[LogEntry, datetime], Change]) -> None:
        if self._file is not None and self._file.call is not None:
            call, now = self._file.call, self._office.now()
            self._telling.attempt(text, lambda: rule(call, now))

    def _log_held(self) -> None:
        if self._file is not None:
            self._office.dialogs.show(log_dialog(self._office, self._file, self.window()))

    def _note(self, kind: Kind, text: str) -> None:
        if kind is not Kind.REFORMULATION:
            self._noting.note(kind, text)
        elif self._saying.say(text):
            self.capture.clear()

    def _say(self, style: Style, text: str) -> None:
        if self._saying.say(text, style):
            self.composer.clear()
            self.leave_composer()

    def _insert(self, phrase: str) -> None:
        if self._middle.currentWidget() is self.composer:
            self.composer.insert(phrase)
        else:
            self.capture.insert(phrase)

    def _read_library(self) -> None:
        self._noting.feelings = self.library.feelings()
        self.guide.show_steps(*self.library.guide())
        if self._file is not None:
            self.show_file(self._file, self._language)

    def _keep_draft(self, what: str, draft: str) -> None:
        if self._file is not None:
            self._half_typed.keep(what, self._file.incident.id, draft)

    def _tick(self, ticks: frozenset[str]) -> None:
        kept = " ".join(sorted(ticks))
        if self._file is not None and self._half_typed.keep("guide", self._file.incident.id, kept):
            self.guide.show_ticks(ticks)

    def _show_stamp(self) -> None:
        call = self._file.call if self._file is not None else None
        time = call_time(call.elapsed(self._office.now())) if call is not None else ""
        self.capture.show_time(time)
