"""Define together: one statement of the problem, worded until the client says yes to it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Stage
from consultdesk.domain.library import Shelf
from consultdesk.domain.problem import Contribution, Side
from ui.coach import Coaching, Read
from ui.define.acting import Acting
from ui.define.aside import CallNotes
from ui.define.confirmation import ConfirmationBar, Yes
from ui.define.deeds import Deeds
from ui.define.further import Further, Section
from ui.define.live_text import LiveText
from ui.define.naming import NamingPanel
from ui.define.phrases import Phrases
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
from ui.shelf_dialog import ShelfDialog

_WIDEST = 740
_ABOVE = 12


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
        self._last_written: LiveText | None = None
        self._reread = Button(self.tr("Reread the call notes"), "quiet", icon="talk")
        self._on_paper = Button(self.tr("Statement to initial"), icon="print")
        self._on_paper.setObjectName("statement_paper")
        for button in (self._reread, self._on_paper):
            button.setParent(self)
            button.hide()
        self.sheet = JointSheet(office)
        self.bar = ConfirmationBar(office)
        self.private = LiveText(self.tr("Notes for me"), prompt=self.tr("For your eyes only."))
        self.private.setObjectName("private_note")
        self._phrases = Phrases(office, self)
        self.further = Further(office, self._phrases)
        self.coaching = Coaching(office, self, beside=True)
        self.wording = WordingPanel(self.coaching)
        self.aside = CallNotes(office)
        self.naming = NamingPanel()
        self._acting = Acting(office, self)
        self._deeds = Deeds(office, self, lambda: self.coaching.step)
        self._lay_out()
        self._connect_sheet()
        self._connect_sides()

    @override
    def show_file(self, file: IncidentFile, language: str) -> None:
        self._flush(file)
        self._file, self._language = file, language
        self._deeds.file, self._deeds.language = file, language
        self.sheet.show_file(file, language)
        self.bar.show_file(file, language)
        note = file.note(Stage.DEFINE)
        self.private.show_words(note.text.reveal() if note is not None else "")
        self.aside.show_file(file)
        self._show_phrases()
        self.coaching.speak(language)
        self._attend()

    @override
    def header_actions(self) -> tuple[QWidget, ...]:
        return (self._reread, self._on_paper)

    @override
    def take_focus(self) -> None:
        self.sheet.statement.moveCursor(QTextCursor.MoveOperation.End)
        self.sheet.statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert(self, words: str) -> None:
        """Put a phrase where one was writing, else on their side, else on mine."""
        editor = self._last_written
        if editor is None or editor not in self.findChildren(LiveText) or editor.isReadOnly():
            side = self.sheet.sides[Side.THEIRS]
            if side.closed:
                side = self.sheet.sides[Side.MINE]
            editor = side.writable()
        cursor = editor.textCursor()
        before = editor.words()
        spaced = f" {words}" if before and not before[-1].isspace() else words
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(spaced)
        editor.setTextCursor(cursor)
        editor.setFocus()
        editor.commit()

    def _flush(self, file: IncidentFile) -> None:
        """Write what is still being typed before another incident takes the page."""
        if self._file is not None and self._file.incident.id != file.incident.id:
            self._commit_all()
            self._last_written = None

    def _commit_all(self) -> None:
        for editor in self.findChildren(LiveText):
            editor.commit()

    def _show_paper(self) -> None:
        self._commit_all()
        title = self.tr("Statement to initial")
        self._papers.show(self._file, DocumentKind.PROBLEM_STATEMENT, title)

    def _mail(self) -> None:
        self._commit_all()
        self._papers.mail(self._file, DocumentKind.PROBLEM_STATEMENT)

    def _lay_out(self) -> None:
        px = theme_of(self).px
        panel = PrivatePanel(margins=(30, px(12), 18, px(14)), spacing=px(4))
        panel.column.addWidget(Heading(self.tr("Notes for me"), privacy="private"))
        self.private.setMaximumWidth(px(_WIDEST))
        panel.column.addWidget(self.private)
        self._scroll = ScrollPage(
            margins=(WORKSPACE_MARGIN, px(22), WORKSPACE_MARGIN, px(22)), spacing=px(18)
        )
        for widget in (self.sheet, self.bar, panel, self.further):
            self._scroll.column.addWidget(widget)
        self._scroll.column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scroll, 1)
        for side in (self.wording, self.aside, self.naming):
            row.addWidget(side)
            side.setVisible(side is self.wording)

    def _turn_to(self, side: QWidget) -> None:
        """Show one panel at the side: the wording, the notes of the call, or a delicate point."""
        for one in (self.wording, self.aside, self.naming):
            one.setVisible(one is side)
        notes = side is self.aside
        words = self.tr("Back to the wording") if notes else self.tr("Reread the call notes")
        self._reread.setText(words)

    def _turn_notes(self) -> None:
        self._turn_to(self.aside if self.aside.isHidden() else self.wording)

    def _turn_naming(self) -> None:
        self._turn_to(self.naming if self.naming.isHidden() else self.wording)

    def _show_phrases(self) -> None:
        self.naming.show_phrases(self._phrases.naming(), self._language)
        if self._file is not None:
            self.further.show_file(self._file, self._language)

    def _edit_phrases(self) -> None:
        self._office.dialogs.show(ShelfDialog(self._office, Shelf.PHRASES, self.window()))

    def _attend(self) -> None:
        """Let the coach read what the client will read, in the order of the page."""
        sheet = [Read(editor, key, editor.commit) for key, editor in self.sheet.shown()]
        others = [
            Read(editor, key, editor.commit, closely=True) for key, editor in self.further.texts()
        ]
        self.coaching.attend([*sheet, *others])
        self._show_wording()

    def _show_wording(self) -> None:
        mine = {editor for _key, editor in self.sheet.sides[Side.MINE].shown()}
        written = any(editor.words().strip() for editor in mine)
        doubtful = any(place.text.editor in mine for place in self.coaching.places())
        self.wording.show_texts(self._language, part_written=written and not doubtful)

    def _connect_sheet(self) -> None:
        sheet, deeds = self.sheet, self._deeds
        sheet.stated.connect(deeds.state)
        sheet.effect_added.connect(deeds.add_effect)
        sheet.rewritten.connect(deeds.rewrite)
        sheet.placed.connect(self._attend)
        sheet.written_in.connect(self._remember)
        sheet.versions_requested.connect(lambda: self.further.open(Section.VERSIONS))
        sheet.shares.added.connect(deeds.contribute)
        sheet.shares.audience_turned.connect(deeds.turn_audience)
        sheet.shares.part_sought.connect(deeds.seek_part)
        sheet.shares.act_requested.connect(self._act)
        self.coaching.changed.connect(self._show_wording)
        self.bar.confirmed.connect(self._confirm)
        self.bar.changes_begun.connect(self._take_up_changes)
        self.bar.mail_requested.connect(self._mail)
        self.bar.options_requested.connect(lambda: self.stage_requested.emit(Stage.OPTIONS))
        self.private.committed.connect(deeds.note)

    def _connect_sides(self) -> None:
        self._phrases.changed.connect(self._show_phrases)
        self._reread.calling(self._turn_notes)
        self._on_paper.calling(self._show_paper)
        self.wording.naming_requested.connect(self._turn_naming)
        self.naming.left.connect(self._turn_naming)
        self.naming.chosen.connect(self.insert)
        self.naming.edit_requested.connect(self._edit_phrases)
        further = self.further
        further.placed.connect(self._attend)
        further.opened.connect(self._bring_into_view)
        further.versions.changes_begun.connect(self._take_up_changes)
        further.questions.found.connect(self._add_conditions)
        further.questions.edit_requested.connect(self._edit_phrases)
        self._acting.promises_requested.connect(lambda: self.stage_requested.emit(Stage.PROMISES))
        guide = QShortcut(QKeySequence("Ctrl+G"), self)
        guide.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        guide.activated.connect(self._turn_naming)

    def _remember(self, editor: LiveText) -> None:
        self._last_written = editor

    def _bring_into_view(self, part: QWidget) -> None:
        """Scroll to what was unfolded, once it has its height, with its title above it."""

        def scroll() -> None:
            top = self.further.mapTo(self._scroll.page, QPoint(0, 0)).y() - _ABOVE
            below = self.further.height() + 2 * _ABOVE - self._scroll.viewport().height()
            bar = self._scroll.verticalScrollBar()
            bar.setValue(min(top, max(bar.value(), top + below)))

        # one turn of the loop for the layout to ask, one for it to be done
        QTimer.singleShot(0, part, lambda: QTimer.singleShot(0, part, scroll))

    def _act(self, line: Contribution) -> None:
        if self._file is not None:
            self._acting.act(self._file, line, self._language)

    def _add_conditions(self, found: list[tuple[Side, str]]) -> None:
        if self._deeds.add_conditions(found):
            self.further.questions.added()

    def _take_up_changes(self) -> None:
        self.sheet.statement.commit()
        if self._deeds.take_up_changes():
            self.take_focus()

    def _confirm(self, yes: Yes) -> None:
        self.sheet.statement.commit()
        try:
            self._deeds.confirm(yes)
        except Refused as refused:
            self.bar.form.complain("by", sentence(refused, self._office.locale))
