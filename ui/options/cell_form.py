"""The form of one cell: low, likely, high, how sure, and a private note; one draft, one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.matrix import Details, detailed
from consultdesk.domain.options import Cell, Confidence, Criterion, Option, OptionSheet, Scale
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, LongField, TextField
from ui.kit.form import Missing
from ui.kit.words import Label
from ui.options.criteria.sure import sure_sentence
from ui.options.criteria.words_form import WordsForm
from ui.options.typed import Reader
from ui.refusals import sentence
from ui.scale_words import rating_words, sure_words

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class CellForm:
    """What an option gives on a criterion; what the cost lines fill keeps only its note."""

    option: Option
    criterion: Criterion
    sheet: OptionSheet
    language: str
    locale: Locale

    @property
    def _typed(self) -> bool:
        return not self.criterion.fed

    @property
    def _known(self) -> Cell:
        known = self.sheet.cell(self.option, self.criterion)
        return known or Cell(id="", option_id=self.option.id, criterion_id=self.criterion.id)

    @property
    def _reader(self) -> Reader:
        return Reader(self.criterion, self.sheet.currency, self.locale)

    def form(self) -> WordsForm:
        """Give the fields, filled with what is known, and what being sure or not does to them."""
        form, cell = WordsForm(self.language), self._known
        if self._typed:
            self._figures(form, cell)
            sure = QCoreApplication.translate("CellForm", "How sure")
            items = [Item(value, text) for value, text in sure_words().items()]
            form.add("confidence", ChoiceField(sure, items, cell.confidence))
            self._explain(form)
        note = QCoreApplication.translate("CellForm", "Note, private")
        form.add("note", LongField(note, cell.note.reveal(), lines=3))
        return form

    def _explain(self, form: WordsForm) -> None:
        """Say how far the figure may lie, as it is typed."""
        words = Label("", style="small", colour="ink2", wrap=True)
        words.setObjectName("sure_words")
        form.place(words)

        def follow() -> None:
            try:
                details = self._details(form.values())
            except Missing:
                return
            said = sure_sentence(self.criterion, details, self.sheet.currency, self.locale)
            words.setText(said)
            words.setVisible(bool(said))

        for name in ("low", "likely", "high"):
            if name in form.values():
                cast("TextField", form.field(name)).line().textEdited.connect(lambda _: follow())
        form.changed.connect(lambda _name, _value: follow())
        follow()

    def _figures(self, form: WordsForm, cell: Cell) -> None:
        likely = QCoreApplication.translate("CellForm", "Likely")
        if self.criterion.scale is Scale.YES_NO:
            form.add("likely", self._field(likely, cell.likely))
            return
        low = QCoreApplication.translate("CellForm", "Low")
        high = QCoreApplication.translate("CellForm", "High")
        form.add_row(
            [
                ("low", self._field(low, cell.low)),
                ("likely", self._field(likely, cell.likely)),
                ("high", self._field(high, cell.high)),
            ]
        )
        if self.criterion.scale is Scale.RATING:
            said = rating_words(self.criterion, self.language)
            steps = " · ".join(f"{n} {words}" for n, words in enumerate(said, start=1))
            form.place(Label(steps, style="small", colour="ink3", wrap=True))

    def _field(self, title: str, value: Decimal | None) -> TextField:
        alone = Cell(id="", option_id="", criterion_id="", likely=value)
        return TextField(title, self._reader.write(alone), tabular=True)

    def changes(self, values: Values) -> tuple[Change, ...]:
        """Give the changes that the fields mean, or raise Missing."""
        try:
            return detailed(self.sheet, self.option, self.criterion, self._details(values))
        except Refused as refusal:
            raise Missing("likely", sentence(refusal, self.locale)) from None

    def _details(self, values: Values) -> Details:
        return Details(
            likely=self._figure(values, "likely"),
            low=self._figure(values, "low"),
            high=self._figure(values, "high"),
            confidence=cast("Confidence | None", values.get("confidence")),
            note=str(values.get("note") or ""),
        )

    def _figure(self, values: Values, name: str) -> Decimal | None:
        typed = str(values.get(name) or "")
        try:
            figures = self._reader.read(typed)
        except Refused as refusal:
            raise Missing(name, sentence(refusal, self.locale)) from None
        if figures.around is not None:
            several = Refused("number_unreadable", typed=typed)
            raise Missing(name, sentence(several, self.locale))
        return figures.likely
