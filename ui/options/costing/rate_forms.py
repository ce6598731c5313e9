"""The small forms where rates are typed: my hour, and one currency in another on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import edited
from consultdesk.domain.costing import CostLine
from consultdesk.domain.errors import Refused
from consultdesk.domain.hourly import repriced
from consultdesk.domain.incidents import Incident
from consultdesk.domain.money import Money
from consultdesk.domain.rates import ExchangeRate, Rate, in_force, set_rate, type_rate
from consultdesk.wording.amounts import money, parse_amount
from consultdesk.wording.currencies import parse_currency
from consultdesk.wording.dates import full_date
from consultdesk.wording.numbers import decimal
from consultdesk.wording.reading import number
from ui.kit.dialogs import ModalForm
from ui.kit.fields import TextField
from ui.kit.form import Form
from ui.office import Office
from ui.refusals import day_typed, in_form


class RateForms(QObject):
    """Asks for rates and writes them, each form as one step."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._over = office, parent

    def ask_hours(self, incident: Incident, billed: Money | None, cost: Money | None) -> None:
        """Ask what an hour is billed in this incident, and what it really costs."""
        form = self._hour_form(billed, cost)

        def submit(values: Mapping[str, object]) -> None:
            step = self.tr("Change my rates in this incident")
            names = {"billed_rate": "billed", "cost_rate": "cost"}
            currency = incident.currency
            found = {key: self._read(values, name, currency) for key, name in names.items()}
            self._office.desk.do(step, edited(incident, **found))

        title = self.tr("My hour in this incident")
        self._ask(ModalForm(title, form, self.tr("Save"), submit, parent=self._over.window()))

    def ask_first(self, lines: Sequence[CostLine], currency: str) -> None:
        """Ask for my rate in a currency that has none yet, and price with it what waits for it."""
        office, form = self._office, self._hour_form(None, None)

        def submit(values: Mapping[str, object]) -> None:
            billed = self._read(values, "billed", currency)
            cost = self._read(values, "cost", currency)
            with in_form("billed", office.locale):
                if billed is None:
                    raise Refused("rate_missing")
                rates = office.desk.store.all(Rate, currency=currency)
                change = set_rate((), next(iter(rates), None), billed, cost)
            step = self.tr("Type my hourly rate")
            office.desk.do(step, change, *repriced(lines, billed))

        title = self.tr("My hour in {currency}").format(currency=currency)
        self._ask(ModalForm(title, form, self.tr("Save"), submit, parent=self._over.window()))

    def _hour_form(self, billed: Money | None, cost: Money | None) -> Form:
        form = Form()
        names = (
            ("billed", self.tr("Billed, an hour"), billed),
            ("cost", self.tr("Really costs me, an hour (stays here)"), cost),
        )
        for name, label, amount in names:
            text = money(amount, self._office.locale) if amount else ""
            form.add(name, TextField(label, text, tabular=True).named(label, name))
        return form

    def _read(self, values: Mapping[str, object], name: str, currency: str) -> Money | None:
        typed, locale = str(values[name]).strip(), self._office.locale
        with in_form(name, locale):
            amount = parse_amount(typed, currency, locale) if typed else None
            if amount is not None and amount.minor < 0:
                raise Refused("price_negative")
        return amount

    def ask_exchange(self, rates: Iterable[ExchangeRate], source: str, target: str) -> None:
        """Ask what one unit of a currency is worth in the incident's, and on which day."""
        office, form, known = self._office, Form(), tuple(rates)
        today = office.today()
        latest = {rate.source: rate for rate in in_force(known, target, today)}.get(source)
        text = decimal(latest.rate, office.locale, decimals=6) if latest else ""
        worth = self.tr("1 {source} in {target}").format(source=source, target=target)
        on = self.tr("Rate of the day")
        form.add("rate", TextField(worth, text, tabular=True).named(worth, "exchange"))
        form.add("on", TextField(on, full_date(today, office.locale)).named(on, "exchange_on"))

        def submit(values: Mapping[str, object]) -> None:
            day = day_typed(values, "on", office)
            with in_form("rate", office.locale):
                worth = number(str(values["rate"]), office.locale)
                change = type_rate(known, (source, target), worth, day or today)
            office.desk.do(self.tr("Type an exchange rate"), change)

        title = self.tr("Exchange rate")
        self._ask(ModalForm(title, form, self.tr("Save"), submit, parent=self._over.window()))

    def ask_another(self, rates: Iterable[ExchangeRate], source: str, target: str) -> None:
        """Ask what a currency that no line is in yet is worth; `source` is the likely one."""
        office, form, known = self._office, Form(), tuple(rates)
        today = office.today()
        names = {
            "source": (self.tr("One unit of"), source),
            "rate": (self.tr("is worth, in {currency}").format(currency=target), ""),
            "on": (self.tr("Rate of the day"), full_date(today, office.locale)),
        }
        for name, (label, text) in names.items():
            form.add(name, TextField(label, text, tabular=True).named(label, f"exchange_{name}"))

        def submit(values: Mapping[str, object]) -> None:
            with in_form("source", office.locale):
                code = parse_currency(str(values["source"]))
                if code == target:
                    raise Refused("rate_to_itself")
            day = day_typed(values, "on", office)
            with in_form("rate", office.locale):
                worth = number(str(values["rate"]), office.locale)
                change = type_rate(known, (code, target), worth, day or today)
            office.desk.do(self.tr("Type an exchange rate"), change)

        title = self.tr("Exchange rate")
        self._ask(ModalForm(title, form, self.tr("Save"), submit, parent=self._over.window()))

    def _ask(self, dialog: ModalForm) -> None:
        self._office.dialogs.show(dialog)
