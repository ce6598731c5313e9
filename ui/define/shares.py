"""What contributed to the problem, in three columns: mine first, then theirs, and circumstances."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.defining import action_of, nobodys, own_part_named
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.problem import Side
from consultdesk.wording.dates import short_day
from ui.define.lines import LineGroup
from ui.define.promise_link import promise_words
from ui.kit.buttons import Button, IconButton
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office

_BETWEEN = 30
_FAR = 18


class Shares(QWidget):
    """The three columns; the client's stays closed until mine is filled, or looked for."""

    added = Signal(object, object)
    rewritten = Signal(object, object)
    audience_turned = Signal(object)
    part_sought = Signal(object, bool)
    act_requested = Signal(object)
    written_in = Signal(object)
    placed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._theme = theme_of(self)
        names = {
            Side.MINE: self.tr("On my side"),
            Side.THEIRS: self.tr("On your side"),
            Side.CIRCUMSTANCES: self.tr("The circumstances"),
        }
        self.sides = {
            side: LineGroup(name, self.tr("A condition, rather than a person"), sides=True)
            for side, name in names.items()
        }
        self._plus: dict[Side, IconButton] = {}
        self.seeking: dict[Side, _Sought] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        columns = QHBoxLayout()
        columns.setSpacing(self._theme.px(_BETWEEN))
        columns.setContentsMargins(0, 0, self._theme.px(_FAR), 0)
        for side, group in self.sides.items():
            columns.addLayout(self._side(side, names[side], group), 1)
        column.addLayout(columns)
        self._nobody = Label("", style="spoken", colour="ink2", wrap=True)
        self._nobody.setObjectName("nobodys")
        self._nobody.hide()
        column.addWidget(self._nobody)

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show the lines of an incident, what each led to, and where a part was looked for."""
        opened = own_part_named(file)
        actions = self._actions(file, language)
        for side, group in self.sides.items():
            closed = side is Side.THEIRS and not opened
            group.set_closed(closed=closed)
            self._plus[side].setVisible(not closed)
            lines = [c for c in file.contributions if c.side is side]
            group.show_lines(lines, language, actions)
        self._mine_first.setVisible(not opened)
        filled = {c.side for c in file.contributions}
        days = {
            Side.MINE: file.incident.no_own_part_on,
            Side.THEIRS: file.incident.no_their_part_on,
        }
        for side, seeking in self.seeking.items():
            day = days[side]
            said = short_day(day, self._office.locale) if day is not None else ""
            asked = side not in filled and (side is Side.MINE or opened)
            seeking.show_day(said, asked=asked)
        self._show_nobody(file, acted=bool(actions))

    def _actions(self, file: IncidentFile, language: str) -> Mapping[str, str]:
        found = ((line.id, action_of(file, line)) for line in file.contributions)
        today, locale = self._office.today(), self._office.locale
        return {
            key: promise_words(promise, language, today, locale)
            for key, promise in found
            if promise is not None
        }

    def _show_nobody(self, file: IncidentFile, *, acted: bool) -> None:
        self._nobody.setVisible(nobodys(file))
        words = self.tr("You both looked: this is nobody’s doing. It happened, and it is known.")
        then = (
            self.tr("What each of you does about it anyway stands under the circumstances.")
            if acted
            else self.tr("Under a circumstance, note what one of you does about it anyway.")
        )
        self._nobody.setText(f"{words} {then}")

    def _side(self, side: Side, name: str, group: LineGroup) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(4))
        head = QHBoxLayout()
        head.setSpacing(self._theme.px(6))
        head.addWidget(Label(name, style="small", colour="ink2").weighted(600))
        plus = IconButton("plus", self.tr("Add to: {side}").format(side=name))
        plus.setFixedSize(self._theme.px(20), self._theme.px(20))
        plus.clicked.connect(group.add)
        self._plus[side] = plus
        group.follow(plus)
        head.addWidget(plus)
        head.addStretch(1)
        column.addLayout(head)
        group.setObjectName(f"side_{side.value}")
        group.added.connect(lambda text: self.added.emit(side, text))
        group.rewritten.connect(self.rewritten)
        group.audience_turned.connect(self.audience_turned)
        group.act_requested.connect(self.act_requested)
        group.written_in.connect(self.written_in)
        group.placed.connect(self.placed)
        column.addWidget(group)
        if side is Side.THEIRS:
            words = self.tr("My side comes first; it opens the way to this one.")
            self._mine_first = Label(words, style="small", colour="ink3", wrap=True)
            column.addWidget(self._mine_first)
        if side is not Side.CIRCUMSTANCES:
            column.addWidget(self._seek(side))
        column.addStretch(1)
        return column

    def _seek(self, side: Side) -> _Sought:
        seeking = _Sought(f"looked_{side.value}")
        seeking.turned.connect(lambda found_none: self.part_sought.emit(side, found_none))
        self.seeking[side] = seeking
        return seeking


class _Sought(QWidget):
    """That a part was looked for and not found, with its day; or the way to say so."""

    turned = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(4))
        self._day = ""
        self._told = Label("", style="small", colour="ink3", wrap=True)
        self.button = Button("", "link", size="small")
        self.button.setObjectName(name)
        self.button.calling(lambda: self.turned.emit(not self._day))
        column.addWidget(self._told)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_day(self, day: str, *, asked: bool) -> None:
        """Show the day on which none was found, if that is still what holds."""
        self._day = day
        self.setVisible(asked)
        self._told.setVisible(bool(day))
        self._told.setText(self.tr("Looked, found none, on {day}.").format(day=day))
        self.button.setText(self.tr("Take back") if day else self.tr("Looked, found none"))
