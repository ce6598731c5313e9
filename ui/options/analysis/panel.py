"""The analysis at the right of the matrix: private, in words first, folded until a gut feeling."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.analysis.outcome import Outcome, analyse
from consultdesk.domain.change import Change
from consultdesk.domain.decisions import GutFeeling
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import WeightMode
from consultdesk.domain.options import OptionSheet, Perspective
from consultdesk.domain.record import new_id
from consultdesk.domain.text import InternalText
from ui.kit.panels import border_pen
from ui.kit.theme import theme_of
from ui.office import Office
from ui.options.analysis.closer.sheet import CloserSheet
from ui.options.analysis.closer.topic import Moment
from ui.options.analysis.findings import Findings
from ui.options.analysis.gut import GutQuestion
from ui.options.analysis.latest import Latest
from ui.options.analysis.questions import About
from ui.options.analysis.words import Words
from ui.options.showing import Showing

WIDE, NARROW = 348, 308


class AnalysisPanel(QWidget):
    """Asks for a gut feeling, then says what the figures say.

    `room` is what the closer look may cover. `criterion_wanted(name)` asks for a new criterion.
    """

    unfolded = Signal()
    criterion_wanted = Signal(str)

    def __init__(self, office: Office, room: QWidget) -> None:
        super().__init__(room)
        self._office = office
        self._theme = theme_of(self)
        self._file: IncidentFile | None = None
        self._latest = Latest(office.work, self)
        self.setObjectName("analysis")
        self.setAccessibleName(self.tr("Analysis, private"))
        self._stack = QStackedWidget()
        self.question = GutQuestion()
        self.question.answered.connect(self._feel)
        self.findings = Findings()
        self.closer = CloserSheet(office, room, self)
        self.findings.closer_requested.connect(self._look_closer)
        after = self.findings.afterthought
        after.chosen.connect(self._take)
        after.reason_given.connect(self._explain)
        after.criterion_wanted.connect(self.criterion_wanted)
        self._stack.addWidget(self.question)
        self._stack.addWidget(self.findings)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._stack)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less width, the chart of cost and value behind its title."""
        self.setFixedWidth(self._theme.px(NARROW if narrow else WIDE))
        self.findings.set_narrow(narrow=narrow)

    @property
    def folded(self) -> bool:
        """Whether the figures still wait for a gut feeling."""
        return self._stack.currentWidget() is self.question

    def show_outcome(self, file: IncidentFile, showing: Showing, outcome: Outcome | None) -> None:
        """Show what one moment of the matrix means."""
        self._file = file
        self._stack.setCurrentWidget(self.findings if file.felt else self.question)
        self.question.show_letters(showing)
        if outcome is None or not file.felt:
            self._latest.drop()
            self.closer.forget()
            return
        self.findings.show_words(Words(showing, outcome), file.gut_feeling)
        self.closer.follow(file)
        self._latest.ask(
            drawn,
            showing.sheet,
            showing.perspective,
            (file.incident.seed, file.incident.weight_mode),
            done=lambda found: self._drawn(file, Words(showing, found)),
        )

    def _drawn(self, file: IncidentFile, words: Words) -> None:
        self.findings.show_chances(words)
        self.closer.show_moment(Moment(file, words))

    def _look_closer(self, about: object) -> None:
        self.closer.open(about if isinstance(about, About) else None)

    def _feel(self, option_id: object) -> None:
        chosen = option_id if isinstance(option_id, str) else None
        step = self.tr("Note my gut feeling")
        if chosen is None:
            step = self.tr("Skip the gut feeling")
        if self._note(step, option_id=chosen, skipped=chosen is None):
            self.unfolded.emit()

    def _take(self, option_id: object) -> None:
        self._note(self.tr("Note what I would take now"), after_option_id=option_id)

    def _explain(self, words: str) -> None:
        self._note(self.tr("Note what is missing"), after_why=InternalText(words))

    def _note(self, step: str, **facts: object) -> bool:
        if self._file is None:
            return False
        known = self._file.gut_feeling
        start = known or GutFeeling(id=new_id(), incident_id=self._file.incident.id)
        return self._office.desk.do(step, Change(known, start.but(**facts)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("private"))
        painter.setPen(border_pen("private", self._theme))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))


def drawn(sheet: OptionSheet, perspective: Perspective, how: tuple[int, WeightMode]) -> Outcome:
    """Work the whole outcome out, as a task for another thread: from a seed, in a way."""
    seed, mode = how
    return analyse(sheet, perspective, seed=seed, mode=mode)
