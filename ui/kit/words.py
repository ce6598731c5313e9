"""Text on screen: labels in the type styles of the design, always plain text.

`Label` keeps the line height of its style, which a bare QLabel cannot, and wraps or elides.
`Line` puts several runs of different weight or colour on one line.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont as _Font
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.theme import Theme, theme_of

_WIDEST = 1_000_000.0
_WRAPPED_AT = 280


class Label(QLabel):
    """One text in one type style and one colour of the theme."""

    def __init__(
        self,
        text: str = "",
        *,
        style: str = "control",
        colour: str = "ink",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._style = style
        self._colour = colour
        self._elided = False
        self._wrapped_for: tuple[str, _Font] | None = None
        self._wraps: dict[float, list[str]] = {}
        self._line = self._theme.line_height(style)
        self.setTextFormat(Qt.TextFormat.PlainText)
        weight = 400 if style == "control" else None
        self.setFont(self._theme.font(style, weight=weight))
        self.setWordWrap(wrap)
        self.set_colour(colour)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def weighted(self, weight: int) -> Label:
        """Draw the text in another weight, and return the label."""
        return self.in_font(self._theme.font(self._style, weight=weight))

    def tabular(self) -> Label:
        """Use figures of one width, for a column of numbers or a timer, and return the label."""
        font = self.font()
        font.setFeature(_Font.Tag("tnum"), 1)
        return self.in_font(font)

    def italic(self) -> Label:
        """Draw the text in italics, and return the label."""
        font = self.font()
        font.setItalic(True)
        return self.in_font(font)

    def eliding(self) -> Label:
        """Cut a text too long for its place with an ellipsis, and return the label."""
        self._elided = True
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.updateGeometry()
        return self

    def selectable(self) -> Label:
        """Let the text be selected and copied, and return the label."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self

    def aligned(self, alignment: Qt.AlignmentFlag) -> Label:
        """Align the text in its place, and return the label."""
        self.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        return self

    def in_font(self, font: _Font) -> Label:
        """Draw the text in a font of the theme, and return the label."""
        self.setFont(font)
        self.updateGeometry()
        return self

    def set_colour(self, colour: str) -> None:
        """Change the colour, by token."""
        self._colour = colour
        palette = QPalette(self.palette())
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.WindowText, self._theme.colour(colour))
        self.setPalette(palette)

    @override
    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    @override
    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return -1
        return max(len(self._wrapped(width)), 1) * self._line

    @override
    def sizeHint(self) -> QSize:
        lines = self.text().split("\n")
        metrics = QFontMetricsF(self.font())
        wide = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
        if not self.wordWrap():
            return QSize(int(wide + 1), self._line * max(len(lines), 1))
        width = min(int(wide + 1), self._theme.px(_WRAPPED_AT))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        if self._elided or self.wordWrap():
            return QSize(self._theme.px(24), self._line)
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        place = QRectF(self.contentsRect())
        lines = self._wrapped(place.width()) if self.wordWrap() else self.text().split("\n")
        if self._elided:
            metrics = QFontMetricsF(self.font())
            cut = Qt.TextElideMode.ElideRight
            lines = [metrics.elidedText(line, cut, place.width()) for line in lines]
        paint_lines(painter, place, lines, self._line, self.alignment())

    def _wrapped(self, width: float) -> list[str]:
        """Wrap the text, each width once: a layout asks for the same ones again and again."""
        wrapped = self.text(), self.font()
        if wrapped != self._wrapped_for:
            self._wrapped_for = wrapped
            self._wraps.clear()
        if width not in self._wraps:
            self._wraps[width] = _lines(*wrapped, width)
        return self._wraps[width]


class Run(NamedTuple):
    """A piece of a `Line`: words, colour, weight."""

    text: str
    colour: str = "ink"
    weight: int = 400
    style: str = "control"


