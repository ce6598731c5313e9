"""Small painted marks: rating ticks, option letters, stage and promise dots.

Each is a pure function that paints in a rectangle, for delegates, and a thin widget that says in
words what it shows. Option identity is a letter, never a colour.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.icons import paint_icon
from ui.kit.theme import Theme, theme_of

Stage = Literal["done", "current", "to_come"]
PromiseDot = Literal["to_keep", "next", "kept"]

RATINGS = 5
_TICK = QSize(14, 7)
_TICK_GAP = 3


def ticks_size(theme: Theme) -> QSize:
    """Return the room that five rating ticks take."""
    wide = RATINGS * theme.px(_TICK.width()) + (RATINGS - 1) * _TICK_GAP
    return QSize(wide, theme.px(_TICK.height()))


def paint_ticks(
    painter: QPainter, rect: QRectF, rating: int, theme: Theme, colour: str = "control"
) -> None:
    """Paint five ticks from the left of a rectangle, `rating` of them full."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.colour(colour)
    wide, tall = theme.px(_TICK.width()), theme.px(_TICK.height())
    top = round(rect.center().y() - tall / 2)
    for index in range(RATINGS):
        box = QRectF(rect.left() + index * (wide + _TICK_GAP), top, wide, tall)
        if index < rating:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(box, 2.5, 2.5)
        else:
            painter.setPen(QPen(theme.colour("control"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.restore()


def paint_letter(
    painter: QPainter, rect: QRectF, letter: str, theme: Theme, *, first: bool = False
) -> None:
    """Paint the letter of an option in a rounded square, filled when it ranks first in the view."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if first:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(rect, 4, 4)
    else:
        painter.setPen(QPen(theme.colour("ink2"), 1))
        painter.setBrush(theme.colour("sheet"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    painter.setPen(theme.colour("onAccent" if first else "ink"))
    painter.setFont(theme.font("axis" if rect.height() < theme.px(21) else "small", weight=600))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def paint_stage_dot(painter: QPainter, rect: QRectF, stage: Stage, theme: Theme) -> None:
    """Paint the dot of a stage: ticked when done, a ring when current, hollow when to come."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    if stage == "current":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(rect)
        painter.setBrush(theme.colour("paper"))
        middle = rect.width() * 0.18
        painter.drawEllipse(rect.center(), middle, middle)
    elif stage == "done":
        painter.setPen(QPen(theme.colour("accentLine"), 1))
        painter.setBrush(theme.colour("accentSoft"))
        painter.drawEllipse(inner)
        side = rect.width() * 0.72
        tick = QRectF(0, 0, side, side)
        tick.moveCenter(rect.center())
        paint_icon(painter, tick, "check", theme.colour("accent"))
    else:
        painter.setPen(QPen(theme.colour("lineStrong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)
    painter.restore()


def paint_promise_dot(
    painter: QPainter, rect: QRectF, text: str, state: PromiseDot, theme: Theme
) -> None:
    """Paint the numbered dot of a promise."""
    fill, border, ink = {
        "to_keep": ("", "ink2", "ink"),
        "next": ("accent", "accent", "onAccent"),
        "kept": ("accentSoft", "accentLine", "accent"),
    }[state]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(border), 1))
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(theme.colour(ink))
    painter.setFont(theme.font("small", weight=600))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class _Mark(QWidget):
    """A painted mark of one size with words for those who do not see it."""

    def __init__(self, size: QSize, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._size = size
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return self._size


class Ticks(_Mark):
    """A satisfaction as five ticks; `text` stands after them, the figure by default."""

    def __init__(self, rating: int, text: str = "", *, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("Ticks", "Satisfaction {rating} out of 5")
        super().__init__(QSize(), words.format(rating=rating), parent)
        self._rating = rating
        self._text = text or str(rating)
        theme = self._theme
        metrics = QFontMetricsF(theme.font("small", tabular=True))
        self._left = ticks_size(theme).width() + theme.px(7)
        wide = int(self._left + metrics.horizontalAdvance(self._text) + 1)
        self._size = QSize(wide, theme.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        paint_ticks(painter, QRectF(self.rect()), self._rating, theme, "accent")
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.colour("ink2"))
        rest = QRectF(self._left, 0, self.width() - self._left, self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self._text)


class Letter(_Mark):
    """The letter of an option."""

    def __init__(
        self, letter: str, *, first: bool = False, size: int = 22, parent: QWidget | None = None
    ) -> None:
        words = QCoreApplication.translate("Marks", "Option {letter}").format(letter=letter)
        super().__init__(QSize(), words, parent)
        self._letter = letter
        self._first = first
        self._size = QSize(self._theme.px(size), self._theme.px(size))

    def set_first(self, *, first: bool) -> None:
        """Fill the square, or not."""
        self._first = first
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_letter(QPainter(self), rect, self._letter, self._theme, first=self._first)


class PromiseMark(_Mark):
    """The numbered dot of a promise."""

    def __init__(
        self, text: str, state: PromiseDot, *, size: int = 22, parent: QWidget | None = None
    ) -> None:
        super().__init__(QSize(), text, parent)
        self._text = text
        self._state: PromiseDot = state
        self._size = QSize(self._theme.px(size), self._theme.px(size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_promise_dot(QPainter(self), rect, self._text, self._state, self._theme)


def paint_circle_check(painter: QPainter, rect: QRectF, theme: Theme, *, checked: bool) -> None:
    """Paint the round box of a promise or a reformulation, filled with a tick when done."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(rect)
        side = rect.width() * 0.66
        at = rect.center() - QPointF(side / 2, side / 2)
        paint_icon(painter, QRectF(at.x(), at.y(), side, side), "check", theme.colour("onAccent"))
    else:
        painter.setPen(QPen(theme.colour("control"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75))
    painter.restore()
