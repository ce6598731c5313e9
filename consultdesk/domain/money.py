"""Exact money: whole minor units of one currency, rounded half away from zero."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import total_ordering

from consultdesk.domain.errors import Refused

_WHOLE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE = "BHD IQD JOD KWD LYD OMR TND"
_DIGITS = dict.fromkeys(_WHOLE.split(), 0) | dict.fromkeys(_THREE.split(), 3)
MOST_MINOR = 10**15
DOTS = "•••"


class HiddenCurrency(str):
    """A currency whose amounts still count and no longer show; every sum of them is hidden too."""

    __slots__ = ()


class HiddenFigure(Decimal):
    """A figure that is an amount without its currency, and no longer shows."""

    __slots__ = ()


def digits(currency: str) -> int:
    """Give how many decimals a currency has (ISO 4217; two unless listed)."""
    return _DIGITS.get(currency, 2)


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents) of one ISO 4217 currency; currencies never mix."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError("money is counted in whole minor units")

    @classmethod
    def of(cls, amount: Decimal | int | str, currency: str) -> Money:
        """Give an amount typed in major units; refuse decimals that the currency does not have."""
        scaled = Decimal(amount).scaleb(digits(currency))
        if not scaled.is_finite() or abs(scaled) > MOST_MINOR:
            raise Refused("amount_too_large", currency=currency)
        if scaled != scaled.to_integral_value():
            raise Refused("amount_too_fine", currency=currency, digits=digits(currency))
        return cls(int(scaled), currency)

    @classmethod
    def rounded(cls, amount: Decimal, currency: str) -> Money:
        """Give a computed amount rounded half up, away from zero, to the minor unit."""
        scaled = amount.scaleb(digits(currency)).quantize(Decimal(1), ROUND_HALF_UP)
        return cls(int(scaled), currency)

    @classmethod
    def zero(cls, currency: str) -> Money:
        """Give nothing of a currency."""
        return cls(0, currency)

    @property
    def amount(self) -> Decimal:
        """The amount in major units, exact."""
        return Decimal(self.minor).scaleb(-digits(self.currency))

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} are never added up")
        return other.minor

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def times(self, factor: Decimal | int) -> Money:
        """Give the amount times a factor, rounded half up to the minor unit."""
        return Money.rounded(self.amount * factor, self.currency)

    def percent(self, rate: Decimal | int) -> Money:
        """Give a percentage of the amount, rounded half up to the minor unit."""
        return self.times(Decimal(rate) / 100)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """Give the exact sum of amounts of one currency, zero when there are none."""
    return sum(amounts, start=Money.zero(currency))
