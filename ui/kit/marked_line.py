"""A line of text in which places are drawn with a wavy line, as in a text of several lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.kit.theme import theme_of
from ui.kit.underlines import Mark

_STEP = 2.0
_CURSOR = 5  # Qt draws the place of its cursor this much to the left of it


class MarkedLine(QLineEdit):
    """A line edit over which marks can be drawn; the words themselves are never touched."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._marks: tuple[Mark, ...] = ()
        self.textChanged.connect(self._forget_marks)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The places drawn now."""
        return self._marks

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these places and no other, until the words change."""
        wanted = tuple(marks)
        if wanted != self._marks:
            self._marks = wanted
            self.update()

    def caret(self) -> QRectF:
        """Give where the cursor stands."""
        return QRectF(self.cursorRect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marks:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for mark in self._marks:
                self._paint_wave(painter, mark)

    def _paint_wave(self, painter: QPainter, mark: Mark) -> None:
        metrics = QFontMetricsF(self.font())
        units = self.text().encode("utf-16-le")

        def place(unit: int) -> float:
            words = units[: 2 * unit].decode("utf-16-le", "replace")
            return metrics.horizontalAdvance(words)

        start = self.caret().x() + _CURSOR - place(self.cursorPosition())
        inner = QRectF(self.contentsRect())
        left = max(start + place(mark.start), inner.left())
        right = min(start + place(mark.end), inner.right())
        base = self.caret().center().y() + metrics.ascent() - metrics.height() / 2 + 2
        wave, x, up = QPolygonF(), left, False
        while x <= right:
            wave.append(QPointF(x, base + (0 if up else 2)))
            x, up = x + _STEP, not up
        colour = theme_of(self).colour("amberMark")
        painter.setPen(QPen(colour, 1.6 if mark.current else 1))
        painter.drawPolyline(wave)

    def _forget_marks(self, _words: str) -> None:
        self._marks = ()
