"""How much of a ceiling is spoken for, as a hatched bar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.theme import theme_of

_TALL = 8
_STEP = 6


class Gauge(QWidget):
    """What was used in full colour, what an option would add hatched, on the whole ceiling."""

    def __init__(
        self, used: float, planned: float, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._used = min(max(used, 0.0), 1.0)
        self._planned = min(max(planned, 0.0), 1.0 - self._used)
        self._over = used + planned > 1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_TALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = self._theme, QRectF(self.rect())
        whole = QPainterPath()
        whole.addRoundedRect(rect, 2, 2)
        painter.setClipPath(whole)
        ground = theme.colour("privateLine")
        ground.setAlphaF(0.4)
        painter.fillRect(rect, ground)
        used = rect.width() * self._used
        painter.fillRect(QRectF(0, 0, used, rect.height()), theme.colour("privateInk"))
        self._hatch(painter, QRectF(used, 0, rect.width() * self._planned, rect.height()))
        if self._over:
            painter.fillRect(
                QRectF(rect.right() - 3, 0, 3, rect.height()), theme.colour("amberMark")
            )

    def _hatch(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self._theme.colour("privateInk"), 2.6))
        x = box.left() - box.height()
        while x < box.right() + box.height():
            painter.drawLine(QPointF(x, box.bottom() + 1), QPointF(x + box.height() + 2, -1))
            x += _STEP
        painter.restore()
