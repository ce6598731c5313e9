"""In their shoes: each option re-read by two questions, answered in a line that never leaves."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import Option
from consultdesk.domain.shoes import shoes_of, step_in
from consultdesk.domain.text import InternalText
from ui.kit.fields import TextField
from ui.kit.layouts import clear
from ui.kit.marks import Letter
from ui.kit.panels import Divider, Heading, border_pen
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office


class _Row(NamedTuple):
    """The two answers of one option."""

    option: Option
    name: Label
    feel: TextField
    need: TextField


class ShoesSheet(QWidget):
    """The private sheet that stands in the place of the analysis while options are re-read."""

    left = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._file: IncidentFile | None = None
        self._rows: list[_Row] = []
        self.setObjectName("shoes_sheet")
        self.setAccessibleName(self.tr("In their shoes, private"))
        px = theme_of(self).px
        page = ScrollPage(margins=(20, 17, 20, 12), spacing=px(10))
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page
        page.column.addWidget(Heading(self.tr("In their shoes"), privacy="private"))
        words = self.tr("Read each option again as whoever it is hardest for. It stays here.")
        page.column.addWidget(Label(words, style="spoken", wrap=True))
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        page.column.addWidget(holder)
        page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(page)

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show the options and what was answered; what is being typed stays."""
        self._file = file
        options = [o for o in file.options if not o.hidden]
        letters = file.sheet.letters()
        if [(o.id, letters[o.id]) for o in options] != self._shown(letters):
            self._build(options, letters)
        for row, option in zip(self._rows, options, strict=True):
            row.name.setText(option.name.read(language))
            known = shoes_of(file.shoes, option)
            for field, words in (
                (row.feel, known.feel if known else None),
                (row.need, known.need if known else None),
            ):
                if not field.editor.hasFocus():
                    field.set_value(words.reveal() if words else "")

    def _shown(self, letters: dict[str, str]) -> list[tuple[str, str]]:
        return [(row.option.id, letters.get(row.option.id, "")) for row in self._rows]

    def _build(self, options: list[Option], letters: dict[str, str]) -> None:
        clear(self._column)
        self._rows = []
        for option in options:
            self._add(option, letters[option.id])

    def _add(self, option: Option, letter: str) -> None:
        px = theme_of(self).px
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, px(4), 0, px(6))
        column.setSpacing(px(8))
        column.addWidget(Divider("private"))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Letter(letter))
        name = Label("").weighted(600).eliding()
        head.addWidget(name, 1)
        column.addLayout(head)
        feel, need = self.tr("How would I feel?"), self.tr("What would I need to save face?")
        told = self.tr("Option {letter}: {question}")
        one, two = TextField(feel), TextField(need)
        one.named(told.format(letter=letter, question=feel), f"feel_{letter}")
        two.named(told.format(letter=letter, question=need), f"need_{letter}")
        one.committed.connect(lambda text: self._answer(option, feel=InternalText(str(text))))
        two.committed.connect(lambda text: self._answer(option, need=InternalText(str(text))))
        column.addWidget(one)
        column.addWidget(two)
        holder.setMinimumHeight(holder.sizeHint().height())
        self._column.addWidget(holder)
        self._rows.append(_Row(option, name, one, two))

    def _answer(self, option: Option, **answers: InternalText) -> None:
        if self._file is not None and any(o.id == option.id for o in self._file.options):
            changes = step_in(self._file.shoes, option, **answers)
            if changes:
                self._office.desk.do(self.tr("Step into their shoes"), *changes)

    def commit(self) -> None:
        """Take in what is still being typed."""
        typed = [(row.option, row.feel.value(), row.need.value()) for row in self._rows]
        for option, feel, need in typed:
            self._answer(option, feel=InternalText(str(feel)), need=InternalText(str(need)))

    def take_focus(self) -> None:
        """Go to the first question still without an answer."""
        fields = [field for row in self._rows for field in (row.feel, row.need)]
        empty = (field for field in fields if not field.value().strip())
        first = next(empty, fields[0] if fields else None)
        if first is not None:
            first.setFocus()
            self._page.ensureWidgetVisible(first)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.fillRect(self.rect(), theme.colour("private"))
        painter.setPen(border_pen("private", theme))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
