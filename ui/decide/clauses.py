"""The promises that are made with the decision, one line each, before it is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from consultdesk.domain.deciding import Clause, clause
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.promises import Owner
from consultdesk.wording.calendar_reading import parse_date
from consultdesk.wording.dates import day_and_month
from ui.decide.tabbing import put_before
from ui.kit.buttons import Button, IconButton
from ui.kit.editors import Item, LineEditor
from ui.kit.fields import ChoiceField, Field, TextField
from ui.kit.layouts import clear
from ui.kit.panels import Divider, Heading, Sheet
from ui.kit.theme import theme_of
from ui.kit.words import Label, plain
from ui.office import Office
from ui.refusals import sentence

_WHO, _WHEN = 150, 130


class Clauses(Sheet):
    """A short list and a line to add to it; `edited(tuple of Clause)` tells what it holds."""

    edited = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 18, 14), spacing=8, parent=parent)
        self._office = office
        self._theme = theme_of(self)
        self._language = office.language
        self._clauses: tuple[Clause, ...] = ()
        self._stops: list[QWidget] = []
        self.heading = Heading(self.tr("Promises made with it"), privacy="shared")
        self.column.addWidget(self.heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self._text = TextField("", "", placeholder=self.tr("In the exact words"))
        self._text.named(self.tr("Promise, in the exact words"), "clause_text")
        self._who = ChoiceField("", [])
        self._who.named(self.tr("Promised by"), "clause_owner")
        self._due = TextField("", "", placeholder=self.tr("Until when"))
        self._due.named(self.tr("Until when"), "clause_due")
        self._lay_out()

    def show_clauses(self, file: IncidentFile, clauses: Sequence[Clause], language: str) -> None:
        """Show the promises to be made with the decision of an incident."""
        other, self._language = self._language != language, language
        self._offer_people(file)
        if other or tuple(clauses) != self._clauses:
            self._clauses = tuple(clauses)
            self._fill()

    def texts(self) -> tuple[Field, ...]:
        """Give the fields whose words the client will read."""
        return (self._text,)

    def pending_words(self) -> bool:
        """Whether a line is typed that was not added."""
        return bool(self._text.value().strip())

    def add(self) -> bool:
        """Add the line that is typed; tell whether nothing is missing in it."""
        self._text.clear_complaint()
        self._due.clear_complaint()
        who = self._who.value()
        owner = who if isinstance(who, Owner) else Owner.CLIENT
        by = "" if isinstance(who, Owner) or who is None else str(who)
        text = Phrase.of(self._language, self._text.value().strip())
        try:
            fresh = clause(text, self._day(), owner, by)
        except Refused as refused:
            field = self._text if refused.code == "text_missing" else self._due
            field.complain(sentence(refused, self._office.locale))
            field.setFocus()
            return False
        self._text.set_value("")
        self._due.set_value("")
        self._who.set_value(Owner.ME)  # or the next line would be theirs unseen
        self._text.setFocus()
        self.edited.emit((*self._clauses, fresh))
        return True

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(8))
        self._who.setFixedWidth(self._theme.px(_WHO))
        self._due.setFixedWidth(self._theme.px(_WHEN))
        self._add = Button(self.tr("Add"), icon="plus")
        self._add.setObjectName("clause_add")
        self._add.setAccessibleName(self.tr("Add the promise"))
        self._add.calling(self.add)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._text, 1, top)
        line.addWidget(self._who, 0, top)
        line.addWidget(self._due, 0, top)
        line.addWidget(self._add, 0, top)
        self.column.addLayout(line)
        self._text.line().returnPressed.connect(self._entered)
        self._due.line().returnPressed.connect(self._entered)

    def _entered(self) -> None:
        if self._text.value().strip() and not self._due.value().strip():
            self._due.setFocus()
        else:
            self.add()

    def _offer_people(self, file: IncidentFile) -> None:
        chosen = self._who.value()
        items = [
            Item(Owner.ME, self.tr("Me")),
            *(Item(contact.name, contact.name) for contact in file.contacts),
            Item(Owner.CLIENT, file.client.name),
        ]
        known = [item.value for item in items]
        self._who.set_items(items, chosen if chosen in known else Owner.ME)

    def _day(self) -> date | None:
        typed = self._due.value().strip()
        if not typed:
            return None
        return parse_date(typed, self._office.today(), self._office.locale)

    def _fill(self) -> None:
        clear(self._rows)
        self.heading.set_count(len(self._clauses) or None)
        self._stops.clear()
        for place, one in enumerate(self._clauses):
            self._rows.addWidget(self._row(place, one))
        put_before(self._text.editor, self._stops)
        if self._clauses:
            self._rows.addWidget(Divider())

    def _row(self, place: int, one: Clause) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"clause_{place + 1}")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        text = one.text.read(self._language)
        words = self._words(place, one)
        who = one.by or (self.tr("Me") if one.owner is Owner.ME else self.tr("The client"))
        person = self._column(who, _WHO)
        due = self._column(day_and_month(one.due, self._office.locale), _WHEN)
        gone = IconButton("x", self.tr("Take this line away"))
        self._stops += [words, gone]
        gone.setObjectName(f"clause_{place + 1}_remove")
        gone.calling(lambda: self._remove(place))
        row.addWidget(words, 1)
        row.addWidget(person)
        row.addWidget(due)
        row.addSpacing(self._add.sizeHint().width() - gone.sizeHint().width())
        row.addWidget(gone)
        holder.setAccessibleName(", ".join((text, who, due.text())))
        return holder

    def _words(self, place: int, one: Clause) -> LineEditor:
        words = LineEditor(one.text.get(self._language))
        words.setObjectName(f"clause_{place + 1}_words")
        said = self.tr("Promise {number}, in the exact words")
        words.setAccessibleName(said.format(number=place + 1))
        words.setToolTip(plain(one.text.read(self._language)))
        words.setFont(self._theme.font("body"))
        words.setTextMargins(-2, 0, 0, 0)  # Qt's own inner margin
        words.setCursorPosition(0)
        if one.text.lacks(self._language):
            words.show_hint(one.text.read(self._language))
        words.committed.connect(lambda typed: self._reword(place, words, str(typed).strip()))
        return words

    def _reword(self, place: int, words: LineEditor, typed: str) -> None:
        one = self._clauses[place]
        text = one.text.put(self._language, typed)
        if not text:
            words.settle(one.text.get(self._language))
            return
        again = replace(one, text=text)
        self._clauses = (*self._clauses[:place], again, *self._clauses[place + 1 :])
        words.show_hint(text.read(self._language) if text.lacks(self._language) else "")
        self.edited.emit(self._clauses)

    def _column(self, text: str, wide: int) -> Label:
        label = Label(text, colour="ink2").eliding()
        label.setToolTip(plain(text))
        label.setFixedWidth(self._theme.px(wide))
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return label

    def _remove(self, place: int) -> None:
        self.edited.emit(self._clauses[:place] + self._clauses[place + 1 :])
