"""Editing words of the library, in both languages: one's own, renamed, hidden, or as they came."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.library import LibraryEntry, Shelf
from consultdesk.domain.phrase import Phrase
from consultdesk.wording.bank import (
    GROUPS,
    LAW,
    Item,
    fresh,
    hide,
    is_built_in,
    is_changed,
    items,
    keep,
    reset,
)
from ui.kit.buttons import Button
from ui.kit.dialogs import Dialog
from ui.kit.editors import Item as Choice
from ui.kit.fields import ChoiceField, DateField, Field, LongField, TextField
from ui.kit.form import Form
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.listen.bank_words import group_name, shelf_name
from ui.listen.lists import Lines
from ui.office import Office
from ui.refusals import beside

_WIDE, _LIST, _TALL = 860, 300, 360


class ShelfDialog(Dialog):
    """All that is on one shelf at the left, the one being edited at the right.

    Each field is kept when it is left; undo takes it back like any other edit.
    """

    def __init__(self, office: Office, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(shelf_name(shelf), width=_WIDE, parent=parent)
        self.setObjectName("shelf_dialog")
        self._office, self._shelf = office, shelf
        self._items: list[Item] = []
        self.lines = Lines(shelf_name(shelf), "shelf_lines")
        self.form = Form()
        self._fields()
        self._buttons()
        self._lay_out()
        self.lines.currentRowChanged.connect(self._show)
        self._read("")

    @property
    def item(self) -> Item | None:
        """What is being edited."""
        row = self.lines.currentRow()
        return self._items[row] if 0 <= row < len(self._items) else None

    def add(self) -> None:
        """Begin something of one's own, beside what is being read."""
        self._commit()
        shown = self.item
        self._items.append(fresh(shown.group if shown else ""))
        self._show_lines(len(self._items) - 1)
        first = "title_fr" if self._shelf is Shelf.EMOTION_WORDS else "words_fr"
        self.form.field(first).setFocus()

    def turn_hidden(self) -> None:
        """Leave it out of what is offered, or offer it again."""
        self._commit()
        item = self.item
        if item is not None:
            entries, hidden = self._entries(), not item.hidden
            changes = hide(self._shelf, entries, item, hidden=hidden)
            said = self.tr("Words hidden") if hidden else self.tr("Words offered again")
            self._office.desk.do(said, *changes)
            self._read(item.key)

    def put_back(self) -> None:
        """Let it be as it came; one's own goes away."""
        item = self.item
        if item is not None:
            changes = reset(self._shelf, self._entries(), item.key)
            self._office.desk.do(self.tr("Words as they came"), *changes)
            self._read(item.key)

    @override
    def done(self, result: int) -> None:
        """Keep what is being typed, then close."""
        self._commit()
        super().done(result)

    def _fields(self) -> None:
        named = self._shelf is not Shelf.PHRASES
        texts = self._shelf is not Shelf.EMOTION_WORDS
        title = self.tr("Name in {language}")
        words = self.tr("Words in {language}")
        languages = (("fr", self.tr("French")), ("en", self.tr("English")))
        self._title_fields: list[Field] = []
        for code, name in languages:
            field = TextField(title.format(language=name))
            field.setVisible(named)
            self._title_fields.append(field)
            self.form.add(f"title_{code}", field)
        if texts:
            for code, name in languages:
                self.form.add(f"words_{code}", LongField(words.format(language=name), lines=3))
        if self._shelf is Shelf.PHRASES:
            groups = [Choice(group, group_name(group)) for group in (*GROUPS, LAW)]
            self.form.add("group", ChoiceField(self.tr("Moment"), groups))
            self.form.add("dated", DateField(self.tr("Checked on")))
        self.form.changed.connect(lambda _name, _value: self._save())

    def _buttons(self) -> None:
        self._add = Button(self.tr("Add one of mine"), "quiet", icon="plus", size="small")
        self._hide = Button(self.tr("Hide"), "quiet", icon="eyeoff", size="small")
        self._reset = Button(self.tr("As it came"), "quiet", icon="undo", size="small")
        wiring = (
            (self._add, "add_words", self.add),
            (self._hide, "hide_words", self.turn_hidden),
            (self._reset, "reset_words", self.put_back),
        )
        for button, name, action in wiring:
            button.setObjectName(name)
            button.calling(action)

    def _lay_out(self) -> None:
        px = theme_of(self).px
        body = QHBoxLayout()
        body.setSpacing(px(24))
        self.lines.setFixedWidth(px(_LIST))
        self.lines.setMinimumHeight(px(_TALL))
        body.addWidget(self.lines)
        side = QVBoxLayout()
        side.setSpacing(px(12))
        side.addWidget(self.form)
        self._note = Label("", style="small", colour="ink3", wrap=True)
        side.addWidget(self._note)
        side.addStretch(1)
        actions = QHBoxLayout()
        for button in (self._add, self._hide, self._reset):
            actions.addWidget(button)
        actions.addStretch(1)
        side.addLayout(actions)
        body.addLayout(side, 1)
        self.column.addLayout(body)
        close = self.add_button(self.tr("Close"), "primary")
        close.setObjectName("close_shelf")
        close.clicked.connect(self.accept)

    def _entries(self) -> tuple[LibraryEntry, ...]:
        return self._office.desk.store.all(LibraryEntry, shelf=self._shelf)

    def _read(self, key: str) -> None:
        row = self.lines.currentRow()
        self._items = list(items(self._shelf, self._entries()))
        keys = [item.key for item in self._items]
        self._show_lines(keys.index(key) if key in keys else row)

    def _show_lines(self, row: int) -> None:
        self.lines.show_lines([self._line(item) for item in self._items], row)
        self._show(self.lines.currentRow())

    def _line(self, item: Item) -> str:
        language = self._office.language
        group = group_name(item.group) if self._shelf is Shelf.PHRASES else ""
        name = item.title.read(language) or item.words.read(language) or self.tr("One of mine")
        said = f"{group} · {name}" if group else name
        return self.tr("{words} (hidden)").format(words=said) if item.hidden else said

    def _show(self, _row: int) -> None:
        item = self.item
        if item is None:
            return
        self.form.clear_complaints()
        law = item.group == LAW
        if self._shelf is Shelf.PHRASES:
            for field in self._title_fields:
                field.setVisible(law)
            self.form.field("dated").setVisible(law)
        self.form.fill(
            {
                "title_fr": item.title.fr,
                "title_en": item.title.en,
                "words_fr": item.words.fr,
                "words_en": item.words.en,
                "group": item.group or GROUPS[0],
                "dated": _day(item.dated),
            }
        )
        own = not is_built_in(self._shelf, item.key)
        self._hide.setText(self.tr("Offer again") if item.hidden else self.tr("Hide"))
        self._reset.setText(self.tr("Remove") if own else self.tr("As it came"))
        self._reset.setVisible(own or is_changed(self._shelf, item))
        self._note.setText(self._caution(law=law, own=own or is_changed(self._shelf, item)))

    def _caution(self, *, law: bool, own: bool) -> str:
        if law:
            return self.tr("A note to check, not legal advice.")
        if self._shelf is Shelf.EMOTION_WORDS and own:
            return self.tr("A word of your own is said back between quotation marks.")
        return ""

    def _commit(self) -> None:
        for name in self.form.values():
            self.form.field(name).commit()

    def _save(self) -> None:
        item = self.item
        if item is None:
            return
        values = self.form.values()

        def text(name: str) -> str:
            return str(values.get(name) or "").strip()

        day = values.get("dated")
        written = replace(
            item,
            title=Phrase(text("title_fr"), text("title_en")),
            words=Phrase(text("words_fr"), text("words_en")),
            group=text("group") or item.group,
            dated=day.isoformat() if isinstance(day, date) else "",
        )
        if not written.title and not written.words:
            return
        first = "title_fr" if self._shelf is Shelf.EMOTION_WORDS else "words_fr"
        with beside(self.form.field(first), self._office.locale):
            self._keep(written)

    def _keep(self, written: Item) -> None:
        changes = keep(self._shelf, self._entries(), written)
        if self._office.desk.do(self.tr("Words reworded"), *changes):
            row = self.lines.currentRow()
            self._items[row] = written
            self.lines.item(row).setText(self._line(written))
            own = not is_built_in(self._shelf, written.key)
            self._reset.setVisible(own or is_changed(self._shelf, written))


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
