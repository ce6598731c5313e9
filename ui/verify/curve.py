"""The line of satisfaction, round after round, with what was adjusted between them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.locales import Locale
from consultdesk.domain.satisfaction import SatisfactionRound
from consultdesk.wording.dates import short_day
from ui.kit.theme import theme_of
from ui.verify.words import rating_word

LEFT, TOP, STEP, RIGHT = 90, 17, 48, 14


class Curve(QWidget):
    """Ratings from 1 to 5 over time; a diamond is an adjustment."""

    def __init__(self, locale: Locale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._locale = locale
        self._rounds: tuple[SatisfactionRound, ...] = ()
        self.setObjectName("satisfaction_curve")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rounds(self, rounds: Sequence[SatisfactionRound]) -> None:
        """Draw the rounds that were answered."""
        self._rounds = tuple(r for r in rounds if r.rating is not None)
        ratings = ", ".join(f"{short_day(r.on, self._locale)}: {r.rating}" for r in self._rounds)
        self.setAccessibleName(self.tr("Satisfaction over time"))
        self.setAccessibleDescription(ratings)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, self._theme.px(TOP + 4 * STEP + 34))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        if not self._rounds:
            return
        days = [r.on for r in self._rounds]
        span = max((days[-1] - days[0]).days, 14)
        left = self._theme.px(LEFT + 54)
        width = self.width() - left - self._theme.px(RIGHT + 97)
        self._origin = (days[0], span, left, max(width, 1))
        self._paint_line(painter)
        self._paint_adjustments(painter)
        self._paint_ratings(painter)

    def _x(self, day: date) -> float:
        first, span, left, width = self._origin
        return left + width * (day - first).days / span

    def _y(self, rating: int) -> float:
        return float(self._theme.px(TOP + (5 - rating) * STEP))

    def _paint_scale(self, painter: QPainter) -> None:
        for rating in range(1, 6):
            y, top = self._y(rating), rating == 5
            painter.setPen(QPen(self._theme.colour("accentLine" if top else "line"), 1.2))
            left = self._theme.px(LEFT)
            painter.drawLine(QPointF(left, y), QPointF(self.width() - self._theme.px(RIGHT), y))
            painter.setFont(self._theme.font("small", weight=600 if top else 400))
            painter.setPen(self._theme.colour("accent" if top else "ink3"))
            box = QRectF(0, y - 10, left - self._theme.px(13), 20)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, f"{rating} {rating_word(rating)}")

    def _turning(self, one: SatisfactionRound, other: SatisfactionRound) -> date | None:
        """Give the day between two rounds on which what was asked for was adjusted."""
        if one.adjusted_on is None:
            return None
        latest = max(one.on, other.on - timedelta(days=1))
        return min(max(one.adjusted_on, one.on), latest)

    def _paint_line(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        for one, other in pairwise(self._rounds):
            start = QPointF(self._x(one.on), self._y(one.rating or 1))
            turning = self._turning(one, other)
            if turning is not None:
                bend = QPointF(self._x(turning), start.y())
                painter.drawLine(start, bend)
                start = bend
            painter.drawLine(start, QPointF(self._x(other.on), self._y(other.rating or 1)))

    def _paint_adjustments(self, painter: QPainter) -> None:
        for one, other in pairwise(self._rounds):
            turning = self._turning(one, other)
            if turning is None:
                continue
            x, y, half = self._x(turning), self._y(one.rating or 1), self._theme.px(7)
            corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.setBrush(self._theme.colour("sheet"))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
            painter.setPen(self._theme.colour("ink2"))
            painter.setFont(self._theme.font("small"))
            said = f"{short_day(turning, self._locale)} · {one.adjustment}"
            falls = (other.rating or 1) < (one.rating or 1)  # the line goes where the words were
            box = QRectF(x + 3, y - 30 if falls else y + 10, self.width() - x - 3, 20)
            fitted = painter.fontMetrics().elidedText(
                said, Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fitted)

    def _paint_ratings(self, painter: QPainter) -> None:
        radius, foot = self._theme.px(11), self._y(1) + self._theme.px(8)
        for one in self._rounds:
            centre = QPointF(self._x(one.on), self._y(one.rating or 1))
            painter.setPen(QPen(self._theme.colour("sheet"), 5))
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(centre, radius + 2, radius + 2)
            box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            painter.setPen(self._theme.colour("onAccent"))
            painter.setFont(self._theme.font("control", weight=600))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(one.rating))
            painter.setPen(self._theme.colour("ink3"))
            painter.setFont(self._theme.font("small"))
            box = QRectF(centre.x() - 60, foot, 120, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, short_day(one.on, self._locale))
