"""The idea that a card begins: everything proposed, everything editable, added by Ctrl+Enter."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.cards import Idea, OptionCard, guess, usual_lines
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Criterion, check_value
from ui.coach import Coaching, reads
from ui.kit.fields import LongField, TextField
from ui.kit.layouts import clear
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.options.figures import written
from ui.options.ideas.lines import IdeaLines
from ui.options.typed import Reader
from ui.refusals import beside, sentence

_BESIDE = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class IdeaForm(ScrollPage):
    """The fields of one idea; `sent` is Ctrl+Enter in a text of several lines, which takes it."""

    sent = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(margins=(0, 0, 12, 8), spacing=12)
        self._office = office
        self._file: IncidentFile | None = None
        self._baseline = False
        self._cells: dict[str, tuple[Criterion, TextField]] = {}
        self._make_words()
        self._coaching = Coaching(office, self)
        self.lines = IdeaLines()
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme_of(self).px(12))
        self._guesses = Label(
            self.tr("Where it falls, as a guess to correct"), style="small", colour="ink3"
        )
        row = QHBoxLayout()
        row.setSpacing(theme_of(self).px(12))
        row.addWidget(self.pros, 1)
        row.addWidget(self.cons, 1)
        self.column.addWidget(self.name)
        self.column.addWidget(self.summary)
        self.column.addLayout(row)
        self.column.addWidget(self.lines)
        self.column.addWidget(self._guesses)
        self.column.addWidget(holder)
        self.column.addStretch(1)

    def _make_words(self) -> None:
        self.name = TextField(self.tr("Name"))
        self.name.named(self.tr("Name"), "idea_name")
        told = self.tr("In one sentence, for the client")
        self.summary = LongField(told, lines=2)
        self.summary.named(told, "idea_summary")
        for_it, against = self.tr("Pros, one per line"), self.tr("Cons, one per line")
        self.pros = LongField(for_it, lines=2)
        self.pros.named(for_it, "idea_pros")
        self.cons = LongField(against, lines=2)
        self.cons.named(against, "idea_cons")
        for field in (self.summary, self.pros, self.cons):
            field.editor.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.sent.emit()
            return True
        return super().eventFilter(watched, event)

    def begin(self, card: OptionCard, file: IncidentFile, language: str) -> None:
        """Show the skeleton of a card for this incident."""
        self._file, self._baseline = file, card.baseline
        locale, sheet = self._office.locale, file.sheet
        self.name.set_value(card.name.read(language))
        self.name.clear_complaint()
        self.summary.set_value(card.summary.read(language))
        self.pros.set_value(card.pros.read(language))
        self.cons.set_value(card.cons.read(language))
        self._coaching.speak(language)
        self._coaching.attend(
            reads(file.incident.id, self.name, self.summary, self.pros, self.cons)
        )
        lines = usual_lines(card, file.incident.kind, language)
        self.lines.show_lines(lines, sheet.currency, locale)
        self._show_guesses(card, file, language)
        self.verticalScrollBar().setValue(0)

    def _show_guesses(self, card: OptionCard, file: IncidentFile, language: str) -> None:
        clear(self._grid)
        self._cells = {}
        typed = [c for c in file.criteria if not c.hidden and c.fed is None]
        for place, criterion in enumerate(typed):
            reader = Reader(criterion, file.sheet.currency, self._office.locale)
            unit = criterion.unit.read(language)
            name = (criterion.short or criterion.name).read(language)
            field = TextField(name, written(reader, guess(card, criterion)), suffix=unit)
            field.named(criterion.name.read(language), f"idea_cell_{place}")
            self._grid.addWidget(field, place // _BESIDE, place % _BESIDE)
            self._cells[criterion.id] = (criterion, field)
        self._guesses.setVisible(bool(typed))

    def idea(self) -> Idea | None:
        """Give the idea as it is now; none where something cannot be read, which it then says."""
        self.name.clear_complaint()
        if not self.name.value().strip():
            self.name.complain(sentence(Refused("name_missing"), self._office.locale))
            self.name.setFocus()
            return None
        lines, values = self.lines.lines(), self._values()
        if lines is None or values is None:
            return None
        return Idea(
            name=self.name.value(),
            summary=self.summary.value(),
            pros=tuple(_lines(self.pros.value())),
            cons=tuple(_lines(self.cons.value())),
            lines=lines,
            values=values,
            baseline=self._baseline,
        )

    def _values(self) -> dict[str, Decimal] | None:
        found: dict[str, Decimal] = {}
        currency = self._file.sheet.currency if self._file else ""
        for key, (criterion, field) in self._cells.items():
            field.clear_complaint()
            if not field.value().strip():
                continue
            with beside(field, self._office.locale):
                likely = Reader(criterion, currency, self._office.locale).read(field.value()).likely
                check_value(criterion, likely)
                if likely is not None:
                    found[key] = likely
            if field.complaint():
                field.setFocus()
                return None
        return found


def _lines(text: str) -> Iterable[str]:
    return (line.strip() for line in text.splitlines() if line.strip())
