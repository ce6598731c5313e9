"""How far each weight may go, and the chances of ranking first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.analysis.outcome import Weighed
from ui.kit.charts import paint_bar, track_colour
from ui.options.analysis.chart import Chart
from ui.options.analysis.words import Words

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WeightRanges(Chart):
    """How far each weight may go before another option leads, with the letter that takes over."""

    _STEP, _TRACK_AT, _FIGURES = 22, 66, 73

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ranges", parent)
        self._rows: tuple[Weighed, ...] = ()

    @override
    def show_words(self, words: Words) -> None:
        self._rows = words.ranged()
        super().show_words(words)

    @override
    def lines(self) -> list[str]:
        return self._words.ranges_twin() if self._words else []

    @override
    def tall(self) -> int:
        return max(len(self._rows) * self.step(self._STEP), 1)

    @override
    def words_at(self, at: QPointF) -> str:
        place = int(at.y() // self.step(self._STEP))
        if self._words is None or not 0 <= place < len(self._rows):
            return ""
        return self._words.range_line(self._rows[place])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, row in enumerate(self._rows):
            top = place * self.step(self._STEP)
            line = QRectF(0, top, self.width(), self.step(self._STEP))
            self._paint_row(painter, line, row, self._words)

    def _paint_row(self, painter: QPainter, line: QRectF, row: Weighed, words: Words) -> None:
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink2"))
        name = QFontMetricsF(painter.font()).elidedText(
            words.short(row.criterion_id), Qt.TextElideMode.ElideRight, theme.px(self._TRACK_AT - 4)
        )
        painter.drawText(line, _LEFT, name)
        painter.setFont(theme.font("small", weight=500, tabular=True))
        painter.setPen(theme.colour("ink"))
        painter.drawText(line, _RIGHT, words.kept(row))
        width = line.width() - theme.px(self._TRACK_AT + self._FIGURES)
        track = QRectF(theme.px(self._TRACK_AT), line.center().y(), width, 0)
        self._paint_track(painter, track, row, words)

    def _paint_track(self, painter: QPainter, track: QRectF, row: Weighed, words: Words) -> None:
        theme, keeps = self._theme, row.keeps
        if keeps is None:
            return
        y = track.center().y()
        pen = QPen(theme.colour("privateLine"), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1, 1.8])
        painter.setPen(pen)
        painter.drawLine(QPointF(track.left(), y), QPointF(track.right(), y))
        low = track.left() + track.width() * keeps.low
        high = track.left() + track.width() * keeps.high
        bar = QRectF(low, y - 3.5, max(high - low, 2), 7)
        paint_bar(painter, bar, 1.0, theme.colour("accentLine"), theme.colour("accentLine"))
        if keeps.low_taker:
            self._paint_end(painter, QPointF(low, y), words.letter(keeps.low_taker), before=True)
        if keeps.high_taker:
            self._paint_end(painter, QPointF(high, y), words.letter(keeps.high_taker), before=False)
        today = QPointF(track.left() + track.width() * row.share, y)
        painter.setPen(QPen(theme.colour("private"), 1.5))
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(today, 5, 5)

    def _paint_end(self, painter: QPainter, at: QPointF, letter: str, *, before: bool) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colour("ink"), 2))
        painter.drawLine(QPointF(at.x(), at.y() - 6), QPointF(at.x(), at.y() + 6))
        painter.setFont(theme.font("axis", weight=600))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(letter) + 4
        left = at.x() - wide - 4 if before else at.x() + 4
        ground = QRectF(left, at.y() - 6, wide, 12)
        painter.fillRect(ground, theme.colour("private"))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, letter)


class Chances(Chart):
    """The chance of each option to rank first, as one bar each."""

    _STEP, _BAR_AT, _FIGURES = 18, 28, 44

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chances", parent)

    @override
    def lines(self) -> list[str]:
        return self._words.chances_twin() if self._words else []

    @override
    def tall(self) -> int:
        count = len(self._words.outcome.ranking) if self._words else 0
        return max(count * self.step(self._STEP), 1)

    def _order(self, words: Words) -> Sequence[str]:
        return words.outcome.ranking

    @override
    def words_at(self, at: QPointF) -> str:
        place = int(at.y() // self.step(self._STEP))
        lines = self.lines()
        return lines[place] if 0 <= place < len(lines) else ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        words, theme = self._words, self._theme
        if words is None:
            return
        painter = QPainter(self)
        for place, option_id in enumerate(self._order(words)):
            found = words.outcome.option(option_id)
            row = QRectF(0, place * self.step(self._STEP), self.width(), self.step(self._STEP))
            painter.setFont(theme.font("small", weight=600))
            painter.setPen(theme.colour("ink"))
            letter = QRectF(0, row.top(), theme.px(19), row.height())
            painter.drawText(letter, Qt.AlignmentFlag.AlignCenter, words.letter(option_id))
            wide = row.width() - theme.px(self._BAR_AT + self._FIGURES)
            bar = QRectF(theme.px(self._BAR_AT), row.center().y() - 4, wide, theme.px(7))
            first = found.chances[0] if found is not None and found.chances else 0.0
            track = track_colour(theme, private=True)
            paint_bar(painter, bar, first, theme.colour("accent"), track)
            painter.setFont(theme.font("small", weight=500, tabular=True))
            painter.drawText(row, _RIGHT, words.chance(option_id))
