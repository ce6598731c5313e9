"""What every option scores in every view, side by side and never averaged."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from consultdesk.analysis.outcome import Outcome, quick
from consultdesk.domain.options import OptionSheet
from consultdesk.wording.numbers import decimal
from ui.kit.marks import Letter
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.weights.room import Room
from ui.options.weights.settled import SettledDialog
from ui.options.weights.words import named

_WIDTHS = (560, 960)
_BESIDE = 300
_SCORE = 96
_NAME = 170
_GAP = 12


class ScoresDialog(SettledDialog):
    """Options in rows, views in columns; the first of each view in bold, its letter filled."""

    def __init__(self, sheet: OptionSheet, language: str, office: Office, parent: QWidget) -> None:
        title = QCoreApplication.translate("AllScores", "Scores in every view")
        wide = _BESIDE + (_SCORE + _GAP) * len(sheet.perspectives)
        wide = min(max(wide, _WIDTHS[0]), _WIDTHS[1])
        super().__init__(title, width=wide, parent=parent)
        words = QCoreApplication.translate(
            "AllScores",
            "The same figures under each set of weights, out of 100. "
            "They stand side by side, never averaged: where they differ is what to talk about.",
        )
        self.column.addWidget(Label(words, style="body", colour="ink2", wrap=True))
        self._sheet, self._language, self._office = sheet, language, office
        self._outcomes = [quick(sheet, view) for view in sheet.perspectives]
        room = Room()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme_of(self).px(_GAP))
        self._grid.setVerticalSpacing(theme_of(self).px(10))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(1, theme_of(self).px(_NAME))
        self._heads()
        self._scores()
        room.column.addLayout(self._grid)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        room.fit(wide - 60, parent, 260)
        self.column.addWidget(room)
        gaps = max((o.missing for found in self._outcomes for o in found.options), default=0)
        if gaps:
            left = QCoreApplication.translate(
                "AllScores",
                "An option still lacks %n figure(s), left out of its score.",
                None,
                gaps,
            )
            self.column.addWidget(Label(left, style="small", colour="ink2", wrap=True))
        close = self.add_button(QCoreApplication.translate("Weighing", "Close"), "primary")
        close.setObjectName("cancel")
        close.clicked.connect(self.accept)

    def _heads(self) -> None:
        for column, view in enumerate(self._sheet.perspectives, start=2):
            head = Label(named(view), style="small", colour="ink2", wrap=True).weighted(500)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            head.setFixedWidth(theme_of(self).px(_SCORE))
            self._grid.addWidget(head, 0, column)

    def _scores(self) -> None:
        letters = self._sheet.letters()
        shown = [option for option in self._sheet.options if not option.hidden]
        for row, option in enumerate(shown, start=1):
            firsts = [_first(found) == option.id for found in self._outcomes]
            self._grid.addWidget(Letter(letters[option.id], first=all(firsts)), row, 0)
            name = Label(option.name.read(self._language), wrap=True)
            self._grid.addWidget(name, row, 1)
            for column, found in enumerate(self._outcomes):
                text = self._score(found, option.id)
                label = Label(text).weighted(600 if firsts[column] else 400).tabular()
                label.aligned(Qt.AlignmentFlag.AlignRight)
                label.set_colour("accent" if firsts[column] else "ink")
                label.setObjectName(f"score_{option.id}_{column}")
                self._grid.addWidget(label, row, column + 2)

    def _score(self, found: Outcome, option_id: str) -> str:
        option = found.option(option_id)
        if option is None or option.score is None:
            return "–"
        return decimal(option.score, self._office.locale, decimals=0)


def _first(found: Outcome) -> str:
    return found.ranking[0] if found.ranking else ""
