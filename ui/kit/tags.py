"""Small marks beside words: tags, key caps, letter badges."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.icons import paint_icon
from ui.kit.theme import Theme, theme_of

Tone = Literal["neutral", "stage", "amber", "outline", "private"]

_TONES: dict[Tone, tuple[str, str, str]] = {
    "neutral": ("hover", "", "ink2"),
    "stage": ("accentSoft", "", "accent"),
    "amber": ("amberSoft", "", "amber"),
    "outline": ("", "line", "ink2"),
    "private": ("private", "privateLine", "privateInk"),
}
_TALL = 21
_PAD = 6
_ICON = 13
_GAP = 4


class Tag(QWidget):
    """One or two words on a small surface: a stage, a delay, a private remark."""

    def __init__(
        self, text: str, tone: Tone = "neutral", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._icon = icon or ("lock" if tone == "private" else "")
        self._tone = tone
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the words of the tag."""
        return self._text

    def set_text(self, text: str, tone: Tone | None = None) -> None:
        """Change the words, and perhaps the tone."""
        self._text = text
        self._tone = tone or self._tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return tag_size(self._text, self._theme, icon=bool(self._icon))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tag(painter, QRectF(self.rect()), self._text, self._tone, self._theme, self._icon)


class KeyCap(QWidget):
    """A key as drawn on the screen: "Ctrl K"."""

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return key_cap_size(self._text, self._theme)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_key_cap(QPainter(self), QRectF(self.rect()), self._text, self._theme)


def tag_size(text: str, theme: Theme, *, icon: bool = False) -> QSize:
    """Return the room that a tag takes, for delegates."""
    wide = QFontMetricsF(theme.font("small", weight=500)).horizontalAdvance(text)
    wide += 2 * theme.px(_PAD) + (theme.px(_ICON) + theme.px(_GAP) if icon else 0)
    return QSize(int(wide + 0.999), theme.px(_TALL))


def paint_tag(
    painter: QPainter, rect: QRectF, text: str, tone: Tone, theme: Theme, icon: str = ""
) -> None:
    """Paint a tag that fills a rectangle."""
    fill, border, ink = _TONES[tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if border:
        pen = QPen(theme.colour(border), 1)
        if tone == "private":
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, theme.radius("sm"), theme.radius("sm"))
    x = rect.left() + theme.px(_PAD)
    if icon:
        side = theme.px(_ICON)
        paint_icon(
            painter, QRectF(x, rect.center().y() - side / 2, side, side), icon, theme.colour(ink)
        )
        x += side + theme.px(_GAP)
    painter.setFont(theme.font("small", weight=500))
    painter.setPen(theme.colour(ink))
    painter.drawText(rect.adjusted(x - rect.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


def key_cap_size(text: str, theme: Theme) -> QSize:
    """Return the room that a key cap takes, for delegates."""
    wide = QFontMetricsF(theme.font("axis", weight=500)).horizontalAdvance(text)
    return QSize(int(wide + 2 * theme.px(6) + 0.999), theme.px(18))


def paint_key_cap(painter: QPainter, rect: QRectF, text: str, theme: Theme) -> None:
    """Paint a key cap that fills a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("sheet"))
    painter.setPen(QPen(theme.colour("line"), 1))
    radius = theme.radius("xs")
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(theme.font("axis", weight=500))
    painter.setPen(theme.colour("ink3"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
