"""How far each range moves the lead of the first option over the second: a tornado."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.analysis.tornado import Bar, Tornado
from consultdesk.wording.numbers import decimal
from ui.options.analysis.chart import Chart
from ui.options.analysis.flip_words import FlipWords

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_SHOWN = 10


class TornadoChart(Chart):
    """One bar per figure, the widest on top; beyond the line of no lead the order turns."""

    _STEP, _TALL, _NAME, _ENDS, _FOOT = 26, 13, 184, 74, 34

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tornado", parent)

    def _found(self) -> Tornado | None:
        return self._words.outcome.tornado if self._words else None

    def _bars(self) -> tuple[Bar, ...]:
        found = self._found()
        return found.bars[:_SHOWN] if found else ()

    @override
    def lines(self) -> list[str]:
        found = self._found()
        if found is None or self._words is None:
            return []
        words = FlipWords(self._words)
        return [words.bar_line(bar) for bar in found.bars]

    @override
    def tall(self) -> int:
        px = self._theme.px
        return max(len(self._bars()) * px(self._STEP) + px(self._FOOT), 1)

    @override
    def words_at(self, at: QPointF) -> str:
        place = int(at.y() // self._theme.px(self._STEP))
        lines = self.lines()
        return lines[place] if 0 <= place < len(self._bars()) else ""

    def _plot(self) -> QRectF:
        px = self._theme.px
        left, right = self._name_room() + px(self._ENDS), self.width() - px(self._ENDS)
        return QRectF(left, 0, max(right - left, 1), len(self._bars()) * px(self._STEP))

    def _name_room(self) -> float:
        return min(self._theme.px(self._NAME), self.width() * 0.27)

    def _ends(self, found: Tornado) -> tuple[float, float]:
        """Give the leads at both ends of the axis: all the bars, today's lead, and none."""
        known = [found.gap, 0.0, *(g for b in self._bars() for g in (b.gap_low, b.gap_high))]
        margin = max(max(known) - min(known), 1.0) * 0.04
        return min(known) - margin, max(known) + margin

    def _x(self, found: Tornado, lead: float) -> float:
        low, high = self._ends(found)
        plot = self._plot()
        return plot.left() + plot.width() * (lead - low) / (high - low)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        found = self._found()
        if found is None or self._words is None or not self._bars():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = FlipWords(self._words)
        self._paint_level(painter, found)
        for place, bar in enumerate(self._bars()):
            step = self._theme.px(self._STEP)
            row = QRectF(0, place * step, self.width(), step)
            self._paint_name(painter, row, words.bar_name(bar))
            self._paint_bar(painter, row, found, bar)
            self._paint_ends(painter, row, found, (bar, words.bar_ends(bar)))
        self._paint_axis(painter, found)

    def _paint_level(self, painter: QPainter, found: Tornado) -> None:
        """Paint where nobody leads, under the bars and their figures."""
        zero, plot = self._x(found, 0.0), self._plot()
        pen = QPen(self._theme.colour("ink2"), 1)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom() + 3))

    def _paint_name(self, painter: QPainter, row: QRectF, name: str) -> None:
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink"))
        wide = self._name_room() - theme.px(8)
        text = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(row, _LEFT, text)

    def _paint_bar(self, painter: QPainter, row: QRectF, found: Tornado, bar: Bar) -> None:
        theme = self._theme
        ends = sorted((self._x(found, bar.gap_low), self._x(found, bar.gap_high)))
        box = QRectF(ends[0], 0, max(ends[1] - ends[0], 1.5), theme.px(self._TALL))
        box.moveTop(row.center().y() - box.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accentLine"))
        painter.drawRoundedRect(box, 2, 2)
        zero = self._x(found, 0.0)
        if box.left() < zero:
            turned = QRectF(
                box.left(), box.top(), min(zero, box.right()) - box.left(), box.height()
            )
            painter.setBrush(theme.colour("sheet"))
            painter.drawRect(turned)
            painter.setBrush(QBrush(theme.colour("accent"), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(turned)

    def _paint_ends(
        self, painter: QPainter, row: QRectF, found: Tornado, bar: tuple[Bar, tuple[str, str]]
    ) -> None:
        theme = self._theme
        painter.setFont(theme.font("axis", tabular=True))
        painter.setPen(theme.colour("ink2"))
        one, (low, high) = bar
        left, right = (low, high) if one.gap_low <= one.gap_high else (high, low)
        wide = theme.px(self._ENDS)
        ends = sorted((self._x(found, one.gap_low), self._x(found, one.gap_high)))
        start = QRectF(ends[0] - wide - 5, row.top(), wide, row.height())
        finish = QRectF(ends[1] + 5, row.top(), wide, row.height())
        ground = theme.colour("private")
        tall = theme.px(self._TALL)
        for box, side, text in ((start, _RIGHT, left), (finish, _LEFT, right)):
            written = painter.boundingRect(box, side, text)
            written.setHeight(tall)
            written.moveTop(row.center().y() - tall / 2)
            painter.fillRect(written, ground)
            painter.drawText(box, side, text)

    def _paint_axis(self, painter: QPainter, found: Tornado) -> None:
        theme, plot, words = self._theme, self._plot(), self._words
        if words is None:
            return
        today, zero = self._x(found, found.gap), self._x(found, 0.0)
        painter.setPen(QPen(theme.colour("ink"), 1.5))
        painter.drawLine(QPointF(today, plot.top()), QPointF(today, plot.bottom() + 3))
        painter.setFont(theme.font("axis", tabular=True))
        apart = abs(today - zero) > theme.px(130)
        for x, text, top in (
            (today, self._lead(found.gap), 4),
            (zero, self._lead(0.0), 4 if apart else 18),
        ):
            box = QRectF(x - 150, plot.bottom() + theme.px(top), 300, theme.px(14))
            painter.setPen(theme.colour("ink" if x == today else "ink2"))
            painter.drawText(box, _CENTRE, text)

    def _lead(self, lead: float) -> str:
        if self._words is None:
            return ""
        if not lead:
            return self.tr("level")
        points = decimal(lead, self._words.showing.locale, decimals=1)
        return self.tr("today: {points} points ahead").format(points=points)
