"""What stands beside the rounds: is everything ready to close, what I took on, what I retain."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.closing import Readiness, readiness, ways
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing
from consultdesk.domain.promises import PromiseState, counts
from consultdesk.domain.satisfaction import latest
from consultdesk.wording.amounts import money
from ui.kit.buttons import Button
from ui.kit.charts import CeilingGauge, Gauge
from ui.kit.fields import LongField
from ui.kit.layouts import clear
from ui.kit.panels import Heading, Icon, PrivatePanel, Sheet
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.verify.words import closing_words


class Side(QWidget):
    """The right column; its fields and buttons stay the same while what they say changes.

    A click on a button ends the typing in the lesson, which changes the file: were the button
    built anew then, the click would find nobody.
    """

    close_requested = Signal(object)  # Closing
    reopen_requested = Signal()
    lesson_written = Signal(object)  # str

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._office = office
        self._ways = {way: self._way(way) for way in Closing}
        self._again = Button(self.tr("Reopen the incident"))
        self._again.setObjectName("reopen_incident")
        self._again.clicked.connect(self.reopen_requested)
        self._note = Label("", style="small", colour="ink3", wrap=True)
        self._heading = Heading("")
        self._checks = (Checked(), Checked(), Checked())
        self._borne = QVBoxLayout()
        placeholder = self.tr("What I will do differently")
        self._lesson = LongField("", "", placeholder=placeholder, lines=3)
        self._lesson.named(self.tr("What I retain"), "lesson")
        self._lesson.committed.connect(self.lesson_written)
        self._lay_out()

    def show_file(self, file: IncidentFile) -> None:
        """Say where an incident stands before closing, or how it was closed."""
        is_open = file.incident.open
        ready, possible = readiness(file), ways(file)
        title = self.tr("Ready to close") if ready.complete else self.tr("Before closing")
        if file.incident.closing is not None:
            title = closing_words(file.incident.closing)
        self._heading.title.setText(title)
        self._show_checks(file, ready)
        self._again.setVisible(not is_open)
        for way, button in self._ways.items():
            button.setVisible(is_open and way in possible)
        note = self.tr("You can reopen the incident at any time.")
        if not possible:
            note = self.tr("It closes with a 5, or when the client says themselves it is enough.")
        self._note.setText(note)
        self._note.setVisible(is_open)
        clear(self._borne)
        if file.decision is not None:
            self._borne.addWidget(self._taken_on(file))
        text = file.lesson.lesson.reveal() if file.lesson else ""
        if self._lesson.value() != text and not self._lesson.editor.hasFocus():
            self._lesson.set_value(text)

    def _lay_out(self) -> None:
        sheet, panel = Sheet(), PrivatePanel()
        sheet.column.addWidget(self._heading)
        for check in self._checks:
            sheet.column.addWidget(check)
        for button in (*self._ways.values(), self._again, self._note):
            sheet.column.addWidget(button)
        panel.column.addWidget(Heading(self.tr("What I retain"), privacy="private"))
        panel.column.addWidget(self._lesson)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        column.addWidget(sheet)
        column.addLayout(self._borne)
        column.addWidget(panel)
        column.addStretch(1)

    def _way(self, way: Closing) -> Button:
        words = {
            Closing.EXCELLENT: self.tr("Close and thank"),
            Closing.ENOUGH: self.tr("Close as enough"),
            Closing.NOTHING_TO_REPAIR: self.tr("Nothing to repair…"),
        }
        button = Button(words[way], "plain" if way is Closing.NOTHING_TO_REPAIR else "primary")
        button.setObjectName(f"close_{way.value}")
        button.clicked.connect(lambda _checked=False, w=way: self.close_requested.emit(w))
        return button

    def _show_checks(self, file: IncidentFile, ready: Readiness) -> None:
        last = latest(file.rounds)
        said = self.tr("Satisfaction not asked yet")
        if last is not None:
            said = self.tr("Satisfaction of {rating} out of 5").format(rating=last.rating)
        written = ready.lesson_written
        lesson = self.tr("A lesson is written") if written else self.tr("A lesson, if any")
        shown = (
            (said, ready.satisfied),
            (self._promise_words(file), ready.promises_settled),
            (lesson, written),
        )
        for check, (words, done) in zip(self._checks, shown, strict=True):
            check.show_words(words, done=done)
            check.setVisible(file.incident.open)

    def _promise_words(self, file: IncidentFile) -> str:
        found = counts(file.promises)
        kept = sum(1 for p in file.promises if not p.pending) - found[PromiseState.WITHDRAWN]
        promised = len(file.promises) - found[PromiseState.WITHDRAWN]
        words = self.tr("Promises kept: {kept} of {all}")
        return words.format(kept=max(kept, 0), all=promised)

    def _taken_on(self, file: IncidentFile) -> QWidget:
        panel, sheet, locale = PrivatePanel(), file.sheet, self._office.locale
        panel.column.addWidget(Heading(self.tr("What I take on"), privacy="private"))
        decision = file.decision
        option = next((o for o in sheet.options if decision and o.id == decision.option_id), None)
        if option is None:
            return panel
        totals, ceiling = sheet.totals(option), sheet.ceiling
        panel.column.addWidget(Label(money(totals.likely.me, locale), style="figure"))
        if ceiling is not None and ceiling.amount is not None:
            limit = money(ceiling.amount, locale)
            likely = float(totals.likely.me.amount)
            full = max(likely, float(totals.high.me.amount), float(ceiling.amount.amount)) * 1.1
            gauge = Gauge(
                float(totals.low.me.amount),
                likely,
                float(totals.high.me.amount),
                float(ceiling.amount.amount),
                full or 1.0,
            )
            words = self.tr("ceiling {amount}").format(amount=limit)
            panel.column.addWidget(CeilingGauge(gauge, words))
            panel.column.addWidget(Label(words, style="small", colour="ink2"))
        return panel

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(0, 0, 1, self.height()), self._theme.colour("line"))


class Checked(QWidget):
    """One condition of a good ending, with a tick once it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("clock", colour="ink3", size=16)
        self._words = Label("", colour="ink2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def show_words(self, words: str, *, done: bool) -> None:
        """Say the condition, and whether it holds."""
        self._words.setText(words)
        self._icon.set_icon("check" if done else "clock", "accent" if done else "ink3")
