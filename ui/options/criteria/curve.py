"""The small drawing of a value function: what each figure of a criterion is worth, 0 to 100."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from consultdesk.domain.criteria import WHOLE, Measure
from ui.kit.theme import theme_of

_TALL = 132
_LEFT = 34
_BOTTOM = 20
_TOP = 16


@dataclass(frozen=True, slots=True)
class Curve:
    """What is drawn: the measure, its two ends in words, and each option's letter and figure."""

    measure: Measure
    worst: str
    best: str
    options: Sequence[tuple[str, Decimal]] = ()


class CurveChart(QWidget):
    """Draws a curve from the worst end on the left to the best on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._curve: Curve | None = None
        self.setObjectName("curve")
        self.setFixedHeight(self._theme.px(_TALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw_curve(self, curve: Curve | None, sentence: str) -> None:
        """Draw another curve, told in a sentence; none while the ends do not hold."""
        self._curve = curve
        self.setAccessibleName(sentence)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_TALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        plot = QRectF(self.rect()).adjusted(px(_LEFT), px(_TOP), -px(16), -px(_BOTTOM))
        self._frame(painter, plot)
        if self._curve is not None:
            self._limit(painter, plot, self._curve)
            self._line(painter, plot, self._curve)
            self._ends(painter, plot, self._curve)

    def _frame(self, painter: QPainter, plot: QRectF) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colour("line"), 1))
        for share in (0.0, 0.5, 1.0):
            y = round(plot.bottom() - share * plot.height()) + 0.5
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setFont(theme.font("axis"))
        painter.setPen(theme.colour("ink3"))
        for text, y in (("100", plot.top()), ("50", plot.center().y()), ("0", plot.bottom())):
            box = QRectF(0, y - 8, plot.left() - theme.px(6), 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _spot(self, plot: QRectF, curve: Curve, figure: Decimal) -> QPointF:
        measure = curve.measure
        share = float((figure - measure.worst) / (measure.best - measure.worst))
        x = plot.left() + min(max(share, 0.0), 1.0) * plot.width()
        return QPointF(x, plot.bottom() - float(measure.worth(figure)) * plot.height())

    def _line(self, painter: QPainter, plot: QRectF, curve: Curve) -> None:
        theme, measure = self._theme, curve.measure
        half = (measure.worst + measure.best) / 2
        points = [self._spot(plot, curve, f) for f in (measure.worst, half, measure.best)]
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawPolyline(QPolygonF(points))
        for figure, letters in together(curve.options).items():
            spot = self._spot(plot, curve, figure)
            painter.setBrush(theme.colour("sheet"))
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.drawEllipse(spot, 3.5, 3.5)
            painter.setPen(theme.colour("ink"))
            box = QRectF(spot.x() - 60, spot.y() - 19, 120, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)

    def _limit(self, painter: QPainter, plot: QRectF, curve: Curve) -> None:
        limit = curve.measure.unacceptable
        if limit is None:
            return
        x = self._spot(plot, curve, limit).x()
        barred = QRectF(plot.left(), plot.top(), x - plot.left(), plot.height())
        painter.fillRect(barred, self._theme.colour("amberSoft"))
        painter.setPen(QPen(self._theme.colour("amberMark"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))

    def _ends(self, painter: QPainter, plot: QRectF, curve: Curve) -> None:
        painter.setFont(self._theme.font("axis"))
        painter.setPen(self._theme.colour("ink2"))
        below = QRectF(plot.left(), plot.bottom() + 3, plot.width(), self._theme.px(16))
        half = below.width() / 2 - 6
        for text, side in (
            (curve.worst, Qt.AlignmentFlag.AlignLeft),
            (curve.best, Qt.AlignmentFlag.AlignRight),
        ):
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(half))
            painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, cut)


def half_way(measure: Measure) -> tuple[Decimal, Decimal]:
    """Give the figure half-way between the ends, and its value."""
    figure = (measure.worst + measure.best) / 2
    middle = WHOLE / 2 if measure.middle_value is None else measure.middle_value
    return figure, middle


def together(options: Iterable[tuple[str, Decimal]]) -> dict[Decimal, str]:
    """Give the letters of the options by figure: those that give the same stand side by side."""
    found: dict[Decimal, str] = {}
    for letter, figure in options:
        found[figure] = f"{found[figure]} {letter}" if figure in found else letter
    return found
