"""A row of option letters to choose one from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import Button, Size
from ui.kit.flow import FlowLayout
from ui.kit.layouts import clear
from ui.kit.words import plain
from ui.options.showing import Showing


class Letters(QWidget):
    """One button per option shown; the name of the option is its tool tip."""

    chosen = Signal(object)

    def __init__(self, name: str, size: Size = "normal") -> None:
        super().__init__()
        self._name, self._size = name, size
        self._flow = FlowLayout(self)
        self._known: list[tuple[str, str, str]] = []

    def show_letters(self, showing: Showing) -> None:
        """Offer the letters of the options shown."""
        letters, language = showing.sheet.letters(), showing.language
        known = [(o.id, letters[o.id], o.name.read(language)) for o in showing.options]
        if known == self._known:
            return
        self._known = known
        clear(self._flow)
        for option_id, letter, title in known:
            button = Button(letter, size=self._size)
            button.setObjectName(f"{self._name}_{letter}")
            button.setToolTip(plain(title))
            name = QCoreApplication.translate("Analysis", "Option {letter}").format(letter=letter)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, one=option_id: self.chosen.emit(one))
            self._flow.addWidget(button)
