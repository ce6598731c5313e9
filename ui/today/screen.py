"""Today: the next human act first, then what was promised, then whether people are satisfied."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from consultdesk.domain.today import Agenda
from ui.book import Book
from ui.columns import Columns
from ui.kit.buttons import Button
from ui.kit.layouts import let_go
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of
from ui.kit.words import Label
from ui.office import Office
from ui.screen import Screen
from ui.today import sentences
from ui.today.care import Care
from ui.today.quiet_reading import QuietReading

_MINUTE = 60_000
_BESIDE = 960


class TodayScreen(Screen):
    """What waits today, drawn anew when something changes and when the day does."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, *, book: Book | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._book = book or Book(office, self)
        self._quiet = QuietReading(office, self)
        self._shown: date | None = None
        self._page: ScrollPage | None = None
        self._columns: Columns | None = None
        self.setObjectName("today")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._minute.timeout.connect(self._look_at_clock)
        self._book.turned.connect(self._turn)

    @override
    def refresh(self) -> None:
        """Draw the day as it is now, keeping the focus and the place of the page."""
        if self._shown != self._office.today():
            self._quiet.forget()
        # Qt gives None where nothing has the focus, which its stubs leave out
        focused = cast("QWidget | None", self.focusWidget())
        name = focused.objectName() if focused is not None else ""
        scrolled = self._page.verticalScrollBar().value() if self._page else 0
        page = self._draw()
        if self._page is not None:
            self._column.removeWidget(self._page)
            let_go(self._page)
        self._page = page
        self._column.addWidget(page)
        self._shown = self._office.today()
        page.verticalScrollBar().setValue(scrolled)
        again = page.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._later.stop()  # the window may be closing, and its file with it
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._columns is not None:
            self._columns.fit(self.width(), theme_of(self).px(_BESIDE), (66, 34))

    def _turn(self) -> None:
        if self.isVisible():
            self._later.start(0)

    def _look_at_clock(self) -> None:
        # also true after a night asleep: the first minute awake finds another day
        if self.isVisible() and self._office.today() != self._shown:
            self.refresh()

    def _draw(self) -> ScrollPage:
        theme = theme_of(self)
        agenda = self._book.agenda()
        page = ScrollPage(
            margins=(theme.px(40), theme.px(34), theme.px(40), theme.px(32)), spacing=0
        )
        page.column.addLayout(self._head(agenda))
        page.column.addSpacing(theme.px(25))
        parts = Care(self._office, self, self._quiet)
        left = (
            parts.calls(agenda),
            parts.promises(agenda),
            parts.checks(agenda),
            *parts.starts(agenda),
            *parts.with_time(agenda),
        )
        right = (parts.stages(agenda), *parts.taken_on(self._book.taken_on()))
        columns = Columns(left, right, gap=theme.px(44), spacing=theme.px(24))
        self._columns = columns
        self._fit()
        page.column.addLayout(columns)
        page.column.addStretch(1)
        return page

    def _head(self, agenda: Agenda) -> QHBoxLayout:
        theme, locale = theme_of(self), self._office.locale
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        title = Label(sentences.day_title(self._office.today(), locale), style="display")
        title.setObjectName("today_title")
        words.addWidget(title)
        summary = Label(sentences.summary(agenda, locale), style="body", colour="ink2", wrap=True)
        summary.setObjectName("today_summary")
        words.addWidget(summary)
        head.addLayout(words, 1)
        button = Button(self.tr("Log a signal"), "primary", icon="plus").with_hint("Ctrl N")
        button.setObjectName("log_signal")
        button.clicked.connect(lambda: self.signal_requested.emit(""))
        aside = QVBoxLayout()
        aside.setContentsMargins(0, theme.px(4), 0, 0)
        aside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(aside)
        return head
