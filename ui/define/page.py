"""Define together: one statement of the problem, worded until the client says yes to it."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain import defining
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Stage
from consultdesk.domain.problem import (
    Contribution,
    Effect,
    Side,
    confirm,
    current,
    state,
)
from ui.coach import Coaching, Read
from ui.define.aside import CallNotes
from ui.define.confirmation import ConfirmationBar, Yes
from ui.define.live_text import LiveText
from ui.define.sheet import JointSheet
from ui.define.wording import WordingPanel
from ui.incident_paper import IncidentPapers
from ui.kit.buttons import Button
from ui.kit.panels import Heading, PrivatePanel
from ui.kit.printing import Printing
from ui.kit.scroll import WORKSPACE_MARGIN, ScrollPage
from ui.kit.stage_page import StagePage
from ui.kit.theme import theme_of
from ui.office import Office
from ui.refusals import sentence

_WIDEST = 740


class DefinePage(StagePage):
    """The stage Define together; what is typed is written down after a pause."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, printing: Printing | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._papers = IncidentPapers(office, self, printing)
        self._file: IncidentFile | None = None
        self._language = office.language
        self._reread = Button(self.tr("Reread the call notes"), "quiet", icon="talk")
        self._reread.setParent(self)
        self._reread.hide()
        self._reread.clicked.connect(self._turn_aside)
        self._on_paper = Button(self.tr("Statement to initial"), icon="print")
        self._on_paper.setObjectName("statement_paper")
        self._on_paper.setParent(self)
        self._on_paper.hide()
        self._on_paper.clicked.connect(self._show_paper)
        self.sheet = JointSheet(office)
        self.bar = ConfirmationBar(office)
        self.private = LiveText(self.tr("Notes for me"), prompt=self.tr("For your eyes only."))
        self.private.setObjectName("private_note")
        self.aside = CallNotes(office)
        self.coaching = Coaching(office, self, beside=True)
        self.wording = WordingPanel(self.coaching)
        self._lay_out()
        self._connect()

    @override
    def show_file(self, file: IncidentFile, language: str) -> None:
        self._flush(file)
        self._file, self._language = file, language
        self.sheet.show_file(file, language)
        self.bar.show_file(file, language)
        note = file.note(Stage.DEFINE)
        self.private.show_words(note.text.reveal() if note is not None else "")
        self.aside.show_file(file, language)
        self.coaching.speak(language)
        self._attend()

    @override
    def header_actions(self) -> tuple[QWidget, ...]:
        return (self._reread, self._on_paper)

    @override
    def take_focus(self) -> None:
        self.sheet.statement.moveCursor(QTextCursor.MoveOperation.End)
        self.sheet.statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def _flush(self, file: IncidentFile) -> None:
        """Write what is still being typed before another incident takes the page."""
        if self._file is not None and self._file.incident.id != file.incident.id:
            for editor in self.findChildren(LiveText):
                editor.commit()

    def _show_paper(self) -> None:
        for editor in self.findChildren(LiveText):
            editor.commit()
        title = self.tr("Statement to initial")
        self._papers.show(self._file, DocumentKind.PROBLEM_STATEMENT, title)

    def _lay_out(self) -> None:
        px = theme_of(self).px
        panel = PrivatePanel(margins=(30, px(12), 18, px(14)), spacing=px(4))
        panel.column.addWidget(Heading(self.tr("Notes for me"), privacy="private"))
        self.private.setMaximumWidth(px(_WIDEST))
        panel.column.addWidget(self.private)
        scroll = ScrollPage(
            margins=(WORKSPACE_MARGIN, px(22), WORKSPACE_MARGIN, px(22)), spacing=px(18)
        )
        for widget in (self.sheet, self.bar, panel):
            scroll.column.addWidget(widget)
        scroll.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scroll, 1)
        row.addWidget(self.wording)
        row.addWidget(self.aside)
        self.aside.hide()

    def _turn_aside(self) -> None:
        """Show the notes of the call beside the words, or the wording coach again."""
        notes = self.aside.isHidden()
        self.aside.setVisible(notes)
        self.wording.setVisible(not notes)
        words = self.tr("Back to the wording") if notes else self.tr("Reread the call notes")
        self._reread.setText(words)

    def _attend(self) -> None:
        """Let the coach read what the client will read, in the order of the page."""
        shown = self.sheet.shown()
        self.coaching.attend([Read(editor, key, editor.commit) for key, editor in shown])
        self._show_wording()

    def _show_wording(self) -> None:
        mine = {editor for _key, editor in self.sheet.sides[Side.MINE].shown()}
        written = any(editor.words().strip() for editor in mine)
        doubtful = any(place.text.editor in mine for place in self.coaching.places())
        self.wording.show_texts(self._language, part_written=written and not doubtful)

    def _apart(self, key: str) -> str:
        """Give the key by which typing is one step; the coach's words are a step of their own."""
        return f"{key}/{self.coaching.step}"

    def _connect(self) -> None:
        sheet = self.sheet
        sheet.stated.connect(self._state)
        sheet.effect_added.connect(self._add_effect)
        sheet.contribution_added.connect(self._contribute)
        sheet.rewritten.connect(self._rewrite)
        sheet.audience_turned.connect(self._turn)
        sheet.own_part_sought.connect(self._look_for_own_part)
        sheet.placed.connect(self._attend)
        self.coaching.changed.connect(self._show_wording)
        self.bar.confirmed.connect(self._confirm)
        self.bar.options_requested.connect(lambda: self.stage_requested.emit(Stage.OPTIONS))
        self.private.committed.connect(self._note)

    def _state(self, text: str) -> None:
        file = self._file
        if file is not None:
            change = state(file.incident.id, file.statements, self._language, text)
            key = f"statement/{change.record.id}/{self._language}"
            self._office.desk.do(self.tr("Statement worded"), change, merge=self._apart(key))

    def _add_effect(self, text: str) -> None:
        if self._file is not None:
            change = defining.add_effect(self._file, self._language, text)
            self._office.desk.do(
                self.tr("Effect added"), change, merge=self._apart(f"line/{change.record.id}")
            )

    def _contribute(self, side: Side, text: str) -> None:
        if self._file is not None:
            change = defining.contribute(self._file, side, self._language, text)
            self._office.desk.do(
                self.tr("Contribution added"),
                change,
                merge=self._apart(f"line/{change.record.id}"),
            )

    def _rewrite(self, line: Effect | Contribution, text: str) -> None:
        change = defining.rewrite(line, self._language, text)
        if change.after is None:
            removal = self._office.desk.store.removal(line)
            self._office.desk.do(self.tr("Line deleted"), *removal)
            return
        self._office.desk.do(self.tr("Line reworded"), change, merge=self._apart(f"line/{line.id}"))

    def _turn(self, contribution: Contribution) -> None:
        change = defining.turn_audience(contribution)
        self._office.desk.do(self.tr("Contribution shown or kept private"), change)

    def _look_for_own_part(self, found_none: bool) -> None:  # noqa: FBT001 - a signal's value
        if self._file is not None:
            day = self._office.today() if found_none else None
            change = defining.look_for_own_part(self._file, day)
            self._office.desk.do(self.tr("My part looked for"), change)

    def _note(self, text: str) -> None:
        if self._file is not None:
            changes = defining.put_private_note(self._file, Stage.DEFINE, text)
            self._office.desk.do(self.tr("Private note"), *changes, merge="private/define")

    def _confirm(self, yes: Yes) -> None:
        self.sheet.statement.commit()
        latest = current(self._file.statements) if self._file is not None else None
        if latest is None:
            return
        try:
            change = confirm(latest, self._moment(yes), yes.by, yes.channel, yes.words)
        except Refused as refused:
            self.bar.form.complain("by", sentence(refused, self._office.locale))
            return
        self._office.desk.do(self.tr("Statement confirmed"), change)

    def _moment(self, yes: Yes) -> datetime:
        """Give the moment of a yes: now today, noon of any other day."""
        now = self._office.now()
        if yes.on is None or yes.on == now.date():
            return now
        return datetime.combine(yes.on, time(12), self._office.zone)
