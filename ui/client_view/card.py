"""An option as a wide card to choose with a click, a finger or the space bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from consultdesk.domain.client_safe import ClientOption
from ui.kit import focus
from ui.kit.marks import paint_letter
from ui.kit.theme import theme_of

_TALL, _PAD, _LETTER = 64, 20, 30


class Card(QAbstractButton):
    """One option and its price; checked when it is the client's choice."""

    def __init__(self, option: ClientOption, price: str, scale: float) -> None:
        super().__init__()
        self.option, self._price, self._scale = option, price, scale
        self._theme = theme_of(self)
        self.setCheckable(True)
        self.setObjectName(f"client_choice_{option.letter}")
        self.setAccessibleName(f"{option.letter}, {option.name}, {price}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", 8)

    @override
    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(round(px(600) * self._scale), round(px(_TALL) * self._scale))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked()
        painter.setBrush(theme.colour("accentSoft" if chosen else "sheet"))
        painter.setPen(QPen(theme.colour("accent" if chosen else "lineStrong"), 1))
        painter.drawRoundedRect(box, 8, 8)
        pad, side = theme.px(_PAD) * self._scale, theme.px(_LETTER) * self._scale
        letter = QRectF(pad, (self.height() - side) / 2, side, side)
        paint_letter(painter, letter, self.option.letter, theme, first=chosen)
        painter.setPen(theme.colour("ink"))
        font = theme.font("statement")
        font.setPixelSize(round(theme.px(21) * self._scale))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        room = box.adjusted(pad * 2 + side, 0, -pad, 0)
        figure = theme.font("figure", tabular=True)
        figure.setPixelSize(round(theme.px(20) * self._scale))
        wide = QFontMetricsF(figure).horizontalAdvance(self._price)
        name = metrics.elidedText(
            self.option.name, Qt.TextElideMode.ElideRight, room.width() - wide - pad
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(figure)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._price
        )
