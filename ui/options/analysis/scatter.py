"""Cost and value: where each option lies, how far its cost may go, which ones no other beats."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.analysis.frontier import Spot
from consultdesk.wording.numbers import decimal
from ui.kit.charts import track_colour
from ui.kit.marks import paint_letter
from ui.options.analysis.chart import Chart
from ui.options.analysis.words import Words

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Axis(NamedTuple):
    """One axis: its ends, and its marks."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def place(self, value: float) -> float:
        """Give where a value lies between the ends, from 0 to 1."""
        return (value - self.low) / ((self.high - self.low) or 1.0)


def value_axis(values: Sequence[float]) -> Axis:
    """Give the axis of values: whole tens around them, within 0 and 100."""
    low = max(math.floor((min(values) - 5) / 10) * 10, 0)
    high = min(max(math.ceil((max(values) + 2) / 10) * 10, low + 20), 100)
    step = 10 if high - low <= 50 else 20
    return Axis(low, high, tuple(range(low, high + 1, step)))


def cost_axis(spots: Sequence[Spot]) -> Axis:
    """Give the axis of costs: round marks, with room on both sides for the letters."""
    low, high = min(s.low for s in spots), max(s.high for s in spots)
    span = max(high - low, 1.0)
    step = _round(span / 4)
    first = math.ceil((low - span * 0.06) / step) * step
    count = math.floor((high + span * 0.02 - first) / step)
    ticks = tuple(first + step * n for n in range(max(count, 0) + 1))
    return Axis(low - span * 0.07, high + span * 0.06, ticks)


def _round(size: float) -> float:
    power = 10.0 ** math.floor(math.log10(size))
    return next(n * power for n in (1, 2, 5, 10) if n * power >= size * 0.75)


class CostValue(Chart):
    """A letter for each option, over its cost and its value without the cost."""

    _LEFT, _RIGHT_PAD, _TOP, _PLOT, _BADGE = 30, 7, 6, 122, 19

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("cost_value", parent)

    @override
    def lines(self) -> list[str]:
        return self._words.spots_twin() if self._words else []

    @override
    def tall(self) -> int:
        return self._theme.px(self._TOP + 34) + self._plot_height()

    def _plot_height(self) -> int:
        """Give the height between the axes: less when many criteria take the room above."""
        full = self._theme.px(self._PLOT)
        return full if self.step(27) == self._theme.px(27) else full * 4 // 5

    def _spots(self) -> list[Spot]:
        return [s for s in self._words.outcome.spots if s.value is not None] if self._words else []

    def _plot(self) -> QRectF:
        px = self._theme.px
        return QRectF(
            px(self._LEFT),
            px(self._TOP),
            self.width() - px(self._LEFT + self._RIGHT_PAD),
            self._plot_height(),
        )

    def _at(self, spot: Spot, axes: tuple[Axis, Axis], cost: float) -> QPointF:
        plot = self._plot()
        x = plot.left() + plot.width() * axes[0].place(cost)
        return QPointF(x, plot.bottom() - plot.height() * axes[1].place(spot.value or 0.0))

    @override
    def words_at(self, at: QPointF) -> str:
        spots = self._spots()
        if self._words is None or not spots:
            return ""
        axes = cost_axis(spots), value_axis([s.value or 0.0 for s in spots])
        for spot, line in zip(self._words.outcome.spots, self.lines(), strict=True):
            place = self._at(spot, axes, spot.cost)
            if (place - at).manhattanLength() < self._theme.px(self._BADGE):
                return line
        return self._words.cost_title()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        words, spots = self._words, self._spots()
        if words is None or not spots:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axes = cost_axis(spots), value_axis([s.value or 0.0 for s in spots])
        self._paint_axes(painter, axes, words)
        self._paint_frontier(painter, spots, axes)
        for spot in spots:
            self._paint_whisker(painter, spot, axes)
        first = words.outcome.verdict.leader
        for spot in sorted(spots, key=lambda s: s.option_id == first):
            side = self._theme.px(self._BADGE)
            badge = QRectF(0, 0, side, side)
            badge.moveCenter(self._at(spot, axes, spot.cost))
            letter = words.letter(spot.option_id)
            paint_letter(painter, badge, letter, self._theme, first=spot.option_id == first)

    def _paint_axes(self, painter: QPainter, axes: tuple[Axis, Axis], words: Words) -> None:
        theme, plot = self._theme, self._plot()
        painter.setFont(theme.font("axis", tabular=True))
        for value in axes[1].ticks:
            y = round(plot.bottom() - plot.height() * axes[1].place(value)) + 0.5
            painter.setPen(QPen(track_colour(theme, private=True), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("ink2"))
            label = QRectF(0, y - theme.px(7), plot.left() - theme.px(7), theme.px(14))
            painter.drawText(label, _RIGHT, str(round(value)))
        for cost in axes[0].ticks:
            x = plot.left() + plot.width() * axes[0].place(cost)
            label = QRectF(x - 40, plot.bottom() + theme.px(4), 80, theme.px(14))
            text = decimal(cost, words.showing.locale, decimals=0)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        caption = QRectF(0, plot.bottom() + theme.px(18), plot.right(), theme.px(14))
        painter.setFont(theme.font("axis"))
        painter.drawText(caption, _RIGHT, words.cost_title())

    def _paint_frontier(
        self, painter: QPainter, spots: Sequence[Spot], axes: tuple[Axis, Axis]
    ) -> None:
        best = sorted((s for s in spots if s.efficient), key=lambda s: s.cost)
        pen = QPen(self._theme.colour("accent"), 1.3)
        pen.setDashPattern([3, 2.5])
        painter.setPen(pen)
        points = [self._at(spot, axes, spot.cost) for spot in best]
        painter.drawPolyline(points)

    def _paint_whisker(self, painter: QPainter, spot: Spot, axes: tuple[Axis, Axis]) -> None:
        painter.setPen(QPen(self._theme.colour("control"), 1.5))
        painter.drawLine(self._at(spot, axes, spot.low), self._at(spot, axes, spot.high))
