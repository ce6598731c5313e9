"""A day typed as one says it, or picked in a calendar."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import QDate, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QCalendarWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.editors import LineEditor
from ui.kit.fields import Field
from ui.kit.icons import paint_icon
from ui.kit.theme import theme_of

_FIRST = QDate(1000, 1, 1)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class Days(Protocol):
    """How days are read and written where the program is used."""

    def today(self) -> date:
        """Give the day it is."""

    def write(self, day: date) -> str:
        """Give a day as it is read."""

    def read(self, typed: str) -> date | str:
        """Give the day that was typed, or the sentence for what cannot be read as one."""


class DayEditor(LineEditor):
    """One line that holds a day; up and down go a day on or back, Alt+Down opens the calendar."""

    def __init__(self, days: Days, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._days = days
        self._icon = theme_of(self).px(16)
        self.setTextMargins(0, 0, self._icon + theme_of(self).px(4), 0)
        self.setMouseTracking(True)

    def day(self) -> date | None:
        """Give the day that is read in the words; none while they are empty or unreadable."""
        read = self._days.read(self.text()) if self.text().strip() else None
        return read if isinstance(read, date) else None

    def unread(self) -> str:
        """Give the sentence for words in which no day is read, nothing where all is well."""
        read = self._days.read(self.text()) if self.text().strip() else ""
        return read if isinstance(read, str) else ""

    def put(self, day: date) -> None:
        """Take a day as if it had been typed, and announce it."""
        self.setText(self._days.write(day))
        self.commit()

    def open_calendar(self) -> Calendar:
        """Show a month under the line, at the day that is read in it, else at today."""
        calendar = Calendar(self, self.day() or self._days.today())
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        return calendar

    def _place(self) -> QRect:
        top = (self.height() - self._icon) // 2
        return QRect(self.width() - self._icon, top, self._icon, self._icon)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_calendar()
            event.accept()
            return
        known = self.day()
        if event.key() in _STEPS and known is not None:
            self._step(known, _STEPS[Qt.Key(event.key())])
            event.accept()
            return
        super().keyPressEvent(event)

    def _step(self, known: date, days: int) -> None:
        with contextlib.suppress(OverflowError):  # the calendar ends there
            self.setText(self._days.write(known + timedelta(days=days)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled() and self._place().contains(event.position().toPoint()):
            self.open_calendar()
            return
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._place().contains(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_icon(painter, QRectF(self._place()), "today", theme_of(self).colour("ink3"))


class Calendar(QWidget):
    """A month that floats under a field until a day is chosen or Esc is pressed."""

    def __init__(self, editor: DayEditor, day: date) -> None:
        super().__init__(editor, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._editor = editor
        self.month = QCalendarWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.month)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        weekend = QTextCharFormat()
        weekend.setForeground(theme_of(self).colour("ink3"))
        for name in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(name, weekend)
        self.month.setMinimumDate(_FIRST)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.clicked.connect(self._choose)
        self.month.activated.connect(self._choose)
        self.setFocusProxy(self.month)

    def _choose(self, chosen: QDate) -> None:
        self.close()
        self._editor.put(date(chosen.year(), chosen.month(), chosen.day()))


class DateField(Field):
    """A day, or nothing; words in which no day is read stay, with a sentence below them."""

    def __init__(
        self, label: str, day: date | None = None, *, days: Days, parent: QWidget | None = None
    ) -> None:
        self._days = days
        self._line = DayEditor(days)
        super().__init__(label, self._line, parent=parent)
        self.set_value(day)
        self._line.committed.connect(self._take)

    @override
    def commit(self) -> None:
        self._line.commit()

    @override
    def value(self) -> date | None:
        return self._line.day()

    @override
    def unread(self) -> str:
        return self._line.unread()

    @override
    def set_value(self, value: object) -> None:
        self._line.settle(self._days.write(value) if isinstance(value, date) else "")

    def _take(self, _typed: object) -> None:
        if sentence := self.unread():
            self.complain(sentence)
            return
        day = self.value()
        self.set_value(day)
        self._announce(day)
