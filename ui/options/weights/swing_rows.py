"""One row per criterion to type its swing in: from worst to best, 0 to 100, perhaps a range."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout
from typing_extensions import override

from consultdesk.domain.errors import Refused
from consultdesk.domain.options import Perspective
from consultdesk.domain.weighing import Range
from consultdesk.wording.numbers import decimal
from consultdesk.wording.reading import parse_number
from ui.kit.fields import TextField
from ui.kit.form import Missing
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.options.showing import Showing
from ui.options.weights.room import Room
from ui.options.weights.words import called, ends, percents
from ui.refusals import sentence

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
_BOX = 64
_PERCENT = 52
_NAME_COLUMN = 0
_SWING, _LOW, _HIGH, _SHARE = range(1, 5)


class SwingRows(Room):
    """Fields in a column; Enter and the arrows move on, and the resulting percents follow.

    `finished` tells that Enter was pressed in the last field, or Ctrl+Enter in any.
    """

    finished = Signal()

    def __init__(self, showing: Showing, view: Perspective, *, ranged: bool) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self._showing = showing
        self._view = view
        self._ranged = ranged
        self._fields: dict[tuple[str, int], TextField] = {}
        self._complaints: dict[str, Label] = {}
        self._percents: dict[str, Label] = {}
        self._criteria = showing.sheet.counted(view)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(self._theme.px(10))
        self._grid.setVerticalSpacing(self._theme.px(8))
        self._grid.setColumnStretch(_NAME_COLUMN, 1)
        self._lay_out()
        self._follow()

    def _lay_out(self) -> None:
        self._heads()
        for row, criterion in enumerate(self._criteria, start=1):
            name = called(criterion, self._view, self._showing.language)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(name, wrap=True).weighted(500))
            limits = ends(criterion, self._view, self._showing)
            words.addWidget(Label(limits, style="small", colour="ink2", wrap=True))
            complaint = Label("", style="small", colour="amber", wrap=True)
            complaint.hide()
            words.addWidget(complaint)
            self._complaints[criterion.id] = complaint
            self._grid.addLayout(words, row, _NAME_COLUMN)
            self._boxes(row, criterion.id, f"{name}, {limits}")
            share = Label("", style="control").weighted(500).tabular()
            share.aligned(Qt.AlignmentFlag.AlignRight)
            share.setFixedWidth(self._theme.px(_PERCENT))
            self._percents[criterion.id] = share
            self._grid.addWidget(share, row, _SHARE, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)

    def _heads(self) -> None:
        heads = {
            _SWING: QCoreApplication.translate("Weighing", "Swing"),
            _SHARE: QCoreApplication.translate("Weighing", "Weight"),
        }
        if self._ranged:
            heads[_LOW] = QCoreApplication.translate("Weighing", "At least")
            heads[_HIGH] = QCoreApplication.translate("Weighing", "At most")
        for column, text in heads.items():
            head = Label(text, style="small", colour="ink3")
            if column == _SHARE:
                head.aligned(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, column)

    def _boxes(self, row: int, key: str, said: str) -> None:
        spoken = {
            _LOW: QCoreApplication.translate("Weighing", "At least, {criterion}"),
            _SWING: QCoreApplication.translate("Weighing", "Swing, {criterion}"),
            _HIGH: QCoreApplication.translate("Weighing", "At most, {criterion}"),
        }
        parts = {_LOW: "low", _SWING: "swing", _HIGH: "high"}
        for column in (_SWING, _LOW, _HIGH) if self._ranged else (_SWING,):
            field = TextField("", tabular=True)
            field.setFixedWidth(self._theme.px(_BOX))
            field.named(spoken[column].format(criterion=said), f"{parts[column]}_{key}")
            field.line().installEventFilter(self)
            field.line().textEdited.connect(self._follow)
            self._fields[key, column] = field
            self._grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignVCenter)

    def fill(self, points: Mapping[str, Decimal], around: Mapping[str, Range]) -> None:
        """Show swings and ranges that are known already."""
        for key, value in points.items():
            self._settle(key, _SWING, value)
        if self._ranged:
            for key, (low, high) in around.items():
                self._settle(key, _LOW, low)
                self._settle(key, _HIGH, high)
        self._follow()

    def _settle(self, key: str, column: int, value: Decimal | None) -> None:
        text = "" if value is None else decimal(value, self._showing.locale)
        self._fields[key, column].set_value(text)

    def points(self) -> dict[str, Decimal]:
        """Give the swing of every criterion by id, or raise Missing where one does not read."""
        return {c.id: self._read(c.id, _SWING) or Decimal(0) for c in self._criteria}

    def ranges(self) -> dict[str, Range]:
        """Give the ranges typed around the swings, or raise Missing where one does not read."""
        return {c.id: (self._read(c.id, _LOW), self._read(c.id, _HIGH)) for c in self._criteria}

    def _read(self, key: str, column: int) -> Decimal | None:
        text = self._fields[key, column].value().strip()
        if not text:
            return None
        try:
            return parse_number(text, self._showing.locale)
        except Refused as refusal:
            raise Missing(key, sentence(refusal, self._showing.locale)) from None

    def complain(self, key: str, words: str) -> None:
        """Show under a criterion why its swing cannot be taken, and go there."""
        self.clear_complaints()
        chosen = key if key in self._complaints else self._criteria[0].id
        self._complaints[chosen].setText(words)
        self._complaints[chosen].show()
        self.refit()
        self._go(self._fields[chosen, _SWING])

    def complaint(self, key: str) -> str:
        """Return the sentence shown under a criterion, empty when there is none."""
        label = self._complaints[key]
        return label.text() if label.isVisibleTo(self) else ""

    def clear_complaints(self) -> None:
        """Take all the sentences away."""
        for label in self._complaints.values():
            label.hide()

    def field(self, key: str, part: str = "swing") -> TextField:
        """Return the field of a criterion: its `swing`, or the `low` or `high` around it."""
        return self._fields[key, {"swing": _SWING, "low": _LOW, "high": _HIGH}[part]]

    def percent(self, key: str) -> str:
        """Return the weight shown beside a criterion."""
        return self._percents[key].text()

    def begin(self) -> None:
        """Go to the first field."""
        if self._criteria:
            self.go_to(self._criteria[0].id)

    def go_to(self, key: str) -> None:
        """Go to the swing of a criterion."""
        if (key, _SWING) in self._fields:
            self._go(self._fields[key, _SWING])

    def _go(self, field: TextField) -> None:
        field.line().setFocus()
        field.line().selectAll()

    def _follow(self) -> None:
        """Show the percents that what is typed gives; what does not read yet weighs nothing."""
        points = {}
        for criterion in self._criteria:
            try:
                value = self._read(criterion.id, _SWING)
            except Missing:
                value = None
            points[criterion.id] = max(value or Decimal(0), Decimal(0))
        for key, text in percents(points, self._showing.locale).items():
            self._percents[key].setText(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        places = [key for key, field in self._fields.items() if field.line() is watched]
        if not places:
            return False
        step = 1 if event.key() in _ENTER else _MOVES.get(event.key(), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        elif step:
            self._move(*places[0], step, last=event.key() in _ENTER)
        return bool(step)

    def _move(self, key: str, column: int, step: int, *, last: bool) -> None:
        ids = [c.id for c in self._criteria]
        place = ids.index(key) + step
        if 0 <= place < len(ids):
            self._go(self._fields[ids[place], column])
        elif last:
            self.finished.emit()
