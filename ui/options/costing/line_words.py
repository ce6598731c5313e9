"""The words of cost lines and of their totals, in the table and for a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.costing import (
    TIMED,
    Case,
    CostLine,
    LineKind,
    Totals,
    shared,
    with_optional,
)
from consultdesk.domain.locales import Audience, Locale
from consultdesk.domain.money import Money, total
from consultdesk.domain.options import Option, OptionSheet
from consultdesk.wording.amounts import money
from consultdesk.wording.dates import full_date
from consultdesk.wording.numbers import decimal, percent, quantity
from ui.kit.words import plain
from ui.options.costing.columns import FIGURES, Column
from ui.options.costing.entry import counts_units
from ui.scale_words import kind_words


@dataclass(frozen=True)
class LineWords:
    """The words of one option's lines."""

    sheet: OptionSheet
    option: Option
    language: str
    locale: Locale

    def line(self, line: CostLine, column: Column) -> str:
        """Give the words of a cell."""
        if column is Column.LABEL:
            return line.label.read(self.language)
        if column is Column.KIND:
            return kind_words()[line.kind]
        if column in FIGURES:
            return self._figure(line, FIGURES[column])
        if column is Column.PAYERS:
            return self.payers(line.client_percent, line.third_percent)
        here, currency = self._here(line)
        split = shared(here, Case.LIKELY, currency)
        amounts = {
            Column.AMOUNT: here.amount(Case.LIKELY, currency),
            Column.CLIENT: split.client_total,
            Column.ME: split.me,
        }
        return money(amounts[column], self.locale)

    def _here(self, line: CostLine) -> tuple[CostLine, str]:
        """Give a line in the incident's currency, else as it is, in its own."""
        here = self.sheet.counted_in(line)
        if here is not None:
            return here, self.sheet.currency
        return line, line.unit_price.currency if line.unit_price else self.sheet.currency

    def _figure(self, line: CostLine, case: Case) -> str:
        known = {Case.LOW: line.low, Case.LIKELY: line.likely, Case.HIGH: line.high}[case]
        return "—" if known is None else self.measured(line, known)

    def measured(self, line: CostLine, value: Decimal) -> str:
        """Write a quantity of a line: hours, or an amount of the currency it is counted in."""
        if line.unit_price is None:
            return money(Money.rounded(value, self.sheet.currency), self.locale)
        if counts_units(line):
            return money(Money.rounded(value, line.unit_price.currency), self.locale)
        return quantity(value, "h" if line.kind in TIMED else "", self.locale)

    def payers(self, client: Decimal, third: Decimal) -> str:
        """Write who pays: the client and me, and a third party where one does."""
        parts = [client, 100 - client - third, *([third] if third else [])]
        *firsts, last = parts
        numbers = [decimal(part, self.locale, decimals=0) for part in firsts]
        return " · ".join([*numbers, percent(last, self.locale)])

    def total(self, column: Column, *, whole: bool = False) -> str:
        """Write a total, of the counted lines or with the optional ones too."""
        totals = self._totals(whole=whole)
        if column is Column.LABEL:
            if whole:
                return QCoreApplication.translate("Costing", "With the optional lines")
            return QCoreApplication.translate("Costing", "Total")
        if column is Column.PAYERS:
            return self.payers(*self.parts(whole=whole))
        amounts = {
            Column.LOW: totals.low.full,
            Column.LIKELY: totals.likely.full,
            Column.HIGH: totals.high.full,
            Column.AMOUNT: totals.likely.full,
            Column.CLIENT: totals.likely.client_total,
            Column.ME: totals.likely.me,
        }
        if column not in amounts:
            return ""
        if column in FIGURES:  # a range at a glance; the exact sum stands beside it
            near = amounts[column].amount.quantize(Decimal(1), ROUND_HALF_UP)
            return money(Money.rounded(near, self.sheet.currency), self.locale, cents="never")
        said = money(amounts[column], self.locale)
        beside = self._beside(column, whole=whole)
        return " + ".join([said, *(money(amount, self.locale) for amount in beside)])

    def _totals(self, *, whole: bool) -> Totals:
        return self._with_optional if whole else self._counted

    @cached_property
    def _counted(self) -> Totals:
        return self.sheet.totals(self.option)

    @cached_property
    def _with_optional(self) -> Totals:
        lines = self.sheet.costed(self.option)
        return with_optional(lines, self.sheet.currency, self.option.client_cap)

    def _beside(self, column: Column, *, whole: bool) -> list[Money]:
        """Give what stands beside a total, by currency, because no rate lets it be added."""
        lines = self.sheet.lines_of(self.option)
        apart = [
            (line, line.unit_price.currency)
            for line in lines
            if line.unit_price is not None
            and (whole or line.counted)
            and self.sheet.counted_in(line) is None
        ]
        found = []
        for currency in dict.fromkeys(currency for _, currency in apart):
            splits = [shared(one, Case.LIKELY, currency) for one, of in apart if of == currency]
            part = {
                Column.AMOUNT: [split.full for split in splits],
                Column.CLIENT: [split.client_total for split in splits],
                Column.ME: [split.me for split in splits],
            }[column]
            found.append(total(part, currency))
        return [amount for amount in found if amount]

    def parts(self, *, whole: bool = False) -> tuple[Decimal, Decimal]:
        """Give the parts of the client and of a third party in a total, in whole percents."""
        split = self._totals(whole=whole).likely
        everything = split.client + split.me + split.third
        if not everything.minor:
            return Decimal(0), Decimal(0)
        client, third = (
            (Decimal(part.minor) * 100 / everything.minor).quantize(Decimal(1))
            for part in (split.client, split.third)
        )
        return client, third

    def typed(self, line: CostLine, column: Column) -> str:
        """Give what the editor of a cell starts from."""
        if column is Column.PAYERS:
            parts = (line.client_percent, line.my_percent, line.third_percent)
            shown = parts if line.third_percent else parts[:1]
            return "/".join(decimal(part, self.locale) for part in shown)
        if column is Column.LABEL:
            return line.label.get(self.language)
        if column in FIGURES:
            case = FIGURES[column]
            known = {Case.LOW: line.low, Case.LIKELY: line.likely, Case.HIGH: line.high}[case]
            return "" if known is None else decimal(known, self.locale, decimals=4)
        return self.line(line, column)

    def stop(self, line: CostLine) -> str:
        """Say where a line stops until both have talked again, empty where it does not."""
        if line.stop_at is None:
            return ""
        stop = self.measured(line, line.stop_at)
        return QCoreApplication.translate("Costing", "Stopping point at {stop}").format(stop=stop)

    def left_out(self, line: CostLine) -> str:
        """Say that a line is optional, and whether the client reads of it."""
        if line.counted:
            return ""
        if line.audience is Audience.CLIENT:
            return QCoreApplication.translate("Costing", "Optional, the client reads it")
        return QCoreApplication.translate("Costing", "Optional, out of the totals")

    def elsewhere(self, line: CostLine) -> str:
        """Say that what is usually on my invoice is not, for this line."""
        if line.invoiced or line.kind in (LineKind.CLIENT_TIME, LineKind.CREDIT):
            return ""
        return QCoreApplication.translate("Costing", "Not on my invoice")

    def rate(self, line: CostLine) -> str:
        """Say at which typed rate a line is counted here, or that none is known."""
        if not line.elsewhere(self.sheet.currency) or line.unit_price is None:
            return ""
        rate = self.sheet.rate_of(line)
        if rate is None:
            return QCoreApplication.translate(
                "Costing", "Not added to the total: no rate is typed for {currency}"
            ).format(currency=line.unit_price.currency)
        return QCoreApplication.translate(
            "Costing", "1 {source} = {rate} {target} on {day}"
        ).format(
            source=rate.source,
            rate=decimal(rate.rate, self.locale, decimals=6),
            target=rate.target,
            day=full_date(rate.on, self.locale),
        )

    def notes(self, line: CostLine) -> list[str]:
        """Give what else there is to know of a line."""
        said = (self.left_out(line), self.stop(line), self.elsewhere(line), self.rate(line))
        return [words for words in said if words]

    def explained(self, line: CostLine, column: Column) -> str:
        """Say how a cell came about, for its tool tip."""
        if column is Column.LABEL:
            name = plain(line.label.read(self.language))
            return "<br>".join(part for part in (name, *self.notes(line)) if part)
        if (
            line.kind in TIMED
            and line.unit_price is not None
            and column in (*FIGURES, Column.AMOUNT)
        ):
            return QCoreApplication.translate("Costing", "{price} an hour").format(
                price=money(line.unit_price, self.locale)
            )
        if column is Column.PAYERS:
            return self.shares(line)
        return self.rate(line)

    def shares(self, line: CostLine) -> str:
        """Say who pays a line in words."""
        client, mine, third = (
            percent(part, self.locale)
            for part in (line.client_percent, line.my_percent, line.third_percent)
        )
        if not line.third_percent:
            return QCoreApplication.translate(
                "Costing", "The client pays {client}, I take on {mine}"
            ).format(client=client, mine=mine)
        return QCoreApplication.translate(
            "Costing", "The client pays {client}, I take on {mine}, a third party pays {third}"
        ).format(client=client, mine=mine, third=third)
