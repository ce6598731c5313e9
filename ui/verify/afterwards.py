"""What I took on in the end, beside what was planned, and what past incidents say of estimates."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.domain.errors import Refused
from consultdesk.domain.hindsight import Actual, Planned, correction, planned, ratio
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import Money
from consultdesk.wording.amounts import money, parse_amount
from consultdesk.wording.numbers import decimal, quantity
from consultdesk.wording.reading import parse_quantity
from ui.habits import Habits
from ui.kit.buttons import Button
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
        self._office, self._habits = office, Habits(office.desk)
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
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(10))
        row.addWidget(self.mine, 3)
        row.addWidget(self.hours, 2)
        self.column.addLayout(row)
        self.factor = Label("", style="small", colour="ink2", wrap=True)
        self.factor.setObjectName("correction")
        self.column.addWidget(self.factor)
        self.decline = Button("", "link", size="small")
        self.decline.setObjectName("decline_correction")
        self.decline.clicked.connect(self._decline)
        self.column.addWidget(self.decline, 0, Qt.AlignmentFlag.AlignLeft)
        self.mine.committed.connect(self._typed)
        self.hours.committed.connect(self._typed)

    def show_file(self, file: IncidentFile) -> None:
        """Show the figures of an incident; without a decision there is nothing to compare."""
        self._file, self._plan = file, planned(file)
        self.setVisible(self._plan is not None)
        if self._plan is not None:
            self._show(self._plan, self._habits.actual(file.incident.id))

    def _show(self, plan: Planned, actual: Actual) -> None:
        locale, file = self._office.locale, self._file
        self.figure.setText(money(actual.mine or plan.mine, locale))
        _put(self.mine, money(actual.mine, locale) if actual.mine else "")
        _put(self.hours, decimal(actual.hours, locale) if actual.hours is not None else "")
        self.mine.line().setPlaceholderText(money(plan.mine, locale))
        self.hours.line().setPlaceholderText(decimal(plan.hours, locale))
        ceiling = file.sheet.ceiling if file else None
        limit = ceiling.amount if ceiling else None
        said = [self.tr("planned {amount}").format(amount=money(plan.mine, locale))]
        if plan.hours:
            said.append(quantity(plan.hours, "h", locale, decimals=1))
        if limit is not None:
            said.append(self.tr("ceiling {amount}").format(amount=money(limit, locale)))
        self.told.setText(" · ".join(said))
        clear(self._gauge_place)
        if limit is not None:
            self._gauge_place.addWidget(self._gauge(plan, actual.mine, limit))
        self._show_factor()

    def _gauge(self, plan: Planned, spent: Money | None, limit: Money) -> CeilingGauge:
        range_ = (spent, spent, spent) if spent else (plan.low, plan.mine, plan.high)
        low, value, high = (float(amount.amount) for amount in range_)
        top = float(limit.amount)
        full = max(high, top) * 1.1 or 1.0
        words = self.tr("ceiling {amount}").format(amount=money(limit, self._office.locale))
        return CeilingGauge(Gauge(low, value, high, top, full), words)

    def _show_factor(self) -> None:
        found = correction(self._habits.ratios())
        offered = found is not None and found.offered
        self.factor.setVisible(offered)
        self.decline.setVisible(offered)
        if found is None or not offered:
            return
        refused = self._habits.correction_refused()
        words = QCoreApplication.translate(
            "Afterwards",
            "Over %n incident(s), the hours came to {factor} times the likely ones (median). "
            "Multiplying new ranges by it would bring them closer.",
            None,
            found.incidents,
        )
        self.factor.setText(words.format(factor=decimal(found.factor, self._office.locale)))
        self.factor.setVisible(not refused)
        again = self.tr("Show my correction factor")
        self.decline.setText(again if refused else self.tr("Not for me"))

    def _decline(self) -> None:
        self._habits.refuse_correction(refused=not self._habits.correction_refused())
        self._show_factor()

    def _typed(self, _typed: object) -> None:
        file, plan = self._file, self._plan
        if file is None or plan is None:
            return
        known = self._habits.actual(file.incident.id)
        hours, mine = known.hours, known.mine
        with beside(self.hours, self._office.locale):
            hours = self._hours()
        with beside(self.mine, self._office.locale):
            mine = self._amount(plan.mine.currency)
        actual = Actual(hours, mine)
        self._habits.note_actual(file.incident.id, actual, ratio(plan, actual))
        self._show(plan, actual)

    def _hours(self) -> Decimal | None:
        text = self.hours.value().strip()
        hours = parse_quantity(text, self._office.locale) if text else None
        if hours is not None and hours < 0:
            raise Refused("quantity_negative")
        return hours

    def _amount(self, currency: str) -> Money | None:
        text = self.mine.value().strip()
        amount = parse_amount(text, currency, self._office.locale) if text else None
        if amount is not None and amount.minor < 0:
            raise Refused("price_negative")
        return amount


def _put(field: TextField, text: str) -> None:
    if not field.line().hasFocus() and not field.complaint():
        field.set_value(text)
