"""How settings are laid out: a group at the left, its label and its control in rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.panels import Divider, PrivacyMark, PrivatePanel
from ui.kit.theme import theme_of
from ui.kit.words import Label

WIDEST = 940
_TITLE = 248
_LABEL = 190


class Group(QWidget):
    """One group of settings under a hairline; a private one stands on a private surface."""

    def __init__(self, title: str, *, private: bool = False) -> None:
        super().__init__()
        self._px = theme_of(self).px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(self._px(22))
        outer.addWidget(Divider())
        row = self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(0)
        head = QWidget()
        head.setFixedWidth(self._px(_TITLE))
        words = QHBoxLayout(head)
        words.setContentsMargins(0, self._px(7), 0, 0)
        words.setSpacing(self._px(9))
        words.addWidget(Label(title, style="section"))
        if private:
            words.addWidget(PrivacyMark("private"))
        words.addStretch(1)
        row.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
        self._rows = QVBoxLayout()
        if private:
            panel = PrivatePanel(margins=(18, 14, 18, 14), spacing=self._px(12))
            self._rows = panel.column
            row.addWidget(panel, 1)
        else:
            self._rows.setSpacing(self._px(12))
            row.addLayout(self._rows, 1)
        outer.addLayout(row)

    def fit(self, width: int) -> None:
        """Put the title over the rows where they would not fit beside it."""
        ways = QBoxLayout.Direction
        beside = width >= self._px(WIDEST)
        self._across.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._across.setSpacing(0 if beside else self._px(10))

    def add(self, label: str, *controls: QWidget) -> None:
        """Add a label and the controls beside it."""
        row = QHBoxLayout()
        row.setSpacing(self._px(16))
        name = Label(label, colour="ink2", wrap=True)
        name.setFixedWidth(self._px(_LABEL))
        name.setMinimumHeight(self._px(32))
        name.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._rows.addLayout(row)

    def add_wide(self, label: str, control: QWidget) -> None:
        """Add a label and one control that takes the whole width."""
        row = QHBoxLayout()
        row.setSpacing(self._px(16))
        name = Label(label, colour="ink2", wrap=True)
        name.setFixedWidth(self._px(_LABEL))
        name.setMinimumHeight(self._px(32))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(control, 1)
        self._rows.addLayout(row)
