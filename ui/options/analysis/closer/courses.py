"""Every score over the weight of one criterion; the weight can be taken and moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.analysis.sensitivity import Course, Sensitivity
from ui.kit.charts import track_colour
from ui.options.analysis.chart import Chart
from ui.options.analysis.scatter import Axis, value_axis
from ui.options.analysis.words import Words

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_DASHES: tuple[list[float], ...] = ([], [6, 3], [2, 2], [8, 3, 2, 3], [1, 3])
_STEPS = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}
_ENDS = {int(Qt.Key.Key_Home): 0.0, int(Qt.Key.Key_End): 1.0}


class Courses(Chart):
    """Lines that cross, today's weight, and the weight being tried: by mouse or by arrows."""

    moved = Signal(float)
    released = Signal(float)

    _LEFT, _RIGHT_PAD, _TOP, _PLOT, _FOOT = 30, 30, 24, 210, 24

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("courses", parent)
        self._found: Sensitivity | None = None
        self._share = 0.0
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def share(self) -> float:
        """The weight being tried, from 0 to 1; today's until it is moved."""
        return self._share

    def show_course(self, words: Words, found: Sensitivity | None) -> None:
        """Show what one weight does, from where it is today."""
        self._found = found
        self._share = found.now if found else 0.0
        self.show_words(words)
        self._name()

    def try_share(self, share: float) -> None:
        """Try another weight, a whole percentage, without telling anybody."""
        self._share = round(min(max(share, 0.0), 1.0), 2)
        self._name()
        self.update()

    def _name(self) -> None:
        if self._words is None or self._found is None:
            return
        text = self.tr("Weight of {criterion}: {weight}")
        name = self._words.short(self._found.criterion_id)
        weight = self._words.share(self._share)
        self.setAccessibleName(text.format(criterion=name, weight=weight))

    @override
    def lines(self) -> list[str]:
        words, found = self._words, self._found
        if words is None or found is None:
            return []
        first = self.tr("At {weight}, {after} passes {before} and comes first")
        lower = self.tr("At {weight}, {after} passes {before}")
        return [
            (first if one.leads else lower).format(
                weight=words.share(one.share, decimals=1),
                after=words.letter(one.after),
                before=words.letter(one.before),
            )
            for one in found.crossings
        ] or [self.tr("No two options cross, whatever this weighs.")]

    @override
    def tall(self) -> int:
        return self._theme.px(self._TOP + self._PLOT + self._FOOT)

    @override
    def words_at(self, at: QPointF) -> str:
        words, found = self._words, self._found
        if words is None or found is None:
            return ""
        share = self._share_at(at.x())
        text = self.tr("{weight}: {scores}")
        scores = [(course, course.at(share)) for course in found.courses]
        known = sorted(((c, s) for c, s in scores if s is not None), key=lambda one: -one[1])
        listed = ", ".join(f"{words.letter(c.option_id)} {round(s)}" for c, s in known)
        return text.format(weight=words.share(share), scores=listed)

    def _plot(self) -> QRectF:
        px = self._theme.px
        wide = self.width() - px(self._LEFT + self._RIGHT_PAD)
        return QRectF(px(self._LEFT), px(self._TOP), max(wide, 1), px(self._PLOT))

    def _share_at(self, x: float) -> float:
        plot = self._plot()
        return round(min(max((x - plot.left()) / plot.width(), 0.0), 1.0), 2)

    def _go(self, share: float) -> None:
        if self._found is not None:
            self.try_share(share)
            self.moved.emit(self._share)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(self._share_at(event.position().x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(self._share_at(event.position().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._found is not None:
            self.released.emit(self._share)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        wide = 0.05 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.01
        if event.key() in _STEPS:
            self._go(self._share + wide * _STEPS[event.key()])
        elif event.key() in _ENDS:
            self._go(_ENDS[event.key()])
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        ours = event.key() in _STEPS or event.key() in _ENDS
        if ours and not event.isAutoRepeat() and self._found is not None:
            self.released.emit(self._share)
        else:
            super().keyReleaseEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        words, found = self._words, self._found
        if words is None or found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = value_axis(
            [s for course in found.courses for s in course.scores if s is not None] or [0.0]
        )
        self._paint_axes(painter, axis, words)
        self._paint_today(painter, words, found)
        first = next(iter(found.order(self._share)), "")
        for n, course in enumerate(found.courses):
            self._paint_course(painter, axis, (course, n, course.option_id == first))
        self._paint_crossings(painter, axis)
        self._paint_letters(painter, axis, first)

    def _at(self, axis: Axis, share: float, score: float) -> QPointF:
        plot = self._plot()
        x = plot.left() + plot.width() * share
        return QPointF(x, plot.bottom() - plot.height() * axis.place(score))

    def _paint_axes(self, painter: QPainter, axis: Axis, words: Words) -> None:
        theme, plot = self._theme, self._plot()
        painter.setFont(theme.font("axis", tabular=True))
        for value in axis.ticks:
            y = round(self._at(axis, 0, value).y()) + 0.5
            painter.setPen(QPen(track_colour(theme, private=True), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("ink2"))
            label = QRectF(0, y - 7, plot.left() - theme.px(7), theme.px(14))
            painter.drawText(label, _RIGHT, str(round(value)))
        for share in _TICKS:
            x = plot.left() + plot.width() * share
            label = QRectF(x - 30, plot.bottom() + theme.px(8), 60, theme.px(14))
            painter.drawText(label, _CENTRE, words.share(share))

    def _paint_today(self, painter: QPainter, words: Words, found: Sensitivity) -> None:
        theme, plot = self._theme, self._plot()
        today = plot.left() + plot.width() * found.now
        tried = plot.left() + plot.width() * self._share
        pen = QPen(theme.colour("ink2"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(today, plot.top()), QPointF(today, plot.bottom()))
        painter.setPen(QPen(theme.colour("ink"), 1.5))
        painter.drawLine(QPointF(tried, plot.top() - 4), QPointF(tried, plot.bottom()))
        painter.setBrush(theme.colour("ink"))
        painter.drawEllipse(QPointF(tried, plot.bottom()), 6, 6)
        painter.setFont(theme.font("axis", weight=600, tabular=True))
        text = words.share(self._share)
        if abs(self._share - found.now) < 0.005:
            text = self.tr("today {weight}").format(weight=words.share(found.now))
        box = QRectF(tried - 60, 0, 120, plot.top() - 5)
        box.moveLeft(min(max(box.left(), 0), self.width() - box.width()))
        painter.drawText(box, _CENTRE, text)

    def _paint_course(self, painter: QPainter, axis: Axis, one: tuple[Course, int, bool]) -> None:
        course, n, first = one
        pen = QPen(self._theme.colour("accent" if first else "control"), 2.4 if first else 1.4)
        if _DASHES[n % len(_DASHES)] and not first:
            pen.setDashPattern(_DASHES[n % len(_DASHES)])
        painter.setPen(pen)
        for one_end, other_end in self._runs(axis, course):
            painter.drawLine(one_end, other_end)

    def _runs(self, axis: Axis, course: Course) -> Iterator[tuple[QPointF, QPointF]]:
        shares = self._found.shares if self._found else ()
        for (a, low), (b, high) in pairwise(zip(shares, course.scores, strict=True)):
            if low is not None and high is not None:
                yield self._at(axis, a, low), self._at(axis, b, high)

    def _paint_crossings(self, painter: QPainter, axis: Axis) -> None:
        theme = self._theme
        painter.setFont(theme.font("axis", weight=600, tabular=True))
        for one in self._found.crossings if self._found else ():
            at = self._at(axis, one.share, one.score)
            painter.setPen(QPen(theme.colour("private"), 1.5))
            painter.setBrush(theme.colour("accent" if one.leads else "control"))
            painter.drawEllipse(at, 5 if one.leads else 3, 5 if one.leads else 3)
            if one.leads and self._words is not None:
                text = self._words.share(one.share, decimals=1)
                wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 6
                box = QRectF(at.x() - wide / 2, at.y() - theme.px(22), wide, theme.px(14))
                painter.fillRect(box, theme.colour("private"))
                painter.setPen(theme.colour("accent"))
                painter.drawText(box, _CENTRE, text)

    def _paint_letters(self, painter: QPainter, axis: Axis, first: str) -> None:
        theme, words, found = self._theme, self._words, self._found
        if words is None or found is None:
            return
        ends = [(c, s) for c in found.courses if (s := c.scores[-1]) is not None]
        placed = sorted(((self._at(axis, 1, s).y(), c.option_id) for c, s in ends))
        x = self._plot().right() + theme.px(7)
        for y, option_id in zip(_apart([y for y, _ in placed], theme.px(14)), placed, strict=True):
            leads = option_id[1] == first
            painter.setFont(theme.font("small", weight=700 if leads else 500))
            painter.setPen(theme.colour("accent" if leads else "ink"))
            box = QRectF(x, y - theme.px(8), theme.px(18), theme.px(16))
            painter.drawText(box, _CENTRE, words.letter(option_id[1]))


def _apart(places: Sequence[float], least: float) -> list[float]:
    """Push sorted places down until neighbours are far enough apart to be read."""
    found: list[float] = []
    for place in places:
        found.append(max(place, found[-1] + least) if found else place)
    return found
