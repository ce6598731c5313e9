"""What one unit is worth: so much money for a day, a point or an hour better."""

from __future__ import annotations

from typing_extensions import override

from ui.options.analysis.closer.told import Told
from ui.options.analysis.closer.topic import Moment, Topic
from ui.options.analysis.questions import About, answer
from ui.options.analysis.worth_words import WorthWords


class Worth(Topic):
    """Every equivalent change in words."""

    def __init__(self) -> None:
        super().__init__(About.WORTH)
        self._lines = Told("equivalents", "", colour="ink")
        self.column.addWidget(self._lines)
        self.column.addSpacing(10)
        self._why = self.said("equivalents_why")
        self._why.setText(
            self.tr("It follows from the weights and the ends of each scale: a check of both.")
        )
        self.column.addStretch(1)

    @override
    def show_moment(self, moment: Moment) -> None:
        words = WorthWords(moment.words)
        self.answer.setText(answer(About.WORTH, moment.words))
        self._lines.tell(words.lines(), words.title())
        self._why.setVisible(bool(words.lines()))
