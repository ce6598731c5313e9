"""The option cards: the questions to ask oneself, and the option that each proposes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from consultdesk.domain.cards import CardLine, OptionCard, check_line
from consultdesk.domain.change import Change
from consultdesk.domain.costing import LineKind
from consultdesk.domain.library import Shelf, fresh_key
from consultdesk.domain.phrase import Phrase
from consultdesk.shelves import CARDS
from consultdesk.wording.numbers import decimal, percent
from consultdesk.wording.reading import parse_quantity
from ui.kit.buttons import Button
from ui.kit.editors import Item
from ui.kit.fields import ChoiceField, TextField
from ui.library.forms import EditForm, phrase_of
from ui.library.keeper import Adding, ShelfKeeper
from ui.library.rows import Row
from ui.office import Office
from ui.scale_words import kind_items

_SHARES = (0, 25, 50, 75, 100)
_WORDS = ("title", "questions", "name", "summary", "pros", "cons")


class CardsKeeper(ShelfKeeper[OptionCard]):
    """Ways to find one more option, alone."""

    shelf = Shelf.OPTION_CARD
    shelving = CARDS
    place = "cards"

    def __init__(self, office: Office) -> None:
        translate = QCoreApplication.translate
        hint = translate("Library", "Questions to find one more option with, and where it starts.")
        super().__init__(office, translate("Library", "Option cards"), hint)

    @override
    def row(self, item: OptionCard, language: str) -> Row:
        phrases = [getattr(item, name) for name in _WORDS]
        marks = self.marks(item, language, (*phrases, *(line.label for line in item.lines)))
        words = item.summary.read(language) or item.name.read(language)
        return Row(item.key, item.title.read(language), words, marks, pale=item.hidden)

    @override
    def form_of(self, item: OptionCard, language: str) -> EditForm:
        return CardForm(self, item)

    @override
    def adding(self) -> Sequence[Adding]:
        words = QCoreApplication.translate("Library", "Card")
        none = Phrase()
        blank = OptionCard(fresh_key(), none, none, none, none)
        return [Adding(words, lambda _language: CardForm(self, blank))]


class CardForm(EditForm):
    """The words of a card and its usual cost lines; a line without a name goes away."""

    def __init__(self, keeper: CardsKeeper, card: OptionCard) -> None:
        super().__init__(keeper.office)
        self._keeper, self._card = keeper, card
        self._lines: list[CardLine] = []
        self._reading = ""
        self.worded("title", self.tr("Name of the card"), card.title)
        self.worded("questions", self.tr("Questions, one per line"), card.questions, lines=3)
        self.worded("name", self.tr("Name of the option"), card.name)
        self.worded("summary", self.tr("In one sentence, for the client"), card.summary, lines=2)
        self.worded("pros", self.tr("Pros, one per line"), card.pros, lines=2)
        self.worded("cons", self.tr("Cons, one per line"), card.cons, lines=2)
        for line in card.lines:
            self._add_line(line)
        self._more = Button(self.tr("Cost line"), "quiet", icon="plus", size="small")
        self._more.setObjectName("card_add_line")
        self._more.calling(self._another)
        self.place(self._more)
        self._told = self.note(self.tr("A cost line without a name goes away."))

    def _another(self) -> None:
        self._add_line(CardLine(LineKind.HOURS, Phrase(), Decimal(1), usual=True))
        for widget in (self._more, self._told):
            self._column.removeWidget(widget)
            self.place(widget)
        self.field(self.first(f"label{len(self._lines) - 1}")).setFocus()

    def _add_line(self, line: CardLine) -> None:
        place = len(self._lines)
        self._lines.append(line)
        self.worded(f"label{place}", self.tr("Cost line"), line.label)
        self.add_row(
            [
                (f"kind{place}", ChoiceField(self.tr("Kind"), kind_items(), line.kind)),
                (f"likely{place}", self._figure(self.tr("How much, likely"), line.likely)),
                (f"low{place}", self._figure(self.tr("At least"), line.low)),
                (f"high{place}", self._figure(self.tr("At most"), line.high)),
                (f"client{place}", self._share(line)),
            ]
        )

    def _figure(self, label: str, value: Decimal | None) -> TextField:
        text = "" if value is None else decimal(value, self.office.locale, decimals=6)
        return TextField(label, text, tabular=True)

    def _share(self, line: CardLine) -> ChoiceField:
        shares = sorted({*(Decimal(share) for share in _SHARES), line.client})
        items = [Item(None, self.tr("By kind of incident"))]
        items += [Item(share, percent(share, self.office.locale)) for share in shares]
        return ChoiceField(self.tr("The client pays"), items, None if line.usual else line.client)

    @override
    def at(self, code: str) -> str:
        if self._reading:
            return self._reading
        return self.first("name" if code == "option_name_missing" else "title")

    @override
    def changes(self, values: Mapping[str, object]) -> Sequence[Change]:
        lines = []
        for place, line in enumerate(self._lines):
            label = phrase_of(values, f"label{place}")
            if label:
                self._reading = f"likely{place}"
                lines.append(self._line(values, place, replace(line, label=label)))
        self._reading = ""
        card = replace(
            self._card,
            title=phrase_of(values, "title"),
            questions=phrase_of(values, "questions"),
            name=phrase_of(values, "name"),
            summary=phrase_of(values, "summary"),
            pros=phrase_of(values, "pros"),
            cons=phrase_of(values, "cons"),
            lines=tuple(lines),
        )
        return self._keeper.keep(card)

    def _line(self, values: Mapping[str, object], place: int, line: CardLine) -> CardLine:
        kind, share = values[f"kind{place}"], values[f"client{place}"]
        read = {name: self._read(values[f"{name}{place}"]) for name in ("low", "likely", "high")}
        typed = replace(
            line,
            kind=kind if isinstance(kind, LineKind) else line.kind,
            likely=read["likely"] or Decimal(0),
            low=read["low"],
            high=read["high"],
            client=share if isinstance(share, Decimal) else line.client,
            usual=share is None,
        )
        check_line(typed)
        return typed

    def _read(self, typed: object) -> Decimal | None:
        text = str(typed).strip()
        return parse_quantity(text, self.office.locale) if text else None
