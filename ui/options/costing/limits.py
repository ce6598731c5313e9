"""Where the limits are typed: my ceiling in money and hours, and the most the client pays."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.change import Change, edited
from consultdesk.domain.clients import Engagement, fees_of_year
from consultdesk.domain.costing import suggested_ceiling
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option
from consultdesk.domain.rates import GUIDE_ID, CeilingGuide
from consultdesk.domain.record import new_id
from consultdesk.wording.amounts import money, parse_amount
from consultdesk.wording.numbers import decimal, percent, quantity
from consultdesk.wording.reading import parse_quantity
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.refusals import beside


class _Year(NamedTuple):
    """The fees of a client over 12 months, and the part of them that I usually go to."""

    fees: Money | None = None
    percent: Decimal = Decimal(0)

    @property
    def suggested(self) -> Money | None:
        """The ceiling that follows, where the fees are known."""
        return suggested_ceiling(self.fees, self.percent) if self.fees else None


class Limits(QWidget):
    """The ceiling's fields, the amount that the fees of the client suggest, and the price's cap."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._file: IncidentFile | None = None
        self._option = Option(id="", incident_id="")
        self._year = _Year()
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        self._hint = Label("", style="small", colour="ink2", wrap=True)
        self._hint.setObjectName("ceiling_hint")
        column.addWidget(self._hint)
        self.suggestion = Button("", "link", size="small")
        self.suggestion.setObjectName("ceiling_suggestion")
        self.suggestion.clicked.connect(self._take)
        column.addWidget(self.suggestion, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        self.amount = self._field(self.tr("Ceiling, amount"), "ceiling_amount")
        self.hours = self._field(self.tr("Ceiling, my hours"), "ceiling_hours")
        self.amount.committed.connect(self._set_amount)
        self.hours.committed.connect(self._set_hours)
        row.addWidget(self.amount)
        row.addWidget(self.hours)
        column.addLayout(row)
        self.cap = self._field(self.tr("The client pays at most"), "client_cap")
        self.cap.committed.connect(self._set_cap)
        column.addWidget(self.cap)

    def _field(self, label: str, name: str) -> TextField:
        field = TextField(label, tabular=True)
        field.named(label, name)
        return field

    def show_option(self, file: IncidentFile, option: Option) -> None:
        """Show the limits of an option's incident, and the option's own."""
        self._file, self._option = file, option
        self._year = self._asked(file)
        locale, ceiling = self._office.locale, file.ceiling
        amount = ceiling.amount if ceiling else None
        hours = ceiling.hours if ceiling else None
        self.amount.set_value(money(amount, locale) if amount is not None else "")
        self.hours.set_value(decimal(hours, locale) if hours is not None else "")
        cap = option.client_cap
        self.cap.set_value(money(cap, locale) if cap is not None else "")
        if cap is not None:
            self.show()
        self._suggest()

    def _asked(self, file: IncidentFile) -> _Year:
        """Give what the client brings in a year: typed on their card, else from engagements."""
        store, currency = self._office.desk.store, file.incident.currency
        fees = file.client.fees_12_months
        if fees is None:
            engagements = store.all(Engagement, client_id=file.client.id)
            fees = fees_of_year(engagements, currency, self._office.today())
        guide = store.get(CeilingGuide, GUIDE_ID) or CeilingGuide(id=GUIDE_ID)
        return _Year(fees if fees and fees.currency == currency else None, guide.percent)

    def _suggest(self) -> None:
        locale, suggested, fees = self._office.locale, self._year.suggested, self._year.fees
        known = self._file.ceiling.amount if self._file and self._file.ceiling else None
        if suggested is None or fees is None:
            words = self.tr(
                "Type how far you go for this client. With their fees of 12 months on their "
                "card, an amount is suggested here."
            )
        else:
            words = self.tr(
                "Type how far you go for this client; what passes it waits for a sentence. "
                "Usual: {percent} of {fees} over 12 months."
            ).format(percent=percent(self._year.percent, locale), fees=money(fees, locale))
            self.suggestion.setText(
                self.tr("Take {amount}").format(amount=money(suggested, locale))
            )
        self._hint.setText(words)
        self.suggestion.setVisible(suggested is not None and suggested != known)

    def share_words(self) -> str:
        """Say what the ceiling is a part of, or its hours where no fees are known."""
        ceiling, fees = self._file.ceiling if self._file else None, self._year.fees
        if ceiling and ceiling.amount is not None and fees:
            share = Decimal(ceiling.amount.minor) * 100 / fees.minor
            return self.tr("{percent} of {fees} over 12 months").format(
                percent=percent(share, self._office.locale), fees=money(fees, self._office.locale)
            )
        hours = ceiling.hours if ceiling else None
        return quantity(hours, "h", self._office.locale) if hours is not None else ""

    def _limit(self, **values: object) -> None:
        if self._file is None:
            return
        known = self._file.ceiling
        start = known or Ceiling(id=new_id(), incident_id=self._file.incident.id)
        self._office.desk.do(self.tr("Set my ceiling"), Change(known, start.but(**values)))

    def _take(self) -> None:
        suggested = self._year.suggested
        if suggested is not None:
            self._limit(amount=suggested)
            self.amount.setFocus()

    def _money(self, typed: object) -> Money | None:
        text = str(typed).strip()
        if not text or self._file is None:
            return None
        amount = parse_amount(text, self._file.incident.currency, self._office.locale)
        if amount.minor < 0:
            raise Refused("price_negative")
        return amount

    def _set_amount(self, typed: object) -> None:
        with beside(self.amount, self._office.locale):
            self._limit(amount=self._money(typed))

    def _set_hours(self, typed: object) -> None:
        with beside(self.hours, self._office.locale):
            text = str(typed).strip()
            hours = parse_quantity(text, self._office.locale) if text else None
            if hours is not None and hours < 0:
                raise Refused("quantity_negative")
            self._limit(hours=hours)

    def _set_cap(self, typed: object) -> None:
        with beside(self.cap, self._office.locale):
            change = edited(self._option, client_cap=self._money(typed))
            self._office.desk.do(self.tr("Cap the client’s price"), change)
