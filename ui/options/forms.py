"""The forms of an option and of a criterion: every property, one draft, one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience, Locale
from consultdesk.domain.matrix import with_criterion
from consultdesk.domain.options import (
    Criterion,
    MoneySource,
    Option,
    OptionSheet,
    Scale,
    anchor,
    override,
)
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.text import InternalText
from consultdesk.wording.amounts import parse_amount
from consultdesk.wording.numbers import decimal
from consultdesk.wording.reading import parse_number
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, LongField, TextField
from ui.kit.form import Form, Missing
from ui.options.scales import scale_items, source_items
from ui.options.templates import working_days
from ui.refusals import sentence

_DEFAULTS = {
    Scale.RATING: ("1", "5"),
    Scale.POINTS: ("0", "100"),
    Scale.YES_NO: ("0", "1"),
    Scale.DAYS: ("40", "0"),
    Scale.MONEY: ("5000", "0"),
}
Values = Mapping[str, object]


def _text(values: Values, name: str) -> str:
    return str(values[name] or "")


@dataclass(frozen=True, slots=True)
class OptionForm:
    """The words of an option, and the sentence by which it is offered above the ceiling."""

    option: Option
    sheet: OptionSheet
    language: str
    locale: Locale
    fresh: bool

    def form(self) -> Form:
        """Give the fields, filled with what is known."""
        form, option, language = Form(), self.option, self.language
        name = QCoreApplication.translate("OptionForm", "Name")
        form.add("name", TextField(name, option.name.get(language)))
        summary = QCoreApplication.translate("OptionForm", "In one sentence, for the client")
        form.add("summary", LongField(summary, option.summary.get(language), lines=2))
        given = QCoreApplication.translate("OptionForm", "What it takes for granted")
        form.add("assumptions", LongField(given, option.assumptions.get(language), lines=2))
        if not self.sheet.offered(option.but(override=InternalText())) and not self.fresh:
            above = QCoreApplication.translate(
                "OptionForm", "Why I offer it although it passes my ceiling (private)"
            )
            form.add("override", LongField(above, option.override.reveal(), lines=2))
        return form

    def changes(self, values: Values) -> tuple[Change, ...]:
        """Give the changes that the fields mean, or raise Missing."""
        option, language = self.option, self.language
        name = _text(values, "name").strip()
        if not name:
            raise Missing("name", sentence(Refused("name_missing"), self.locale))
        after = option.but(
            name=option.name.put(language, name),
            summary=option.summary.put(language, _text(values, "summary")),
            assumptions=option.assumptions.put(language, _text(values, "assumptions")),
        )
        why = _text(values, "override") if "override" in values else ""
        if why.strip():
            after = cast("Option", override(after, why).after)
        elif "override" in values:
            after = after.but(override=InternalText())
        return (born(after) if self.fresh else Change(option, after),)


@dataclass(frozen=True, slots=True)
class CriterionForm:
    """Everything about a criterion: two names, who sees it, its scale, its worst and best."""

    criterion: Criterion
    sheet: OptionSheet
    language: str
    locale: Locale
    fresh: bool

    def form(self) -> Form:
        """Give the fields, filled with what is known; those of no use to the scale are hidden."""
        form, one, language = Form(), self.criterion, self.language
        mine = QCoreApplication.translate("CriterionForm", "Name, for me")
        form.add("name", TextField(mine, one.name.get(language)))
        client = QCoreApplication.translate("CriterionForm", "Name, for the client")
        same = QCoreApplication.translate("CriterionForm", "the same")
        short = QCoreApplication.translate("CriterionForm", "Short name")
        form.add_row(
            [
                (
                    "client_name",
                    TextField(client, one.client_name.get(language), placeholder=same),
                ),
                ("short", TextField(short, one.short.get(language))),
            ]
        )
        form.add_row([("audience", self._audience()), ("scale", self._scale())])
        source = QCoreApplication.translate("CriterionForm", "Filled by")
        form.add_row(
            [
                ("source", ChoiceField(source, source_items(), one.source)),
                ("unit", self._unit()),
            ]
        )
        worst = QCoreApplication.translate("CriterionForm", "Worst imaginable here")
        best = QCoreApplication.translate("CriterionForm", "Best imaginable here")
        ends = [("worst", self._anchor(worst, one.worst)), ("best", self._anchor(best, one.best))]
        form.add_row(ends)
        form.add("dated", self._dated())
        form.changed.connect(lambda name, value: self._settle(form, name, value))
        self._settle(form, "", one.scale)
        return form

    def _audience(self) -> ChoiceField:
        title = QCoreApplication.translate("CriterionForm", "Who sees it")
        items = [
            Item(Audience.CLIENT, QCoreApplication.translate("CriterionForm", "The client too")),
            Item(Audience.PRIVATE, QCoreApplication.translate("CriterionForm", "Private")),
        ]
        return ChoiceField(title, items, self.criterion.audience)

    def _scale(self) -> ChoiceField:
        title = QCoreApplication.translate("CriterionForm", "Measured as")
        field = ChoiceField(title, scale_items(), self.criterion.scale)
        filled = any(
            c.criterion_id == self.criterion.id and c.likely is not None for c in self.sheet.cells
        )
        if filled:
            why = QCoreApplication.translate(
                "CriterionForm", "Clear its cells to measure it otherwise."
            )
            field.editor.setToolTip(why)
            field.editor.setEnabled(False)
        return field

    def _unit(self) -> TextField:
        title = QCoreApplication.translate("CriterionForm", "Unit")
        return TextField(title, self.criterion.unit.get(self.language))

    def _anchor(self, title: str, value: Decimal) -> TextField:
        return TextField(title, decimal(value, self.locale), tabular=True)

    def _dated(self) -> ChoiceField:
        title = QCoreApplication.translate("CriterionForm", "On paper")
        days = QCoreApplication.translate("CriterionForm", "As a number of days")
        when = QCoreApplication.translate("CriterionForm", "As the date it leads to")
        return ChoiceField(
            title, [Item(value=False, text=days), Item(value=True, text=when)], self.criterion.dated
        )

    def _settle(self, form: Form, name: str, value: object) -> None:
        if name not in ("", "scale"):
            return
        scale = cast("Scale", value)
        form.field("source").setVisible(scale is Scale.MONEY)
        form.field("unit").setVisible(scale in (Scale.NUMBER, Scale.DAYS))
        form.field("dated").setVisible(scale is Scale.DAYS)
        if name and scale in _DEFAULTS:
            worst, best = _DEFAULTS[scale]
            form.fill({"worst": worst, "best": best})
        if name:
            self._propose_unit(form, scale)

    def _propose_unit(self, form: Form, scale: Scale) -> None:
        """Propose working days where days are counted, and take that back elsewhere."""
        usual, typed = working_days()[0].get(self.language), form.values()["unit"]
        if scale is Scale.DAYS and not typed:
            form.fill({"unit": usual})
        elif scale is not Scale.DAYS and typed == usual:
            form.fill({"unit": ""})

    def changes(self, values: Values) -> tuple[Change, ...]:
        """Give the changes that the fields mean, or raise Missing."""
        if not _text(values, "name").strip():
            raise Missing("name", sentence(Refused("name_missing"), self.locale))
        after = self._worded(values)
        worst, best = self._number(values, "worst"), self._number(values, "best")
        try:
            after = cast("Criterion", anchor(after, worst, best).after)
        except Refused as refusal:
            raise Missing("best", sentence(refusal, self.locale)) from None
        if self.fresh:
            return with_criterion(self.sheet, after)
        return (Change(self.criterion, after),)

    def _worded(self, values: Values) -> Criterion:
        one, scale = self.criterion, cast("Scale", values["scale"])

        def put(phrase: Phrase, name: str) -> Phrase:
            return phrase.put(self.language, _text(values, name).strip())

        source = cast("MoneySource | None", values["source"])
        unit = put(one.unit, "unit") if scale in (Scale.NUMBER, Scale.DAYS) else Phrase()
        unit, client_unit = self._units(unit, scale)
        after = edited(
            one,
            name=put(one.name, "name"),
            client_name=put(one.client_name, "client_name"),
            short=put(one.short, "short"),
            audience=cast("Audience", values["audience"]),
            scale=scale,
            source=source if scale is Scale.MONEY else None,
            unit=unit,
            client_unit=client_unit,
            dated=bool(values["dated"]) and scale is Scale.DAYS,
        ).after
        return cast("Criterion", after)

    def _units(self, unit: Phrase, scale: Scale) -> tuple[Phrase, Phrase]:
        """Give both units: the usual one of days goes to the client in words, in both languages."""
        usual, spelled = working_days()
        kept = self.criterion.client_unit
        if scale is Scale.DAYS and unit.get(self.language) == usual.get(self.language):
            whole = Phrase(unit.fr or usual.fr, unit.en or usual.en)
            return whole, kept or spelled
        return unit, Phrase() if kept == spelled else kept

    def _number(self, values: Values, name: str) -> Decimal:
        words = _text(values, name)
        try:
            if values["scale"] is Scale.MONEY:
                return parse_amount(words, self.sheet.currency, self.locale).amount
            return parse_number(words, self.locale)
        except Refused as refusal:
            raise Missing(name, sentence(refusal, self.locale)) from None
