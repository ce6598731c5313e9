"""The visible focus: a ring around buttons (2 px, offset 2), a soft halo around fields.

One `FocusRings` follows the focus of the whole application. A widget says what it wants with
`wear(widget, "ring")` or `wear(widget, "halo")`; every `QAbstractButton` has a ring without
asking. A ring comes with the keyboard only; a halo comes with the mouse too.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from typing_extensions import override

from ui.kit.theme import Theme

Kind = Literal["ring", "halo", "none"]

_KIND = "focus_kind"
_RADIUS = "focus_radius"
_AROUND = "focus_around"
_RING_MARGIN = 4
_HALO_MARGIN = 3


def wear(widget: QWidget, kind: Kind, radius: int = 6, *, around: QWidget | None = None) -> None:
    """Choose the focus sign of a widget, the radius of its corners, and what it goes around."""
    widget.setProperty(_KIND, kind)
    widget.setProperty(_RADIUS, radius)
    widget.setProperty(_AROUND, around)


class FocusRings(QObject):
    """Moves one ring to whatever has the focus."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._app = app
        self._theme = theme
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._move)

    def retire(self) -> None:
        """Stop following the focus, because another theme takes over."""
        self._app.focusChanged.disconnect(self._move)
        self._drop()
        self.setParent(None)
        self.deleteLater()

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._drop()
        if new is None or new.isWindow() or new.parentWidget() is None:
            return
        kind = _kind_of(new)
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if kind == "halo" or (kind == "ring" and not by_mouse):
            self._ring = _Ring(new, kind, self._theme)
            self._ring.destroyed.connect(self._forget)

    def _drop(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None:
            ring.destroyed.disconnect(self._forget)
            ring.hide()
            ring.deleteLater()

    def _forget(self) -> None:
        self._ring = None


class _Ring(QFocusFrame):
    """A frame kept around its widget by Qt, painted by us."""

    def __init__(self, target: QWidget, kind: Kind, theme: Theme) -> None:
        around = target.property(_AROUND)
        framed = around if isinstance(around, QWidget) else target
        super().__init__(framed.parentWidget())
        self._kind = kind
        self._theme = theme
        self._radius = float(target.property(_RADIUS) or 6)
        self._margins = _RingStyle(_RING_MARGIN if kind == "ring" else _HALO_MARGIN)
        self._margins.setParent(self)
        self.setStyle(self._margins)
        self.setWidget(framed)

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._kind == "ring":
            width, token = 2.0, "focus"
        else:
            width, token = float(_HALO_MARGIN), "accentSoft"
        painter.setPen(QPen(self._theme.colour(token), width))
        margin = _RING_MARGIN if self._kind == "ring" else _HALO_MARGIN
        inset = width / 2
        radius = self._radius + margin - inset
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)


class _RingStyle(QProxyStyle):
    """Gives the ring its distance and lets it lie over its neighbours, unclipped."""

    def __init__(self, margin: int) -> None:
        super().__init__("Fusion")
        self._margin = margin

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in (
            QStyle.PixelMetric.PM_FocusFrameHMargin,
            QStyle.PixelMetric.PM_FocusFrameVMargin,
        ):
            return self._margin
        return super().pixelMetric(metric, option, widget)

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def _kind_of(widget: QWidget) -> Kind:
    asked = widget.property(_KIND)
    if asked in ("ring", "halo", "none"):
        kind: Kind = asked
        return kind
    return "ring" if isinstance(widget, QAbstractButton) else "none"
