"""How the program looks on this machine: theme, size of the text, movement."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal

from consultdesk.wording.numbers import percent
from ui.kit.buttons import Button
from ui.kit.switches import Choice, Segmented
from ui.office import Office
from ui.practice.rows import Group
from ui.preferences import TEXT_SIZES


class Appearance(Group):
    """Habits of this machine: they ask the application to build the window anew."""

    theme_chosen = Signal(object)
    text_size_chosen = Signal(object)
    motion_chosen = Signal(object)
    train_requested = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(QCoreApplication.translate("Settings", "Appearance"))
        chosen = office.preferences
        self.theme = Segmented(
            [
                Choice("system", self.tr("System")),
                Choice("light", self.tr("Light")),
                Choice("dark", self.tr("Dark")),
            ],
            chosen.theme,
            name=self.tr("Theme"),
        )
        self.theme.setObjectName("theme")
        self.theme.chosen.connect(self.theme_chosen)
        self.add(self.tr("Theme"), self.theme)
        sizes = [Choice(size, percent(Decimal(size), office.locale)) for size in TEXT_SIZES]
        self.text_size = Segmented(sizes, chosen.text_size, name=self.tr("Text size"))
        self.text_size.setObjectName("text_size")
        self.text_size.chosen.connect(self.text_size_chosen)
        self.add(self.tr("Text size"), self.text_size)
        still = [
            Choice("system", self.tr("As the system")),
            Choice("none", self.tr("None")),
        ]
        known = "none" if chosen.reduced_motion else "system"
        self.motion = Segmented(still, known, name=self.tr("Movement"))
        self.motion.setObjectName("motion")
        self.motion.chosen.connect(lambda value: self.motion_chosen.emit(value == "none"))
        self.add(self.tr("Movement"), self.motion)
        train = Button(self.tr("Hide names and amounts, or show them")).with_hint("F7")
        train.setObjectName("train_mode")
        train.clicked.connect(self.train_requested)
        self.add(self.tr("Train mode"), train)
