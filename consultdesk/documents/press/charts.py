"""Small drawings that stand in the text: letters, ticks, strips, bars, boxes and lines."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from consultdesk.documents.press import fonts, styles
from consultdesk.documents.press.text import fit

_GAP = 1.5
_STRIP = 11.0


class Mark(Flowable):
    """Something drawn by hand in the flow of a page."""

    def draw(self) -> None:
        """Draw on `self.canv`, from the lower left corner."""
        raise NotImplementedError


class Badge(Mark):
    """The letter of an option; filled for the one that comes first."""

    def __init__(self, letter: str, size: float = 15.3, *, filled: bool = False) -> None:
        super().__init__()
        self.letter, self.size, self.filled = letter, size, filled

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.size, self.size

    @override
    def draw(self) -> None:
        canvas, size = self.canv, self.size
        canvas.setLineWidth(0.8)
        canvas.setStrokeColor(styles.ACCENT if self.filled else styles.INK2)
        canvas.setFillColor(styles.ACCENT if self.filled else styles.WHITE)
        canvas.roundRect(0, 0, size, size, 3, stroke=1, fill=1)
        font_size = size * 0.62
        canvas.setFont(fonts.SANS_BOLD, font_size)
        canvas.setFillColor(styles.WHITE if self.filled else styles.INK)
        letter = fit(self.letter, fonts.SANS_BOLD, font_size, size * 1.4)
        canvas.drawCentredString(size / 2, (size - font_size * 0.727) / 2, letter)


class Ticks(Mark):
    """A rating from one to five as five small boxes, and its number."""

    _step, _box, _height = 12.0, 10.4, 5.2

    def __init__(self, rating: float, text: str, *, best: bool = False) -> None:
        super().__init__()
        self.rating, self.text, self.best = rating, text, best

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return 5 * self._step + 14, 13.0

    @override
    def draw(self) -> None:
        canvas = self.canv
        ink = styles.ACCENT if self.best else styles.MARK
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(ink)
        for place in range(5):
            full = place + 1 <= self.rating
            canvas.setFillColor(ink if full else styles.WHITE)
            canvas.roundRect(
                place * self._step - 0.2, 3.9, self._box, self._height, 1.4, stroke=1, fill=1
            )
        canvas.setFont(fonts.TABULAR_MEDIUM, 9.5)
        canvas.setFillColor(styles.INK)
        canvas.drawString(5 * self._step + 3.8, 3.4, self.text)


class WeightStrip(Mark):
    """What matters, as a strip cut by shares of a hundred, each with its short name."""

    def __init__(self, parts: Sequence[tuple[str, int, str]]) -> None:
        super().__init__()
        self.parts = parts
        self.width = 0.0
        self.rows = 1

    def _spans(self) -> list[tuple[float, float]]:
        whole = sum(max(share, 0) for _, share, _ in self.parts) or 1
        spans, left = [], 0.0
        for _, share, _ in self.parts:
            wide = self.width * max(share, 0) / whole
            spans.append((left, wide))
            left += wide
        return spans

    def _rows_of(self) -> list[int]:
        """Give the row of each label: further down where it would touch the one before."""
        ends: list[float] = []
        rows = []
        for (left, _), (name, _, percent) in zip(self._spans(), self.parts, strict=True):
            wide = min(self._wide(name, percent), self.width - left)
            row = next((n for n, end in enumerate(ends) if end + 4 <= left), len(ends))
            if row == len(ends):
                ends.append(0)
            ends[row] = left + wide
            rows.append(row)
        return rows

    @staticmethod
    def _wide(name: str, percent: str) -> float:
        return max(
            fonts.width(fit(name, fonts.SANS_MEDIUM, 8.5, 130), fonts.SANS_MEDIUM, 8.5),
            fonts.width(percent, fonts.TABULAR, 8),
        )

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self.rows = max(self._rows_of(), default=0) + 1
        return aW, _STRIP - 2.9 + 18.0 * self.rows

    @override
    def draw(self) -> None:
        canvas = self.canv
        top = 18.0 * self.rows - 2.9
        rows = self._rows_of()
        for place, ((left, wide), (name, _, percent)) in enumerate(
            zip(self._spans(), self.parts, strict=True)
        ):
            canvas.setFillColor(styles.shade(place))
            canvas.rect(left, top, max(wide - _GAP, 0.4), _STRIP, stroke=0, fill=1)
            under = top - 18.0 * rows[place]
            room = max(min(130.0, self.width - left), 20)
            canvas.setFillColor(styles.INK)
            canvas.setFont(fonts.SANS_MEDIUM, 8.5)
            canvas.drawString(left, under - 10.9, fit(name, fonts.SANS_MEDIUM, 8.5, room))
            canvas.setFillColor(styles.INK3)
            canvas.setFont(fonts.TABULAR, 8)
            canvas.drawString(left, under - 20.7, percent)


class StackedBar(Mark):
    """The parts of an option's score, one after the other on a track of a hundred."""

    def __init__(self, parts: Sequence[float], height: float = 12.0) -> None:
        super().__init__()
        self.parts, self.height = parts, height
        self.width = 0.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        return aW, self.height

    @override
    def draw(self) -> None:
        canvas = self.canv
        canvas.setFillColor(styles.TRACK)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        left = 0.0
        for place, part in enumerate(self.parts):
            wide = min(self.width * max(part, 0) / 100, self.width - left)
            canvas.setFillColor(styles.shade(place))
            canvas.rect(left, 0, max(wide - 0.8, 0), self.height, stroke=0, fill=1)
            left += wide


