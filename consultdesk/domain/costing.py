"""What an option costs and who pays: lines, shares, cap, totals, ceiling (product §8.10)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import Ceiling
from consultdesk.domain.locales import Audience
from consultdesk.domain.money import Money, total
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record

MOST_QUANTITY = Decimal(10) ** 9


class LineKind(StrEnum):
    """What a cost line is made of; it decides whose hours and whose invoice it counts on."""

    HOURS = "hours"
    TRAVEL = "travel"
    EXPENSE = "expense"
    THIRD_PARTY = "third_party"
    CLIENT_TIME = "client_time"
    FIXED = "fixed"
    CREDIT = "credit"


class Case(StrEnum):
    """The three estimates of a quantity."""

    LOW = "low"
    LIKELY = "likely"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class CostLine(Record):
    """One line of an option's cost.

    `low`, `likely`, `high` are quantities times `unit_price`; without a unit price they are
    amounts themselves, in major units. Shares are percentages; what neither the client nor a
    third party pays falls on me. A credit goes from me to the client, outside the list total.
    A line that is not `counted` keeps its figures and stays out of every total. An amount in
    another currency is a quantity of one unit of it: 300 times 1 EUR.
    """

    option_id: str
    position: int = 0
    kind: LineKind = LineKind.HOURS
    label: Phrase = Phrase()
    low: Decimal | None = None
    likely: Decimal = Decimal(0)
    high: Decimal | None = None
    unit_price: Money | None = None
    client_percent: Decimal = Decimal(0)
    third_percent: Decimal = Decimal(0)
    stop_at: Decimal | None = None
    taxable: bool = True
    invoiced: bool = True
    audience: Audience = Audience.PRIVATE
    counted: bool = True

    @property
    def my_percent(self) -> Decimal:
        """What falls on me, in percent."""
        return Decimal(100) - self.client_percent - self.third_percent

    def elsewhere(self, currency: str) -> bool:
        """Whether this line is priced in another currency than that one."""
        return self.unit_price is not None and self.unit_price.currency != currency

    def quantity(self, case: Case) -> Decimal:
        """Give the quantity of an estimate; a missing low or high is the likely one."""
        value = {Case.LOW: self.low, Case.LIKELY: self.likely, Case.HIGH: self.high}[case]
        return self.likely if value is None else value

    def amount(self, case: Case, currency: str) -> Money:
        """Give the line's full value, half up to the minor unit."""
        quantity = self.quantity(case)
        if self.unit_price is None:
            return Money.rounded(quantity, currency)
        return self.unit_price.times(quantity)


MY_HOURS = (LineKind.HOURS, LineKind.TRAVEL)
TIMED = (*MY_HOURS, LineKind.CLIENT_TIME)


def converted(line: CostLine, rate: Decimal, currency: str) -> CostLine:
    """Give a line priced elsewhere as one in `currency`, at so many units of it for one of theirs.

    Rounding is half up, to the minor unit, at the line and never later, so that totals stay exact
    sums. An hour's price is converted once and then multiplied as any price. Else each estimate is
    rounded in its own currency first, as it would be invoiced, then once more after the rate.
    """
    if line.unit_price is None or not line.elsewhere(currency):
        return line
    if line.kind in TIMED:
        return line.but(unit_price=Money.rounded(line.unit_price.amount * rate, currency))

    def there(quantity: Decimal | None) -> Decimal | None:
        if quantity is None or line.unit_price is None:
            return None
        return Money.rounded(line.unit_price.times(quantity).amount * rate, currency).amount

    likely = there(line.likely) or Decimal(0)
    return line.but(low=there(line.low), likely=likely, high=there(line.high), unit_price=None)


@dataclass(frozen=True, slots=True)
class Split:
    """An amount as its payers share it, and the hours of mine that I absorb.

    `full` is the list total (credits and the client's own time left out); `client` is what the
    client pays, credits deducted; `time` is the value of the client's own time, never invoiced.
    """

    full: Money
    client: Money
    me: Money
    third: Money
    time: Money
    invoice: Money
    taxable: Money
    my_hours: Decimal
    all_hours: Decimal

    @property
    def client_total(self) -> Money:
        """What the client pays and the value of their own time."""
        return self.client + self.time


@dataclass(frozen=True, slots=True)
class Totals:
    """The split of an option in its three estimates."""

    low: Split
    likely: Split
    high: Split

    def of(self, case: Case) -> Split:
        """Give the split of one estimate."""
        return {Case.LOW: self.low, Case.LIKELY: self.likely, Case.HIGH: self.high}[case]


