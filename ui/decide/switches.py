"""What goes on the handout and what stays here, as two panels side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from consultdesk.domain.decisions import Handout
from ui.kit.buttons import IconButton
from ui.kit.panels import Heading, Panel, PrivacyMark, PrivatePanel, Sheet
from ui.kit.switches import Switch
from ui.kit.theme import theme_of

_MARGINS = (18, 11, 18, 12)
_HEAD = 28
_SPACING = 2


class _Switches:
    """Switches tied by name to the choices of the handout."""

    def __init__(self, panel: Panel, told: Callable[[str, bool], object]) -> None:
        self._panel = panel
        self._told = told
        self._switches: dict[str, Switch] = {}

    def add(self, name: str, words: str) -> None:
        """Add the switch of one choice."""
        switch = Switch(words)
        switch.setObjectName(name)
        switch.toggled.connect(lambda on: self._told(name, bool(on)))
        self._switches[name] = switch
        self._panel.column.addWidget(switch)

    def show(self, handout: Handout) -> None:
        """Show what is chosen, without telling anybody."""
        for name, switch in self._switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(bool(getattr(handout, name)))
            switch.update()


class OnTheDocument(Sheet):
    """The sections that the client reads, each with its switch; `switched(name, on)`."""

    switched = Signal(str, bool)
    words_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=_MARGINS, spacing=_SPACING, parent=parent)
        heading = Heading(self.tr("On the document"))
        words = IconButton("pen", self.tr("Words of the document"))
        words.setObjectName("edit_words")
        words.calling(self.words_requested.emit)
        heading.add(words)
        heading.add(PrivacyMark("shared", compact=True))
        heading.setFixedHeight(theme_of(self).px(_HEAD))
        self.column.addWidget(heading)
        self._switches = _Switches(self, self.switched.emit)
        for name, said in (
            ("show_statement", self.tr("Confirmed statement")),
            ("show_matrix", self.tr("Priorities and table of options")),
            ("show_overall", self.tr("Overall picture")),
            ("show_my_view", self.tr("My view")),
            ("show_decision", self.tr("Decision box and signatures")),
            ("show_my_part", self.tr("My part in what happened")),
            ("show_rest", self.tr("“The rest is taken on by…”")),
        ):
            self._switches.add(name, said)
        self.column.addStretch(1)

    def show_handout(self, handout: Handout) -> None:
        """Show what is chosen."""
        self._switches.show(handout)


class StaysHere(PrivatePanel):
    """What the client does not read unless a switch says so, and what has no switch at all."""

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=_MARGINS, spacing=_SPACING, parent=parent)
        heading = Heading(self.tr("Stays here"), privacy="private")
        heading.setFixedHeight(theme_of(self).px(_HEAD))
        self.column.addWidget(heading)
        self._switches = _Switches(self, self.switched.emit)
        self._switches.add("show_taken_on", self.tr("What I take on"))
        self._switches.add("show_range", self.tr("Low – high range"))
        for words in (
            self.tr("My ceiling and my notes"),
            self.tr("Private criteria and cons"),
            self.tr("Emotions noted on the call"),
        ):
            locked = Switch(words, locked=True)
            always = QCoreApplication.translate("Decide", "{what}: always stays here")
            locked.setAccessibleName(always.format(what=words))
            self.column.addWidget(locked)
        self.column.addStretch(1)

    def show_handout(self, handout: Handout) -> None:
        """Show what is chosen."""
        self._switches.show(handout)
