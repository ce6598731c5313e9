"""Facts, feelings and needs as they were noted: one line each, with the call's time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.listening import ListeningNote, NoteKind
from consultdesk.domain.record import Record
from ui.kit.editors import LineEditor
from ui.kit.panels import Privacy
from ui.kit.tags import Tag
from ui.kit.words import Label
from ui.listen.rows import InPlaceEditor, Row, wrapping
from ui.listen.words import clock_of, in_quotes

_TIME = 44
_EDIT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class NoteRow(Row):
    """One noted line: Enter rewords it, S says where it comes from, V marks it to verify."""

    reworded = Signal(object, str)
    sourced = Signal(object, str)
    doubted = Signal(object)
    turned = Signal(object, object)
    removed = Signal(object)

    def __init__(self, note: ListeningNote, language: str, privacy: Privacy) -> None:
        super().__init__(privacy)
        self._note = note
        self._language = language
        self._editor: InPlaceEditor | None = None
        self._source_editor: LineEditor | None = None
        self._time = Label("", style="small", colour="ink3").tabular()
        self._time.setFixedWidth(self.theme.px(_TIME))
        self._text = wrapping("body")
        self._source = wrapping("small", "ink3")
        self._doubt = Tag(self.tr("to verify"), "outline")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, self.theme.px(9), 0, self.theme.px(8))
        row.setSpacing(0)
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QVBoxLayout()
        self._body.setSpacing(self.theme.px(3))
        self._body.addWidget(self._text)
        self._body.addWidget(self._source)
        self._body.addWidget(self._doubt, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(self._body, 1)

    @override
    def show_record(self, record: Record) -> None:
        if not isinstance(record, ListeningNote):
            return
        self._note = record
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
        doubt = self.tr("Verified") if self._note.to_verify else self.tr("To verify")
        menu.addAction(doubt + "\tV", lambda: self.doubted.emit(self._note))
        turn = menu.addMenu(self.tr("Move to"))
        names = {
            NoteKind.FACT: self.tr("Facts"),
            NoteKind.EMOTION: self.tr("Emotions"),
            NoteKind.NEED: self.tr("Needs"),
        }
        for kind, name in names.items():
            if kind is not self._note.kind:
                turn.addAction(name, partial(self.turned.emit, self._note, kind))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self.removed.emit(self._note))

    def edit(self) -> None:
        """Open the words for typing, in their place."""
        if self._editor is not None:
            return
        style = "spoken" if self._note.quoted else "body"
        self._editor = InPlaceEditor(self._note.text, style=style, lines=1)
        self._editor.setObjectName("note_editor")
        self._editor.setAccessibleName(self.tr("Words of the note"))
        self._editor.viewport().setAutoFillBackground(False)
        self._body.insertWidget(0, self._editor)
        self._text.hide()
        self._editor.committed.connect(lambda text: self.reworded.emit(self._note, text))
        self._editor.finished.connect(self._finish)
        self._editor.setFocus()
        self._editor.selectAll()

    def edit_source(self) -> None:
        """Open a line to say who said it, when, or in which document."""
        if self._source_editor is not None:
            return
        editor = LineEditor(self._note.source)
        editor.setObjectName("source_editor")
        editor.setAccessibleName(self.tr("Source"))
        editor.setPlaceholderText(self.tr("Who, when, which document"))
        self._source_editor = editor
        self._source.hide()
        self._body.insertWidget(2, editor)
        editor.committed.connect(lambda text: self.sourced.emit(self._note, text))
        editor.editingFinished.connect(self._finish_source)
        editor.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _EDIT:
            self.edit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self._note)
        elif event.key() == Qt.Key.Key_V:
            self.doubted.emit(self._note)
        elif event.key() == Qt.Key.Key_S:
            self.edit_source()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def _finish(self) -> None:
        editor, self._editor = self._editor, None
        self._text.show()
        _put_away(editor, self)

    def _finish_source(self) -> None:
        editor, self._source_editor = self._source_editor, None
        self._source.setVisible(bool(self._note.source))
        _put_away(editor, self)


def _put_away(editor: QWidget | None, row: Row) -> None:
    """Take an editor out of its row; the row keeps the focus when the editor had it."""
    if editor is None:
        return
    had_focus = editor.hasFocus()
    editor.hide()
    editor.deleteLater()
    if had_focus:
        row.setFocus()
