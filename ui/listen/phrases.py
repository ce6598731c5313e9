"""Phrases at hand: a few letters find one, Enter puts it where one was writing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.wording.bank import Item
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.listen.lists import Lines
from ui.listen.popups import Popup
from ui.shelf_words import group_name

_WIDE, _TALL = 560, 260
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class PhrasePopup(Popup):
    """The phrases of the library; those whose words or moment hold what is typed."""

    chosen = Signal(str)
    words_asked = Signal()

    def __init__(self, phrases: Sequence[Item], language: str, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("PhrasePopup", "Insert a phrase"), parent)
        self.setObjectName("phrase_popup")
        self._language = language
        self._phrases = tuple(phrases)
        self._found: tuple[Item, ...] = ()
        field = TextField(placeholder=self.tr("a few letters"))
        field.named(self.tr("Find a phrase"), "phrase_filter")
        self._line = field.line()
        self._line.textChanged.connect(self._filter)
        self._line.installEventFilter(self)
        self.lines = Lines(self.tr("Phrases"), "phrase_lines")
        self.lines.setFixedSize(self.theme.px(_WIDE), self.theme.px(_TALL))
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.itemClicked.connect(lambda _item: self.take())
        edit = Button(self.tr("Edit the phrases…"), "quiet", icon="pen", size="small")
        edit.setObjectName("edit_phrases")
        edit.clicked.connect(self._edit)
        for widget in (field, self.lines):
            self.column.addWidget(widget)
        self.column.addWidget(edit, 0, Qt.AlignmentFlag.AlignLeft)
        self._filter("")
        self.setFocusProxy(self._line)
        self._line.setFocus()

    def take(self) -> None:
        """Insert the phrase that is marked."""
        row = self.lines.currentRow()
        if 0 <= row < len(self._found):
            self.chosen.emit(self._found[row].read(self._language))
            self.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self.take()
                return True
            if event.key() in _STEPS:
                self.lines.keyPressEvent(event)
                return True
        return False

    def _filter(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        self._found = tuple(p for p in self._phrases if wanted in self._shown(p).casefold())
        self.lines.show_lines([self._shown(phrase) for phrase in self._found])

    def _shown(self, phrase: Item) -> str:
        return f"{group_name(phrase.group)} · {phrase.read(self._language)}"

    def _edit(self) -> None:
        self.close()
        self.words_asked.emit()
