"""The library: its shelves in a column with their counts, the one chosen beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from ui.kit.theme import theme_of
from ui.library.column import ShelfColumn
from ui.library.keepers import keepers
from ui.library.page import ShelfPage
from ui.office import Office
from ui.screen import Screen

_WIDEST = 1080


class LibraryScreen(Screen):
    """Every shelf, edited in both languages; the screens that use them follow at once."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._language = office.language
        self._keepers = keepers(office)
        self._pages: dict[int, ShelfPage] = {}
        self._stale = False
        self.setObjectName("library")
        self.column = ShelfColumn([keeper.name for keeper in self._keepers])
        self.stack = QStackedWidget()
        self._lay_out()
        self.column.list.currentRowChanged.connect(self._turn)
        self.column.list.gone_into.connect(self._go_in)
        office.desk.changed.connect(self._hear)
        self._count()
        self.column.list.setCurrentRow(0)
        self.setFocusProxy(self.column.list)

    @override
    def refresh(self) -> None:
        """Show every count as it stands now, and the shelves in today's words."""
        self._stale = False
        self._count()
        for page in self._pages.values():
            page.show_rows()

    @property
    def page(self) -> ShelfPage:
        """The shelf that is shown."""
        return self._pages[self.column.list.currentRow()]

    def choose(self, place: str) -> None:
        """Show a shelf by its place: rules, phrases, guides, feelings, sets, cards, costs, law."""
        self.column.list.setCurrentRow([keeper.place for keeper in self._keepers].index(place))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _lay_out(self) -> None:
        px = theme_of(self).px
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.column)
        main = QHBoxLayout()
        main.setContentsMargins(px(36), px(28), px(36), px(20))
        self.stack.setMaximumWidth(px(_WIDEST))
        main.addWidget(self.stack)
        row.addLayout(main, 1)

    def _turn(self, row: int) -> None:
        if row < 0:
            return
        if row not in self._pages:
            page = ShelfPage(self._office, self._keepers[row], self._language)
            page.language_chosen.connect(self._speak)
            self._pages[row] = page
            self.stack.addWidget(page)
        self._pages[row].speak(self._language)
        self.stack.setCurrentWidget(self._pages[row])

    def _go_in(self) -> None:
        self.page.take_focus()

    def _speak(self, language: str) -> None:
        self._language = language

    def _count(self) -> None:
        self.column.show_counts([keeper.count() for keeper in self._keepers])

    def _hear(self, changes: Sequence[Change]) -> None:
        if not any(keeper.hears(change) for keeper in self._keepers for change in changes):
            return
        self._stale = not self.isVisible()
        if self.isVisible():
            self._count()
