"""The handout's own words: its title, my view, what happens next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultdesk.domain.decisions import Handout
from consultdesk.domain.phrase import Phrase
from ui.kit.fields import Field, LongField, TextField
from ui.kit.panels import Heading, Sheet


class OwnWords(Sheet):
    """Three fields in the language of the workspace; `worded(name, Phrase)` tells each one."""

    worded = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 18, 18), spacing=12, parent=parent)
        self._handout: Handout | None = None
        self._language = "en"
        self.column.addWidget(Heading(self.tr("Words of the document"), privacy="shared"))
        title = TextField(self.tr("Title"), "")
        view = LongField(self.tr("My view"), "", style="spoken", lines=2)
        following = LongField(self.tr("What happens next"), "", style="spoken", lines=2)
        self._fields: dict[str, Field] = {
            "title": title.named(self.tr("Title of the document"), "handout_title"),
            "my_view": view.named(self.tr("My view"), "handout_my_view"),
            "next_words": following.named(self.tr("What happens next"), "handout_next"),
        }
        for name, field in self._fields.items():
            field.committed.connect(self._teller(name))
            self.column.addWidget(field)

    def show_handout(self, handout: Handout, language: str) -> None:
        """Show the words as they stand, except where somebody is typing."""
        other = self._language != language
        self._handout, self._language = handout, language
        for name, field in self._fields.items():
            phrase: Phrase = getattr(handout, name)
            if other or not field.editor.hasFocus():
                field.show_phrase(phrase, language)

    def texts(self) -> tuple[Field, ...]:
        """Give the fields, in their order."""
        return tuple(self._fields.values())

    def take_focus(self) -> None:
        """Put the focus on the title."""
        self._fields["title"].setFocus()

    def commit(self) -> None:
        """Take in what is still being typed."""
        for field in self._fields.values():
            field.commit()

    def _teller(self, name: str) -> Callable[[object], None]:
        def tell(typed: object) -> None:
            if self._handout is not None:
                phrase: Phrase = getattr(self._handout, name)
                self.worded.emit(name, phrase.put(self._language, str(typed)))

        return tell