def shared(line: CostLine, case: Case, currency: str) -> Split:
    """Share one line among its payers; shares add up to the line exactly, the rest falls on me."""
    amount, none = line.amount(case, currency), Money.zero(currency)
    if line.kind is LineKind.CLIENT_TIME:
        return Split(none, none, none, none, amount, none, none, Decimal(0), Decimal(0))
    if line.kind is LineKind.CREDIT:
        value = Money(abs(amount.minor), currency)
        back = -value if line.invoiced else none
        return Split(
            none, -value, value, none, none, back, back if line.taxable else none,
            Decimal(0), Decimal(0),
        )  # fmt: skip
    client = amount.percent(line.client_percent)
    others = amount.percent(line.client_percent + line.third_percent)
    third, mine = others - client, amount - others
    invoice = client if line.invoiced else none
    hours = line.quantity(case) if line.kind in MY_HOURS else Decimal(0)
    if line.unit_price is None:
        hours = Decimal(0)
    return Split(
        amount, client, mine, third, none, invoice, invoice if line.taxable else none,
        hours * line.my_percent / 100, hours,
    )  # fmt: skip


def _summed(splits: Sequence[Split], currency: str) -> Split:
    return Split(
        total((s.full for s in splits), currency),
        total((s.client for s in splits), currency),
        total((s.me for s in splits), currency),
        total((s.third for s in splits), currency),
        total((s.time for s in splits), currency),
        total((s.invoice for s in splits), currency),
        total((s.taxable for s in splits), currency),
        sum((s.my_hours for s in splits), Decimal(0)),
        sum((s.all_hours for s in splits), Decimal(0)),
    )


def capped(split: Split, cap: Money | None) -> Split:
    """Hold the client's price at its cap; the overrun falls on me (design §19, 1)."""
    if cap is None or split.client <= cap:
        return split
    over = split.client - cap
    relief = min(over, max(split.invoice, Money.zero(over.currency)))
    invoice = split.invoice - relief
    return replace(
        split,
        client=cap,
        me=split.me + over,
        invoice=invoice,
        taxable=min(split.taxable, invoice),
    )


def totals(lines: Iterable[CostLine], currency: str, cap: Money | None = None) -> Totals:
    """Give an option's totals by payer, low, likely and high, the cap applied to each."""
    lines = tuple(lines)

    def of(case: Case) -> Split:
        splits = [shared(line, case, currency) for line in lines if line.counted]
        return capped(_summed(splits, currency), cap)

    return Totals(of(Case.LOW), of(Case.LIKELY), of(Case.HIGH))


def with_optional(lines: Iterable[CostLine], currency: str, cap: Money | None = None) -> Totals:
    """Give the totals as they would be if every optional line were chosen too."""
    return totals((line.but(counted=True) for line in lines), currency, cap)


def real_cost(lines: Iterable[CostLine], of: Split, hourly: Money) -> Money:
    """Give what I take on at what it really costs me, in the likely case.

    The hours I absorb count at what an hour costs me, all else I take on as it is: expenses,
    credits, and what a capped price leaves to me.
    """
    currency = hourly.currency
    mine = [
        shared(line, Case.LIKELY, currency).me
        for line in lines
        if line.counted and line.unit_price is not None
        if line.kind in MY_HOURS
    ]
    return of.me - total(mine, currency) + hourly.times(of.my_hours)


class Standing(StrEnum):
    """How an option stands against the ceiling."""

    WITHIN = "within"
    HIGH_ABOVE = "high_above"
    ABOVE = "above"


def standing(of: Totals, ceiling: Ceiling | None) -> Standing:
    """Say whether what I take on passes the ceiling, likely or only in the high estimate."""

    def over(split: Split) -> bool:
        if ceiling is None:
            return False
        money = ceiling.amount is not None and split.me > ceiling.amount
        hours = ceiling.hours is not None and split.my_hours > ceiling.hours
        return money or hours

    if over(of.likely):
        return Standing.ABOVE
    return Standing.HIGH_ABOVE if over(of.high) else Standing.WITHIN


def suggested_ceiling(fees: Money, percent: Decimal) -> Money:
    """Give the usual ceiling: a percentage of the fees of twelve months."""
    return fees.percent(percent)


