"""Texts large enough to be read from across the table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.marks import paint_letter, paint_ticks, ticks_size
from ui.kit.theme import theme_of
from ui.kit.words import Label


class Large(Label):
    """A label in one of the type styles, drawn at another size with its own line height."""

    def __init__(
        self,
        text: str,
        size: tuple[float, float],
        *,
        style: str = "statement",
        colour: str = "ink",
        wrap: bool = True,
    ) -> None:
        super().__init__(text, style=style, colour=colour, wrap=wrap)
        pixels, line = size
        self._line = round(self._theme.px(1) * line)
        font = self.font()
        font.setPixelSize(max(11, round(self._theme.px(1) * pixels)))
        self.in_font(font)


class Letter(QWidget):
    """The letter of an option, filled when it ranks first."""

    def __init__(self, letter: str, side: float, *, first: bool) -> None:
        super().__init__()
        self._letter, self._first = letter, first
        self._side = round(side)
        self.setAccessibleName(letter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_letter(painter, QRectF(self.rect()), self._letter, theme_of(self), first=self._first)


class Rating(QWidget):
    """A rating from 1 to 5 as ticks."""

    def __init__(self, rating: int, words: str) -> None:
        super().__init__()
        self._rating = rating
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        room = ticks_size(theme_of(self))
        return QSize(room.width(), room.height() + 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ticks(painter, QRectF(self.rect()), self._rating, theme_of(self), "accent")
