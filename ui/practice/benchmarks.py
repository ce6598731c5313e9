"""The private benchmarks: what an hour is billed, how far one goes, how soon one calls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.library import Shelf
from consultdesk.domain.practice import Practice
from consultdesk.domain.rates import GUIDE_ID, CeilingGuide, Rate
from consultdesk.wording.amounts import money
from consultdesk.wording.numbers import decimal
from ui.binding import Ties
from ui.kit.buttons import Button
from ui.kit.fields import TextField
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.practice import edits
from ui.practice.rows import Group
from ui.refusals import beside
from ui.shelf_dialog import ShelfDialog

_NARROW = 150


class Benchmarks(Group):
    """Figures that stay here."""

    def __init__(self, office: Office) -> None:
        super().__init__(QCoreApplication.translate("Settings", "My benchmarks"), private=True)
        self._office = office
        width = theme_of(self).px(_NARROW)
        self._add_hour(width)
        self.percent = TextField("", tabular=True, suffix="%")
        self.percent.named(self.tr("Ceiling per client"), "ceiling_percent").setFixedWidth(width)
        of = Label(self.tr("of the fees of the last 12 months"), colour="ink2")
        self.add(self.tr("Ceiling per client"), self.percent, of)
        locale = office.locale
        guide = office.desk.store.get(CeilingGuide, GUIDE_ID)
        if guide is None:
            guide = CeilingGuide(id=GUIDE_ID)
            office.desk.write(self.tr("Change the usual ceiling"), (born(guide),))
        self._guide: Ties[CeilingGuide] = Ties(office, guide)
        self._guide.tie(
            self.percent,
            self.tr("Change the usual ceiling"),
            lambda g: decimal(g.percent, locale),
            lambda g, typed: edits.ceiling(g, str(typed), locale),
        )
        self.first_call = TextField("", tabular=True, suffix=self.tr("business hours"))
        self.first_call.named(self.tr("First call within"), "first_call")
        self.first_call.setFixedWidth(theme_of(self).px(190))
        self._practice: Ties[Practice] = Ties(office, office.practice)
        self._practice.tie(
            self.first_call,
            self.tr("Change the first-call target"),
            lambda p: decimal(p.first_call_hours, locale),
            lambda p, typed: edits.first_call(p, str(typed), locale),
        )
        self.add(self.tr("First call within"), self.first_call)
        self._add_thresholds(width)
        self.refresh()

    def _add_hour(self, width: int) -> None:
        self.rate = TextField("", tabular=True, suffix=self.tr("/ h"))
        self.rate.named(self.tr("Hourly rate"), "hourly_rate").setFixedWidth(width)
        self.rate.committed.connect(self._set_rate)
        self.add(self.tr("Hourly rate"), self.rate)
        self.cost = TextField("", tabular=True, suffix=self.tr("/ h"))
        self.cost.named(self.tr("Really costs me, an hour"), "hourly_cost").setFixedWidth(width)
        self.cost.committed.connect(self._set_cost)
        self.others = Button(self.tr("Other currencies and exchange rates"), "link", size="small")
        self.others.setObjectName("other_rates")
        self.others.clicked.connect(self._show_others)
        self.add(self.tr("Really costs me"), self.cost, self.others)

    def _add_thresholds(self, width: int) -> None:
        locale = self._office.locale
        self.days = TextField("", tabular=True, suffix=self.tr("days"))
        self.days.named(self.tr("Speak of a client without contact for"), "no_contact_days")
        self.days.setFixedWidth(width)
        self._practice.tie(
            self.days,
            self.tr("Change when silence is spoken of"),
            lambda p: str(p.no_contact_days),
            lambda p, typed: edited(p, no_contact_days=edits.threshold(str(typed), locale)),
        )
        self.add(self.tr("No contact for"), self.days)
        self.reasons = TextField("", tabular=True, suffix=self.tr("signs"))
        self.reasons.named(self.tr("Speak of a client from this many signs"), "signs_to_call")
        self.reasons.setFixedWidth(width)
        self._practice.tie(
            self.reasons,
            self.tr("Change how many signs are spoken of"),
            lambda p: str(p.signs_to_call),
            lambda p, typed: edited(p, signs_to_call=edits.threshold(str(typed), locale)),
        )
        self.add(self.tr("Small signs, from"), self.reasons)

    def refresh(self) -> None:
        """Show the benchmarks as they stand."""
        known = self._known()
        for field, amount in (
            (self.rate, known.billed if known else None),
            (self.cost, known.cost if known else None),
        ):
            if not field.complaint():
                locale = self._office.locale
                field.set_value(money(amount, locale, cents="always") if amount else "")
        guide = self._office.desk.store.get(CeilingGuide, GUIDE_ID)
        if guide is not None:
            self._guide.show(guide)
        self._practice.show(self._office.practice)

    def _known(self) -> Rate | None:
        currency = self._office.practice.currency
        return next(iter(self._office.desk.store.all(Rate, currency=currency)), None)

    def _set_rate(self, typed: object) -> None:
        office = self._office
        with beside(self.rate, office.locale):
            change: Change = edits.billed(
                self._known(), str(typed), office.practice.currency, office.locale
            )
            office.desk.do(self.tr("Change the hourly rate"), change)

    def _set_cost(self, typed: object) -> None:
        office = self._office
        with beside(self.cost, office.locale):
            currency = office.practice.currency
            change = edits.real_cost(self._known(), str(typed), currency, office.locale)
            office.desk.do(self.tr("Change what an hour really costs"), change)

    def _show_others(self) -> None:
        office = self._office
        office.dialogs.show(ShelfDialog(office, Shelf.COST_PRESET, self.window()))
