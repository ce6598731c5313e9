"""One way to a text under the coach, whether it has several lines or one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from ui.kit.editors import typed_words
from ui.kit.marked_line import MarkedLine
from ui.kit.underlines import Mark, Underliner

Editor = QTextEdit | QPlainTextEdit | MarkedLine


class Passage:
    """A text of several lines; places are counted as Qt counts, in units of UTF-16."""

    def __init__(self, editor: QTextEdit | QPlainTextEdit) -> None:
        self._editor = editor
        self._underliner = Underliner(editor.document())

    @property
    def surface(self) -> QWidget:
        """What the mouse asks for a menu."""
        return self._editor.viewport()

    def words(self) -> str:
        """Give the text as it was typed."""
        return typed_words(self._editor.document())

    def cursor(self) -> int:
        """Give the place of the cursor."""
        return self._editor.textCursor().position()

    def select(self, start: int, end: int) -> None:
        """Put the cursor on a place, or choose the words between two."""
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)

    def write(self, start: int, end: int, words: str) -> None:
        """Write words in place of others, in one step that can be taken back."""
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self._editor.setTextCursor(cursor)

    def forget_steps(self) -> None:
        """Leave what was written to the undo of the desk."""
        self._editor.document().clearUndoRedoStacks()

    def underline(self, marks: Sequence[Mark]) -> None:
        """Draw these places."""
        self._underliner.show_marks(marks)

    def at(self, point: QPoint) -> int:
        """Give the place under the mouse."""
        return self._editor.cursorForPosition(point).position()

    def below(self) -> QPoint:
        """Give where a menu for the cursor opens."""
        rect = self._editor.cursorRect()
        return self._editor.viewport().mapToGlobal(rect.bottomLeft())

    def menu(self, at: QPoint) -> QMenu:
        """Give the usual menu of a text."""
        editor = self._editor
        if isinstance(editor, QTextEdit):
            return editor.createStandardContextMenu(at)
        return editor.createStandardContextMenu()


class LinePassage:
    """A text of one line."""

    def __init__(self, editor: MarkedLine) -> None:
        self._editor = editor

    @property
    def surface(self) -> QWidget:
        """What the mouse asks for a menu."""
        return self._editor

    def words(self) -> str:
        """Give the text as it was typed."""
        return self._editor.text()

    def cursor(self) -> int:
        """Give the place of the cursor."""
        return self._editor.cursorPosition()

    def select(self, start: int, end: int) -> None:
        """Put the cursor on a place, or choose the words between two."""
        self._editor.setSelection(start, end - start)
        if start == end:
            self._editor.setCursorPosition(start)

    def write(self, start: int, end: int, words: str) -> None:
        """Write words in place of others, in one step that can be taken back."""
        self._editor.setSelection(start, end - start)
        self._editor.insert(words)

    def forget_steps(self) -> None:
        """Keep the steps of a line: it has them only while it is typed in."""

    def underline(self, marks: Sequence[Mark]) -> None:
        """Draw these places."""
        self._editor.show_marks(marks)

    def at(self, point: QPoint) -> int:
        """Give the place under the mouse."""
        return self._editor.cursorPositionAt(point)

    def below(self) -> QPoint:
        """Give where a menu for the cursor opens."""
        return self._editor.mapToGlobal(self._editor.caret().bottomLeft().toPoint())

    def menu(self, _at: QPoint) -> QMenu:
        """Give the usual menu of a line."""
        return self._editor.createStandardContextMenu()


def passage_of(editor: Editor) -> Passage | LinePassage:
    """Give the way to the text of an editor."""
    return LinePassage(editor) if isinstance(editor, MarkedLine) else Passage(editor)
