"""Do other methods agree: the strip of leaders, the options beaten, barred or incomplete."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from ui.kit.words import Label
from ui.options.analysis.closer.strip import LeaderStrip
from ui.options.analysis.closer.topic import Moment, Topic
from ui.options.analysis.method_words import MethodWords, method_ways
from ui.options.analysis.questions import About


class Agreeing(Topic):
    """Seven answers in a row, then what stands outside all of them."""

    def __init__(self) -> None:
        super().__init__(About.METHODS)
        self.strip = LeaderStrip()
        self.strip.setAccessibleName(self.tr("Who leads under each method"))
        self.chart(self.strip)
        self._parts = [
            (self.heading(self.tr("Beaten by another on everything")), self.said("beaten")),
            (self.heading(self.tr("Beyond what is acceptable")), self.said("barred")),
            (self.heading(self.tr("Still to fill")), self.said("missing")),
        ]
        self._ways = self.heading(self.tr("How each one decides"))
        self._told = self.said("method_ways")
        self._told.setText("\n".join(method_ways()))
        self.column.addStretch(1)

    @override
    def show_moment(self, moment: Moment) -> None:
        words = MethodWords(moment.words)
        self.answer.setText(words.answer())
        self.strip.show_words(moment.words)
        for part in (self._ways, self._told):
            part.setVisible(bool(moment.words.outcome.opinions))
        listed = (words.beaten(), words.barred(), words.missing())
        for (title, label), lines in zip(self._parts, listed, strict=True):
            _tell(title, label, lines)


def _tell(title: Label, label: Label, lines: Sequence[str]) -> None:
    label.setText("\n".join(lines))
    title.setVisible(bool(lines))
    label.setVisible(bool(lines))
