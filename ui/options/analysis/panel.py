"""The analysis at the right of the matrix: private, in words first, folded until a gut feeling."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from consultdesk.analysis.outcome import Outcome, analyse
from consultdesk.domain.change import Change
from consultdesk.domain.decisions import GutFeeling
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import OptionSheet, Perspective
from consultdesk.domain.record import new_id
from ui.kit.buttons import Button
from ui.kit.flow import FlowLayout
from ui.kit.panels import Heading, border_pen
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.office import Office
from ui.options.analysis.chart import Chart
from ui.options.analysis.further import Further, FurtherWords, Rule
from ui.options.analysis.ranges import Chances, WeightRanges
from ui.options.analysis.scatter import CostValue
from ui.options.analysis.scores import Legend, ScoreBars
from ui.options.analysis.words import Words
from ui.options.showing import Showing

WIDE, NARROW = 348, 308


class AnalysisPanel(QWidget):
    """Asks for a gut feeling, then says what the figures say."""

    unfolded = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        self._file: IncidentFile | None = None
        self._wanted: tuple[Showing, int] | None = None
        self._running = False
        self.setObjectName("analysis")
        self.setAccessibleName(self.tr("Analysis, private"))
        self._stack = QStackedWidget()
        self.question = _Question()
        self.question.answered.connect(self._feel)
        self.findings = _Findings()
        self._stack.addWidget(self.question)
        self._stack.addWidget(self.findings)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._stack)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less width, the chart of cost and value behind its title."""
        self.setFixedWidth(self._theme.px(NARROW if narrow else WIDE))
        self.findings.fold_scatter(folded=narrow)

    @property
    def folded(self) -> bool:
        """Whether the figures still wait for a gut feeling."""
        return self._stack.currentWidget() is self.question

    def show_outcome(self, file: IncidentFile, showing: Showing, outcome: Outcome | None) -> None:
        """Show what one moment of the matrix means."""
        self._file = file
        feeling = file.gut_feeling
        known = feeling is not None and (feeling.skipped or feeling.option_id is not None)
        self._stack.setCurrentWidget(self.findings if known else self.question)
        self.question.show_letters(showing)
        if outcome is None or not known:
            return
        self.findings.show_words(Words(showing, outcome))
        self._wanted = (showing, file.incident.seed)
        if not self._running:
            self._simulate()

    def _simulate(self) -> None:
        """Draw the chances of the latest moment off this thread; later ones wait their turn."""
        if self._wanted is None or self._wanted[0].perspective is None:
            return
        (showing, seed), self._wanted = self._wanted, None
        self._running = True
        self._office.work.run(
            chances,
            showing.sheet,
            showing.perspective,
            seed,
            done=lambda outcome: self._drawn(showing, outcome),
        )

    def _drawn(self, showing: Showing, outcome: Outcome) -> None:
        if not isValid(self):
            return  # the window was built again meanwhile
        self._running = False
        if self._wanted is not None:
            self._simulate()
        else:
            self.findings.show_chances(Words(showing, outcome))

    def _feel(self, option_id: object) -> None:
        if self._file is None:
            return
        known = self._file.gut_feeling
        start = known or GutFeeling(id=new_id(), incident_id=self._file.incident.id)
        chosen = option_id if isinstance(option_id, str) else None
        after = start.but(option_id=chosen, skipped=chosen is None)
        step = self.tr("Note my gut feeling")
        if chosen is None:
            step = self.tr("Skip the gut feeling")
        if self._office.desk.do(step, Change(known, after)):
            self.unfolded.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("private"))
        painter.setPen(border_pen("private", self._theme))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))


def chances(sheet: OptionSheet, perspective: Perspective, seed: int) -> Outcome:
    """Work the whole outcome out, as a task for another thread."""
    return analyse(sheet, perspective, seed=seed)


