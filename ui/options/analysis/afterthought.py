"""The gut feeling after the figures: where both part, one calm question."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultdesk.domain.decisions import GutFeeling
from consultdesk.domain.gut import GutCode, GutFinding, gut_finding
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.options.analysis.letters import Letters
from ui.options.analysis.words import Words


class Afterthought(QWidget):
    """Sets the first feeling beside the figures; asks which criterion may be missing.

    `reason_given(words)` writes down what is missing, `criterion_wanted(words)` makes it one, and
    `chosen(option id)` says what I would take now.
    """

    reason_given = Signal(str)
    criterion_wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self.sentence = Label("", style="small", colour="ink2", wrap=True)
        self.sentence.setObjectName("gut_after")
        column.addWidget(self.sentence)
        asked = QCoreApplication.translate("Analysis", "Which criterion is missing?")
        self.missing = TextField(asked)
        self.missing.named(asked, "gut_missing")
        self.missing.committed.connect(lambda words: self.reason_given.emit(str(words).strip()))
        column.addWidget(self.missing)
        self._add = Button(
            QCoreApplication.translate("Analysis", "Add that criterion"), icon="plus", size="small"
        )
        self._add.setObjectName("add_missing")
        self._add.clicked.connect(self._want)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        now = QCoreApplication.translate("Analysis", "With the figures in view, you would take:")
        self._now = Label(now, style="small", colour="ink2", wrap=True)
        column.addWidget(self._now)
        self._letters = Letters("gut_now", "small")
        self._letters.chosen.connect(self.chosen)
        column.addWidget(self._letters)

    def show_feeling(self, feeling: GutFeeling | None, words: Words) -> GutFinding | None:
        """Show how a feeling stands to an outcome, and give what was found."""
        found = gut_finding(feeling, words.outcome.verdict.leader)
        self.setVisible(found is not None)
        if found is None or feeling is None:
            return found
        self.sentence.setText(_said(found, words))
        parting = found.code not in (GutCode.AGREES, GutCode.CONVINCED)
        self.missing.setVisible(parting)
        self._add.setVisible(parting)
        self._now.setVisible(found.code is not GutCode.AGREES)
        self._letters.setVisible(found.code is not GutCode.AGREES)
        kept = feeling.after_why.reveal()
        if self.missing.value() == self._kept or not self.missing.editor.hasFocus():
            self.missing.set_value(kept)  # else it is being typed
        self._kept = kept
        self._letters.show_letters(words.showing)
        return found

    def _want(self) -> None:
        self.missing.commit()
        self.criterion_wanted.emit(self.missing.value().strip())


def _said(found: GutFinding, words: Words) -> str:
    texts = {
        GutCode.AGREES: QCoreApplication.translate(
            "Analysis", "You first felt {before}, and the figures say so too."
        ),
        GutCode.DIFFERS: QCoreApplication.translate(
            "Analysis",
            "You first felt {before}; the figures put {leader} first. Both may be right.",
        ),
        GutCode.CONVINCED: QCoreApplication.translate(
            "Analysis", "You first felt {before}; with the figures in view, you take {after}."
        ),
        GutCode.KEPT: QCoreApplication.translate(
            "Analysis",
            "You first felt {before}, and keep to it with the figures in view, which put {leader} "
            "first.",
        ),
        GutCode.ELSEWHERE: QCoreApplication.translate(
            "Analysis",
            "You first felt {before}, the figures put {leader} first, and you now take {after}.",
        ),
    }
    return texts[found.code].format(
        before=words.letter(found.before),
        leader=words.letter(found.leader),
        after=words.letter(found.after),
    )
