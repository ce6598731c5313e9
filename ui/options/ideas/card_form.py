"""A card as the consultant words it: its questions and the option it proposes, or as it came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import cast

from PySide6.QtCore import QCoreApplication

from consultdesk.domain.cards import CardLine, OptionCard
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.phrase import Phrase
from consultdesk.wording.numbers import decimal
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, LongField, TextField
from ui.kit.form import Form, Missing
from ui.options.figures import line_reader, written
from ui.options.typed import Figures
from ui.refusals import in_form, sentence

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class CardForm:
    """The words and the usual lines of one card, in the language of the incident."""

    card: OptionCard
    language: str
    locale: Locale
    currency: str

    def form(self) -> Form:
        """Give the fields, filled with the card as it is."""
        form, card = Form(), self.card
        title = QCoreApplication.translate("CardForm", "Name of the card")
        name = QCoreApplication.translate("CardForm", "Name of the option")
        form.add_row(
            [
                ("title", TextField(title, card.title.read(self.language))),
                ("name", TextField(name, card.name.read(self.language))),
            ]
        )
        asked = QCoreApplication.translate("CardForm", "Questions, one per line")
        form.add("questions", LongField(asked, card.questions.read(self.language), lines=3))
        told = QCoreApplication.translate("CardForm", "In one sentence, for the client")
        form.add("summary", LongField(told, card.summary.read(self.language), lines=2))
        pros = QCoreApplication.translate("CardForm", "Pros, one per line")
        cons = QCoreApplication.translate("CardForm", "Cons, one per line")
        form.add_row(
            [
                ("pros", LongField(pros, card.pros.read(self.language), lines=2)),
                ("cons", LongField(cons, card.cons.read(self.language), lines=2)),
            ]
        )
        for place, line in enumerate(card.lines[:_SHOWN]):
            self._add_line(form, place, line)
        return form

    def _add_line(self, form: Form, place: int, line: CardLine) -> None:
        reader = line_reader(line.kind, self.currency, self.locale)
        label = QCoreApplication.translate("CardForm", "Cost line")
        much = QCoreApplication.translate("CardForm", "How much")
        figure = written(reader, line.likely, Figures(line.likely, line.low, line.high))
        form.add_row(
            [
                (f"label_{place}", TextField(label, line.label.read(self.language))),
                (f"amount_{place}", TextField(much, figure, tabular=True)),
                (f"client_{place}", self._share(line)),
            ]
        )

    def _share(self, line: CardLine) -> ChoiceField:
        title = QCoreApplication.translate("CardForm", "Client pays")
        usual = QCoreApplication.translate("CardForm", "By kind of incident")
        shares = sorted(
            {Decimal(0), Decimal(25), Decimal(50), Decimal(75), Decimal(100), line.client}
        )
        items = [Item(None, usual)]
        items += [Item(share, f"{decimal(share, self.locale)} %") for share in shares]
        return ChoiceField(title, items, None if line.usual else line.client)

    def written(self, values: Mapping[str, object]) -> OptionCard:
        """Give the card that the fields mean, or raise Missing."""
        card = self.card
        for name in ("title", "name"):
            if not str(values[name]).strip():
                raise Missing(name, sentence(Refused("name_missing"), self.locale))

        def put(phrase: Phrase, name: str) -> Phrase:
            return phrase.put(self.language, str(values[name]).strip())

        lines = tuple(
            self._line(values, place, line) if place < _SHOWN else line
            for place, line in enumerate(card.lines)
        )
        return replace(
            card,
            title=put(card.title, "title"),
            questions=put(card.questions, "questions"),
            name=put(card.name, "name"),
            summary=put(card.summary, "summary"),
            pros=put(card.pros, "pros"),
            cons=put(card.cons, "cons"),
            lines=tuple(line for line in lines if line.label),
        )

    def _line(self, values: Mapping[str, object], place: int, line: CardLine) -> CardLine:
        reader = line_reader(line.kind, self.currency, self.locale)
        field, typed = f"amount_{place}", str(values[f"amount_{place}"])
        with in_form(field, self.locale):
            figures = reader.read(typed)
            if figures.likely is None:
                raise Refused("number_unreadable", typed=typed)
        share = cast("Decimal | None", values[f"client_{place}"])
        return replace(
            line,
            label=line.label.put(self.language, str(values[f"label_{place}"]).strip()),
            likely=figures.likely,
            low=figures.low,
            high=figures.high,
            client=line.client if share is None else share,
            usual=share is None,
        )
