"""Fields: a label, an editor in its box, and one sentence below when something is missing.

A field never validates. It hands what was typed to whoever listens to `committed`, and shows the
sentence it is given with `complain`; the words of a refusal come from the domain's answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.phrase import Phrase
from ui.kit import focus
from ui.kit.editors import ChoiceEditor, Item, LineEditor, TextEditor
from ui.kit.theme import theme_of
from ui.kit.words import Label

_PAD = 10


class Field(QWidget):
    """A labelled editor; `committed(object)` is emitted once the user has finished with it."""

    committed = Signal(object)

    def __init__(
        self, label: str, editor: QWidget, *, suffix: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.editor = editor
        self._sentence = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(5))
        self.label = Label(label, style="small", colour="ink2").weighted(500)
        self.label.setBuddy(editor)
        column.addWidget(self.label)
        self.label.setVisible(bool(label))
        self._box = _Box(editor, suffix)
        column.addWidget(self._box)
        self._complaint = Label("", style="small", colour="amber", wrap=True)
        self._complaint.hide()
        column.addWidget(self._complaint)
        self.setFocusProxy(editor)
        editor.setAccessibleName(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def complain(self, sentence: str) -> None:
        """Show the field as to be completed, with a sentence below it."""
        self._sentence = sentence
        self._complaint.setText(sentence)
        self._complaint.show()
        self._make_room()
        self._box.set_amber(amber=True)
        self.editor.setAccessibleDescription(sentence)

    def clear_complaint(self) -> None:
        """Show the field as it is when nothing is missing."""
        if self._sentence:
            self._sentence = ""
            self._complaint.hide()
            self._box.set_amber(amber=False)
            self.editor.setAccessibleDescription("")

    def _make_room(self) -> None:
        """Give the sentence the height that it needs at this width: a field is never taller."""
        if self._sentence:
            self._complaint.setMinimumHeight(self._complaint.heightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def complaint(self) -> str:
        """Return the sentence shown below the field, empty when there is none."""
        return self._sentence

    def named(self, accessible: str, object_name: str = "") -> Field:
        """Give the editor a name for screen readers and tests, and return the field."""
        self.editor.setAccessibleName(accessible)
        if object_name:
            self.editor.setObjectName(object_name)
        return self

    def commit(self) -> None:
        """Announce what is still being typed; what is chosen was announced at once."""

    def value(self) -> object:
        """Return what the editor holds now."""
        raise NotImplementedError

    def unread(self) -> str:
        """Give the sentence for words that cannot be taken as a value, nothing where they can."""
        return ""

    def set_value(self, value: object) -> None:
        """Show a value that is already known, without announcing it."""
        raise NotImplementedError

    def show_phrase(self, phrase: Phrase, language: str) -> None:
        """Show the words in a language; where they are missing, the other one's as a hint."""
        self.show_hint(phrase.read(language) if phrase.lacks(language) else "")
        self.set_value(phrase.get(language))

    def show_hint(self, other: str) -> None:
        """Show the words of the other language under an empty field of words."""
        if isinstance(self.editor, (LineEditor, TextEditor)):
            self.editor.show_hint(other)

    def _announce(self, value: object) -> None:
        self.clear_complaint()
        self.committed.emit(value)


class TextField(Field):
    """One line; its value is the words typed, as typed."""

    def __init__(
        self,
        label: str = "",
        text: str = "",
        *,
        placeholder: str = "",
        suffix: str = "",
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._line = LineEditor(text)
        self._line.setPlaceholderText(placeholder)
        if tabular:
            font = theme_of(self._line).font("control", weight=400, tabular=True)
            self._line.setFont(font)
        super().__init__(label, self._line, suffix=suffix, parent=parent)
        self._line.committed.connect(self._announce)

    @override
    def commit(self) -> None:
        self._line.commit()

    @override
    def value(self) -> str:
        return self._line.text()

    @override
    def set_value(self, value: object) -> None:
        self._line.settle("" if value is None else str(value))

    def line(self) -> LineEditor:
        """Return the editor, to listen to each keystroke (`textEdited`)."""
        return self._line


class LongField(Field):
    """Several lines of plain text that grow with the words."""

    def __init__(
        self,
        label: str = "",
        text: str = "",
        *,
        placeholder: str = "",
        style: str = "body",
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        self._text = TextEditor(text, style=style, lines=lines)
        self._text.setPlaceholderText(placeholder)
        super().__init__(label, self._text, parent=parent)
        self._text.committed.connect(self._announce)

    @override
    def commit(self) -> None:
        self._text.commit()

    @override
    def value(self) -> str:
        return self._text.words()

    @override
    def set_value(self, value: object) -> None:
        self._text.settle("" if value is None else str(value))

    def document(self) -> QTextDocument:
        """Return the text, to draw marks over it."""
        return self._text.document()


class ChoiceField(Field):
    """A choice among words; its value is what stands behind the words."""

    def __init__(
        self,
        label: str,
        items: Sequence[Item],
        value: object = None,
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._combo = ChoiceEditor(items, value)
        self._combo.setPlaceholderText(placeholder)
        super().__init__(label, self._combo, parent=parent)
        self._combo.committed.connect(self._announce)

    @override
    def value(self) -> object:
        return self._combo.value()

    @override
    def set_value(self, value: object) -> None:
        self._combo.settle(value)

    def set_items(self, items: Sequence[Item], value: object = None) -> None:
        """Offer other words."""
        self._combo.set_items(items, value)


class _Box(QFrame):
    """The painted frame around an editor: border by state, suffix at the end."""

    def __init__(self, editor: QWidget, suffix: str) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self._amber = False
        self._editor = editor
        long = isinstance(editor, TextEditor)
        row = QHBoxLayout(self)
        pad, tall = self._theme.px(_PAD) + 1, self._theme.px(9) if long else 1
        bare = 2 if isinstance(editor, LineEditor) else 0  # Qt's own inner margin
        row.setContentsMargins(pad - bare, tall, pad, tall)
        row.setSpacing(self._theme.px(8))
        row.addWidget(editor, 1)
        if suffix:
            row.addWidget(Label(suffix, style="control", colour="ink3"))
        if not long:
            self.setFixedHeight(self._theme.size("controlHeight"))
        focus.wear(editor, "halo", self._theme.radius("sm"), around=self)
        editor.installEventFilter(self)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusProxy(editor)

    def set_amber(self, *, amber: bool) -> None:
        """Draw the border of a field to be completed."""
        self._amber = amber
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        border = "control"
        if self._amber:
            border = "amberMark"
        elif self._editor.hasFocus():
            border = "accent"
        elif not self.isEnabled():
            border = "line"
        painter.setBrush(theme.colour("sheet"))
        painter.setPen(QPen(theme.colour(border), 1))
        radius = theme.radius("sm") - 0.5
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, radius, radius)
