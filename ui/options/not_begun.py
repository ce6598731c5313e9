"""What stands in the place of a matrix that is not begun: the ways to begin one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.panels import EmptyState
from ui.kit.theme import theme_of


class NotBegun(QWidget):
    """Begin with the option that changes nothing, step by step, or from a similar incident."""

    begin_requested = Signal()
    guide_requested = Signal()
    past_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme_of(self).px(24), 0, 0)
        words = QCoreApplication.translate(
            "OptionsPage",
            "Prepare at least two options before you meet, including changing nothing.",
        )
        action = QCoreApplication.translate("OptionsPage", "Begin the options")
        state = EmptyState(words, action=action, on_action=self.begin_requested.emit)
        begin = state.button or state
        begin.setObjectName("begin_options")
        self.setFocusProxy(begin)
        column.addWidget(state)
        guide = QCoreApplication.translate("OptionsPage", "Step by step")
        past = QCoreApplication.translate("OptionsPage", "Similar incidents")
        for words, icon, name, asked in (
            (guide, "arrow", "begin_guided", self.guide_requested),
            (past, "clock", "begin_precedents", self.past_requested),
        ):
            button = Button(words, "quiet", icon=icon)
            button.setObjectName(name)
            button.calling(asked.emit)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