def quantify(line: CostLine, low: Decimal | None, likely: Decimal, high: Decimal | None) -> Change:
    """Set the three estimates of a line: in order, from zero to what money can be counted in."""
    if likely < 0 or (low is not None and low < 0):
        raise Refused("quantity_negative")
    if (low is not None and low > likely) or (high is not None and high < likely):
        raise Refused("estimates_out_of_order")
    if max(likely, high or likely) > MOST_QUANTITY:
        raise Refused("amount_too_large")
    return edited(line, low=low, likely=likely, high=high)


def stopping(line: CostLine, at: Decimal | None) -> Change:
    """Set the quantity at which the work stops until both have talked again; none: no such point.

    It lowers no total (product §8.11).
    """
    if at is not None and at < 0:
        raise Refused("quantity_negative")
    if at is not None and at > MOST_QUANTITY:
        raise Refused("amount_too_large")
    return edited(line, stop_at=at)


def split_between(line: CostLine, client: Decimal, third: Decimal = Decimal(0)) -> Change:
    """Set who pays a line, in percent; the rest falls on me."""
    if client < 0 or third < 0 or client + third > 100:
        raise Refused("shares_out_of_range")
    two = Decimal("0.01")
    return edited(
        line,
        client_percent=client.quantize(two, ROUND_HALF_UP).normalize() + 0,
        third_percent=third.quantize(two, ROUND_HALF_UP).normalize() + 0,
    )


def price(line: CostLine, unit_price: Money | None) -> Change:
    """Set the price of one unit; none means that the three figures are amounts themselves."""
    if unit_price is not None and unit_price.minor < 0:
        raise Refused("price_negative")
    return edited(line, unit_price=unit_price)


def reclassify(line: CostLine, kind: LineKind) -> Change:
    """Change what a line is made of, with what follows for who pays and what is invoiced."""
    if kind is LineKind.CLIENT_TIME:
        return edited(
            line, kind=kind, invoiced=False, client_percent=Decimal(100), third_percent=Decimal(0)
        )
    if kind is LineKind.CREDIT:
        return edited(
            line, kind=kind, invoiced=False, client_percent=Decimal(0), third_percent=Decimal(0)
        )
    leaving = line.kind in (LineKind.CLIENT_TIME, LineKind.CREDIT)
    return edited(line, kind=kind, invoiced=True if leaving else line.invoiced)


def recast(line: CostLine, kind: LineKind, rate: Money) -> Change:
    """Change what a line is made of and keep what it is worth: hours become amounts, and back.

    What is priced in another currency than the rate's has no worth in hours: it is refused.
    Where an hour has no rate yet, an amount becomes one hour that is worth it.
    """
    change = reclassify(line, kind)
    after = change.after
    timed = kind in TIMED
    if line.elsewhere(rate.currency):
        if timed != (line.kind in TIMED):
            raise Refused("kind_other_currency", currency=rate.currency)
        return change
    if not isinstance(after, CostLine) or timed == (line.unit_price is not None):
        return change
    price = line.unit_price
    rate = rate or Money.rounded(line.likely, rate.currency)

    def other(quantity: Decimal | None) -> Decimal | None:
        if quantity is None:
            return None
        if price is not None:
            return price.times(quantity).amount
        return (quantity / rate.amount).quantize(Decimal("0.01")) if rate else quantity

    likely = other(line.likely)
    figures = {"low": other(line.low), "likely": likely, "high": other(line.high)}
    return edited(line, **_fields(after) | figures | {"unit_price": rate if timed else None})


def _fields(line: CostLine) -> dict[str, object]:
    names = ("kind", "invoiced", "client_percent", "third_percent")
    return {name: getattr(line, name) for name in names}


@dataclass(frozen=True, slots=True)
class Excess:
    """How far an estimate passes the ceiling, and the line that explains most of the spread."""

    over: Money
    line: CostLine | None
    percent: int


def excess(lines: Sequence[CostLine], of: Totals, ceiling: Money, case: Case) -> Excess | None:
    """Say by how much what I take on passes the ceiling, and which line widens it the most."""
    over = of.of(case).me - ceiling
    if over.minor <= 0:
        return None
    currency = ceiling.currency
    lines = [line for line in lines if line.counted]
    spreads = [
        shared(line, Case.HIGH, currency).me - shared(line, Case.LIKELY, currency).me
        for line in lines
    ]
    whole = total(spreads, currency)
    if whole.minor <= 0:
        return Excess(over, None, 0)
    widest = max(range(len(spreads)), key=lambda n: spreads[n].minor)
    return Excess(over, lines[widest], round(100 * spreads[widest].minor / whole.minor))
