"""A question at the left of the closer look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from ui.kit import focus
from ui.kit.theme import theme_of
from ui.kit.words import wrapped_lines

_PAD = 12
_AROUND = 9


class QuestionTab(QAbstractButton):
    """One of several questions; up and down go from one to the next."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        focus.wear(self, "ring", self._theme.radius("md"))

    def _lines(self, width: int) -> list[str]:
        room = width - 2 * self._theme.px(_PAD)
        return wrapped_lines(self.text(), self._theme.font("control"), max(room, 1))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width)) * self._theme.line_height("control")
        return lines + 2 * self._theme.px(_AROUND)

    @override
    def sizeHint(self) -> QSize:
        wide = self._theme.px(180)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("privateHover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if on:
            mark = QRectF(0, theme.px(7), 3, self.height() - 2 * theme.px(7))
            painter.fillRect(mark, theme.colour("accent"))
        painter.setFont(theme.font("control", weight=600 if on else 500))
        painter.setPen(theme.colour("ink" if on else "ink2"))
        step, y = theme.line_height("control"), theme.px(_AROUND)
        for line in self._lines(self.width()):
            room = QRectF(theme.px(_PAD), y, self.width(), step)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)
            y += step