class _Question(QWidget):
    """What would I take before any figure? One letter, or skip."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, theme.px(17), 20, 20)
        column.setSpacing(theme.px(14))
        column.addWidget(
            Heading(QCoreApplication.translate("Analysis", "Analysis"), privacy="private")
        )
        words = QCoreApplication.translate(
            "Analysis", "Before any figure: which option would you choose?"
        )
        column.addWidget(Label(words, style="spoken", wrap=True))
        self._letters = QWidget()
        self._flow = FlowLayout(self._letters)
        column.addWidget(self._letters)
        skip = Button(QCoreApplication.translate("Analysis", "Skip"), "quiet", size="small")
        skip.setObjectName("skip_gut")
        skip.clicked.connect(lambda: self.answered.emit(None))
        column.addWidget(skip, 0, Qt.AlignmentFlag.AlignLeft)
        why = QCoreApplication.translate(
            "Analysis", "Your answer stays here, and helps you see what the figures change."
        )
        column.addWidget(Label(why, style="small", colour="privateInk", wrap=True))
        column.addStretch(1)
        self._known: list[tuple[str, str]] = []

    def show_letters(self, showing: Showing) -> None:
        """Offer the letters of the options shown."""
        letters = showing.sheet.letters()
        known = [(o.id, letters[o.id]) for o in showing.options]
        if known == self._known:
            return
        self._known = known
        while self._flow.count():
            widget = self._flow.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for option, (option_id, letter) in zip(showing.options, known, strict=True):
            button = Button(letter)
            button.setObjectName(f"gut_{letter}")
            button.setToolTip(plain(option.name.read(showing.language)))
            name = QCoreApplication.translate("Analysis", "Option {letter}").format(letter=letter)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, one=option_id: self.answered.emit(one))
            self._flow.addWidget(button)


class _Findings(ScrollPage):
    """The sentence, then the charts."""

    def __init__(self) -> None:
        super().__init__(margins=(20, 17, 20, 8), spacing=0)
        self._folded: bool | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._say()
        self._weigh()
        self._spot()
        self._draw()
        self._further = Further()
        self.column.addWidget(self._further)
        self.column.addStretch(1)

    def _say(self) -> None:
        theme = theme_of(self)
        self.column.addWidget(
            Heading(QCoreApplication.translate("Analysis", "Analysis"), privacy="private")
        )
        self.column.addSpacing(theme.px(8))
        font = theme.font("spoken")
        font.setPixelSize(theme.px(17))
        self.sentence = Label("", style="spoken", wrap=True).in_font(font)
        self.sentence.setObjectName("verdict")
        self.doubt = Label("", style="small", colour="ink2", wrap=True)
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.doubt)
        self.column.addSpacing(theme.px(14))
        self.scores = ScoreBars()
        self._chart(self.scores)
        self.column.addSpacing(theme.px(9))
        self._legend = Legend()
        self.column.addWidget(self._legend)

    def _weigh(self) -> None:
        self._ranges_title = self._section("")
        self.ranges = WeightRanges()
        self._chart(self.ranges)
        self.column.addSpacing(theme_of(self).px(3))
        self._others = Label("", style="axis", colour="ink2", wrap=True)
        self.column.addWidget(self._others)

    def _spot(self) -> None:
        name = QCoreApplication.translate("Analysis", "Cost and value")
        self._fold = Button(name, "link", size="small").with_trailing("chev")
        self._fold.setObjectName("fold_scatter")
        self._fold.setFixedHeight(theme_of(self).px(20))
        self._scatter_title = self._section(
            QCoreApplication.translate("Analysis", "Cost and value")
        )
        self.column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.scatter = CostValue()
        self._chart(self.scatter)
        self._fold.clicked.connect(lambda: self.scatter.setVisible(not self.scatter.isVisible()))

    def _draw(self) -> None:
        theme = theme_of(self)
        self._caption_title = self._section(
            QCoreApplication.translate("Analysis", "Chances of ranking first")
        )
        self.chances = Chances()
        self._chart(self.chances)
        self.column.addSpacing(theme.px(8))
        self._caption = Label("", style="axis", colour="ink2", wrap=True)
        self.column.addWidget(self._caption)

    def _section(self, title: str) -> Label:
        theme = theme_of(self)
        self.column.addSpacing(theme.px(12))
        self.column.addWidget(Rule())
        self.column.addSpacing(theme.px(13))
        label = Label(title, style="small").weighted(600)
        self.column.addWidget(label)
        self.column.addSpacing(theme.px(6))
        return label

    def _chart(self, chart: Chart) -> None:
        """Put a chart in, with its list under it, closed until Enter asks for it."""
        self.column.addWidget(chart)
        twin = Label("", style="small", colour="ink2", wrap=True)
        twin.setObjectName(f"{chart.objectName()}_list")
        twin.hide()
        self.column.addWidget(twin)

        def toggle() -> None:
            twin.setText("\n".join(chart.lines()))
            twin.setVisible(not twin.isVisible())

        chart.list_requested.connect(toggle)

    def fold_scatter(self, *, folded: bool) -> None:
        """Put the chart of cost and value behind its title, or in the open."""
        if self._folded != folded:
            self._folded = folded
            self._fold.setVisible(folded)
            self._scatter_title.setVisible(not folded)
            self.scatter.setVisible(not folded)
            self._caption.setVisible(not folded)
            for chart in (self.scores, self.ranges, self.chances):
                chart.set_tight(tight=folded)

    def show_words(self, words: Words) -> None:
        """Show an outcome; the chances follow when they are drawn."""
        self.sentence.setText(words.sentence())
        self.doubt.setText(words.judged())
        self.doubt.setVisible(bool(self.doubt.text()))
        self.scores.show_words(words)
        self.scores.setAccessibleName(words.sentence())
        self._legend.show_words(words)
        self._ranges_title.setText(words.kept_title())
        self.ranges.show_words(words)
        self.ranges.setAccessibleName(words.kept_title())
        self._others.setText(words.others())
        self._others.setVisible(bool(self._others.text()))
        self.scatter.show_words(words)
        self.scatter.setAccessibleName(words.cost_title())

    def show_chances(self, words: Words) -> None:
        """Show the chances drawn."""
        self.chances.show_words(words)
        self.chances.setAccessibleName("; ".join(words.chances_twin()))
        self._further.show_words(FurtherWords(words))
        self._caption.setText(words.caption(words.outcome.draws))
        self._caption_title.setToolTip(plain(self._caption.text()))
