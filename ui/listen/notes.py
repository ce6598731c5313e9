"""Facts, feelings and needs as they were noted: one line each, with the call's time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu
from typing_extensions import override

from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.record import Record
from ui.kit.editors import LineEditor
from ui.kit.panels import Privacy
from ui.kit.tags import Tag
from ui.kit.words import Label
from ui.listen.rows import wrapping
from ui.listen.words import clock_of, in_quotes
from ui.listen.words_row import WordsRow

_TIME = 44
_MOVES = {
    Qt.Key.Key_F: NoteKind.FACT,
    Qt.Key.Key_E: NoteKind.EMOTION,
    Qt.Key.Key_N: NoteKind.NEED,
}


class NoteRow(WordsRow[ListeningNote]):
    """One noted line: Enter rewords it, S says where it comes from, V sets it apart to verify.

    F, E and N move it to another column; what has no source says it on its way to the facts.
    """

    sourced = Signal(object, str)
    doubted = Signal(object)
    verified = Signal(object, str)
    turned = Signal(object, object, str)

    def __init__(
        self,
        note: ListeningNote,
        language: str,
        privacy: Privacy,
        likely_source: Callable[[ListeningNote], str],
    ) -> None:
        self._text = wrapping("body")
        super().__init__(note, self._text, privacy)
        self._language = language
        self._likely_source = likely_source
        self._time = Label("", style="small", colour="ink3").tabular()
        self._time.setFixedWidth(self.theme.px(_TIME))
        self._source = wrapping("small", "ink3")
        self._doubt = Tag(self.tr("to verify"), "outline")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, self.theme.px(9), 0, self.theme.px(8))
        row.setSpacing(0)
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(self.theme.px(3))
        self.body.addWidget(self._source)
        self.body.addWidget(self._doubt, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(self.body, 1)

    @override
    def show_record(self, record: Record) -> None:
        if not isinstance(record, ListeningNote):
            return
        self.record = record
        quoted = record.quoted
        self._text.setText(in_quotes(record.text, self._language) if quoted else record.text)
        style = "spoken" if quoted else "body"
        self._text.in_font(self.theme.font(style))
        self._time.setText(clock_of(record.second))
        self._time.setVisible(record.second is not None)
        words = self.tr("source: {source}").format(source=record.source)
        self._source.setText(words)
        self._source.setVisible(bool(record.source))
        self._doubt.setVisible(record.to_verify)
        self.setObjectName(f"note_{record.id}")
        said = [self._time.text(), self._text.text(), words if record.source else ""]
        self.setAccessibleName(", ".join(part for part in said if part))

    @override
    def fill_menu(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Reword") + "\tF2", self.edit)
        menu.addAction(self.tr("Source") + "\tS", self.edit_source)
        doubt = self.tr("Verified") if self.record.to_verify else self.tr("To verify")
        menu.addAction(doubt + "\tV", self.turn_doubt)
        turn = menu.addMenu(self.tr("Move to"))
        names = {
            NoteKind.FACT: self.tr("Facts"),
            NoteKind.EMOTION: self.tr("Emotions"),
            NoteKind.NEED: self.tr("Needs"),
        }
        for (kind, name), key in zip(names.items(), ("F", "E", "N"), strict=True):
            if kind is not self.record.kind:
                turn.addAction(f"{name}\t{key}", partial(self.turn, kind))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self.removed.emit(self.record))

    @override
    def edit(self) -> None:
        style = "spoken" if self.record.quoted else "body"
        said = self.tr("Words of the note")
        editor = self.open_words(self.record.text, style, "note_editor", said)
        if editor is not None:
            editor.selectAll()

    def turn(self, kind: NoteKind) -> None:
        """Move the line to another column; on its way to the facts it says its source."""
        if kind is self.record.kind:
            return
        if kind is NoteKind.FACT and not self.record.source.strip():
            self.edit_source(lambda source: self.turned.emit(self.record, kind, source))
        else:
            self.turned.emit(self.record, kind, "")

    def turn_doubt(self) -> None:
        """Set the line apart to verify, or among the facts again, with its source."""
        if not self.record.to_verify:
            self.doubted.emit(self.record)
        elif self.record.kind is NoteKind.FACT and not self.record.source.strip():
            self.edit_source(lambda source: self.verified.emit(self.record, source))
        else:
            self.verified.emit(self.record, "")

    def edit_source(self, told: Callable[[str], object] | None = None) -> None:
        """Open a line to say who said it, when, or in which document."""
        line = LineEditor(self.record.source)
        line.setObjectName("source_editor")
        line.setAccessibleName(self.tr("Source"))
        line.setPlaceholderText(self.tr("Who, when, which document"))
        self._source.hide()
        usual = partial(self.sourced.emit, self.record)
        self.open_line(line, 2, told or usual)
        if told is not None and not self.record.source:
            line.setText(self._likely_source(self.record))
            line.selectAll()

    @override
    def line_closed(self) -> None:
        self._source.setVisible(bool(self.record.source))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_V:
            self.turn_doubt()
        elif event.key() in _MOVES:
            self.turn(_MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_S:
            self.edit_source()
        else:
            super().keyPressEvent(event)
