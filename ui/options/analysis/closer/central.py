"""For whom each option is the first: its central weights as one bar, with its confidence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.analysis.outcome import Ranked
from ui.kit.charts import Segment, paint_segments, segment_at, track_colour
from ui.kit.marks import paint_letter
from ui.options.analysis.chart import Chart
from ui.options.analysis.sure_words import SureWords
from ui.options.analysis.words import colours

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CentralWeights(Chart):
    """One bar of weights for each option that is first at times; at the end, how surely."""

    _STEP, _TALL, _BADGE, _LEFT_AT, _FIGURES = 30, 16, 19, 30, 44

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("central_weights", parent)

    def _options(self) -> list[Ranked]:
        return SureWords(self._words).central() if self._words else []

    @override
    def lines(self) -> list[str]:
        if self._words is None:
            return []
        words = SureWords(self._words)
        return [words.central_line(option) for option in words.central()]

    @override
    def tall(self) -> int:
        return max(len(self._options()) * self._theme.px(self._STEP), 1)

    def _bar(self, place: int) -> QRectF:
        px = self._theme.px
        wide = self.width() - px(self._LEFT_AT + self._FIGURES)
        bar = QRectF(px(self._LEFT_AT), 0, wide, px(self._TALL))
        bar.moveTop((place + 0.5) * px(self._STEP) - bar.height() / 2)
        return bar

    def _segments(self, option: Ranked) -> list[Segment]:
        if self._words is None:
            return []
        tints = colours(self._words.showing.sheet.criteria)
        counted = self._words.outcome.criteria
        return [
            Segment(share, tints[weighed.criterion_id])
            for share, weighed in zip(option.central or (), counted, strict=True)
        ]

    @override
    def words_at(self, at: QPointF) -> str:
        options, place = self._options(), int(at.y() // self._theme.px(self._STEP))
        if self._words is None or not 0 <= place < len(options):
            return ""
        found = segment_at(self._bar(place), self._segments(options[place]), at.x())
        words = SureWords(self._words)
        if found is None:
            return words.central_line(options[place])
        return words.central_part(options[place], found)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words is None:
            return
        painter, theme = QPainter(self), self._theme
        track = track_colour(theme, private=True)
        for place, option in enumerate(self._options()):
            bar = self._bar(place)
            badge = QRectF(0, 0, theme.px(self._BADGE), theme.px(self._BADGE))
            badge.moveTop(bar.center().y() - badge.height() / 2)
            letter = self._words.letter(option.option_id)
            first = option.option_id == self._words.outcome.verdict.leader
            paint_letter(painter, badge, letter, theme, first=first)
            paint_segments(painter, bar, self._segments(option), theme, track)
            painter.setFont(theme.font("small", weight=500, tabular=True))
            painter.setPen(theme.colour("ink"))
            room = QRectF(0, bar.top(), self.width(), bar.height())
            painter.drawText(room, _RIGHT, self._words.share(option.confidence or 0.0))
