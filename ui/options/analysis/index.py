"""The questions at the foot of the panel: each with its answer, and the way to look closer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.buttons import Button
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.options.analysis.questions import About, answer, question
from ui.options.analysis.words import Words


class Index(QWidget):
    """One row for each question; a press opens the closer look at it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._answers: dict[About, Label] = {}
        for about in About:
            ask = Button(question(about), "link", size="small").with_trailing("chev")
            ask.setObjectName(f"ask_{about}")
            ask.clicked.connect(lambda _=False, one=about: self.chosen.emit(one))
            column.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeft)
            said = Label("", style="small", colour="ink2", wrap=True)
            said.setObjectName(f"answer_{about}")
            column.addWidget(said)
            column.addSpacing(theme.px(8))
            self._answers[about] = said

    def show_words(self, words: Words) -> None:
        """Answer every question for one outcome."""
        for about, label in self._answers.items():
            said = answer(about, words)
            label.setText(said)
            label.setAccessibleName(f"{question(about)} {said}")
