"""The sheet that both agree on: the statement, its effects, and what contributed to it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.problem import Side, current, to_reconfirm
from ui.define.lines import LineGroup
from ui.define.live_text import LiveText
from ui.define.shares import Shares
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
    rewritten = Signal(object, object)
    versions_requested = Signal()
    written_in = Signal(object)
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
        self.statement.show_phrase(latest.text if latest else Phrase(), language)
        open_again = latest is not None and latest.version > 1 and not latest.confirmed
        self._version.setVisible(open_again)
        self.compare.setVisible(latest is not None and latest.version > 1)
        if latest is not None and open_again:
            words = self.tr("v{number}, with their changes")
            if to_reconfirm(file.statements):
                words = self.tr("v{number}, to be reconfirmed")
            self._version.set_text(words.format(number=latest.version))
        self.effects.show_lines(file.effects, language)
        self.shares.show_file(file, language)

    @property
    def sides(self) -> Mapping[Side, LineGroup]:
        """The lines of what contributed, by side."""
        return self.shares.sides

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
        self.compare = Button(self.tr("What changed"), "link", size="small")
        self.compare.setObjectName("compare_versions")
        self.compare.calling(self.versions_requested.emit)
        self.compare.hide()
        head.addWidget(self.compare)
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
        self.statement.entered.connect(lambda: self.written_in.emit(self.statement))
        part.addWidget(self.statement)
        return part

    def _effects_part(self) -> QVBoxLayout:
        px = self._theme.px
        part = self._part(px(13), px(14))
        self.effects = LineGroup(self.tr("Effect"), self.tr("An effect they would name"), across=3)
        self.effects.added.connect(self.effect_added)
        self.effects.rewritten.connect(self.rewritten)
        self.effects.written_in.connect(self.written_in)
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
        self.shares = Shares(self._office)
        self.shares.rewritten.connect(self.rewritten)
        self.shares.written_in.connect(self.written_in)
        self.shares.placed.connect(self.placed)
        part.addWidget(self.shares)
        return part

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
        group.follow(button)
        return button
