"""A form whose words live in two languages, and which scrolls where the window is low."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.phrase import Phrase
from ui.kit.fields import Field
from ui.kit.form import Form
from ui.kit.scroll import ScrollPage

_HALO = 4
_SLACK = 4


class WordsForm(Form):
    """Fields of words in the language being edited, the other kept; `grown` when it needs room."""

    grown = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._phrases: dict[str, Phrase] = {}
        self._awaited: QWidget | None = None
        self._scroll = ScrollPage(margins=(_HALO, _HALO, _HALO, _HALO), spacing=16)
        self._column.addWidget(self._scroll)
        self._column = self._scroll.column
        self._column.setSpacing(self._theme.px(14))
        self._scroll.page.installEventFilter(self)

    @property
    def language(self) -> str:
        """The language whose words are in the fields."""
        return self._language

    @property
    def bilingual(self) -> bool:
        """Whether there are words that can be said in both languages."""
        return bool(self._phrases)

    def worded(self, name: str, field: Field, phrase: Phrase) -> tuple[str, Field]:
        """Put the words of a phrase in a field, which is then still to be added."""
        self._phrases[name] = phrase
        field.show_phrase(phrase, self._language)
        return name, field

    def turn(self, language: str) -> None:
        """Go on in the other language; what is typed so far is kept."""
        self._phrases = self.phrases()
        self._language = language
        for name, phrase in self._phrases.items():
            self.field(name).show_phrase(phrase, language)

    def phrases(self) -> dict[str, Phrase]:
        """Give the words of every such field, in both languages."""
        return {
            name: phrase.put(self._language, str(self.field(name).value()))
            for name, phrase in self._phrases.items()
        }

    @override
    def values(self) -> dict[str, object]:
        values = super().values()
        return {**values, "phrases": self.phrases()} if self._phrases else values

    def place(self, widget: QWidget) -> None:
        """Put something that is not a field under what is there."""
        self._column.addWidget(widget)

    def into(self, column: QVBoxLayout | None) -> None:
        """Add what follows to another column, such as that of a folded part; None: to our own."""
        self._column = column or self._scroll.column

    def tall(self, width: int) -> int:
        """Give the height that the whole needs when it is that wide."""
        column = self._scroll.column
        column.invalidate()
        column.activate()
        needed = max(column.totalSizeHint().height(), column.totalMinimumSize().height())
        if column.hasHeightForWidth():
            needed = max(needed, column.totalHeightForWidth(width))
        return needed + _SLACK

    def reveal(self, part: object) -> None:
        """Bring a part that was just unfolded into sight, once the window has its new height."""
        self._awaited = part if isinstance(part, QWidget) else None

    def settled(self) -> None:
        """Scroll to what was unfolded: all of it, or from its title on where it is higher."""
        part, self._awaited = self._awaited, None
        if part is not None:
            top = part.mapTo(self._scroll.page, part.rect().topLeft()).y()
            bar, room = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
            bar.setValue(min(top, max(bar.value(), top + part.height() - room)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return False

    @override
    def complain(self, name: str, sentence: str) -> bool:
        known = super().complain(name, sentence)
        if known:
            self._scroll.ensureWidgetVisible(self.field(name))
        return known

    @override
    def sizeHint(self) -> QSize:
        return self._scroll.page.sizeHint()


def phrase_of(values: Mapping[str, object], name: str) -> Phrase:
    """Give the words of a field in both languages, blanks around them left out."""
    phrase = cast("Mapping[str, Phrase]", values["phrases"])[name]
    return Phrase(phrase.fr.strip(), phrase.en.strip())
