"""Text that is written down after a pause, so that nothing typed waits for a button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from consultdesk.domain.phrase import Phrase
from ui.kit import focus
from ui.kit.editors import typed_words
from ui.kit.hints import hint, hint_height, paint_rest_of_hint
from ui.kit.theme import theme_of

_PAUSE_MS = 700
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LiveText(QTextEdit):
    """A growing plain text in the line height of its style; commits after a pause or when left.

    A QTextEdit because a QPlainTextEdit has no line height; what is pasted comes in plain.
    """

    committed = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(
        self, name: str, *, style: str = "body", prompt: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._style = style
        self._settled = ""
        self._last = ""
        self._showing = False
        self.setAccessibleName(name)
        self.setPlaceholderText(prompt)
        self.setFont(self._theme.font(style))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        focus.wear(self, "halo", self._theme.radius("sm"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self._show("")
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())

    def words(self) -> str:
        """Return what is typed, every space as it was typed."""
        return typed_words(self.document())

    def show_phrase(self, phrase: Phrase, language: str) -> None:
        """Show the words in a language; where they are missing, the other one's as a hint."""
        hint(self, phrase.read(language) if phrase.lacks(language) else "")
        self.show_words(phrase.get(language))
        self._grow()

    def show_words(self, text: str) -> None:
        """Show what is known, unless newer words are being typed."""
        if self._pause.isActive():
            return
        self._settled = text
        if text != self.words():
            self._show(text)

    def commit(self) -> None:
        """Announce the words typed, if they are not known yet; written, they come back shown."""
        self._pause.stop()
        if self.words() != self._settled:
            self.committed.emit(self.words())

    @override
    def event(self, event: QEvent) -> bool:
        # with nothing of its own to take back, Ctrl+Z is for the whole desk
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            nothing = (undo and not self.document().isUndoAvailable()) or (
                redo and not self.document().isRedoAvailable()
            )
            if nothing:
                event.ignore()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            return
        super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(source.text())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()
            self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.document().isEmpty():
            paint_rest_of_hint(self)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _show(self, text: str) -> None:
        self._showing = True
        self.setPlainText(text)
        line = QTextBlockFormat()
        extra = self._theme.line_height(self._style) - QFontMetricsF(self.font()).lineSpacing()
        leading = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        line.setLineHeight(max(extra, 0.0), leading)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)
        self.document().clearUndoRedoStacks()
        self._last = self.words()
        self._showing = False
        self._grow()

    def _typed(self) -> None:
        # an underline changes the document too, but not its words
        before, self._last = self._last, self.words()
        if not self._showing and self._last != before:
            self._pause.start()

    def _grow(self) -> None:
        line = float(self._theme.line_height(self._style))
        tall = max(self.document().size().height(), line, hint_height(self))
        if round(tall) + 1 != self.height():
            self.setFixedHeight(round(tall) + 1)
