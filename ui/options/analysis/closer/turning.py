"""What would change the order: the nearest changes, and how far each range moves the lead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from typing_extensions import override

from ui.kit.buttons import Button
from ui.kit.theme import theme_of
from ui.options.analysis.closer.topic import Moment, Topic
from ui.options.analysis.closer.tornado import TornadoChart
from ui.options.analysis.flip_words import FlipWords
from ui.options.analysis.questions import About, answer

_NEAREST = 5


class Turning(Topic):
    """The figures nearest to a turn in words, then the tornado of the lead."""

    def __init__(self) -> None:
        super().__init__(About.ORDER)
        self._rest: list[str] = []
        self.flips = self.said("flips")
        self._every = False
        self.all = Button("", "link", size="small")
        self.all.setObjectName("every_flip")
        self.all.clicked.connect(self._toggle)
        self.column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self._title = self.heading(self.tr("What each range does to the lead"))
        self._pulled = self.said("pulled")
        self.column.addSpacing(theme_of(self).px(8))
        self.tornado = TornadoChart()
        self.tornado.setAccessibleName(self._title.text())
        self.chart(self.tornado)
        self.column.addStretch(1)

    @override
    def show_moment(self, moment: Moment) -> None:
        words = FlipWords(moment.words)
        self.answer.setText(answer(About.ORDER, moment.words))
        self._rest = words.every()[1:]
        self._list()
        found = moment.words.outcome.tornado
        for part in (self._title, self._pulled, self.tornado):
            part.setVisible(found is not None)
        if found is not None:
            self._pulled.setText(words.pulled(found))
            self.tornado.show_words(moment.words)

    def _toggle(self) -> None:
        self._every = not self._every
        self._list()

    def _list(self) -> None:
        """List the nearest changes after the first, or all of them."""
        shown = self._rest if self._every else self._rest[:_NEAREST]
        self.flips.setText("\n".join(shown))
        self.flips.setVisible(bool(shown))
        more = QCoreApplication.translate("Analysis", "Show all %n", None, len(self._rest) + 1)
        self.all.setText(self.tr("Show the nearest") if self._every else more)
        self.all.setVisible(len(self._rest) > _NEAREST)
