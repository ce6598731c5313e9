"""Verify: ask until the client says excellent, adjust in between, close when both can move on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing, Stage, reopen
from consultdesk.domain.satisfaction import SatisfactionRound
from ui.incident_paper import IncidentPapers
from ui.kit.buttons import Button
from ui.kit.layouts import clear
from ui.kit.panels import Divider, EmptyState, Heading, Sheet
from ui.kit.printing import Printing
from ui.kit.scroll import ScrollPage
from ui.kit.stage_page import StagePage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.verify.asking import Asking
from ui.verify.closing import ClosingWords
from ui.verify.curve import Curve
from ui.verify.low import LowAnswer
from ui.verify.rounds import RoundRow
from ui.verify.side import Side
from ui.verify.words import span_words

SIDE = 340


class VerifyPage(StagePage):
    """The sixth stage; a function of the incident's file."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, printing: Printing | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._papers = IncidentPapers(office, self, printing)
        self._theme = theme_of(self)
        self._asking = Asking(office, self)
        self._closing = ClosingWords(office, self)
        self._panels = Side(office)
        self._panels.close_requested.connect(self._close)
        self._panels.reopen_requested.connect(self._reopen)
        self._panels.reword_requested.connect(self._reword)
        self._panels.written.connect(self._keep)
        self._file: IncidentFile | None = None
        self._ask = Button(self.tr("Ask"), icon="star")
        self._ask.setObjectName("ask_satisfaction")
        self._ask.clicked.connect(self._ask_now)
        self._on_paper = Button(self.tr("Closing letter"), icon="print")
        self._on_paper.setObjectName("closing_paper")
        self._on_paper.clicked.connect(self._show_paper)
        self._curve = Curve(office.locale)
        self._low = LowAnswer(office)
        self._low.call_requested.connect(lambda: self.stage_requested.emit(Stage.LISTEN))
        self._list = QVBoxLayout()
        self._listed: tuple[SatisfactionRound, ...] | None = None
        self._lay_out()

    @override
    def header_actions(self) -> tuple[QWidget, ...]:
        return (self._ask, self._on_paper)

    @override
    def show_file(self, file: IncidentFile, language: str) -> None:
        self._file = file
        answered = [r for r in file.rounds if r.rating is not None]
        self._ask.setText(self.tr("Ask again") if answered else self.tr("Ask"))
        self._chart.setVisible(bool(answered))
        self._curve.show_rounds(answered)
        self._span.setText(span_words(answered))
        if self._listed != tuple(answered):
            self._listed = tuple(answered)
            clear(self._list)
            self._list.addWidget(self._rounds(answered) if answered else self._nothing_yet())
        self._low.show_file(file)
        self._panels.show_file(file)

    @override
    def take_focus(self) -> None:
        self._ask.setFocus()

    def _show_paper(self) -> None:
        self._papers.show(self._file, DocumentKind.CLOSING_LETTER, self.tr("Closing letter"))

    def _lay_out(self) -> None:
        page = ScrollPage(margins=(28, 20, 28, 28), spacing=16)
        self._chart = Sheet(margins=(18, 16, 18, 12))
        heading = Heading(self.tr("Until excellent"))
        self._span = Label("", style="control", colour="ink2")
        heading.add(self._span)
        self._chart.column.addWidget(heading)
        self._chart.column.addWidget(self._curve)
        page.column.addWidget(self._low)
        page.column.addWidget(self._chart)
        page.column.addLayout(self._list)
        asked = QVBoxLayout()
        asked.setContentsMargins(2, 6, 0, 0)
        asked.setSpacing(4)
        asked.addWidget(Label(self.tr("The question to ask"), style="small", colour="ink3"))
        question = self.tr(
            "“On a scale of 1 to 5, where do we stand for you? And what would it take to get to 5?”"
        )
        asked.addWidget(Label(question, style="spoken", colour="ink2", wrap=True))
        page.column.addLayout(asked)
        page.column.addStretch(1)
        beside = ScrollPage(margins=(0, 0, 0, 0), spacing=0)
        beside.column.addWidget(self._panels, 1)
        beside.setFixedWidth(self._theme.px(SIDE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(page, 1)
        row.addWidget(beside)

    def _rounds(self, answered: Sequence[SatisfactionRound]) -> QWidget:
        sheet = Sheet(margins=(0, 0, 0, 0), spacing=0)
        sheet.setAccessibleName(self.tr("Satisfaction rounds"))
        for place, round_ in enumerate(reversed(answered)):
            if place:
                sheet.column.addWidget(Divider())
            row = RoundRow(round_, self._office.locale, latest=place == 0)
            row.adjusted.connect(self._asking.adjust)
            row.removed.connect(self._asking.remove)
            row.assessed.connect(self._asking.assess)
            sheet.column.addWidget(row)
        return sheet

    def _nothing_yet(self) -> QWidget:
        words = self.tr("The first check comes a few days after the last promise is kept.")
        return EmptyState(words, action=self.tr("Ask now"), on_action=self._ask_now)

    def _ask_now(self) -> None:
        if self._file is not None:
            self._asking.ask(self._file)

    def _keep(self, text: object, change: object) -> None:
        if isinstance(change, Change):
            self._office.desk.do(str(text), change)

    def _close(self, way: object) -> None:
        self._panels.commit()
        if self._file is not None and isinstance(way, Closing):
            self._closing.close(self._file, way)

    def _reword(self) -> None:
        if self._file is not None:
            self._closing.reword(self._file)

    def _reopen(self) -> None:
        if self._file is not None:
            self._office.desk.do(self.tr("Reopen the incident"), reopen(self._file.incident))
