"""A signature as it was drawn: lines of ink over the line to sign on, never a picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reportlab.pdfgen.pathobject import PDFPathObject
from typing_extensions import override

from consultdesk.documents.press import styles
from consultdesk.documents.press.charts import Mark

Point = tuple[float, float]
_WHOLE = 1000


class Ink(Mark):
    """Strokes of 0 to 1000 across and down, drawn in the width given and a height of its own."""

    def __init__(self, strokes: Sequence[Sequence[tuple[int, int]]], height: float) -> None:
        super().__init__()
        self.strokes, self.height = strokes, height
        self.width = 0.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        return aW, self.height

    @override
    def draw(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(styles.INK)
        canvas.setLineWidth(1.1)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        for stroke in self.strokes:
            points = [self._place(at) for at in stroke]
            if points:
                _follow(path, points)
        canvas.drawPath(path, stroke=1, fill=0)

    def _place(self, at: tuple[int, int]) -> Point:
        across, down = (min(max(part, 0), _WHOLE) / _WHOLE for part in at)
        return across * self.width, (1 - down) * self.height


def _follow(path: PDFPathObject, points: list[Point]) -> None:
    """Draw one stroke as the pad on the screen does: bent at its points, even between them."""
    path.moveTo(*points[0])
    at = points[0]
    for bend, other in pairwise(points):
        end = ((bend[0] + other[0]) / 2, (bend[1] + other[1]) / 2)
        path.curveTo(*_towards(at, bend), *_towards(end, bend), *end)
        at = end
    path.lineTo(*points[-1])


def _towards(start: Point, bend: Point) -> Point:
    """Give the control point of a cubic curve that equals the quadratic one bent there."""
    return start[0] + (bend[0] - start[0]) * 2 / 3, start[1] + (bend[1] - start[1]) * 2 / 3
