"""Buttons: primary, plain, quiet, link, icon; each painted, each with its shortcut inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.icons import paint_icon
from ui.kit.theme import Theme, theme_of

Kind = Literal["primary", "plain", "quiet", "link"]
Size = Literal["small", "normal", "large"]

_HEIGHTS = {"small": 26, "normal": 32, "large": 38}
_PADDINGS = {"small": 10, "normal": 13, "large": 18}
_ICON = 16
_GAP = 6
_HINT_GAP = 11


class Ink(NamedTuple):
    """The colours of a button in one state; None is transparent."""

    fill: QColor | None
    border: QColor | None
    text: QColor
    hint: QColor
    icon: QColor | None = None


class Button(QPushButton):
    """A verb that says its result."""

    def __init__(
        self,
        text: str,
        kind: Kind = "plain",
        *,
        icon: str = "",
        size: Size = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme_of(self)
        self._kind = kind
        self._size = size
        self._icon = icon
        self._trailing = ""
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        focus.wear(self, "ring", self._theme.radius("md"))

    def with_shortcut(self, keys: str, *, shown: bool = True) -> Button:
        """Trigger the button with a key ("Ctrl+N"), show the key inside, return the button."""
        sequence = QKeySequence(keys)
        self.setShortcut(sequence)
        if shown:
            self.with_hint(key_text(sequence))
        return self

    def calling(self, action: Callable[[], object]) -> Button:
        """Call an action, without the state of the button, when pressed; return the button."""

        def pressed() -> None:
            action()

        self.clicked.connect(pressed)
        return self

    def with_hint(self, hint: str) -> Button:
        """Show a key inside the button without binding it, and return the button."""
        self._hint = hint
        self.updateGeometry()
        return self

    def with_trailing(self, icon: str) -> Button:
        """Put an icon after the text, as the arrow of "go to decision", and return the button."""
        self._trailing = icon
        self.updateGeometry()
        return self

    @override
    def sizeHint(self) -> QSize:
        pad = 0 if self._kind == "link" else self._theme.px(_PADDINGS[self._size])
        width = 2 * pad + self._content_width()
        return QSize(int(width + 0.999), self._theme.px(_HEIGHTS[self._size]))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ink()
        rect = QRectF(self.rect())
        paint_box(painter, rect, ink, self._theme.radius("md"))
        self._paint_content(painter, rect, ink)

    def _paint_content(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        side = self._theme.px(_ICON)
        gap = self._theme.px(_GAP)
        x = rect.left() + max((rect.width() - self._content_width()) / 2, 0)
        if self._icon:
            box = QRectF(x, rect.center().y() - side / 2, side, side)
            paint_icon(painter, box, self._icon, ink.icon or ink.text)
            x += side + (gap if self.text() else 0)
        if self.text():
            wide = QFontMetricsF(self._font()).horizontalAdvance(self._shown_text())
            painter.setFont(self._font())
            painter.setPen(ink.text)
            box = QRectF(x, rect.top(), wide + 2, rect.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._shown_text())
            x += wide
        if self._trailing:
            box = QRectF(x + gap, rect.center().y() - side / 2, side, side)
            paint_icon(painter, box, self._trailing, ink.text)
            x += gap + side
        if self._hint:
            painter.setFont(self._hint_font())
            painter.setPen(ink.hint)
            x += self._theme.px(_HINT_GAP)
            box = QRectF(x, rect.top(), rect.right() - x, rect.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._hint)

    def _content_width(self) -> float:
        side, gap = self._theme.px(_ICON), self._theme.px(_GAP)
        width = QFontMetricsF(self._font()).horizontalAdvance(self._shown_text())
        if self._icon:
            width += side + (gap if self.text() else 0)
        if self._trailing:
            width += side + gap
        if self._hint:
            hint = QFontMetricsF(self._hint_font()).horizontalAdvance(self._hint)
            width += hint + self._theme.px(_HINT_GAP)
        return width

    def _shown_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _font(self) -> QFont:
        if self._size == "small":
            return self._theme.font("small", weight=500)
        if self._size == "large":
            return self._theme.font("body", weight=500)
        return self._theme.font("control")

    def _hint_font(self) -> QFont:
        return self._theme.font("axis", weight=500)

    def _ink(self) -> Ink:
        if not self.isEnabled():
            return _off(self._theme, self._kind)
        still, over = _INKS[self._kind](self._theme)
        return over if self.underMouse() or self.isDown() else still


class IconButton(Button):
    """A button that is only an icon; its name is for the tool tip and the screen reader."""

    def __init__(
        self, icon: str, name: str, *, kind: Kind = "quiet", parent: QWidget | None = None
    ) -> None:
        super().__init__("", kind, icon=icon, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.px(28)
        return QSize(side, side)


def key_text(sequence: QKeySequence) -> str:
    """Return a key as the design writes it: "Ctrl N", not "Ctrl+N"."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def paint_box(painter: QPainter, rect: QRectF, ink: Ink, radius: float) -> None:
    """Paint the rounded surface of a control with its hairline."""
    if ink.fill is None and ink.border is None:
        return
    painter.setBrush(ink.fill if ink.fill is not None else Qt.BrushStyle.NoBrush)
    if ink.border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    painter.setPen(QPen(ink.border, 1))
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, radius - 0.5, radius - 0.5)


def _primary(theme: Theme) -> tuple[Ink, Ink]:
    text = theme.colour("onAccent")
    hint = theme.colour("onAccent")
    hint.setAlphaF(0.78)
    still = Ink(theme.colour("accent"), None, text, hint)
    return still, still._replace(fill=theme.colour("accentHover"))


def _plain(theme: Theme) -> tuple[Ink, Ink]:
    border = theme.colour("lineStrong")
    still = Ink(theme.colour("sheet"), border, theme.colour("ink"), theme.colour("ink3"))
    still = still._replace(icon=theme.colour("ink2"))
    return still, still._replace(fill=theme.colour("hover"))


def _quiet(theme: Theme) -> tuple[Ink, Ink]:
    still = Ink(None, None, theme.colour("ink2"), theme.colour("ink3"))
    return still, still._replace(fill=theme.colour("hover"), text=theme.colour("ink"))


def _link(theme: Theme) -> tuple[Ink, Ink]:
    still = Ink(None, None, theme.colour("accent"), theme.colour("ink3"))
    return still, still._replace(text=theme.colour("accentHover"))


def _off(theme: Theme, kind: Kind) -> Ink:
    text = theme.colour("inkDisabled")
    if kind in ("quiet", "link"):
        return Ink(None, None, text, text)
    return Ink(theme.colour("sheet"), theme.colour("line"), text, text)


_INKS = {"primary": _primary, "plain": _plain, "quiet": _quiet, "link": _link}
