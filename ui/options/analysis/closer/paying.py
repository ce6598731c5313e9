"""Who could pay what: the shares of the client's that suit both, option by option, line by line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from ui.kit.theme import theme_of
from ui.options.analysis.closer.topic import Moment, Topic
from ui.options.analysis.closer.zone_key import ZoneKey
from ui.options.analysis.closer.zones import PayerZones
from ui.options.analysis.payer_words import PayerWords
from ui.options.analysis.questions import About

_OPTION, _LINE = 34, 190


class Paying(Topic):
    """One sentence per option, its zones, then the lines of the one that leads."""

    def __init__(self) -> None:
        super().__init__(About.PAYERS)
        theme = theme_of(self)
        self._others = self.said("zones_said")
        self.column.addSpacing(theme.px(8))
        self._key = ZoneKey(
            [
                ("within", self.tr("inside my ceiling")),
                ("wanted", self.tr("as the client sees it")),
                ("both", self.tr("suits both")),
                ("today", self.tr("today")),
            ]
        )
        self.column.addWidget(self._key)
        self.column.addSpacing(theme.px(4))
        self.zones = PayerZones("payer_zones", _OPTION)
        self.zones.setAccessibleName(self.tr("Share that the client pays of each option"))
        self.chart(self.zones)
        self._title = self.heading("")
        self.parts = PayerZones("line_zones", _LINE)
        self.chart(self.parts)
        self.column.addStretch(1)

    @override
    def show_moment(self, moment: Moment) -> None:
        words = PayerWords(moment.words)
        whole = words.wholes()
        self.answer.setText(words.answer())
        told = [words.sentence(one) for one in whole]
        self._others.setText("\n".join(one for one in told if one != self.answer.text()))
        self._others.setVisible(bool(self._others.text()))
        self._key.setVisible(bool(whole))
        self.zones.setVisible(bool(whole))
        self.zones.show_zones(moment.words, whole)
        leader = moment.words.outcome.verdict.leader or ""
        parts = words.parts(leader)
        title = QCoreApplication.translate("Analysis", "Option {letter}, line by line")
        self._title.setText(title.format(letter=moment.words.letter(leader)))
        self.parts.setAccessibleName(self._title.text())
        self._title.setVisible(bool(parts))
        self.parts.setVisible(bool(parts))
        self.parts.show_zones(moment.words, parts)
