"""The promises of both sides on one line of time each, with today between them."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.locales import Locale
from consultdesk.domain.promises import Owner
from consultdesk.wording.dates import short_day
from ui.kit.marks import paint_promise_dot
from ui.kit.theme import theme_of
from ui.promises.rows import Shown


class Timeline(QWidget):
    """Two lines, mine and the client's; dots are promises by number, the upright line is today."""

    def __init__(self, locale: Locale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._locale = locale
        self._shown: tuple[Shown, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("promise_timeline")

    def show_promises(self, shown: tuple[Shown, ...], today: date) -> None:
        """Draw these promises around today."""
        self._shown = tuple(one for one in shown if one.promise.due is not None)
        self._today = today
        self.setAccessibleName(
            self.tr("Timeline of {count} promises").format(count=len(self._shown))
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, self._theme.px(124))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, left = self._theme.px(34), self._theme.px(54)
        lines = {Owner.ME: top, Owner.CLIENT: top + self._theme.px(42)}
        right = self.width() - self._theme.px(14)
        self._paint_lines(painter, lines, left, right)
        days = [one.promise.due for one in self._shown if one.promise.due] + [self._today]
        first, last = min(days), max(days)
        self._scale = (first - timedelta(days=2), max((last - first).days + 6, 10), left, right)
        self._paint_today(painter, lines)
        for one in self._shown:
            self._paint_promise(painter, one, lines[one.promise.owner])
        bottom = lines[Owner.CLIENT] + self._theme.px(22)
        self._paint_dates(painter, sorted({first, last}), bottom)

    def _x(self, day: date) -> float:
        start, span, left, right = self._scale
        return left + (right - left) * (day - start).days / span

    def _paint_lines(
        self, painter: QPainter, lines: dict[Owner, int], left: int, right: int
    ) -> None:
        painter.setFont(self._theme.font("control"))
        names = {Owner.ME: self.tr("Me"), Owner.CLIENT: self.tr("Client")}
        for owner, y in lines.items():
            painter.setPen(self._theme.colour("ink"))
            painter.drawText(
                QRectF(0, y - 12, left, 24), Qt.AlignmentFlag.AlignVCenter, names[owner]
            )
            painter.setPen(QPen(self._theme.colour("line"), 1.5))
            painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _paint_today(self, painter: QPainter, lines: dict[Owner, int]) -> None:
        x, accent = self._x(self._today), self._theme.colour("accent")
        top, bottom = lines[Owner.ME] - self._theme.px(22), lines[Owner.CLIENT] + self._theme.px(18)
        painter.setPen(QPen(accent, 1.5))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setFont(self._theme.font("axis", weight=600))
        box = QRectF(x - 60, top - self._theme.px(15), 120, self._theme.px(14))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.tr("Today"))

    def _paint_promise(self, painter: QPainter, one: Shown, y: int) -> None:
        if one.promise.due is None:
            return
        size = self._theme.px(20)
        box = QRectF(self._x(one.promise.due) - size / 2, y - size / 2, size, size)
        state = "kept" if not one.promise.pending else ("next" if one.next else "to_keep")
        paint_promise_dot(painter, box, str(one.number), state, self._theme)  # type: ignore[arg-type]

    def _paint_dates(self, painter: QPainter, days: list[date], y: int) -> None:
        painter.setFont(self._theme.font("axis"))
        painter.setPen(self._theme.colour("ink3"))
        for day in days:
            x = self._x(day)
            painter.drawLine(QPointF(x, y), QPointF(x, y + 4))
            box = QRectF(x - 60, y + 6, 120, self._theme.px(14))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, short_day(day, self._locale))
