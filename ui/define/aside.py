"""What was heard, to reread while the statement is worded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.listening import Answer, NoteKind
from ui.kit.layouts import clear
from ui.kit.panels import Divider, Heading
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office

_WIDE = 340
_PAD = 24


class CallNotes(QWidget):
    """The notes of the call at the side of Define, read only."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        self._shown: object = None
        self.setObjectName("call_notes")
        self.setFixedWidth(self._theme.px(_WIDE))
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD + 1, px(23), 0, px(20))
        column.setSpacing(px(2))
        column.addWidget(Heading(self.tr("Notes from the call")))
        hint = Label(
            self.tr("Describe what happened rather than who did it."), style="small", colour="ink2"
        )
        column.addWidget(hint)
        column.addSpacing(px(12))
        self._scroll = ScrollPage(margins=(0, 0, _PAD, 0), spacing=0)
        column.addWidget(self._scroll, 1)
        foot = Label(self.tr("What was felt stays in Listen."), style="small", colour="ink3")
        column.addWidget(foot)

    def show_file(self, file: IncidentFile) -> None:
        """Show what was heard, if it changed."""
        wanted = (file.notes, file.reformulations)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear(self._scroll.column)
        self._add_notes(file)
        confirmed = [r.text for r in file.reformulations if r.answer is Answer.CONFIRMED]
        self._add(self.tr("Confirmed reformulations"), confirmed, style="spoken")
        if not self._scroll.column.count():
            words = self.tr("Nothing was noted yet. Listen first, then define together.")
            self._scroll.column.addWidget(Label(words, style="spoken", colour="ink2", wrap=True))
        self._scroll.column.addStretch(1)

    def _add_notes(self, file: IncidentFile) -> None:
        titles = {
            NoteKind.FACT: self.tr("Facts"),
            NoteKind.NEED: self.tr("Needs"),
            NoteKind.REMEDY: self.tr("Remedy sought"),
            NoteKind.SUCCESS: self.tr("Success, to them"),
        }
        for kind, title in titles.items():
            own = kind in (NoteKind.REMEDY, NoteKind.SUCCESS)
            lines = [n.text for n in file.notes if n.kind is kind]
            self._add(title, lines, style="spoken" if own else "body")

    def _add(self, title: str, lines: Sequence[str], *, style: str) -> None:
        if not lines:
            return
        px = self._theme.px
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, px(14))
        column.setSpacing(px(7))
        column.addWidget(Divider())
        column.addSpacing(px(4))
        column.addWidget(Label(title, style="small", colour="accent").weighted(500))
        for line in lines:
            column.addWidget(Label(line, style=style, wrap=True))
        self._scroll.column.addWidget(box)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("line"))
