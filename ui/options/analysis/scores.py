"""The scores of the options as stacked bars, with the colours of their criteria."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.charts import Segment, paint_segments, segment_at, track_colour
from ui.kit.marks import paint_letter
from ui.kit.theme import theme_of
from ui.options.analysis.chart import Chart
from ui.options.analysis.words import Words, colours

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ScoreBars(Chart):
    """One stacked bar per option, first to last; bars move to their new length."""

    _STEP, _TALL, _BADGE, _LEFT_AT, _SCORE = 27, 16, 19, 28, 33

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("scores", parent)
        self._shown: dict[str, list[float]] = {}
        self._from: dict[str, list[float]] = {}
        self._to: dict[str, list[float]] = {}
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(self._move)

    @override
    def show_words(self, words: Words) -> None:
        self._to = {
            found.option_id: [figure.part / 100 for figure in found.figures]
            for found in words.outcome.options
        }
        same = {k: len(v) for k, v in self._to.items()} == {
            k: len(v) for k, v in self._shown.items()
        }
        self._from = dict(self._shown)
        super().show_words(words)
        self._motion.stop()
        duration = self._theme.motion("base")
        if same and duration and self.isVisible() and self._from != self._to:
            self._motion.setDuration(duration)
            self._motion.start()
        else:
            self._shown = self._to

    def _move(self, part: object) -> None:
        done = float(str(part))
        self._shown = {
            key: [a + (b - a) * done for a, b in zip(self._from.get(key, to), to, strict=False)]
            for key, to in self._to.items()
        }
        self.update()

    @override
    def lines(self) -> list[str]:
        return self._words.scores_twin() if self._words else []

    @override
    def tall(self) -> int:
        count = len(self._words.outcome.ranking) if self._words else 0
        return max(
            count * self.step(self._STEP) - (self.step(self._STEP) - self._theme.px(self._BADGE)), 1
        )

    def _bar(self, place: int) -> QRectF:
        px = self._theme.px
        top = place * self.step(self._STEP) + px(1.5)
        wide = self.width() - px(self._LEFT_AT + self._SCORE)
        return QRectF(px(self._LEFT_AT), top, wide, px(self._TALL))

    def _segments(self, words: Words, option_id: str) -> list[Segment]:
        tints = colours(words.showing.sheet.criteria)
        parts = self._shown.get(option_id, [])
        return [
            Segment(share, tints[weighed.criterion_id])
            for share, weighed in zip(parts, words.outcome.criteria, strict=False)
        ]

    @override
    def words_at(self, at: QPointF) -> str:
        words = self._words
        if words is None:
            return ""
        place = int(at.y() // self.step(self._STEP))
        if not 0 <= place < len(words.outcome.ranking):
            return ""
        option_id = words.outcome.ranking[place]
        found = segment_at(self._bar(place), self._segments(words, option_id), at.x())
        return words.part(option_id, found) if found is not None else words.scores_twin()[place]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        words = self._words
        if words is None:
            return
        painter, theme = QPainter(self), self._theme
        for place, option_id in enumerate(words.outcome.ranking):
            bar = self._bar(place)
            side = theme.px(self._BADGE)
            badge = QRectF(0, place * self.step(self._STEP), side, side)
            paint_letter(painter, badge, words.letter(option_id), theme, first=place == 0)
            track = track_colour(theme, private=False)
            track.setAlphaF(0.55)
            paint_segments(painter, bar, self._segments(words, option_id), theme, track)
            weight = 600 if place == 0 else 500
            painter.setFont(theme.font("control", tabular=True, weight=weight))
            painter.setPen(theme.colour("ink"))
            room = QRectF(0, bar.top(), self.width(), bar.height())
            painter.drawText(room, _RIGHT, words.score(option_id))


class Legend(QWidget):
    """The colours of the criteria, with their short names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._entries: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: Words) -> None:
        """Show the criteria of an outcome."""
        tints = colours(words.showing.sheet.criteria)
        self._entries = [
            (tints[w.criterion_id], words.short(w.criterion_id)) for w in words.outcome.criteria
        ]
        self.setAccessibleName(", ".join(name for _, name in self._entries))
        self._grow()
        self.update()

    def _grow(self) -> None:
        self.setFixedHeight(max(self.heightForWidth(self.width()), 1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _places(self, width: float) -> list[tuple[float, float]]:
        theme = self._theme
        metrics = QFontMetricsF(theme.font("axis"))
        places, x, y = [], 0.0, 0.0
        for _, name in self._entries:
            wide = theme.px(14) + metrics.horizontalAdvance(name)
            if x > 0 and x + wide > width:
                x, y = 0.0, y + theme.px(17)
            places.append((x, y))
            x += wide + theme.px(11)
        return places

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return int(places[-1][1]) + self._theme.px(17) if places else 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("axis"))
        side = theme.px(9)
        places = self._places(self.width())
        for (tint, name), (x, y) in zip(self._entries, places, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(tint))
            painter.drawRoundedRect(QRectF(x, y + theme.px(4), side, side), 2, 2)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(QRectF(x + theme.px(14), y, 400, theme.px(17)), _LEFT, name)
