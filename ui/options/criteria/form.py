"""The form of a criterion: its words, its scale, its range and curve, and how it compares."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultdesk.domain.change import Change
from consultdesk.domain.criteria import drafted_from, promoted, suggested_range, uses, usual_range
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Audience, Locale
from consultdesk.domain.matrix import with_criterion
from consultdesk.domain.options import Cell, Criterion, OptionSheet, Preference, ProCon, Scale
from consultdesk.domain.rescaling import Carry, rescaled, ways
from ui.kit.buttons import Button
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, Field, TextField
from ui.kit.form import Missing
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.options.criteria.advice import Advice
from ui.options.criteria.criterion_words import CriterionWords
from ui.options.criteria.curve import CurveChart
from ui.options.criteria.fold import Fold
from ui.options.criteria.measuring import Measuring, Values
from ui.options.criteria.preference import PreferencePicture, way_items
from ui.options.criteria.preference import ways as preference_ways
from ui.options.criteria.words_form import WordsForm
from ui.options.templates import working_days
from ui.refusals import sentence
from ui.scale_words import carry_items, scale_items, source_items

Begin = Callable[[OptionSheet, Criterion], tuple[Change, ...]]
_UNITS = (Scale.NUMBER, Scale.DAYS)
_LINES = ("worst", "best", "middle_value", "unacceptable", "unit", "indifference", "strict")


@dataclass(frozen=True, slots=True)
class CriterionForm:
    """Everything about a criterion; `begin` writes a new one, `None` where it is known already."""

    criterion: Criterion
    sheet: OptionSheet
    language: str
    locale: Locale
    begin: Begin | None = None

    @property
    def measuring(self) -> Measuring:
        """What reads and writes its figures."""
        return Measuring(self.criterion, self.sheet, self.locale)

    def form(self) -> WordsForm:
        """Give the fields, filled with what is known; those of no use to the scale are hidden."""
        return CriterionFields(self)

    def changes(self, values: Values) -> tuple[Change, ...]:
        """Give the changes that the fields mean, or raise Missing."""
        after = self.measuring.draft(values)
        if not after.name:
            raise Missing("name", sentence(Refused("name_missing"), self.locale))
        if self.begin is not None:
            return self.begin(self.sheet, after)
        known = ways(self.sheet, self.criterion, after)
        chosen = cast("Carry", values["carry"])
        carry = chosen if chosen in known else Carry.KEEP
        return rescaled(self.sheet, self.criterion, after, carry)


def begun(criterion: Criterion, sheet: OptionSheet, language: str, locale: Locale) -> CriterionForm:
    """Give the form of a criterion that does not exist yet."""
    return CriterionForm(criterion, sheet, language, locale, with_criterion)


def from_reason(reason: ProCon, sheet: OptionSheet, language: str, locale: Locale) -> CriterionForm:
    """Give the form of the criterion that a reason becomes; it is then linked to it."""
    draft = drafted_from(sheet, reason)
    return CriterionForm(draft, sheet, language, locale, partial(_promoted, reason))


def _promoted(reason: ProCon, sheet: OptionSheet, criterion: Criterion) -> tuple[Change, ...]:
    return promoted(sheet, reason, criterion)


class CriterionFields(WordsForm):
    """The fields, and what follows them as they are typed: chart, offer, explanations."""

    def __init__(self, draft: CriterionForm) -> None:
        super().__init__(draft.language)
        self._draft = draft
        self._before = draft.criterion
        self._say = CriterionWords(draft.sheet, draft.locale)
        self._scale = draft.criterion.scale
        self._ways: tuple[Carry, ...] = ()
        self._proposed: tuple[str, ...] = ()
        self._names()
        self._measure()
        self._ends()
        self._value()
        self._opinion()
        self.changed.connect(self._settle)
        for name in _LINES:
            line = cast("TextField", self.field(name)).line()
            line.textEdited.connect(lambda _text: self.refresh())
        self._show_fields()
        self.refresh()

    def _names(self) -> None:
        one = self._before
        mine = QCoreApplication.translate("CriterionForm", "Name, for me")
        client = QCoreApplication.translate("CriterionForm", "Name, for the client")
        same = QCoreApplication.translate("CriterionForm", "the same")
        short = QCoreApplication.translate("CriterionForm", "Short name")
        self.add(*self.worded("name", TextField(mine), one.name))
        other = self.worded("client_name", TextField(client, placeholder=same), one.client_name)
        self.add_row([other, self.worded("short", TextField(short), one.short)])

    def _measure(self) -> None:
        one = self._before
        who = QCoreApplication.translate("CriterionForm", "Who sees it")
        items = [
            Item(Audience.CLIENT, QCoreApplication.translate("CriterionForm", "The client too")),
            Item(Audience.PRIVATE, QCoreApplication.translate("CriterionForm", "Private")),
        ]
        scale = QCoreApplication.translate("CriterionForm", "Measured as")
        self.add_row(
            [
                ("audience", ChoiceField(who, items, one.audience)),
                ("scale", ChoiceField(scale, scale_items(), one.scale)),
            ]
        )
        carry = QCoreApplication.translate("CriterionForm", "The figures already typed")
        self.add("carry", ChoiceField(carry, carry_items(tuple(Carry)), Carry.KEEP))
        source = QCoreApplication.translate("CriterionForm", "Filled by")
        unit = QCoreApplication.translate("CriterionForm", "Unit")
        dated = QCoreApplication.translate("CriterionForm", "On paper")
        days = QCoreApplication.translate("CriterionForm", "As a number of days")
        when = QCoreApplication.translate("CriterionForm", "As the date it leads to")
        on_paper = [Item(value=False, text=days), Item(value=True, text=when)]
        self.add("source", ChoiceField(source, source_items(), one.source))
        self.add_row(
            [
                self.worded("unit", TextField(unit), one.unit),
                ("dated", ChoiceField(dated, on_paper, one.dated)),
            ]
        )
        self._overlap = Advice("overlap")
        self.place(self._overlap)

    def _ends(self) -> None:
        one = self._before
        worst = QCoreApplication.translate("CriterionForm", "Worst imaginable here")
        best = QCoreApplication.translate("CriterionForm", "Best imaginable here")
        self.add_row(
            [("worst", self._figure(worst, one.worst)), ("best", self._figure(best, one.best))]
        )
        self._offer = Button("", "link", size="small")
        self._offer.setObjectName("use_range")
        self._offer.calling(self._take_range)
        self._offered = _alone(self._offer)
        self.place(self._offered)
        self._steps = Label("", style="small", colour="ink3", wrap=True)
        self._steps.setObjectName("rating_words")
        self.place(self._steps)
        worst = QCoreApplication.translate("CriterionForm", "The worst, in words")
        best = QCoreApplication.translate("CriterionForm", "The best, in words")
        self.add_row(
            [
                self.worded("worst_words", TextField(worst), one.worst_words),
                self.worded("best_words", TextField(best), one.best_words),
            ]
        )

    def _value(self) -> None:
        one = self._before
        title = QCoreApplication.translate(
            "CriterionForm", "What each figure is worth, and a limit"
        )
        known = one.middle_value is not None or one.unacceptable is not None
        fold = Fold(title, "fold_value", unfolded=known)
        fold.unfolded.connect(self.reveal)
        self.place(fold)
        self.into(fold.column)
        middle = QCoreApplication.translate("CriterionForm", "Value half-way, from 0 to 100")
        written = self._draft.measuring.write(one.middle_value, Scale.POINTS)
        self._middle = TextField(middle, written, placeholder="50", tabular=True)
        none = QCoreApplication.translate("CriterionForm", "no limit")
        self._limit = self._figure(none, one.unacceptable, placeholder=none)
        self.add_row([("middle_value", self._middle), ("unacceptable", self._limit)])
        self._limit_words = Label("", style="small", colour="ink2", wrap=True)
        self._limit_words.setObjectName("limit_words")
        self.place(self._limit_words)
        self._chart = CurveChart()
        self.place(self._chart)
        self.into(None)

    def _opinion(self) -> None:
        one = self._before
        title = QCoreApplication.translate("CriterionForm", "For the second opinion (PROMETHEE)")
        fold = Fold(title, "fold_opinion", unfolded=one.preference is not Preference.LINEAR)
        fold.unfolded.connect(self.reveal)
        self.place(fold)
        self.into(fold.column)
        counts = QCoreApplication.translate("CriterionForm", "A difference between options counts")
        self.add("preference", ChoiceField(counts, way_items(), one.preference))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme_of(self).px(12))
        self._picture = PreferencePicture(one.preference)
        self._way = Label("", style="small", colour="ink2", wrap=True)
        line.addWidget(self._picture)
        line.addWidget(self._way, 1)
        self.place(row)
        nothing = QCoreApplication.translate("CriterionForm", "Up to this difference: nothing")
        whole = QCoreApplication.translate("CriterionForm", "From this difference on: in full")
        thresholds: Sequence[tuple[str, Field]] = [
            ("indifference", self._figure(nothing, one.indifference, placeholder="0")),
            ("strict", self._figure(whole, one.strict)),
        ]
        self.add_row(thresholds)
        self.into(None)

    def _figure(self, title: str, value: Decimal | None, *, placeholder: str = "") -> TextField:
        words = self._draft.measuring.write(value, self._before.scale)
        return TextField(title, words, placeholder=placeholder, tabular=True)

    def _settle(self, name: str, value: object) -> None:
        if name == "scale":
            self._measure_as(cast("Scale", value))
        if name in ("scale", "source", "preference"):
            self._show_fields()
        if name in ("scale", "source"):
            self._propose_ends()
        self.refresh()

    def _propose_ends(self) -> None:
        """Start a new criterion in money around its cost lines, until its ends are typed over."""
        values = self.values()
        write = partial(self._draft.measuring.write, scale=self._scale)
        start = tuple(map(write, usual_range(self._scale)))
        untouched = (values["worst"], values["best"]) in (start, self._proposed)
        if self._draft.begin is None or self._scale is not Scale.MONEY or not untouched:
            return
        self.fill(dict(zip(("worst", "best"), start, strict=True)))
        draft = self._draft.measuring.draft({**self.values(), "name": "…"})
        found = suggested_range(self._draft.sheet, draft) or usual_range(self._scale)
        self._proposed = tuple(map(write, found))
        self.fill(dict(zip(("worst", "best"), self._proposed, strict=True)))

    def _measure_as(self, scale: Scale) -> None:
        """Begin another scale: its own ends, no curve nor limit of the one before."""
        self._scale = scale
        write = partial(self._draft.measuring.write, scale=scale)
        same = scale is self._before.scale
        worst, best = usual_range(scale)
        if same:
            worst, best = self._before.worst, self._before.best
        blank = dict.fromkeys(("middle_value", "unacceptable", "indifference", "strict"), "")
        self.fill({"worst": write(worst), "best": write(best), **blank})
        usual, typed = working_days()[0].get(self.language), self.values()["unit"]
        if scale is Scale.DAYS and not typed:
            self.fill({"unit": usual})
        elif scale is not Scale.DAYS and typed == usual:
            self.fill({"unit": ""})

    def _show_fields(self) -> None:
        scale = self._scale
        self.field("source").setVisible(scale is Scale.MONEY)
        self.field("unit").setVisible(scale in _UNITS)
        self.field("dated").setVisible(scale is Scale.DAYS)
        self.field("middle_value").setVisible(scale is not Scale.YES_NO)
        self._steps.setVisible(scale is Scale.RATING)
        values = self.values()
        begins, ends = uses(cast("Preference", values["preference"]))
        self.field("indifference").setVisible(begins)
        self.field("strict").setVisible(ends)
        self._offer_ways(values)

    def _offer_ways(self, values: Values) -> None:
        """Say what becomes of figures already typed, where another scale asks for it."""
        try:
            after = self._draft.measuring.draft(values)
        except Missing:
            return
        known = ways(self._draft.sheet, self._before, after)
        field = cast("ChoiceField", self.field("carry"))
        field.setVisible(bool(known))
        if known and known != self._ways:
            field.set_items(carry_items(known), known[0])
        self._ways = known

    def refresh(self) -> None:
        """Follow what is typed: the chart, the range offered, the limit in words."""
        values = self.values()
        kind = cast("Preference", values["preference"])
        self._picture.show_kind(kind)
        self._way.setText(preference_ways()[kind].line)
        try:
            draft: Criterion | None = self._draft.measuring.draft(values)
        except Missing:
            draft = None
        self._say.follow(draft, self._sheet_after(draft, values), self.language)
        self._chart.draw_curve(self._say.curve(), self._say.curve_sentence())
        self._limit.label.setText(self._say.limit_title())
        self._limit_words.setText(self._say.limit_sentence())
        self._limit_words.setVisible(bool(self._say.limit_sentence()))
        self._steps.setText(self._say.steps())
        self._overlap.say(self._say.overlaps())
        offer = self._say.range_offer()
        self._offer.setText(offer)
        self._offered.setVisible(bool(offer))

    def _sheet_after(self, draft: Criterion | None, values: Values) -> OptionSheet:
        """Give the sheet with its figures carried over as chosen."""
        sheet = self._draft.sheet
        if draft is None or not self._ways:
            return sheet
        carried = rescaled(sheet, self._before, draft, cast("Carry", values["carry"]))
        cells = {c.record.id: c.after for c in carried if isinstance(c.after, Cell)}
        return replace(sheet, cells=tuple(cells.get(cell.id, cell) for cell in sheet.cells))

    def _take_range(self) -> None:
        values = self.values()
        draft = self._draft.measuring.draft(values)
        found = suggested_range(self._sheet_after(draft, values), draft)
        if found is not None:
            write = partial(self._draft.measuring.write, scale=draft.scale)
            self.fill({"worst": write(found[0]), "best": write(found[1])})
            self.field("worst").setFocus()
        self.refresh()


def _alone(button: Button) -> QWidget:
    """Keep a button at the start of its line."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return holder
