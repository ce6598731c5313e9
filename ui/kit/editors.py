"""The bare editors inside fields: they say `committed` once, when the user has finished."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QListView, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.kit.hints import hint, hint_height
from ui.kit.icons import paint_icon
from ui.kit.marked_line import MarkedLine
from ui.kit.theme import theme_of

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEditor(MarkedLine):
    """One line of plain text; Enter or leaving commits, Esc takes the typing back."""

    committed = Signal(object)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._settled = text
        self.setFrame(False)
        self.setFont(theme_of(self).font("control", weight=400))

    def settle(self, text: str) -> None:
        """Show a value that is already known, without announcing it."""
        self._settled = text
        if text != self.text():
            self.setText(text)

    def show_hint(self, other: str) -> None:
        """Show the words of the other language as long as there are none here."""
        hint(self, other)

    def commit(self) -> None:
        """Announce the words typed, if they changed."""
        if self.text() != self._settled:
            self._settled = self.text()
            self.committed.emit(self.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._settled:
            self.setText(self._settled)
            event.accept()
            return
        if event.key() in _ENTER:
            self.commit()
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()


_PARAGRAPH = "\u2029"


def typed_words(document: QTextDocument) -> str:
    """Give a text as it was typed: Qt's plain text turns no-break spaces into ordinary ones."""
    return document.toRawText().replace(_PARAGRAPH, "\n")


class TextEditor(QPlainTextEdit):
    """Several lines of plain text that grow with the words; Ctrl+Enter or leaving commits."""

    committed = Signal(object)

    def __init__(
        self, text: str = "", *, style: str = "body", lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._settled = text
        self._lines = lines
        self._theme = theme_of(self)
        self.setFont(self._theme.font(style))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def words(self) -> str:
        """Give the text as it was typed."""
        return typed_words(self.document())

    def settle(self, text: str) -> None:
        """Show a value that is already known, without announcing it."""
        self._settled = text
        if text != self.words():
            self.setPlainText(text)

    def show_hint(self, other: str) -> None:
        """Show the words of the other language as long as there are none here, on their lines."""
        hint(self, other)
        self._grow()

    def commit(self) -> None:
        """Announce the words typed, if they changed."""
        if self.words() != self._settled:
            self._settled = self.words()
            self.committed.emit(self._settled)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.words() != self._settled:
                self.setPlainText(self._settled)
                event.accept()
                return
            event.ignore()
            return
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            event.accept()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _grow(self) -> None:
        spacing = QFontMetricsF(self.font()).lineSpacing()
        lines = max(self.document().size().height(), float(self._lines))
        tall = int(max(lines * spacing, hint_height(self)) + 2)
        if tall != self.height():
            self.setFixedHeight(tall)


class Item(NamedTuple):
    """One entry of a choice: its value, its words."""

    value: object
    text: str


class ChoiceEditor(QComboBox):
    """A choice among words; commits the value behind them as soon as the user picks one."""

    committed = Signal(object)

    def __init__(
        self, items: Sequence[Item], value: object = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._values: tuple[object, ...] = ()
        self.setView(QListView(self))
        self.setFont(self._theme.font("control", weight=400))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_items(items, value)
        self.activated.connect(lambda index: self.committed.emit(self._values[index]))

    def set_items(self, items: Sequence[Item], value: object = None) -> None:
        """Offer other words."""
        self._values = tuple(item.value for item in items)
        self.clear()
        self.addItems([item.text for item in items])
        self.settle(value)

    def settle(self, value: object) -> None:
        """Show a value that is already known, without announcing it."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self) -> object:
        """Return the value behind the words shown, None when nothing is chosen."""
        index = self.currentIndex()
        return self._values[index] if index >= 0 else None

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        texts = [self.itemText(i) for i in range(self.count())] or [self.placeholderText()]
        wide = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(int(wide) + self._theme.px(28), self._theme.px(24))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(64), self._theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        side = theme.px(16)
        rect = QRectF(self.rect())
        arrow = QRectF(rect.right() - side, rect.center().y() - side / 2, side, side)
        paint_icon(painter, arrow, "down", theme.colour("ink3"))
        shown = self.currentText() or self.placeholderText()
        token = "ink" if self.currentText() else "ink3"
        painter.setPen(theme.colour(token if self.isEnabled() else "inkDisabled"))
        painter.setFont(self.font())
        room = rect.width() - side - theme.px(6)
        text = QFontMetricsF(self.font()).elidedText(shown, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
