"""How a difference counts for the second opinion: six ways, each named, drawn and explained."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.domain.options import Preference
from ui.kit.editors import Item
from ui.kit.theme import theme_of

_WIDE, _TALL = 72, 40
_BELL = tuple((n / 20, 1 - math.exp(-((n / 20) ** 2) / 0.18)) for n in range(21))
_SHAPES: dict[Preference, tuple[tuple[float, float], ...]] = {
    Preference.USUAL: ((0, 0), (0, 1), (1, 1)),
    Preference.U_SHAPE: ((0, 0), (0.4, 0), (0.4, 1), (1, 1)),
    Preference.LINEAR: ((0, 0), (0.7, 1), (1, 1)),
    Preference.LEVEL: ((0, 0), (0.25, 0), (0.25, 0.5), (0.65, 0.5), (0.65, 1), (1, 1)),
    Preference.LINEAR_FROM: ((0, 0), (0.3, 0), (0.75, 1), (1, 1)),
    Preference.GAUSSIAN: _BELL,
}


class Way(NamedTuple):
    """A way in plain words: its name, and one line on what it does."""

    name: str
    line: str


def ways() -> dict[Preference, Way]:
    """Give the six ways of Brans and Vincke (1985), I to VI, in plain words."""
    return {
        Preference.USUAL: Way(
            QCoreApplication.translate("Preference", "Any difference counts in full"),
            QCoreApplication.translate("Preference", "The better one wins, by however little."),
        ),
        Preference.U_SHAPE: Way(
            QCoreApplication.translate("Preference", "Only past a threshold"),
            QCoreApplication.translate(
                "Preference", "Nothing up to the threshold, everything beyond."
            ),
        ),
        Preference.LINEAR: Way(
            QCoreApplication.translate("Preference", "In proportion"),
            QCoreApplication.translate(
                "Preference", "Twice the difference counts twice as much, up to a full one."
            ),
        ),
        Preference.LEVEL: Way(
            QCoreApplication.translate("Preference", "In two steps"),
            QCoreApplication.translate(
                "Preference", "Nothing, then half, then everything, by two thresholds."
            ),
        ),
        Preference.LINEAR_FROM: Way(
            QCoreApplication.translate("Preference", "In proportion, past a threshold"),
            QCoreApplication.translate(
                "Preference", "Small differences are left out, then it grows evenly."
            ),
        ),
        Preference.GAUSSIAN: Way(
            QCoreApplication.translate("Preference", "Smoothly"),
            QCoreApplication.translate(
                "Preference", "It grows slowly, then fast, then levels off, without a break."
            ),
        ),
    }


def way_items() -> list[Item]:
    """Give the six ways to choose from."""
    return [Item(kind, way.name) for kind, way in ways().items()]


class PreferencePicture(QWidget):
    """A tiny drawing: the difference to the right, how much it counts upward."""

    def __init__(self, kind: Preference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._kind = kind
        self.setObjectName("preference_picture")
        self.setFixedSize(self._theme.px(_WIDE), self._theme.px(_TALL))
        self.show_kind(kind)

    def show_kind(self, kind: Preference) -> None:
        """Draw another way."""
        self._kind = kind
        self.setAccessibleName(ways()[kind].line)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(self.rect()).adjusted(4, 5, -4, -4)
        painter.setPen(QPen(self._theme.colour("control"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.drawLine(plot.bottomLeft(), plot.topLeft())
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        points = [
            QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height())
            for x, y in _SHAPES[self._kind]
        ]
        painter.drawPolyline(QPolygonF(points))
