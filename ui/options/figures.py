"""Figures typed outside the matrix: in the unit of a criterion, or of a kind of cost line."""

from __future__ import annotations

from decimal import Decimal

from consultdesk.domain.costing import TIMED, LineKind
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.domain.options import Cell, Criterion, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.rates import Rate
from consultdesk.store.store import Store
from consultdesk.wording.reading import parse_percent
from ui.options.typed import Figures, Reader

_HOURS = Criterion(id="", incident_id="", scale=Scale.NUMBER, unit=Phrase("h", "h"))
_AMOUNT = Criterion(id="", incident_id="", scale=Scale.MONEY)


def hour_rate(file: IncidentFile, store: Store) -> Money:
    """Give the price of an hour: the incident's, else the practice's in that currency."""
    if file.incident.billed_rate is not None:
        return file.incident.billed_rate
    rates = store.all(Rate, currency=file.incident.currency)
    return rates[0].billed if rates else Money.zero(file.incident.currency)


def line_reader(kind: LineKind, currency: str, locale: Locale) -> Reader:
    """Give what reads the quantity of a cost line: hours, or an amount."""
    return Reader(_HOURS if kind in TIMED else _AMOUNT, currency, locale)


def quantity_typed(reader: Reader, typed: str) -> tuple[Decimal, Decimal | None, Decimal | None]:
    """Read the quantity of a cost line: likely, low, high; there is one, and none is negative."""
    figures = reader.read(typed)
    if figures.likely is None:
        raise Refused("number_unreadable", typed=typed)
    if min(v for v in figures if v is not None) < 0:
        raise Refused("quantity_negative")
    return figures.likely, figures.low, figures.high


def shared(typed: str, locale: Locale) -> Decimal:
    """Read what the client pays of a line, in percent; nothing typed is nothing paid."""
    share = parse_percent(typed or "0", locale)
    if not 0 <= share <= 100:
        raise Refused("shares_out_of_range")
    return share


def written(reader: Reader, likely: Decimal | None, around: Figures | None = None) -> str:
    """Write a figure, with its low and high where there are any, as it can be typed back."""
    low, high = (around.low, around.high) if around else (None, None)
    cell = Cell(id="", option_id="", criterion_id="", likely=likely, low=low, high=high)
    return reader.write(cell)
