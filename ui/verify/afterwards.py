"""What I took on in the end, beside what was planned, and what past incidents say of estimates."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.domain.actual import ActualCost
from consultdesk.domain.hindsight import Planned, Span, note_actual, planned, ratio
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import Money
from consultdesk.wording.amounts import money, parse_amount
from consultdesk.wording.numbers import decimal, quantity
from consultdesk.wording.reading import parse_quantity
from ui.correction import CorrectionWords
from ui.kit.charts import CeilingGauge, Gauge
from ui.kit.fields import TextField
from ui.kit.layouts import clear
from ui.kit.panels import Heading, PrivatePanel
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import beside


class Afterwards(PrivatePanel):
    """Planned and actual, in amounts and hours; the actual ones are typed here."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._office = office
        self._file: IncidentFile | None = None
        self._plan: Planned | None = None
        self.column.addWidget(Heading(self.tr("What I take on"), privacy="private"))
        self.figure = Label("", style="figure")
        self.figure.setObjectName("taken_on_figure")
        self.column.addWidget(self.figure)
        self._gauge_place = QHBoxLayout()
        self.column.addLayout(self._gauge_place)
        self.told = Label("", style="small", colour="ink2", wrap=True)
        self.column.addWidget(self.told)
        self.mine = TextField(self.tr("In the end"), "", tabular=True)
        self.mine.named(self.tr("What I took on in the end"), "actual_amount")
        self.hours = TextField(self.tr("Hours"), "", tabular=True, suffix="h")
        self.hours.named(self.tr("Hours in the end"), "actual_hours")
        self._lay_in_row()
        self.against = Label("", style="small", colour="ink2", wrap=True)
        self.against.setObjectName("actual_ratio")
        self.column.addWidget(self.against)
        self.column.addWidget(CorrectionWords(self._office))
        self.mine.committed.connect(self._typed_amount)
        self.hours.committed.connect(self._typed_hours)

    def _lay_in_row(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(10))
        row.addWidget(self.mine, 3)
        row.addWidget(self.hours, 2)
        self.column.addLayout(row)

    def show_file(self, file: IncidentFile) -> None:
        """Show the figures of an incident; without a decision there is nothing to compare."""
        self._file, self._plan = file, planned(file)
        self.setVisible(self._plan is not None)
        if self._plan is not None:
            self._show(self._plan, file.actual_cost)

    def _show(self, plan: Planned, actual: ActualCost | None) -> None:
        locale, file = self._office.locale, self._file
        spent = actual.amount if actual else None
        hours = actual.hours if actual else None
        self.figure.setText(money(spent or plan.mine, locale))
        _put(self.mine, money(spent, locale) if spent else "")
        _put(self.hours, decimal(hours, locale) if hours is not None else "")
        self.mine.line().setPlaceholderText(money(plan.mine, locale))
        self.hours.line().setPlaceholderText(decimal(plan.hours.likely, locale))
        ceiling = file.sheet.ceiling if file else None
        limit = ceiling.amount if ceiling else None
        said = [self._planned_amount(plan)]
        if plan.hours.likely:
            said.append(self._planned_hours(plan.hours))
        if limit is not None:
            said.append(self.tr("ceiling {amount}").format(amount=money(limit, locale)))
        self.told.setText(" · ".join(said))
        clear(self._gauge_place)
        if limit is not None:
            self._gauge_place.addWidget(self._gauge(plan, spent, limit))
        self._show_ratio(actual)

    def _planned_amount(self, plan: Planned) -> str:
        """Say what was planned, with its range where there is one."""
        low, likely, high = (
            money(m, self._office.locale) for m in (plan.low, plan.mine, plan.high)
        )
        if plan.low == plan.high:
            return self.tr("planned {amount}").format(amount=likely)
        words = self.tr("planned {amount} ({low} to {high})")
        return words.format(amount=likely, low=low, high=high)

    def _planned_hours(self, span: Span) -> str:
        locale = self._office.locale
        likely = quantity(span.likely, "h", locale, decimals=1)
        if span.certain:
            return likely
        low, high = (decimal(one, locale, decimals=1) for one in (span.low, span.high))
        return self.tr("{hours} ({low} to {high})").format(hours=likely, low=low, high=high)

    def _show_ratio(self, actual: ActualCost | None) -> None:
        """Say how the hours came out against those that were likely, as planned that day."""
        found = ratio(actual) if actual else None
        self.against.setVisible(found is not None)
        if actual is None or found is None or actual.planned_hours is None:
            return
        locale = self._office.locale
        words = self.tr("Hours: {planned} expected, {ratio} times that in the end")
        planned_hours = quantity(actual.planned_hours, "h", locale, decimals=1)
        self.against.setText(words.format(planned=planned_hours, ratio=decimal(found, locale)))

    def _gauge(self, plan: Planned, spent: Money | None, limit: Money) -> CeilingGauge:
        range_ = (spent, spent, spent) if spent else (plan.low, plan.mine, plan.high)
        low, value, high = (float(amount.amount) for amount in range_)
        top = float(limit.amount)
        full = max(high, top) * 1.1 or 1.0
        words = self.tr("ceiling {amount}").format(amount=money(limit, self._office.locale))
        return CeilingGauge(Gauge(low, value, high, top, full), words)

    def _typed_amount(self, _typed: object) -> None:
        with beside(self.mine, self._office.locale):
            self._note(self.tr("Note what I took on"), amount=self._amount())

    def _typed_hours(self, _typed: object) -> None:
        with beside(self.hours, self._office.locale):
            self._note(self.tr("Note the hours it took"), hours=self._hours())

    def _note(self, said: str, **values: object) -> None:
        if self._file is not None:
            self._office.desk.do(said, *note_actual(self._file, **values))

    def _hours(self) -> Decimal | None:
        text = self.hours.value().strip()
        return parse_quantity(text, self._office.locale) if text else None

    def _amount(self) -> Money | None:
        text = self.mine.value().strip()
        if not text or self._plan is None:
            return None
        return parse_amount(text, self._plan.mine.currency, self._office.locale)


def _put(field: TextField, text: str) -> None:
    if not field.line().hasFocus() and not field.complaint():
        field.set_value(text)
