"""What stands beside the rounds: is everything ready to close, what I took on, what I retain."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.domain.closing import readiness, ways
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing
from consultdesk.domain.promises import PromiseState, counts
from consultdesk.domain.satisfaction import latest
from consultdesk.wording.amounts import money
from ui.kit.buttons import Button
from ui.kit.charts import CeilingGauge, Gauge
from ui.kit.fields import LongField
from ui.kit.panels import Heading, Icon, PrivatePanel, Sheet
from ui.kit.words import Label
from ui.office import Office
from ui.verify.words import closing_words


class Side(QObject):
    """Builds the panels of the right column for a file."""

    close_requested = Signal(object)  # Closing
    reopen_requested = Signal()
    lesson_written = Signal(object)  # str

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office

    def panels(self, file: IncidentFile) -> list[QWidget]:
        """Give the panels, top to bottom."""
        found = [self._ready(file)]
        if file.decision is not None:
            found.append(self._taken_on(file))
        found.append(self._lesson(file))
        return found

    def _ready(self, file: IncidentFile) -> QWidget:
        sheet = Sheet()
        if not file.incident.open and file.incident.closing is not None:
            sheet.column.addWidget(Heading(closing_words(file.incident.closing)))
            again = Button(self.tr("Reopen the incident"))
            again.setObjectName("reopen_incident")
            again.clicked.connect(self.reopen_requested)
            sheet.column.addWidget(again)
            return sheet
        ready = readiness(file)
        title = self.tr("Ready to close") if ready.complete else self.tr("Before closing")
        sheet.column.addWidget(Heading(title))
        last = latest(file.rounds)
        said = self.tr("Satisfaction not asked yet")
        if last is not None:
            said = self.tr("Satisfaction of {rating} out of 5").format(rating=last.rating)
        sheet.column.addWidget(_checked(said, done=ready.satisfied))
        sheet.column.addWidget(_checked(self._promise_words(file), done=ready.promises_settled))
        lesson = (
            self.tr("A lesson is written") if ready.lesson_written else self.tr("A lesson, if any")
        )
        sheet.column.addWidget(_checked(lesson, done=ready.lesson_written))
        self._add_ways(sheet, ways(file))
        return sheet

    def _promise_words(self, file: IncidentFile) -> str:
        found = counts(file.promises)
        kept = sum(1 for p in file.promises if not p.pending) - found[PromiseState.WITHDRAWN]
        return self.tr("{kept} promises of {all} kept").format(
            kept=max(kept, 0), all=len(file.promises) - found[PromiseState.WITHDRAWN]
        )

    def _add_ways(self, sheet: Sheet, possible: tuple[Closing, ...]) -> None:
        words = {
            Closing.EXCELLENT: self.tr("Close and thank"),
            Closing.ENOUGH: self.tr("Close as enough"),
            Closing.NOTHING_TO_REPAIR: self.tr("Nothing to repair…"),
        }
        for way in possible:
            kind = "plain" if way is Closing.NOTHING_TO_REPAIR else "primary"
            button = Button(words[way], kind=kind)  # type: ignore[arg-type]
            button.setObjectName(f"close_{way.value}")
            button.clicked.connect(lambda _checked=False, w=way: self.close_requested.emit(w))
            sheet.column.addWidget(button)
        note = self.tr("You can reopen the incident at any time.")
        if not possible:
            note = self.tr("It closes with a 5, or when the client says themselves it is enough.")
        sheet.column.addWidget(Label(note, style="small", colour="ink3", wrap=True))

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

    def _lesson(self, file: IncidentFile) -> QWidget:
        panel = PrivatePanel()
        panel.column.addWidget(Heading(self.tr("What I retain"), privacy="private"))
        text = file.lesson.lesson.reveal() if file.lesson else ""
        field = LongField("", text, placeholder=self.tr("What I will do differently"), lines=3)
        field.named(self.tr("What I retain"), "lesson")
        field.committed.connect(self.lesson_written)
        panel.column.addWidget(field)
        return panel


def _checked(words: str, *, done: bool) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(8)
    row.addWidget(Icon("check" if done else "clock", colour="accent" if done else "ink3", size=16))
    row.addWidget(Label(words, colour="ink" if done else "ink2", wrap=True), 1)
    return line
