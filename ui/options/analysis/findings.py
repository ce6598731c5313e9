"""What the panel says once it is unfolded: the sentence, the charts, then the questions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal

from consultdesk.domain.decisions import GutFeeling
from ui.kit.buttons import Button
from ui.kit.panels import Heading
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.options.analysis.afterthought import Afterthought
from ui.options.analysis.chart import add_chart
from ui.options.analysis.conclusion import Conclusion
from ui.options.analysis.index import Index
from ui.options.analysis.ranges import Chances, WeightRanges
from ui.options.analysis.scatter import CostValue
from ui.options.analysis.scores import Legend, ScoreBars
from ui.options.analysis.section import Section
from ui.options.analysis.words import Words


class Findings(ScrollPage):
    """The sentence, then each chart under a title that folds it."""

    closer_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(margins=(20, 17, 20, 8), spacing=0)
        self._narrow: bool | None = None
        self.page.setMinimumHeight(1)  # as tall as its words at their width, not at the narrowest
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._say()
        self._weigh()
        self._spot()
        self._draw()
        self._compare()
        self._ask()
        self.column.addStretch(1)

    def _say(self) -> None:
        theme = theme_of(self)
        head = Heading(QCoreApplication.translate("Analysis", "Analysis"), privacy="private")
        closer = Button(QCoreApplication.translate("Analysis", "Look closer"), "link", size="small")
        closer.setObjectName("look_closer")
        closer.setFixedHeight(theme.px(20))
        closer.clicked.connect(lambda: self.closer_requested.emit(None))
        head.row.insertWidget(head.row.count() - 1, closer)
        self.column.addWidget(head)
        self.column.addSpacing(theme.px(8))
        font = theme.font("spoken")
        font.setPixelSize(theme.px(17))
        self.sentence = Label("", style="spoken", wrap=True).in_font(font)
        self.sentence.setObjectName("verdict")
        self.doubt = Label("", style="small", colour="ink2", wrap=True)
        self.doubt.setObjectName("doubt")
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.doubt)
        self._parting = Button("", "link", size="small").with_trailing("down")
        self._parting.setObjectName("gut_parting")
        self._parting.setFixedHeight(theme.px(22))
        self._parting.clicked.connect(self._show_parting)
        self.column.addWidget(self._parting, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(theme.px(14))
        self.scores = ScoreBars()
        add_chart(self.column, self.scores)
        self.column.addSpacing(theme.px(9))
        self._legend = Legend()
        self.column.addWidget(self._legend)

    def _section(self, name: str, title: str = "") -> Section:
        section = Section(name, title)
        self.column.addWidget(section)
        return section

    def _weigh(self) -> None:
        self._ranged = self._section("ranges")
        self.ranges = WeightRanges()
        add_chart(self._ranged.body, self.ranges)
        self._ranged.body.addSpacing(theme_of(self).px(3))
        self._others = Label("", style="axis", colour="ink2", wrap=True)
        self._ranged.body.addWidget(self._others)

    def _spot(self) -> None:
        name = QCoreApplication.translate("Analysis", "Cost and value")
        self._spotted = self._section("scatter", name)
        self.scatter = CostValue()
        add_chart(self._spotted.body, self.scatter)

    def _draw(self) -> None:
        name = QCoreApplication.translate("Analysis", "Chances of ranking first")
        self._chanced = self._section("chances", name)
        self.chances = Chances()
        add_chart(self._chanced.body, self.chances)
        self._chanced.body.addSpacing(theme_of(self).px(8))
        self._caption = Label("", style="axis", colour="ink2", wrap=True)
        self._chanced.body.addWidget(self._caption)

    def _compare(self) -> None:
        name = QCoreApplication.translate("Analysis", "Before and after the figures")
        self._compared = self._section("gut", name)
        self.afterthought = Afterthought()
        self._compared.body.addWidget(self.afterthought)
        self._compared.hide()

    def _ask(self) -> None:
        name = QCoreApplication.translate("Analysis", "Questions to ask")
        self._asked = self._section("questions", name)
        self.index = Index()
        self.index.chosen.connect(self.closer_requested)
        self._asked.body.addWidget(self.index)
        self._asked.hide()

    def _show_parting(self) -> None:
        self._compared.fold(folded=False)
        self.ensureWidgetVisible(self.afterthought)
        self.afterthought.missing.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, *, narrow: bool) -> None:
        """Fold the chart of cost and value, and take a little less height, or neither."""
        if self._narrow != narrow:
            self._narrow = narrow
            self._spotted.fold(folded=narrow)
            self._caption.setVisible(not narrow)
            for chart in (self.scores, self.ranges, self.chances):
                chart.set_tight(tight=narrow)

    def show_words(self, words: Words, feeling: GutFeeling | None) -> None:
        """Show an outcome; the chances and the questions follow when they are worked out."""
        conclusion = Conclusion(words)
        self.sentence.setText(conclusion.sentence())
        self.doubt.setText(conclusion.judged())
        self.doubt.setVisible(bool(self.doubt.text()))
        self.scores.show_words(words)
        self.scores.setAccessibleName(self.sentence.text())
        self._legend.show_words(words)
        self._show_ranges(words)
        self.scatter.show_words(words)
        self.scatter.setAccessibleName(words.cost_title())
        self._spotted.setVisible(any(spot.value is not None for spot in words.outcome.spots))
        self._show_feeling(words, feeling)

    def _show_ranges(self, words: Words) -> None:
        self._ranged.setVisible(bool(words.ranged()))
        self._ranged.set_title(words.kept_title())
        self.ranges.show_words(words)
        self.ranges.setAccessibleName(words.kept_title())
        self._others.setText(words.others())
        self._others.setVisible(bool(self._others.text()))

    def _show_feeling(self, words: Words, feeling: GutFeeling | None) -> None:
        found = self.afterthought.show_feeling(feeling, words)
        self._compared.setVisible(found is not None)
        self._parting.setVisible(found is not None and found.asks)
        if found is not None and found.asks:
            text = QCoreApplication.translate("Analysis", "You first felt {before}")
            self._parting.setText(text.format(before=words.letter(found.before)))

    def show_chances(self, words: Words) -> None:
        """Show the chances drawn, and the answers."""
        self.chances.show_words(words)
        self.chances.setAccessibleName("; ".join(words.chances_twin()))
        self._chanced.setVisible(bool(words.outcome.draws))
        self._caption.setText(words.caption())
        self._chanced.title.setToolTip(plain(self._caption.text()))
        self.index.show_words(words)
        self._asked.setVisible(bool(words.outcome.draws))
