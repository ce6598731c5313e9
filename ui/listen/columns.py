"""The three columns of a conversation: facts, feelings, needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.listening import ListeningNote
from ui.kit.editors import TextEditor
from ui.kit.panels import Divider, Icon, Panel, Privacy, PrivacyMark
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.listen.notes import NoteRow
from ui.listen.rows import InPlaceEditor, Row, RowList

_PAD = 16


class NoteColumn(Panel):
    """One kind of notes on its own surface, which scrolls by itself when it is full."""

    def __init__(
        self,
        title: str,
        icon: str,
        make: Callable[[ListeningNote], NoteRow],
        *,
        privacy: Privacy = "shared",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(privacy, margins=(0, 0, 0, 0), spacing=0, parent=parent)
        theme = theme_of(self)
        head = QHBoxLayout()
        head.setContentsMargins(_PAD, theme.px(13), _PAD, theme.px(5))
        head.setSpacing(theme.px(6))
        head.addWidget(Icon(icon, "ink2", 16))
        head.addWidget(Label(title, style="section"))
        head.addStretch(1)
        head.addWidget(PrivacyMark(privacy, compact=privacy == "shared"))
        self.column.addLayout(head)
        self._scroll = ScrollPage(margins=(_PAD, 0, _PAD, theme.px(8)), spacing=0)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumHeight(theme.px(96))
        self.column.addWidget(self._scroll, 1)
        self.notes: RowList[ListeningNote] = RowList(make)
        self.notes.setAccessibleName(title)
        self._scroll.column.addWidget(self.notes)
        self._apart = QWidget()
        apart = QVBoxLayout(self._apart)
        apart.setContentsMargins(0, theme.px(12), 0, 0)
        said = Label(self.tr("Interpretations, to verify"), style="small", colour="ink3")
        apart.addWidget(said)
        self._apart.hide()
        self._scroll.column.addWidget(self._apart)
        self.doubts: RowList[ListeningNote] = RowList(make)
        self.doubts.setAccessibleName(said.text())
        self._scroll.column.addWidget(self.doubts)
        self._scroll.column.addStretch(1)
        self._privacy_of_notes: Privacy = privacy

    def show_notes(self, notes: Sequence[ListeningNote]) -> None:
        """Show the notes, those to verify apart; a line keeps the focus as it changes place."""
        focused = next((row for row in self._rows() if row.hasFocus()), None)
        self.notes.show_records([note for note in notes if not note.to_verify])
        doubts = [note for note in notes if note.to_verify]
        self.doubts.show_records(doubts)
        self._apart.setVisible(bool(doubts))
        if isinstance(focused, NoteRow) and any(n.id == focused.record.id for n in notes):
            self.row(focused.record.id).setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, note_id: str) -> Row:
        """Return the line of a note, wherever it stands."""
        found = (row for row in self._rows() if row.objectName() == f"note_{note_id}")
        return next(found)

    def _rows(self) -> list[Row]:
        return [*self.notes.rows(), *self.doubts.rows()]

    def add_above(self, widget: QWidget) -> None:
        """Put something between the heading and the notes, with a hairline below it."""
        theme = theme_of(self)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.setSpacing(theme.px(9))
        column.addWidget(widget)
        column.addWidget(Divider(self._privacy_of_notes))
        self._scroll.column.insertWidget(0, box)

    def add_below(self, widget: QWidget) -> None:
        """Put something at the foot of the column."""
        self._scroll.column.addWidget(widget)


class ClientWords(QWidget):
    """A compact line in the client's own words: a caption, and serif text typed in place."""

    committed = Signal(object)

    def __init__(
        self, caption: str, prompt: str, object_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, 0)
        column.setSpacing(theme.px(1))
        column.addWidget(Label(caption, style="small", colour="ink3"))
        self.editor: TextEditor = InPlaceEditor("", style="spoken", lines=1)
        self.editor.viewport().setAutoFillBackground(False)
        self.editor.setPlaceholderText(prompt)
        self.editor.setObjectName(object_name)
        self.editor.setAccessibleName(caption)
        self.editor.committed.connect(self.committed)
        column.addWidget(self.editor)

    def show_words(self, text: str) -> None:
        """Show what is known, unless it is being typed."""
        if not self.editor.hasFocus():
            self.editor.settle(text)
