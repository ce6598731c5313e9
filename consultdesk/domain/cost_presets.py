"""The lines a consultant costs again and again: kept once, added with one gesture."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from consultdesk.domain.costing import (
    MY_HOURS,
    TIMED,
    CostLine,
    LineKind,
    price,
    quantify,
    split_between,
)
from consultdesk.domain.errors import Refused
from consultdesk.domain.library import LibraryEntry, check_name, fresh_key
from consultdesk.domain.money import Money
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id


@dataclass(frozen=True, slots=True)
class CostPreset:
    """A cost line without its option: what it is, how much at first, and who usually pays it.

    Without a `price`, hours are priced at the rate of whoever uses it.
    """

    key: str
    label: Phrase
    kind: LineKind
    likely: Decimal = Decimal(0)
    low: Decimal | None = None
    high: Decimal | None = None
    price: Money | None = None
    client_percent: Decimal = Decimal(0)
    third_percent: Decimal = Decimal(0)
    taxable: bool = True
    invoiced: bool = True
    hidden: bool = False

    @property
    def title(self) -> Phrase:
        """Its name on the shelf."""
        return self.label

    def line(self, option_id: str, position: int, rate: Money) -> CostLine:
        """Give a fresh line of an option, its hours priced at a rate unless it has its own."""
        return CostLine(
            id=new_id(),
            option_id=option_id,
            position=position,
            kind=self.kind,
            label=self.label,
            low=self.low,
            likely=self.likely,
            high=self.high,
            unit_price=rate if self.price is None and self.kind in TIMED else self.price,
            client_percent=self.client_percent,
            third_percent=self.third_percent,
            taxable=self.taxable,
            invoiced=self.invoiced,
        )


def preset_of(line: CostLine, rate: Money, key: str) -> CostPreset:
    """Give the preset that makes a line again; hours at the usual rate follow that rate."""
    return CostPreset(
        key=key,
        label=line.label,
        kind=line.kind,
        likely=line.likely,
        low=line.low,
        high=line.high,
        price=None if line.unit_price == rate and line.kind in MY_HOURS else line.unit_price,
        client_percent=line.client_percent,
        third_percent=line.third_percent,
        taxable=line.taxable,
        invoiced=line.invoiced,
    )


def preset_for(known: Iterable[CostPreset], line: CostLine, rate: Money) -> CostPreset:
    """Give the preset of a line, to stand in place of the one that has the same label."""
    if not line.label:
        raise Refused("preset_label_missing")
    names = {line.label.fr, line.label.en} - {""}
    same = next((one for one in known if names & {one.label.fr, one.label.en}), None)
    return preset_of(line, rate, same.key if same else fresh_key())


def read_preset(entry: LibraryEntry) -> CostPreset:
    """Read a usual line as it was kept."""
    return replace(_read(json.loads(entry.body), entry.key), label=entry.title)


def check_preset(preset: CostPreset, others: Sequence[CostPreset]) -> None:
    """Refuse a usual line without a name, with that of another, or with figures no line has."""
    check_name(preset.label, others)
    line = preset.line("", 0, preset.price or Money.zero("XXX"))
    quantify(line, preset.low, preset.likely, preset.high)
    split_between(line, preset.client_percent, preset.third_percent)
    price(line, line.unit_price)


_FIGURES = ("likely", "low", "high", "client_percent", "third_percent")


def written_preset(preset: CostPreset) -> dict[str, object]:
    """Write a usual line as the body of a library entry."""
    body: dict[str, object] = {"kind": preset.kind.value}
    for name in _FIGURES:
        figure = getattr(preset, name)
        if figure is not None:
            body[name] = format(figure, "f")
    if preset.price is not None:
        body["price"] = [format(preset.price.amount, "f"), preset.price.currency]
    body["taxable"], body["invoiced"] = preset.taxable, preset.invoiced
    return {**body, "hidden": preset.hidden}


def _read(body: dict[str, object], key: str) -> CostPreset:
    figures = {name: Decimal(str(body[name])) for name in _FIGURES if name in body}
    if not all(figure.is_finite() and figure >= 0 for figure in figures.values()):
        raise ValueError("a figure that no line can have")
    price = body.get("price")
    return CostPreset(
        key=key,
        label=Phrase(),
        kind=LineKind(str(body["kind"])),
        price=Money.of(str(price[0]), str(price[1])) if isinstance(price, list) else None,
        taxable=bool(body.get("taxable", True)),
        invoiced=bool(body.get("invoiced", True)),
        hidden=bool(body.get("hidden", False)),
        **figures,
    )
