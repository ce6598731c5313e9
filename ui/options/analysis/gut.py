"""The gut feeling asked for before any figure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.panels import Heading
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.options.analysis.letters import Letters
from ui.options.showing import Showing


class GutQuestion(QWidget):
    """What would I take before any figure? One letter, or skip."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, theme.px(17), 20, 20)
        column.setSpacing(theme.px(14))
        column.addWidget(
            Heading(QCoreApplication.translate("Analysis", "Analysis"), privacy="private")
        )
        words = QCoreApplication.translate(
            "Analysis", "Before any figure: which option would you choose?"
        )
        column.addWidget(Label(words, style="spoken", wrap=True))
        self._letters = Letters("gut")
        self._letters.chosen.connect(self.answered)
        column.addWidget(self._letters)
        skip = Button(QCoreApplication.translate("Analysis", "Skip"), "quiet", size="small")
        skip.setObjectName("skip_gut")
        skip.clicked.connect(lambda: self.answered.emit(None))
        column.addWidget(skip, 0, Qt.AlignmentFlag.AlignLeft)
        why = QCoreApplication.translate(
            "Analysis", "Your answer stays here, and helps you see what the figures change."
        )
        column.addWidget(Label(why, style="small", colour="privateInk", wrap=True))
        column.addStretch(1)

    def show_letters(self, showing: Showing) -> None:
        """Offer the letters of the options shown."""
        self._letters.show_letters(showing)
