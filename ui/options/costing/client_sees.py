"""What the client will see of an option: its price, its taxes, and what was agreed to be named."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from consultdesk.domain.change import edited
from consultdesk.domain.clock import local_day
from consultdesk.domain.costing import Case, shared
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.money import total
from consultdesk.domain.options import Option
from consultdesk.domain.practice import TaxSet
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import percent
from ui.kit.buttons import Button
from ui.kit.panels import Divider, Icon
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.costing.rows import Fact

_TAXES = 3


class ClientSees(QWidget):
    """The price before taxes, each tax and the sum, the taxes of the incident being chosen here."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._file: IncidentFile | None = None
        self._theme = theme_of(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, self._theme.px(10), 0, 0)
        self._column.setSpacing(self._theme.px(3))
        self._column.addWidget(Divider("private"))
        self._column.addSpacing(self._theme.px(7))
        self._column.addLayout(self._price())
        self.beside = Fact("client_beside")
        self.time = Fact("client_time")
        self._taxes = [Fact(f"tax_{n}", quiet=True) for n in range(_TAXES)]
        self.with_taxes = Fact("with_taxes")
        for fact in (self.beside, self.time, *self._taxes, self.with_taxes):
            self._column.addWidget(fact)
        self._mention = Label("", style="axis", colour="ink2", wrap=True)
        self._mention.setObjectName("tax_mention")
        self._column.addWidget(self._mention)
        self.choose = Button("", "link", size="small")
        self.choose.setObjectName("tax_set")
        self.choose.clicked.connect(self._offer)
        self._column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)

    def _price(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(5))
        row.addWidget(Icon("eye", "ink2", 14))
        row.addWidget(Label(self.tr("The client will see"), style="small", colour="ink2"))
        row.addStretch(1)
        self.seen = Label("").weighted(600).tabular()
        self.seen.setObjectName("client_sees")
        row.addWidget(self.seen)
        return row

    def show_option(self, file: IncidentFile, option: Option) -> None:
        """Show what an option comes to for its client."""
        self._file = file
        locale, sheet = self._office.locale, file.sheet
        likely = sheet.totals(option).likely
        self.seen.setText(money(likely.client, locale))
        self._show_beside(file, option)
        time = money(likely.time, locale) if likely.time else ""
        self.time.say(self.tr("The time of their team"), time)
        self._show_taxes(file, option)

    def _show_beside(self, file: IncidentFile, option: Option) -> None:
        """Show what the client pays in another currency, where no rate lets it be added."""
        locale = self._office.locale
        prices = [(line, line.unit_price) for line in file.sheet.apart(option)]
        parts = [shared(line, Case.LIKELY, p.currency).client for line, p in prices if p]
        currencies = dict.fromkeys(part.currency for part in parts)
        sums = [total((p for p in parts if p.currency == c), c) for c in currencies]
        said = " + ".join(money(amount, locale) for amount in sums if amount)
        self.beside.say(self.tr("and beside it, not added"), said)

    def _show_taxes(self, file: IncidentFile, option: Option) -> None:
        locale, language = self._office.locale, self._office.language
        split = file.sheet.totals(option).likely
        chosen = self._chosen(file)
        charged = chosen.on(split.taxable, self._office.today()) if chosen else ()
        for fact, (tax, amount) in zip(self._taxes, charged, strict=False):
            name = f"{tax.name.read(language)} {percent(tax.percent, locale, decimals=3)}"
            fact.say(name, money(amount, locale, cents="always"))
        for fact in self._taxes[len(charged) :]:
            fact.say("", "")
        whole = total((amount for _, amount in charged), file.sheet.currency) + split.invoice
        words = money(whole, locale, cents="always") if charged else ""
        self.with_taxes.say(self.tr("My invoice, taxes included"), words)
        said = (chosen.name.read(language), chosen.mention.read(language)) if chosen else ()
        self._mention.setText("\n".join(words for words in said if words))
        self._mention.setVisible(bool(said))
        choose, change = self.tr("Choose the taxes"), self.tr("Change the taxes")
        self.choose.setText(change if chosen else choose)

    def _sets(self) -> tuple[TaxSet, ...]:
        return self._office.desk.store.all(TaxSet)

    def _chosen(self, file: IncidentFile) -> TaxSet | None:
        return next((s for s in self._sets() if s.id == file.incident.tax_set_id), None)

    def _offer(self) -> None:
        """Offer the sets that hold on the incident's day; choosing one is one step."""
        file = self._file
        if file is None:
            return
        day = local_day(file.incident.noticed_at, self._office.zone)
        menu = QMenu(self)
        menu.setObjectName("tax_sets")
        for one in self._sets():
            if not one.holds(day) and one.id != file.incident.tax_set_id:
                continue
            action = menu.addAction(one.name.read(self._office.language).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one.id == file.incident.tax_set_id)
            action.triggered.connect(partial(self._choose, one.id))
        menu.popup(self.choose.mapToGlobal(QPoint(0, self.choose.height())))

    def _choose(self, key: str, _checked: object = None) -> None:
        if self._file is not None:
            change = edited(self._file.incident, tax_set_id=key)
            self._office.desk.do(self.tr("Choose the taxes"), change)
