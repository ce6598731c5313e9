"""A line whose words open for typing where they are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.record import Record
from ui.kit.editors import LineEditor
from ui.kit.panels import Privacy
from ui.kit.words import Label
from ui.listen.rows import InPlaceEditor, Row

R = TypeVar("R", bound=Record)

_EDIT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class WordsRow(Row, Generic[R]):
    """Enter, F2 or a double click rewords a line, Delete removes it; `body` holds its words."""

    reworded = Signal(object, str)
    removed = Signal(object)

    def __init__(
        self, record: R, words: Label, privacy: Privacy = "shared", *, hovers: bool = True
    ) -> None:
        super().__init__(privacy, hovers=hovers)
        self.record = record
        self.body = QVBoxLayout()
        self.body.addWidget(words)
        self._words = words
        self._editor: InPlaceEditor | None = None
        self._line: LineEditor | None = None

    def edit(self) -> None:
        """Open the words for typing, where they may be reworded."""
        raise NotImplementedError

    def line_closed(self) -> None:
        """Show again what a line opened for typing stood in for."""

    def open_words(self, text: str, style: str, name: str, said: str) -> InPlaceEditor | None:
        """Open the words in their place and return their editor, nothing when it is open."""
        if self._editor is not None:
            return None
        editor = InPlaceEditor(text, style=style, lines=1)
        editor.setObjectName(name)
        editor.setAccessibleName(said)
        editor.viewport().setAutoFillBackground(False)
        self._editor = editor
        self.body.insertWidget(0, editor)
        self._words.hide()
        editor.committed.connect(lambda words: self.reworded.emit(self.record, words))
        editor.finished.connect(self._close_words)
        editor.setFocus()
        return editor

    def open_line(self, line: LineEditor, place: int, told: Callable[[str], object]) -> None:
        """Open one more line for typing among the words, unless one is open."""
        if self._line is not None:
            return
        self._line = line
        self.body.insertWidget(place, line)
        line.committed.connect(told)
        line.editingFinished.connect(self._close_line)
        line.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _EDIT:
            self.edit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.record)
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def _close_words(self) -> None:
        editor, self._editor = self._editor, None
        self._words.show()
        self._put_away(editor)

    def _close_line(self) -> None:
        line, self._line = self._line, None
        self.line_closed()
        self._put_away(line)

    def _put_away(self, editor: QWidget | None) -> None:
        """Take an editor out; the line keeps the focus when the editor had it."""
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.setFocus()
