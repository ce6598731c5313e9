"""Rates and usual lines: what my hour is billed and costs, what currencies are worth, the lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from consultdesk.domain.change import Change, removed
from consultdesk.domain.cost_presets import CostPreset
from consultdesk.domain.costing import TIMED, LineKind
from consultdesk.domain.errors import Refused
from consultdesk.domain.library import Shelf, fresh_key
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.rates import ExchangeRate, Rate, set_rate, type_rate
from consultdesk.shelves import COSTS
from consultdesk.wording.amounts import money, parse_amount
from consultdesk.wording.currencies import parse_currency
from consultdesk.wording.dates import full_date
from consultdesk.wording.numbers import decimal, percent, quantity
from consultdesk.wording.reading import number, parse_percent, parse_quantity
from ui.kit.fields import ChoiceField, TextField
from ui.library.forms import EditForm, phrase_of
from ui.library.keeper import Adding, Can, ShelfKeeper
from ui.library.rows import Mark, Row
from ui.office import Office
from ui.refusals import day_typed
from ui.scale_words import kind_items, kind_words


class CostsKeeper(ShelfKeeper[CostPreset]):
    """My rates by currency, exchange rates, and the lines costed again and again."""

    shelf = Shelf.COST_PRESET
    shelving = COSTS
    place = "costs"

    def __init__(self, office: Office) -> None:
        translate = QCoreApplication.translate
        hint = translate(
            "Library", "What an hour is billed and really costs, and the lines that come up again."
        )
        super().__init__(office, translate("Library", "Rates and usual lines"), hint)

    def rates(self) -> tuple[Rate, ...]:
        """Give my rates, by currency."""
        return tuple(sorted(self.office.desk.store.all(Rate), key=lambda rate: rate.currency))

    def exchanges(self) -> tuple[ExchangeRate, ...]:
        """Give the exchange rates typed, the latest of each pair first."""
        typed = self.office.desk.store.all(ExchangeRate)
        latest = sorted(typed, key=lambda rate: (rate.on, rate.id), reverse=True)
        return tuple(sorted(latest, key=lambda rate: (rate.source, rate.target)))

    @override
    def hears(self, change: Change) -> bool:
        return super().hears(change) or isinstance(change.record, (Rate, ExchangeRate))

    @override
    def count(self) -> int:
        return super().count() + len(self.rates()) + len(self.exchanges())

    @override
    def rows(self, language: str) -> Sequence[Row]:
        mine = [self._rate_row(rate) for rate in self.rates()]
        worth = [self._exchange_row(rate) for rate in self.exchanges()]
        return [*mine, *worth, *super().rows(language)]

    @override
    def row(self, item: CostPreset, language: str) -> Row:
        kind = Mark(kind_words()[item.kind])
        marks = self.marks(item, language, (item.label,), kind)
        said = self._said(item)
        return Row(item.key, item.label.read(language), said, marks, pale=item.hidden)

    @override
    def form(self, key: str, language: str) -> EditForm:
        rate = next((one for one in self.rates() if one.id == key), None)
        if rate is not None:
            return RateForm(self, rate)
        worth = next((one for one in self.exchanges() if one.id == key), None)
        return ExchangeForm(self, worth) if worth is not None else super().form(key, language)

    @override
    def form_of(self, item: CostPreset, language: str) -> EditForm:
        return LineForm(self, item)

    @override
    def adding(self) -> Sequence[Adding]:
        translate = QCoreApplication.translate
        blank = CostPreset(key=fresh_key(), label=Phrase(), kind=LineKind.HOURS)
        return [
            Adding(translate("Library", "Usual line"), lambda _language: LineForm(self, blank)),
            Adding(translate("Library", "Hourly rate"), lambda _language: RateForm(self, None)),
            Adding(
                translate("Library", "Exchange rate"), lambda _language: ExchangeForm(self, None)
            ),
        ]

    @override
    def can(self, key: str) -> Can:
        if self._record(key) is not None:
            return Can(removable=True, movable=False)
        return super().can(key)

    @override
    def reset(self, key: str) -> Sequence[Change]:
        record = self._record(key)
        return (removed(record),) if record is not None else super().reset(key)

    def _record(self, key: str) -> Rate | ExchangeRate | None:
        found: tuple[Rate | ExchangeRate, ...] = (*self.rates(), *self.exchanges())
        return next((one for one in found if one.id == key), None)

    def _rate_row(self, rate: Rate) -> Row:
        translate, locale = QCoreApplication.translate, self.office.locale
        said = translate("Library", "{amount} an hour").format(amount=money(rate.billed, locale))
        if rate.cost is not None:
            cost = translate("Library", "really costs me {amount}")
            said = f"{said}; {cost.format(amount=money(rate.cost, locale))}"
        mark = Mark(translate("Library", "Hourly rate"), "private")
        return Row(rate.id, rate.currency, said, (mark,))

    def _exchange_row(self, rate: ExchangeRate) -> Row:
        translate, locale = QCoreApplication.translate, self.office.locale
        said = translate("Library", "{rate} {target}, on {day}").format(
            rate=decimal(rate.rate, locale, decimals=6),
            target=rate.target,
            day=full_date(rate.on, locale),
        )
        mark = Mark(translate("Library", "Exchange rate"))
        return Row(rate.id, f"1 {rate.source}", said, (mark,))

    def _said(self, item: CostPreset) -> str:
        locale = self.office.locale
        timed = item.kind in TIMED
        much = quantity(item.likely, "h", locale) if timed else decimal(item.likely, locale)
        share = percent(item.client_percent, locale)
        words = QCoreApplication.translate("Library", "{much}, the client pays {share}")
        return words.format(much=much, share=share)


class LineForm(EditForm):
    """A usual cost line: what it is, how much at first, and who usually pays it."""

    def __init__(self, keeper: CostsKeeper, preset: CostPreset) -> None:
        super().__init__(keeper.office)
        self._keeper, self._preset = keeper, preset
        locale = keeper.office.locale
        self.worded("title", self.tr("Name"), preset.label)
        price = money(preset.price, locale) if preset.price else ""
        own = keeper.office.practice.currency
        self._currency = preset.price.currency if preset.price else own
        self.add_row(
            [
                ("kind", ChoiceField(self.tr("Kind"), kind_items(), preset.kind)),
                ("price", TextField(self.tr("Price each, if not my rate"), price, tabular=True)),
            ]
        )
        low, high = preset.low, preset.high
        self.add_row(
            [
                ("likely", self._figure(self.tr("How much, likely"), preset.likely)),
                ("low", self._figure(self.tr("At least"), low)),
                ("high", self._figure(self.tr("At most"), high)),
            ]
        )
        self.add_row(
            [
                ("client", self._figure(self.tr("The client pays"), preset.client_percent, "%")),
                ("third", self._figure(self.tr("A third party pays"), preset.third_percent, "%")),
            ]
        )
        self.note(self.tr("Hours for hours, travel and their team’s time; else an amount."))

    def _figure(self, label: str, value: Decimal | None, suffix: str = "") -> TextField:
        text = "" if value is None else decimal(value, self.office.locale, decimals=6)
        return TextField(label, text, tabular=True, suffix=suffix)

    @override
    def at(self, code: str) -> str:
        places = {
            "shares_out_of_range": "client",
            "quantity_negative": "likely",
            "estimates_out_of_order": "likely",
            "amount_too_large": "likely",
            "price_negative": "price",
        }
        return places.get(code, self._reading or self.first("title"))

    _reading = ""

    @override
    def changes(self, values: Mapping[str, object]) -> Sequence[Change]:
        kind, typed = values["kind"], str(values["price"]).strip()
        shares = {name: self._read(values, name) or Decimal(0) for name in ("client", "third")}
        self._reading = "price"
        price = parse_amount(typed, self._currency, self.office.locale) if typed else None
        read = {name: self._read(values, name) for name in ("low", "likely", "high")}
        self._reading = ""
        preset = replace(
            self._preset,
            label=phrase_of(values, "title"),
            kind=kind if isinstance(kind, LineKind) else self._preset.kind,
            likely=read["likely"] or Decimal(0),
            low=read["low"],
            high=read["high"],
            price=price,
            client_percent=shares["client"],
            third_percent=shares["third"],
        )
        return self._keeper.keep(preset)

    def _read(self, values: Mapping[str, object], name: str) -> Decimal | None:
        typed, self._reading = str(values[name]).strip(), name
        if not typed:
            return None
        read = parse_percent if name in ("client", "third") else parse_quantity
        return read(typed, self.office.locale)


class RateForm(EditForm):
    """What an hour is billed in a currency, and what it really costs; private."""

    def __init__(self, keeper: CostsKeeper, rate: Rate | None) -> None:
        super().__init__(keeper.office)
        self._keeper, self._rate = keeper, rate
        locale = keeper.office.locale
        currency = rate.currency if rate else ""
        self.add("currency", TextField(self.tr("Currency, in three letters"), currency))
        if rate is not None:
            self.field("currency").setEnabled(False)
        billed = money(rate.billed, locale, cents="always") if rate else ""
        cost = money(rate.cost, locale, cents="always") if rate and rate.cost else ""
        self.add("billed", TextField(self.tr("Billed, an hour"), billed, tabular=True))
        real = self.tr("Really costs me, an hour (stays here)")
        self.add("cost", TextField(real, cost, tabular=True))
        self._reading = "currency"

    @override
    def at(self, code: str) -> str:
        about = ("currency_unknown", "rate_there_already")
        return "currency" if code in about else self._reading

    @override
    def changes(self, values: Mapping[str, object]) -> Sequence[Change]:
        currency = parse_currency(str(values["currency"]))
        billed = self._amount(values, "billed", currency)
        if billed is None:
            raise Refused("rate_missing")
        cost = self._amount(values, "cost", currency)
        return (set_rate(self._keeper.rates(), self._rate, billed, cost),)

    def _amount(self, values: Mapping[str, object], name: str, currency: str) -> Money | None:
        self._reading = name
        typed = str(values[name]).strip()
        amount = parse_amount(typed, currency, self.office.locale) if typed else None
        if amount is not None and amount.minor < 0:
            raise Refused("price_negative")
        return amount


class ExchangeForm(EditForm):
    """What one unit of a currency is worth in another, as read on a day."""

    def __init__(self, keeper: CostsKeeper, rate: ExchangeRate | None) -> None:
        super().__init__(keeper.office)
        self._keeper = keeper
        office = keeper.office
        target = rate.target if rate else office.practice.currency
        source = TextField(self.tr("One unit of"), rate.source if rate else "")
        self.add_row([("source", source), ("target", TextField(self.tr("is worth, in"), target))])
        worth = decimal(rate.rate, office.locale, decimals=6) if rate else ""
        on = full_date(rate.on if rate else office.today(), office.locale)
        self.add_row(
            [
                ("rate", TextField(self.tr("Rate"), worth, tabular=True)),
                ("on", TextField(self.tr("Rate of the day"), on)),
            ]
        )
        for name in ("source", "target"):
            self.field(name).setEnabled(rate is None)
        self.note(self.tr("Another day adds a rate: earlier figures rest on the earlier one."))
        self._reading = "rate"

    @override
    def at(self, code: str) -> str:
        return self._reading

    @override
    def changes(self, values: Mapping[str, object]) -> Sequence[Change]:
        pair = []
        for name in ("source", "target"):
            self._reading = name
            pair.append(parse_currency(str(values[name])))
        day = day_typed(values, "on", self.office) or self.office.today()
        self._reading = "rate"
        worth = number(str(values["rate"]), self.office.locale)
        return (type_rate(self._keeper.exchanges(), (pair[0], pair[1]), worth, day),)
