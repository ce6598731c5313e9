"""What is shown when the desk cannot be opened: the sentence, and the ways on from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.flow import FlowLayout
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.screen import Alone

WIDTH = 640
MENDED_BY_BACKUP = frozenset(
    {"damaged", "empty", "missing", "not_a_database", "other_log", "vanished"}
)


class RefusedDesk(Alone):
    """One calm page: what happened, that nothing was touched, and what can be done next."""

    again_requested = Signal()
    other_requested = Signal()
    backup_requested = Signal()
    begin_requested = Signal()

    def __init__(self, sentence: str, path: Path, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refused_desk")
        self.sentence = Label(sentence, style="title", wrap=True)
        self.sentence.setObjectName("refused_sentence")
        place = Label(str(path), style="small", colour="ink3", wrap=True).selectable()
        self.again = Button(self.tr("Try again"), kind="primary")
        self.again.clicked.connect(self.again_requested)
        self.setFocusProxy(self.again)
        self.other = Button(self.tr("Open another file…"))
        self.other.clicked.connect(self.other_requested)
        self.backup = Button(self.tr("Restore the last verified backup"))
        self.backup.setObjectName("restore_backup")
        self.backup.clicked.connect(self.backup_requested)

        self.begin = Button(self.tr("Begin a new desk"))
        self.begin.setObjectName("begin_desk")
        self.begin.clicked.connect(self.begin_requested)

        self._lay_out(place)
        self.backup.setVisible(code in MENDED_BY_BACKUP)
        self.begin.setVisible(code == "missing")

    def _lay_out(self, place: Label) -> None:
        actions = FlowLayout()
        for button in (self.again, self.backup, self.other, self.begin):
            actions.addWidget(button)
        page = QWidget()
        page.setFixedWidth(theme_of(self).px(WIDTH))
        row = QHBoxLayout(self)  # which asks for the height at the width a page really has
        row.setContentsMargins(72, 72, 72, 72)
        row.addWidget(page)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self.sentence)
        column.addWidget(place)
        column.addSpacing(12)
        column.addLayout(actions)
        column.addStretch(2)
