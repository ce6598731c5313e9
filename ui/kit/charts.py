"""Shared painting of bars: quantities, stacked shares, who pays, the ceiling.

Pure functions that paint in a rectangle, and thin widgets whose accessible name is the sentence
they are given. The one-off charts of the analysis are built of these by its screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.theme import Theme, theme_of


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a stacked bar: its share of the whole width, its colour, its words."""

    share: float
    colour: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Gauge:
    """What I take on, from low to high, against my ceiling, on a scale that ends at `full`."""

    low: float
    likely: float
    high: float
    ceiling: float
    full: float

    @property
    def over(self) -> bool:
        """Tell whether the high case passes the ceiling."""
        return self.high > self.ceiling


def track_colour(theme: Theme, *, private: bool) -> QColor:
    """Return the colour of the empty part of a bar on a sheet or on a private surface."""
    if not private:
        return theme.colour("line")
    return _mixed(theme.colour("private"), theme.colour("privateLine"), 0.4)


def paint_quantity(
    painter: QPainter,
    rect: QRectF,
    share: float,
    theme: Theme,
    *,
    best: bool = False,
    private: bool = False,
) -> None:
    """Paint a 3 px bar across the middle of a rectangle, filled to a share between 0 and 1."""
    tall = 3.0
    bar = QRectF(rect.left(), round(rect.center().y() - tall / 2), rect.width(), tall)
    colour = theme.colour("accent" if best else "control")
    paint_bar(painter, bar, share, colour, track_colour(theme, private=private))


def paint_bar(painter: QPainter, rect: QRectF, share: float, fill: QColor, track: QColor) -> None:
    """Paint a bar with rounded ends that fills a rectangle up to a share between 0 and 1."""
    radius = min(rect.height() / 2, 2.0)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    clip = QPainterPath()
    clip.addRoundedRect(rect, radius, radius)
    painter.setClipPath(clip)
    painter.fillRect(rect, track)
    full = QRectF(rect)
    full.setWidth(rect.width() * min(max(share, 0.0), 1.0))
    painter.fillRect(full, fill)
    painter.restore()


def paint_segments(
    painter: QPainter, rect: QRectF, segments: Sequence[Segment], theme: Theme, track: QColor
) -> None:
    """Paint parts side by side with 1 px between them, the rest of the width as an empty track."""
    painter.fillRect(rect, track)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = rect.left()
    for segment in segments:
        wide = rect.width() * segment.share
        if wide <= 0:
            continue
        box = QRectF(x, rect.top(), max(wide - 1, 0.5), rect.height())
        painter.fillRect(box, theme.colour(segment.colour))
        x += wide
    painter.restore()


def segment_at(rect: QRectF, segments: Sequence[Segment], x: float) -> int | None:
    """Return which part lies at a place across, for a tool tip."""
    left = rect.left()
    for index, segment in enumerate(segments):
        right = left + rect.width() * segment.share
        if left <= x < right:
            return index
        left = right
    return None


def paint_payers(painter: QPainter, rect: QRectF, client_share: float, theme: Theme) -> None:
    """Paint who pays: the client's part in teal, mine in the private ink."""
    tall = theme.px(6)
    bar = QRectF(rect.left(), round(rect.center().y() - tall / 2), rect.width(), tall)
    paint_bar(painter, bar, client_share, theme.colour("accent"), theme.colour("privateInk"))


def paint_gauge(painter: QPainter, rect: QRectF, gauge: Gauge, theme: Theme) -> None:
    """Paint the ceiling gauge: likely as a bar, low to high as a whisker, the ceiling as a tick."""
    tall = theme.px(8)
    bar = QRectF(rect.left(), round(rect.center().y() - tall / 2), rect.width(), tall)
    full = gauge.full or 1.0
    track = track_colour(theme, private=True)
    paint_bar(painter, bar, gauge.likely / full, theme.colour("privateInk"), track)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = bar.center().y()
    low, high, ceiling = (
        bar.left() + bar.width() * min(value / full, 1.0)
        for value in (gauge.low, gauge.high, gauge.ceiling)
    )
    whisker = theme.colour("ink")
    whisker.setAlphaF(0.85)
    painter.setPen(QPen(whisker, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(low, middle), QPointF(high, middle))
    for end in (low, high):
        painter.drawLine(QPointF(end, middle - 3), QPointF(end, middle + 3))
    token = "amberMark" if gauge.over else "ink"
    painter.setPen(QPen(theme.colour(token), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    reach = theme.px(9)
    painter.drawLine(QPointF(ceiling, middle - reach), QPointF(ceiling, middle + reach))
    painter.restore()


class CeilingGauge(QWidget):
    """The ceiling gauge with the sentence that says it."""

    def __init__(self, gauge: Gauge, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._gauge = gauge
        self.setAccessibleName(name)
        self.setFixedHeight(self._theme.px(20))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_gauge(self, gauge: Gauge, name: str) -> None:
        """Show other amounts."""
        self._gauge = gauge
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_gauge(QPainter(self), QRectF(self.rect()), self._gauge, self._theme)


def _mixed(under: QColor, over: QColor, part: float) -> QColor:
    def between(one: int, other: int) -> int:
        return round(one + (other - one) * part)

    return QColor(
        between(under.red(), over.red()),
        between(under.green(), over.green()),
        between(under.blue(), over.blue()),
    )
