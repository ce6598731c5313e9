"""What stays here of an option's cost: what it really costs me, both scores, my rates."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultdesk.analysis.bridge import table
from consultdesk.analysis.value import scores
from consultdesk.domain.change import edited
from consultdesk.domain.costing import real_cost
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import Money
from consultdesk.domain.options import Option, OptionSheet, Viewpoint
from consultdesk.domain.rates import Rate, hourly_cost
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.kit.panels import Divider
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.costing.line_words import LineWords
from ui.options.costing.rate_forms import RateForms
from ui.options.costing.rows import Fact


class MySide(QWidget):
    """Figures that no paper shows, and the name under which what I take on may be shown."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._file: IncidentFile | None = None
        self._option = Option(id="", incident_id="")
        self._language = office.language
        self.forms = RateForms(office, self)
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(Divider("private"))
        column.addSpacing(theme.px(7))
        self.scores = {view: Fact(f"score_{view}") for view in (Viewpoint.CLIENT, Viewpoint.MINE)}
        self.third = Fact("third_pays")
        self.real = Fact("real_cost")
        for fact in (*self.scores.values(), self.third, self.real):
            column.addWidget(fact)
        self._add_rates(column)
        column.addSpacing(theme.px(7))
        self.goodwill = TextField(
            self.tr("What I take on is given as"),
            placeholder=self.tr("printed only where you switch it on"),
        )
        self.goodwill.named(self.tr("What I take on is given as"), "goodwill")
        self.goodwill.committed.connect(self._name_goodwill)
        column.addWidget(self.goodwill)

    def _add_rates(self, column: QVBoxLayout) -> None:
        self._hour = Label("", style="axis", colour="ink2", wrap=True)
        self._hour.setObjectName("my_hour")
        column.addWidget(self._hour)
        self.rates = self._link("my_rates")
        self.rates.setText(self.tr("Change my rates"))
        self.rates.clicked.connect(self._ask_rates)
        self._at = Label("", style="axis", colour="ink2", wrap=True)
        self._at.setObjectName("typed_rates")
        self.exchange = self._link("exchange_rate")
        self.exchange.clicked.connect(self._ask_exchange)
        column.addWidget(self.rates, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._at)
        column.addWidget(self.exchange, 0, Qt.AlignmentFlag.AlignLeft)

    def _link(self, name: str) -> Button:
        button = Button("", "link", size="small")
        button.setObjectName(name)
        return button

    def show_option(self, file: IncidentFile, option: Option, language: str) -> None:
        """Show what an option means for me."""
        self._file, self._option, self._language = file, option, language
        self.goodwill.show_phrase(option.goodwill, language)
        self._show_scores(file, option)
        third = file.sheet.totals(option).likely.third
        paid = money(third, self._office.locale) if third else ""
        self.third.say(self.tr("A third party pays"), paid)
        self._show_real(file, option)
        self._show_exchange(file.sheet, option)

    def _show_scores(self, file: IncidentFile, option: Option) -> None:
        """Show both scores, once the gut feeling was given or skipped (product §8.31)."""
        words = {
            Viewpoint.CLIENT: self.tr("Score as the client sees it"),
            Viewpoint.MINE: self.tr("Score as I see it"),
        }
        for view, fact in self.scores.items():
            fact.say(words[view], self._score(file.sheet, option, view) if file.felt else "")

    def _score(self, sheet: OptionSheet, option: Option, view: Viewpoint) -> str:
        perspective = sheet.perspective(view)
        if perspective is None or option.hidden:
            return ""
        plain = table(sheet, perspective)
        found = float(scores(plain)[plain.options.index(option.id)])
        return "" if math.isnan(found) else decimal(found, self._office.locale, decimals=0)

    def _show_real(self, file: IncidentFile, option: Option) -> None:
        locale, sheet = self._office.locale, file.sheet
        billed, cost = self._rates(file)
        words = ""
        if cost is not None:
            real = real_cost(sheet.costed(option), sheet.totals(option).likely, cost)
            words = money(real, locale)
        self.real.say(self.tr("What I take on really costs me"), words)
        none = self.tr("not typed")
        self._hour.setText(
            self.tr("My hour: billed {billed}, real {real}").format(
                billed=money(billed, locale) if billed else none,
                real=money(cost, locale) if cost else none,
            )
        )

    def _rates(self, file: IncidentFile) -> tuple[Money | None, Money | None]:
        """Give what an hour is billed and what it costs: the incident's, else the practice's."""
        incident = file.incident
        usual = self._office.desk.store.all(Rate, currency=incident.currency)
        billed = incident.billed_rate or (usual[0].billed if usual else None)
        return billed, hourly_cost(incident.cost_rate, usual, incident.currency)

    def _show_exchange(self, sheet: OptionSheet, option: Option) -> None:
        words = LineWords(sheet, option, self._office.language, self._office.locale)
        there = [line for line in sheet.lines_of(option) if line.elsewhere(sheet.currency)]
        said = dict.fromkeys(words.rate(line) for line in there)
        self._at.setText("\n".join(said))
        self._at.setVisible(bool(said))
        apart = bool(sheet.apart(option))
        act = self.tr("Type the rate") if apart else self.tr("Change the rate")
        self.exchange.setText(act if there else self.tr("Type an exchange rate"))

    def _ask_rates(self) -> None:
        if self._file is not None:
            self.forms.ask_hours(self._file.incident, *self._rates(self._file))

    def _ask_exchange(self) -> None:
        if self._file is None:
            return
        sheet = self._file.sheet
        lines = (*sheet.apart(self._option), *sheet.lines_of(self._option))
        source = next(
            (
                line.unit_price.currency
                for line in lines
                if line.unit_price is not None and line.elsewhere(sheet.currency)
            ),
            None,
        )
        if source is not None:
            self.forms.ask_exchange(self._file.rates, source, sheet.currency)
            return
        usual = self._office.practice.currency
        likely = usual if usual != sheet.currency else ""
        self.forms.ask_another(self._file.rates, likely, sheet.currency)

    def _name_goodwill(self, typed: object) -> None:
        named = self._option.goodwill.put(self._language, str(typed).strip())
        step = self.tr("Name what I take on")
        self._office.desk.do(step, edited(self._option, goodwill=named))