class Rule(Mark):
    """A line across the column or part of it."""

    def __init__(self, ink: Color = styles.HAIRLINE, thick: float = 0.5) -> None:
        super().__init__()
        self.ink, self.thick = ink, thick
        self.width = 0.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        return aW, self.thick

    @override
    def draw(self) -> None:
        self.canv.setStrokeColor(self.ink)
        self.canv.setLineWidth(self.thick)
        self.canv.line(0, 0, self.width, 0)


class CheckBox(Mark):
    """An empty box to tick by hand."""

    size = 12.3

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.size, self.size

    @override
    def draw(self) -> None:
        self.canv.setStrokeColor(styles.INK2)
        self.canv.setLineWidth(0.8)
        self.canv.roundRect(0, 0, self.size, self.size, 2.5, stroke=1, fill=0)


class Tick(Mark):
    """The mark of something confirmed."""

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return 9.0, 8.0

    @override
    def draw(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(styles.ACCENT)
        canvas.setLineWidth(1.5)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        path.moveTo(0.6, 3.4)
        path.lineTo(3.2, 0.8)
        path.lineTo(7.8, 6.6)
        canvas.drawPath(path, stroke=1, fill=0)


class Sidelined(Mark):
    """A passage with a thick line on its left, split across pages like what it holds."""

    _indent = 14.0
    _margin = 24.0

    def __init__(self, inner: Flowable, *, first: bool = True, last: bool = True) -> None:
        super().__init__()
        self.inner, self.first, self.last = inner, first, last
        self.height = 0.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        _, self.height = self.inner.wrap(aW - self._indent - self._margin, aH)
        return aW, self.height

    @override
    def split(self, availWidth: float, availheight: float) -> list[Flowable]:
        pieces = self.inner.split(availWidth - self._indent - self._margin, availheight)
        final = len(pieces) - 1
        return [
            Sidelined(piece, first=self.first and not place, last=self.last and place == final)
            for place, piece in enumerate(pieces)
        ]

    @override
    def draw(self) -> None:
        canvas = self.canv
        self.inner.drawOn(canvas, self._indent, 0)
        canvas.setStrokeColor(styles.ACCENT)
        canvas.setLineWidth(2)
        canvas.setLineCap(1)
        low = -1.6 if self.last else 0
        canvas.line(0, low, 0, self.height + (1.6 if self.first else 0))
