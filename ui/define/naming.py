"""Naming a delicate point on the client's side, at the side of the words: how, and with which."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.wording.bank import Item
from ui.kit.buttons import Button
from ui.kit.layouts import clear
from ui.kit.panels import Divider, Heading
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label

_WIDE = 340
_PAD = 24


class NamingPanel(QWidget):
    """The guide and its phrases; one of them goes where one was writing."""

    chosen = Signal(str)
    edit_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._shown: object = None
        self.setObjectName("naming")
        self.setAccessibleName(self.tr("A delicate point"))
        self.setFixedWidth(self._theme.px(_WIDE))
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD + 1, px(23), 0, px(20))
        column.setSpacing(px(2))
        column.addWidget(Heading(self.tr("A delicate point")))
        hint = self.tr("To name something on their side, and stay side by side.")
        told = QHBoxLayout()
        told.setContentsMargins(0, 0, _PAD, 0)
        told.addWidget(Label(hint, style="small", colour="ink2", wrap=True))
        column.addLayout(told)
        column.addSpacing(px(12))
        column.addWidget(self._guide(), 1)
        self.edit = Button(self.tr("Edit the phrases…"), "link", size="small")
        self.edit.setObjectName("edit_naming")
        self.edit.calling(self.edit_requested.emit)
        back = Button(self.tr("Back to the wording"), "link", size="small")
        back.setObjectName("leave_naming")
        back.calling(self.left.emit)
        for button in (self.edit, back):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _guide(self) -> ScrollPage:
        px = self._theme.px
        scroll = ScrollPage(margins=(0, 0, _PAD, 0), spacing=px(6))
        for words in (
            self.tr("Your part first, whole, before theirs."),
            self.tr("Say what was there or not yet there, with its day."),
            self.tr("One point at a time; ask before you tell."),
            self.tr("Once it is known by both, move on to what changes."),
        ):
            scroll.column.addWidget(Label(f"–\u00a0{words}", style="small", wrap=True))
        scroll.column.addSpacing(px(8))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(6))
        scroll.column.addLayout(self._rows)
        scroll.column.addStretch(1)
        return scroll

    def show_phrases(self, phrases: Sequence[Item], language: str) -> None:
        """Show the phrases of the library, in the language of the texts."""
        wanted = (tuple(phrases), language)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._rows)
        for phrase in phrases:
            said = phrase.read(language)
            self._rows.addWidget(Divider())
            self._rows.addWidget(Label(said, style="spoken", wrap=True))
            insert = Button(self.tr("Insert"), "quiet", size="small")
            insert.setObjectName("insert_naming")
            insert.setAccessibleDescription(said)
            insert.calling(partial(self.chosen.emit, said))
            self._rows.addWidget(insert, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("line"))
