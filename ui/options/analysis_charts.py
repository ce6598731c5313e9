"""The charts of the analysis: stacked scores, ranges of weights, chances of ranking first.

Each says its conclusion in its accessible name and carries a list twin (`lines`), which Enter
opens under it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from consultdesk.analysis.outcome import Weighed
from ui.kit import focus
from ui.kit.charts import Segment, paint_bar, paint_segments, segment_at, track_colour
from ui.kit.marks import paint_letter
from ui.kit.theme import theme_of
from ui.kit.words import plain
from ui.options.analysis_words import Words, colours

_MANY = 5
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Chart(QWidget):
    """A painted chart with words; it can be reached by Tab, and Enter asks for its list."""

    list_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._words: Words | None = None
        self._tight = False
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))

    def show_words(self, words: Words) -> None:
        """Show an outcome."""
        self._words = words
        self.setFixedHeight(self.tall())
        self.setAccessibleDescription("\n".join(self.lines()))
        self.update()

    def step(self, roomy: int) -> int:
        """Give the height of one line of the chart, a little less when many criteria count."""
        many = self._words is not None and len(self._words.outcome.criteria) > _MANY
        return self._theme.px(roomy - 1 if many or self._tight else roomy)

    def set_tight(self, *, tight: bool) -> None:
        """Take a little less height."""
        if tight != self._tight:
            self._tight = tight
            self.setFixedHeight(self.tall())
            self.update()

    def lines(self) -> list[str]:
        """Give the list twin."""
        raise NotImplementedError

    def tall(self) -> int:
        """Give the height that the chart needs."""
        raise NotImplementedError

    def words_at(self, at: QPointF) -> str:
        """Give the words of the tool tip at a place."""
        raise NotImplementedError

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.list_requested.emit()
            return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos())) if self._words else ""
            QToolTip.showText(event.globalPos(), plain(words), self)
            return True
        return super().event(event)


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
