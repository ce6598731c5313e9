"""Reads what a criterion's form says about its measure, and writes it as the form shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from consultdesk.domain.criteria import Measure, fed_by, measured, preferring
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.options import (
    Cell,
    Criterion,
    MoneySource,
    OptionSheet,
    Preference,
    Scale,
)
from consultdesk.wording.reading import parse_number
from ui.kit.form import Missing
from ui.options.criteria.words_form import phrase_of
from ui.options.templates import working_days
from ui.options.typed import Reader
from ui.refusals import in_form, sentence

Values = Mapping[str, object]
_FIELDS = {
    "middle_out_of_range": "middle_value",
    "limit_beyond_best": "unacceptable",
    "indifference_negative": "indifference",
    "strict_not_positive": "strict",
    "thresholds_out_of_order": "strict",
}


@dataclass(frozen=True, slots=True)
class Measuring:
    """The figures of one criterion between the domain and the fields of its form."""

    criterion: Criterion
    sheet: OptionSheet
    locale: Locale

    def write(self, value: Decimal | None, scale: Scale) -> str:
        """Write a figure the way it can be typed back on a scale."""
        alone = Cell(id="", option_id="", criterion_id="", likely=value)
        return self._reader(scale).write(alone)

    def _reader(self, scale: Scale) -> Reader:
        return Reader(self.criterion.but(scale=scale), self.sheet.currency, self.locale)

    def _figure(self, values: Values, name: str) -> Decimal | None:
        with in_form(name, self.locale):
            typed = str(values[name] or "")
            read = self._reader(cast("Scale", values["scale"])).read(typed)
            if read.around is not None:
                raise Refused("number_unreadable", typed=typed)
            return read.likely

    def _number(self, values: Values, name: str) -> Decimal | None:
        typed = str(values[name] or "").strip()
        with in_form(name, self.locale):
            return parse_number(typed, self.locale) if typed else None

    def measure(self, values: Values) -> Measure:
        """Read the range, the curve and the limit, or raise Missing."""
        ends = {name: self._figure(values, name) for name in ("worst", "best")}
        for name, end in ends.items():
            if end is None:
                unread = Refused("number_unreadable", typed="")
                raise Missing(name, sentence(unread, self.locale))
        scale = values["scale"]
        curved = scale is not Scale.YES_NO
        return Measure(
            worst=cast("Decimal", ends["worst"]),
            best=cast("Decimal", ends["best"]),
            middle_value=self._number(values, "middle_value") if curved else None,
            unacceptable=self._figure(values, "unacceptable"),
        )

    def draft(self, values: Values) -> Criterion:
        """Give the criterion that the fields describe, or raise Missing."""
        worded = self._worded(values)
        measure = self.measure(values)
        try:
            after = measured(worded, measure)
            return preferring(
                after,
                cast("Preference", values["preference"]),
                self._number(values, "indifference"),
                self._number(values, "strict"),
            )
        except Refused as refusal:
            field = _FIELDS.get(refusal.code, "best")
            raise Missing(field, sentence(refusal, self.locale)) from None

    def _worded(self, values: Values) -> Criterion:
        scale = cast("Scale", values["scale"])
        unit, client_unit = self._units(values, scale)
        return self.criterion.but(
            name=phrase_of(values, "name"),
            client_name=phrase_of(values, "client_name"),
            short=phrase_of(values, "short"),
            worst_words=phrase_of(values, "worst_words"),
            best_words=phrase_of(values, "best_words"),
            audience=values["audience"],
            scale=scale,
            source=fed_by(scale, cast("MoneySource | None", values["source"])),
            unit=unit,
            client_unit=client_unit,
            dated=bool(values["dated"]) and scale is Scale.DAYS,
        )

    def _units(self, values: Values, scale: Scale) -> tuple[object, object]:
        """Give both units: the usual one of days goes to the client in words, in both languages."""
        usual, spelled = working_days()
        kept = self.criterion.client_unit
        unit = phrase_of(values, "unit")
        if scale not in (Scale.NUMBER, Scale.DAYS):
            return type(unit)(), type(unit)() if kept == spelled else kept
        as_usual = unit.fr in ("", usual.fr) and unit.en in ("", usual.en)
        if scale is Scale.DAYS and unit and as_usual:
            return usual, kept or spelled
        return unit, type(unit)() if kept == spelled else kept
