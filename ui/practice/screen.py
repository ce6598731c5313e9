"""Settings: how the program looks and speaks, who prints and signs, and where the data lies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.practice import Holiday, Practice
from consultdesk.domain.rates import CeilingGuide, Rate
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.practice.appearance import Appearance
from ui.practice.benchmarks import Benchmarks
from ui.practice.data import Data
from ui.practice.formats import Formats
from ui.practice.hours import Hours
from ui.practice.letterhead import Letterhead
from ui.practice.rows import WIDEST
from ui.screen import Choices


class SettingsScreen(Choices):
    """The groups of settings, each writing what it shows as soon as it is chosen."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._stale = False
        self.setObjectName("settings")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._build())
        office.desk.changed.connect(self._heard)

    @override
    def refresh(self) -> None:
        """Show every setting as it stands now."""
        self._stale = False
        for group in (self.formats, self.benchmarks, self.letterhead, self.hours, self.data):
            group.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for group in self._groups:
            group.fit(self.width())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _build(self) -> ScrollPage:
        px = theme_of(self).px
        page = ScrollPage(margins=(px(40), px(35), px(40), px(40)), spacing=0)
        page.column.addWidget(Label(self.tr("Settings"), style="display"))
        page.column.addSpacing(px(16))
        office = self._office
        self.formats = Formats(office)
        self.formats.language_chosen.connect(self.language_chosen)
        self.appearance = Appearance(office)
        self.appearance.theme_chosen.connect(self.theme_chosen)
        self.appearance.text_size_chosen.connect(self.text_size_chosen)
        self.appearance.motion_chosen.connect(self.motion_chosen)
        self.appearance.train_requested.connect(lambda: self.open_requested.emit("train", ""))
        self.benchmarks = Benchmarks(office)
        self.letterhead = Letterhead(office)
        self.hours = Hours(office)
        self.data = Data(office)
        self._groups = (
            self.formats,
            self.appearance,
            self.benchmarks,
            self.letterhead,
            self.hours,
            self.data,
        )
        for group in self._groups:
            group.setMaximumWidth(px(WIDEST))
            page.column.addWidget(group)
            page.column.addSpacing(px(23))
        page.column.addStretch(1)
        return page

    def _heard(self, changes: Sequence[Change]) -> None:
        mine = (Practice, Rate, CeilingGuide, Holiday)
        if any(isinstance(change.record, mine) for change in changes):
            self._stale = True
            if self.isVisible():
                self.refresh()
