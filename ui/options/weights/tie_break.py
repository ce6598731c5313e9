"""A few questions by pairs when two options are too close to call; nothing is stored."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.analysis.bridge import Reading
from consultdesk.analysis.outcome import quick
from consultdesk.analysis.tie_break import Answer, Pair, tie_broken, tie_questions
from consultdesk.analysis.verdict import Reason
from consultdesk.domain.options import Perspective
from consultdesk.wording.numbers import percent
from ui.kit.dialogs import Dialog
from ui.kit.switches import Choice, Segmented
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.showing import Showing
from ui.options.weights.words import called

_WIDTH = 640


def tied(showing: Showing, view: Perspective) -> Pair | None:
    """Give the two options that are too close to call, by id, where there are two."""
    verdict = quick(showing.sheet, view).verdict
    if Reason.MARGIN not in verdict.reasons or not verdict.leader or not verdict.runner_up:
        return None
    return verdict.leader, verdict.runner_up


class TieBreakDialog(Dialog):
    """Up to five questions; what the answers leave possible is said as they come."""

    def __init__(
        self, office: Office, showing: Showing, view: Perspective, pair: Pair, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("TieBreak", "Two options are close")
        super().__init__(title, width=_WIDTH, parent=parent)
        self.setObjectName("tie_break")
        self._office, self._showing, self._pair = office, showing, pair
        self._table = Reading(showing.sheet, view).table()
        self._answers: dict[Pair, Answer] = {}
        self._names = {c.id: called(c, view, showing.language) for c in showing.sheet.counted(view)}
        self.questions = tie_questions(self._table, *pair)
        say = QCoreApplication.translate(
            "TieBreak",
            "A few answers may show which one suits better. Going from its worst to its best, "
            "which of the two matters more? Leave out what you cannot say.",
        )
        self.column.addWidget(Label(say, style="body", colour="ink2", wrap=True))
        for question in self.questions:
            self._ask(question)
        self.said = Label("", style="spoken", wrap=True)
        self.said.setObjectName("result")
        self.column.addWidget(self.said)
        close = self.add_button(QCoreApplication.translate("TieBreak", "Close"), "primary")
        close.setObjectName("tie_close")
        close.clicked.connect(self.accept)
        self._tell()

    def _ask(self, question: Pair) -> None:
        first, second = (self._names[key] for key in question)
        alike = QCoreApplication.translate("TieBreak", "about alike")
        choices = [
            Choice(Answer.FIRST, _short(first)),
            Choice(Answer.ALIKE, alike),
            Choice(Answer.SECOND, _short(second)),
            Choice("", "–"),
        ]
        name = QCoreApplication.translate("TieBreak", "{first} or {second}")
        switch = Segmented(choices, "", name=name.format(first=first, second=second))
        switch.chosen.connect(partial(self._hear, question))
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(8))
        row.addWidget(switch)
        row.addStretch(1)
        self.column.addLayout(row)

    def _hear(self, question: Pair, answer: object) -> None:
        if isinstance(answer, Answer):
            self._answers[question] = answer
        else:
            self._answers.pop(question, None)
        self._tell()

    def _tell(self) -> None:
        if not self.questions:
            words = QCoreApplication.translate(
                "TieBreak", "There is nothing to ask here: figures are missing, or nothing differs."
            )
            self.said.setText(words)
            return
        found = tie_broken(self._table, self._pair, self._answers, 1234)
        if found is None:
            words = QCoreApplication.translate(
                "TieBreak", "No weights agree with all of these answers: look at one of them again."
            )
            self.said.setText(words)
            return
        letters = self._showing.sheet.letters()
        first, second = self._pair
        if found < 0.5:
            first, second, found = second, first, 1 - found
        words = QCoreApplication.translate(
            "TieBreak", "{letter} comes before {other} in {share} of the weights that agree."
        )
        share = percent(100 * found, self._office.locale)
        said = words.format(letter=letters[first], other=letters[second], share=share)
        self.said.setText(said)


def _short(name: str) -> str:
    return name if len(name) <= 28 else name[:27].rstrip() + "…"
