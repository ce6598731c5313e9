"""The shelves of words: the call guide, the phrases to say, the notes on the law."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.incidents import IncidentKind
from consultdesk.domain.library import Shelf
from consultdesk.wording.bank import (
    ANY,
    FIRST,
    GROUPS,
    GUIDE,
    LAW,
    PHRASES,
    QUESTION,
    STEP,
    Item,
    fresh,
)
from consultdesk.wording.dates import full_date
from ui.kind_words import kind_words
from ui.kit.dates import DateField
from ui.kit.editors import Item as Choice
from ui.kit.fields import ChoiceField
from ui.library.forms import EditForm, phrase_of
from ui.library.keeper import Adding, ShelfKeeper
from ui.library.rows import Mark, Row
from ui.office import Office
from ui.shelf_words import group_name
from ui.typed_days import TypedDays


class _Words(ShelfKeeper[Item]):
    """A shelf of words."""

    @override
    def row(self, item: Item, language: str) -> Row:
        first, second = item.title.read(language), item.words.read(language)
        phrases = (item.title, item.words)
        marks = self.marks(item, language, phrases, *self.own_marks(item))
        return Row(item.key, first or second, second if first else "", marks, pale=item.hidden)

    @override
    def form_of(self, item: Item, language: str) -> EditForm:
        return WordsForm(self, item)

    @abstractmethod
    def own_marks(self, item: Item) -> Sequence[Mark]:
        """Give what else a line says."""
        raise NotImplementedError


class GuideKeeper(_Words):
    """The steps of the first call, in order, and the advice at its foot."""

    shelf = Shelf.CALL_GUIDE
    shelving = GUIDE
    place = "guides"

    def __init__(self, office: Office) -> None:
        translate = QCoreApplication.translate
        hint = translate("Library", "What to say, step by step, beside you during the call.")
        super().__init__(office, translate("Library", "Call guides"), hint)

    @override
    def own_marks(self, item: Item) -> Sequence[Mark]:
        if item.group == FIRST:
            words = QCoreApplication.translate("Library", "First words: {kind}")
            return (Mark(words.format(kind=_kind(item))),)
        return (Mark(group_name(item.group)),) if group_name(item.group) else ()

    @override
    def adding(self) -> Sequence[Adding]:
        words = QCoreApplication.translate("Library", "Step")
        asked = QCoreApplication.translate("Library", "Question")
        return [
            Adding(words, lambda _language: WordsForm(self, fresh(STEP))),
            Adding(asked, lambda _language: WordsForm(self, fresh(QUESTION))),
        ]


class PhrasesKeeper(_Words):
    """Phrases to say, by moment of the conversation."""

    shelf = Shelf.PHRASES
    shelving = PHRASES
    place = "phrases"

    def __init__(self, office: Office) -> None:
        translate = QCoreApplication.translate
        hint = translate(
            "Library", "Sentences to put in with Ctrl+I while listening, by moment of the talk."
        )
        super().__init__(office, translate("Library", "Phrases"), hint)

    @override
    def items(self) -> tuple[Item, ...]:
        return tuple(item for item in super().items() if item.group != LAW)

    @override
    def own_marks(self, item: Item) -> Sequence[Mark]:
        return (Mark(group_name(item.group)),)

    @override
    def adding(self) -> Sequence[Adding]:
        words = QCoreApplication.translate("Library", "Phrase")
        return [Adding(words, lambda _language: WordsForm(self, fresh(GROUPS[0])))]

    @override
    def reset_all(self) -> Sequence[Change]:
        return PHRASES.reset_all(self.entries(), lambda item: item.group != LAW)


class LawKeeper(_Words):
    """Notes on the law of apologies, by place, each with the day it was checked."""

    shelf = Shelf.PHRASES
    shelving = PHRASES
    place = "law"

    def __init__(self, office: Office) -> None:
        translate = QCoreApplication.translate
        hint = translate(
            "Library", "Read before an apology is sent. Notes to check, not legal advice."
        )
        super().__init__(office, translate("Library", "Notes on the law"), hint)

    @override
    def items(self) -> tuple[Item, ...]:
        return tuple(item for item in super().items() if item.group == LAW)

    @override
    def own_marks(self, item: Item) -> Sequence[Mark]:
        checked = _day(item.dated)
        if checked is None:
            return (Mark(QCoreApplication.translate("Library", "Never checked"), "amber"),)
        words = QCoreApplication.translate("Library", "Checked {day}")
        return (Mark(words.format(day=full_date(checked, self.office.locale))),)

    @override
    def adding(self) -> Sequence[Adding]:
        words = QCoreApplication.translate("Library", "Note")
        return [Adding(words, lambda _language: WordsForm(self, fresh(LAW)))]

    @override
    def reset_all(self) -> Sequence[Change]:
        return PHRASES.reset_all(self.entries(), lambda item: item.group == LAW)


class WordsForm(EditForm):
    """A name and words in both languages; a moment for a phrase, a day for a note."""

    def __init__(self, keeper: _Words, item: Item) -> None:
        super().__init__(keeper.office)
        self._keeper, self._item = keeper, item
        self._titled = item.group in (STEP, LAW)
        if self._titled:
            self.worded("title", self.tr("Name"), item.title)
        self.worded("words", self.tr("Words"), item.words, lines=4)
        if item.group in GROUPS:
            moments = [Choice(group, group_name(group)) for group in GROUPS]
            self.add("group", ChoiceField(self.tr("Moment"), moments, item.group))
        if item.group == LAW:
            checked, days = _day(item.dated), TypedDays(keeper.office)
            self.add("dated", DateField(self.tr("Checked on"), checked, days=days))
            self.note(self.tr("A note to check, not legal advice."))

    @override
    def at(self, code: str) -> str:
        named = code in ("name_missing", "shelf_name_taken")
        return self.first("title" if named else "words")

    @override
    def changes(self, values: Mapping[str, object]) -> Sequence[Change]:
        day = values.get("dated")
        item = replace(
            self._item,
            title=phrase_of(values, "title") if self._titled else self._item.title,
            words=phrase_of(values, "words"),
            group=str(values.get("group") or self._item.group),
            dated=day.isoformat() if isinstance(day, date) else "",
        )
        return self._keeper.keep(item)


def _kind(item: Item) -> str:
    kind = item.key.removeprefix(f"{FIRST}_")
    if kind == ANY:
        return QCoreApplication.translate("Library", "any kind")
    return kind_words(IncidentKind(kind))


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
