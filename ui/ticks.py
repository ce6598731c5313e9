"""Satisfaction as five ticks, with the figure beside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.theme import theme_of

_WIDE, _TALL, _GAP = 14, 7, 3


class Ticks(QWidget):
    """A rating from 1 to 5; `text` is what stands after the ticks, the figure by default."""

    def __init__(self, rating: int, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._rating = rating
        self._text = text or str(rating)
        words = QCoreApplication.translate("Ticks", "Satisfaction {rating} out of 5")
        self.setAccessibleName(words.format(rating=rating))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font("small", tabular=True))
        px = self._theme.px
        ticks = 5 * px(_WIDE) + 4 * px(_GAP) + px(7)
        return QSize(int(ticks + metrics.horizontalAdvance(self._text) + 1), px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        top = (self.height() - px(_TALL)) / 2
        for place in range(5):
            box = QRectF(place * (px(_WIDE) + px(_GAP)), top, px(_WIDE), px(_TALL))
            if place < self._rating:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent"))
                painter.drawRoundedRect(box, 2, 2)
            else:
                painter.setPen(QPen(theme.colour("control"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.colour("ink2"))
        left = 5 * px(_WIDE) + 4 * px(_GAP) + px(7)
        place_of_words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(place_of_words, Qt.AlignmentFlag.AlignVCenter, self._text)
