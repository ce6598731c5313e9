"""The drawn icons, in any colour of the theme: one SVG per icon, `currentColor` replaced."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from consultdesk.paths import resource


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Paint an icon into a rectangle, sharp at the device pixel ratio of what is painted on."""
    ratio = painter.device().devicePixelRatioF()
    side = round(min(rect.width(), rect.height()))
    at = rect.center() - QPointF(side / 2, side / 2)
    painter.drawPixmap(at, icon_pixmap(name, colour, side, ratio))


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return one icon as a pixmap, drawn once per colour, size and device pixel ratio."""
    key = f"icon/{name}/{colour.name()}/{size}/{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode())).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: QColor, disabled: QColor | None = None) -> QIcon:
    """Return an icon for a menu or an action, which draws itself at the size it is asked for."""
    return QIcon(_Engine(name, colour, disabled or colour))


class _Engine(QIconEngine):
    """Draws one SVG in one colour, or in another when disabled."""

    def __init__(self, name: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._disabled = disabled

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._disabled if mode == QIcon.Mode.Disabled else self._colour
        paint_icon(painter, QRectF(rect), self._name, colour)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour = self._disabled if mode == QIcon.Mode.Disabled else self._colour
        return icon_pixmap(self._name, colour, min(size.width(), size.height()))

    @override
    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour, self._disabled)
