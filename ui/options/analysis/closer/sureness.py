"""How sure the order is: chances of every rank, for whom each option is first, and how drawn."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from typing_extensions import override

from consultdesk.domain.change import edited
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import WeightMode
from ui.kit.switches import Choice, Segmented
from ui.kit.theme import theme_of
from ui.office import Office
from ui.options.analysis.closer.central import CentralWeights
from ui.options.analysis.closer.ranks import RankChances
from ui.options.analysis.closer.topic import Moment, Topic
from ui.options.analysis.questions import About
from ui.options.analysis.scores import Legend
from ui.options.analysis.sure_words import SureWords


class Sureness(Topic):
    """The draws: what comes of them, and how the weights vary in them."""

    def __init__(self, office: Office) -> None:
        super().__init__(About.SURE)
        self._office = office
        self._moment: Moment | None = None
        theme = theme_of(self)
        self.modes = Segmented(
            [
                Choice(WeightMode.AROUND, self.tr("Around these weights")),
                Choice(WeightMode.ORDER, self.tr("Only their order")),
                Choice(WeightMode.FREE, self.tr("Any weights")),
            ],
            name=self.tr("How the weights vary in the draws"),
        )
        self.modes.setObjectName("weight_mode")
        self.modes.chosen.connect(self._vary)
        self.column.addWidget(self.modes, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(theme.px(6))
        self._drawn = self.said("drawn")
        title = self.heading(self.tr("Chances of every rank, first in the strongest tint"))
        self.ranks = RankChances()
        self.ranks.setAccessibleName(title.text())
        self.chart(self.ranks)
        whose = self.heading(self.tr("For whom each would be first, and how surely"))
        self.central = CentralWeights()
        self.central.setAccessibleName(whose.text())
        typical = self.said("central_said")
        typical.setText(
            self.tr("The typical weights under which each is first; at the right, how often then.")
        )
        self.column.addSpacing(theme.px(6))
        self._legend = Legend()
        self.column.addWidget(self._legend)
        self.column.addSpacing(theme.px(4))
        self.chart(self.central)
        self._never = self.said("never_first")
        self.column.addStretch(1)

    @override
    def show_moment(self, moment: Moment) -> None:
        self._moment = moment
        words = SureWords(moment.words)
        self.answer.setText(words.answer())
        self.modes.set_value(moment.file.incident.weight_mode)
        self._drawn.setText(words.drawn() if moment.words.outcome.draws else "")
        self.ranks.show_words(moment.words)
        self.central.show_words(moment.words)
        self._legend.show_words(moment.words)
        self._never.setText(words.never())
        self._never.setVisible(bool(words.never()))

    @override
    def follow(self, file: IncidentFile) -> None:
        if self._moment is not None:
            self._moment = replace(self._moment, file=file)

    def _vary(self, mode: object) -> None:
        if self._moment is not None:
            change = edited(self._moment.file.incident, weight_mode=WeightMode(str(mode)))
            self._office.desk.do(self.tr("Vary the weights otherwise"), change)
