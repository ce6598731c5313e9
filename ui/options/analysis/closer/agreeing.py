"""Do other methods agree: the strip of leaders, the options beaten, barred or incomplete."""

from __future__ import annotations

from typing_extensions import override

from ui.options.analysis.closer.strip import LeaderStrip
from ui.options.analysis.closer.told import Told
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
        self._beaten = Told("beaten", self.tr("Beaten by another on everything"))
        self._barred = Told("barred", self.tr("Beyond what is acceptable"))
        self._missing = Told("missing", self.tr("Still to fill"))
        self._ways = Told("method_ways", self.tr("How each one decides"))
        for part in (self._beaten, self._barred, self._missing, self._ways):
            self.column.addWidget(part)
        self.column.addStretch(1)

    @override
    def show_moment(self, moment: Moment) -> None:
        words = MethodWords(moment.words)
        self.answer.setText(words.answer())
        self.strip.show_words(moment.words)
        self._beaten.tell(words.beaten())
        self._barred.tell(words.barred())
        self._missing.tell(words.missing())
        self._ways.tell(method_ways() if moment.words.outcome.opinions else ())
