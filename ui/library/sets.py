"""The sets of criteria: what is offered to begin a matrix with, by kind of incident."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.criteria import Measure, measured, usual_range
from consultdesk.domain.criteria_sets import CriteriaSet, bare
from consultdesk.domain.errors import Refused
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import Shelf, fresh_key
from consultdesk.domain.locales import Audience
from consultdesk.domain.options import Criterion, MoneySource, Scale
from consultdesk.domain.phrase import Phrase
from consultdesk.shelves import SETS
from consultdesk.wording.numbers import decimal
from consultdesk.wording.reading import parse_quantity
from ui.kind_words import kind_words
from ui.kit.buttons import Button
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, TextField
from ui.kit.flow import FlowLayout
from ui.kit.panels import Divider
from ui.kit.switches import Switch
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.library.forms import EditForm, phrase_of
from ui.library.keeper import Adding, ShelfKeeper
from ui.library.rows import Row
from ui.office import Office
from ui.scale_words import scale_items, source_items


class SetsKeeper(ShelfKeeper[CriteriaSet]):
    """Criteria under a name, with no figure of any client."""

    shelf = Shelf.CRITERIA_SET
    shelving = SETS
    place = "sets"

    def __init__(self, office: Office) -> None:
        translate = QCoreApplication.translate
        hint = translate(
            "Library", "What a matrix begins with: names, scales and ranges, never a figure."
        )
        super().__init__(office, translate("Library", "Criteria sets"), hint)

    @override
    def row(self, item: CriteriaSet, language: str) -> Row:
        phrases = (item.title, *(one.name for one in item.criteria))
        names = ", ".join((c.short or c.name).read(language) for c in item.criteria)
        marks = self.marks(item, language, phrases)
        return Row(item.key, item.title.read(language), names, marks, pale=item.hidden)

    @override
    def form_of(self, item: CriteriaSet, language: str) -> EditForm:
        return SetForm(self, item)

    @override
    def adding(self) -> Sequence[Adding]:
        words = QCoreApplication.translate("Library", "Criteria set")
        return [Adding(words, lambda _language: SetForm(self, CriteriaSet(fresh_key(), Phrase())))]


class SetForm(EditForm):
    """A name, the kinds it is offered to first, and its criteria; one without a name goes away."""

    def __init__(self, keeper: SetsKeeper, kept: CriteriaSet) -> None:
        super().__init__(keeper.office)
        self._keeper, self._kept = keeper, kept
        self._criteria: list[Criterion] = []
        self._reading = ""
        self.worded("title", self.tr("Name of the set"), kept.title)
        self._add_kinds()
        for criterion in kept.criteria:
            self._add_criterion(criterion)
        self._more = Button(self.tr("Criterion"), "quiet", icon="plus", size="small")
        self._more.setObjectName("set_add_criterion")
        self._more.calling(self._another)
        self.place(self._more)
        self._told = self.note(self.tr("A criterion without a name goes away."))
        if not kept.criteria:
            self._another()

    def _add_kinds(self) -> None:
        words = self.tr("Offered first to incidents of these kinds")
        self.place(Label(words, style="small", colour="ink2").weighted(500))
        holder = QWidget()
        flow = FlowLayout(holder, across=theme_of(self).px(14))
        self._kinds: dict[IncidentKind, Switch] = {}
        for kind in IncidentKind:
            switch = Switch(kind_words(kind), on=kind in self._kept.kinds)
            switch.setObjectName(f"set_kind_{kind.value}")
            self._kinds[kind] = switch
            flow.addWidget(switch)
        self.place(holder)

    def _another(self) -> None:
        worst, best = usual_range(Scale.RATING)
        blank = Criterion(id="", incident_id="", scale=Scale.RATING, worst=worst, best=best)
        self._add_criterion(blank)
        for widget in (self._more, self._told):
            self._column.removeWidget(widget)
            self.place(widget)
        self.field(self.first(f"name{len(self._criteria) - 1}")).setFocus()

    def _add_criterion(self, one: Criterion) -> None:
        place = len(self._criteria)
        self._criteria.append(one)
        self.place(Divider())
        self.worded(f"name{place}", self.tr("Criterion"), one.name)
        self.worded(f"client{place}", self.tr("As the client reads it"), one.client_name)
        audiences = [
            Item(Audience.CLIENT, self.tr("Visible to the client")),
            Item(Audience.PRIVATE, self.tr("Private")),
        ]
        self.add_row(
            [
                (f"scale{place}", ChoiceField(self.tr("Measured in"), scale_items(), one.scale)),
                (f"source{place}", ChoiceField(self.tr("Filled by"), source_items(), one.source)),
                (f"audience{place}", ChoiceField(self.tr("For"), audiences, one.audience)),
            ]
        )
        ends = (("worst", self.tr("Worst"), one.worst), ("best", self.tr("Best"), one.best))
        figures = [
            (f"{name}{place}", TextField(label, self._written(value), tabular=True))
            for name, label, value in ends
        ]
        units = [
            (f"unit{place}_{code}", TextField(self._unit(code), one.unit.get(code)))
            for code in self.languages()
        ]
        self.add_row([*figures, *units])

    def _unit(self, language: str) -> str:
        return self.tr("Unit (French)") if language == "fr" else self.tr("Unit (English)")

    def _written(self, value: Decimal) -> str:
        return decimal(value, self.office.locale, decimals=6)

    @override
    def at(self, code: str) -> str:
        if self._reading:
            return self._reading
        return self.first("name0" if code == "set_empty" and self._criteria else "title")

    @override
    def changes(self, values: Mapping[str, object]) -> Sequence[Change]:
        criteria = []
        for place, one in enumerate(self._criteria):
            name = phrase_of(values, f"name{place}")
            if name:
                named = one.but(name=name, client_name=phrase_of(values, f"client{place}"))
                criteria.append(self._criterion(values, place, named))
        self._reading = ""
        kept = replace(
            self._kept,
            title=phrase_of(values, "title"),
            criteria=tuple(bare(one, place) for place, one in enumerate(criteria)),
            kinds=frozenset(kind for kind, switch in self._kinds.items() if switch.isChecked()),
        )
        return self._keeper.keep(kept)

    def _criterion(self, values: Mapping[str, object], place: int, one: Criterion) -> Criterion:
        scale, source = values[f"scale{place}"], values[f"source{place}"]
        audience = values[f"audience{place}"]
        drawn = one.but(
            scale=scale,
            source=source if isinstance(source, MoneySource) and scale is Scale.MONEY else None,
            audience=audience,
            unit=phrase_of(values, f"unit{place}"),
            dated=one.dated and scale is Scale.DAYS,
        )
        worst, best = (self._end(values, name, place) for name in ("worst", "best"))
        self._reading = f"worst{place}"
        if (worst, best, scale) != (one.worst, one.best, one.scale):
            return measured(drawn, Measure(worst=worst, best=best))
        known = Measure(
            worst=worst,
            best=best,
            middle_value=one.middle_value,
            unacceptable=one.unacceptable,
        )
        return measured(drawn, known)

    def _end(self, values: Mapping[str, object], name: str, place: int) -> Decimal:
        self._reading = f"{name}{place}"
        typed = str(values[self._reading]).strip()
        if not typed:
            raise Refused("number_unreadable", typed=typed)
        return parse_quantity(typed, self.office.locale)
