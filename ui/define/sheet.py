"""The sheet that both agree on: the statement, its effects, and what contributed to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.defining import own_part_named
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.problem import Side, current
from consultdesk.wording.dates import short_day
from ui.define.lines import LineGroup
from ui.define.live_text import LiveText
from ui.kit.buttons import Button, IconButton
from ui.kit.panels import Divider, PrivacyMark, Sheet
from ui.kit.tags import Tag
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office

_PAD = 30
_WIDEST = 740
_FAR = 18


class JointSheet(Sheet):
    """What the client will read, word for word."""

    stated = Signal(object)
    effect_added = Signal(object)
    contribution_added = Signal(object, object)
    rewritten = Signal(object, object)
    audience_turned = Signal(object)
    own_part_sought = Signal(bool)
    placed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 0, 0, 0), spacing=0, parent=parent)
        self._office = office
        self._theme = theme_of(self)
        self._statement_key = ""
        self.column.addLayout(self._statement_part())
        self.column.addWidget(Divider())
        self.column.addLayout(self._effects_part())
        self.column.addWidget(Divider())
        self.column.addLayout(self._contributions_part())

    def show_file(self, file: IncidentFile, language: str) -> None:
        """Show what was written so far in a language."""
        latest = current(file.statements)
        self._statement_key = f"{file.incident.id}/statement"
        self.statement.show_words(latest.text.read(language) if latest else "")
        again = latest is not None and latest.version > 1 and not latest.confirmed
        self._version.setVisible(again)
        if latest is not None and again:
            words = self.tr("v{number}, to be reconfirmed").format(number=latest.version)
            self._version.set_text(words)
        self.effects.show_lines(file.effects, language)
        for side, group in self.sides.items():
            group.show_lines([c for c in file.contributions if c.side is side], language)
        self._show_own_part(file)

    def shown(self) -> list[tuple[str, LiveText]]:
        """Give the editors whose words the client sees, each with what it is, if known."""
        groups = (self.effects, *self.sides.values())
        return [(self._statement_key, self.statement)] + [
            one for group in groups for one in group.shown()
        ]

    def _statement_part(self) -> QVBoxLayout:
        px = self._theme.px
        part = self._part(px(14), px(17))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(Label(self.tr("What we understood, together"), style="section"))
        self._version = Tag("", "neutral")
        self._version.hide()
        head.addWidget(self._version)
        head.addStretch(1)
        head.addWidget(PrivacyMark("shared"))
        part.addLayout(head)
        part.addSpacing(px(4))
        self.statement = LiveText(
            self.tr("Problem statement"),
            style="statement",
            prompt=self.tr("What happened and what it touches, in words you can both say."),
        )
        self.statement.setObjectName("statement")
        self.statement.setMaximumWidth(px(_WIDEST))
        self.statement.committed.connect(self.stated)
        part.addWidget(self.statement)
        return part

    def _effects_part(self) -> QVBoxLayout:
        px = self._theme.px
        part = self._part(px(13), px(14))
        self.effects = LineGroup(self.tr("Effect"), self.tr("An effect they would name"), across=3)
        self.effects.added.connect(self.effect_added)
        self.effects.rewritten.connect(self.rewritten)
        self.effects.placed.connect(self.placed)
        add = self._plus(self.tr("Add an effect"), self.effects)
        part.addLayout(self._head(Label(self.tr("The effects"), style="section"), None, add))
        part.addSpacing(px(5))
        self.effects.setContentsMargins(0, 0, px(_FAR), 0)
        part.addWidget(self.effects)
        return part

    def _contributions_part(self) -> QVBoxLayout:
        px = self._theme.px
        part = self._part(px(13), px(20))
        hint = Label(self.tr("without looking for who"), style="small", colour="ink3")
        title = Label(self.tr("What contributed to it"), style="section")
        part.addLayout(self._head(title, hint, None))
        part.addSpacing(px(3))
        names = {
            Side.MINE: self.tr("On my side"),
            Side.THEIRS: self.tr("On your side"),
            Side.CIRCUMSTANCES: self.tr("The circumstances"),
        }
        self.sides = {
            side: LineGroup(name, self.tr("A condition, rather than a person"), sides=True)
            for side, name in names.items()
        }
        columns = QHBoxLayout()
        columns.setSpacing(px(30))
        columns.setContentsMargins(0, 0, px(_FAR), 0)
        for side, group in self.sides.items():
            columns.addLayout(self._side(side, names[side], group), 1)
        part.addLayout(columns)
        return part

    def _side(self, side: Side, name: str, group: LineGroup) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(4))
        title = Label(name, style="small", colour="ink2").weighted(600)
        add = self._plus(self.tr("Add to: {side}").format(side=name), group)
        column.addLayout(self._head(title, None, add))
        group.setObjectName(f"side_{side.value}")
        group.added.connect(lambda text: self.contribution_added.emit(side, text))
        group.rewritten.connect(self.rewritten)
        group.audience_turned.connect(self.audience_turned)
        group.placed.connect(self.placed)
        column.addWidget(group)
        if side is Side.MINE:
            self._none_found = Label("", style="small", colour="ink3", wrap=True)
            self.look = Button("", "link", size="small")
            self.look.setObjectName("looked_found_none")
            self.look.clicked.connect(lambda: self.own_part_sought.emit(not self._sought))
            column.addWidget(self._none_found)
            column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        if side is Side.THEIRS:
            words = self.tr("Your own part comes first; it opens the way to theirs.")
            self._mine_first = Label(words, style="small", colour="ink3", wrap=True)
            column.addWidget(self._mine_first)
        column.addStretch(1)
        return column

    def _show_own_part(self, file: IncidentFile) -> None:
        mine = any(c.side is Side.MINE for c in file.contributions)
        day = file.incident.no_own_part_on
        self._sought = day is not None
        self._mine_first.setVisible(not own_part_named(file))
        self._none_found.setVisible(day is not None and not mine)
        if day is not None:
            when = short_day(day, self._office.locale)
            self._none_found.setText(self.tr("Looked, found none, on {day}.").format(day=when))
        self.look.setVisible(not mine)
        self.look.setText(self.tr("Take back") if day else self.tr("Looked, found none"))

    def _part(self, above: int, below: int) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setContentsMargins(_PAD, above, self._theme.px(18), below)
        part.setSpacing(self._theme.px(4))
        return part

    def _head(self, title: QWidget, hint: QWidget | None, add: QWidget | None) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(self._theme.px(6))
        head.addWidget(title)
        if hint is not None:
            head.addWidget(hint)
        if add is not None:
            head.addWidget(add)
        head.addStretch(1)
        return head

    def _plus(self, name: str, group: LineGroup) -> IconButton:
        button = IconButton("plus", name)
        button.setFixedSize(self._theme.px(20), self._theme.px(20))
        button.clicked.connect(group.add)
        return button