class Line(QWidget):
    """Several runs of text side by side on one baseline, the last ones elided when it is tight."""

    def __init__(self, runs: Sequence[Run], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._runs: tuple[Run, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_runs(runs)

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Change the words."""
        self._runs = tuple(runs)
        self.setAccessibleName("".join(run.text for run in runs))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words of the whole line."""
        return "".join(run.text for run in self._runs)

    @override
    def sizeHint(self) -> QSize:
        return QSize(int(runs_width(self._runs, self._theme) + 1), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(24), self._height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_runs(QPainter(self), QRectF(self.rect()), self._runs, self._theme)

    def _height(self) -> int:
        return max((self._theme.line_height(run.style) for run in self._runs), default=0)


def paint_lines(
    painter: QPainter,
    place: QRectF,
    lines: Sequence[str],
    line_height: float,
    alignment: Qt.AlignmentFlag,
) -> None:
    """Paint lines of text one under the other, each in its own line height."""
    tall = line_height * len(lines)
    top = place.top()
    if alignment & Qt.AlignmentFlag.AlignVCenter:
        top += (place.height() - tall) / 2
    elif alignment & Qt.AlignmentFlag.AlignBottom:
        top += place.height() - tall
    across = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
    how = int(across.value) | int(Qt.AlignmentFlag.AlignVCenter.value)
    for index, line in enumerate(lines):
        box = QRectF(place.left(), top + index * line_height, place.width(), line_height)
        painter.drawText(box, how | int(Qt.TextFlag.TextDontClip.value), line)


def paint_runs(painter: QPainter, place: QRectF, runs: Sequence[Run], theme: Theme) -> None:
    """Paint runs of text on one baseline from the left of a rectangle."""
    x = place.left()
    fonts = [theme.font(run.style, weight=run.weight) for run in runs]
    if not fonts:
        return
    tallest = max((QFontMetricsF(font) for font in fonts), key=lambda m: m.height())
    baseline = place.center().y() + (tallest.ascent() - tallest.descent()) / 2
    for run, font in zip(runs, fonts, strict=True):
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, place.right() - x + 1)
        painter.setFont(font)
        painter.setPen(theme.colour(run.colour))
        painter.drawText(QPointF(x, baseline), text)
        x += metrics.horizontalAdvance(run.text)
        if x >= place.right():
            break


def runs_width(runs: Sequence[Run], theme: Theme) -> float:
    """Return the width that these runs need on one line."""
    return sum(
        QFontMetricsF(theme.font(run.style, weight=run.weight)).horizontalAdvance(run.text)
        for run in runs
    )


def wrapped_height(text: str, font: _Font, width: float, line_height: int) -> int:
    """Return the height of a text wrapped in that width, for delegates."""
    return max(len(_lines(text, font, width)), 1) * line_height


def wrapped_lines(text: str, font: _Font, width: float) -> list[str]:
    """Return the lines of a text wrapped in that width, for delegates."""
    return _lines(text, font, width)


def plain(text: str) -> str:
    """Return someone's words as a tool tip shows them as typed: it reads what has tags as HTML."""
    words = html.escape(text, quote=False).replace("\n", "<br>")
    return f"<span>{words}</span>" if words else ""


class _Face:
    """A font that can be looked up by how it looks."""

    __slots__ = ("_key", "font")

    def __init__(self, font: _Font) -> None:
        self.font = font
        tags = tuple(tag.toString() for tag in font.featureTags())
        self._key = (font.key(), font.hintingPreference(), tags)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Face) and other._key == self._key

    @override
    def __hash__(self) -> int:
        return hash(self._key)


def _lines(text: str, font: _Font, width: float) -> list[str]:
    return list(_wrapped_once(text, _Face(font), width))


@lru_cache(maxsize=4096)
def _wrapped_once(text: str, face: _Face, width: float) -> tuple[str, ...]:
    """Wrap a text: once for each look and width, since a repaint asks for the same again."""
    result: list[str] = []
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for paragraph in text.split("\n"):
        units = paragraph.encode("utf-16-le")  # Qt counts in UTF-16, Python in characters
        layout = QTextLayout(paragraph, face.font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width if width > 0 else _WIDEST)
            start, length = line.textStart(), line.textLength()
            words = units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
            result.append(words.rstrip(" "))
        layout.endLayout()
    return tuple(result)
