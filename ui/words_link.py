"""Words that open something: drawn as text, reached by Tab, pressed by Space."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.theme import theme_of
from ui.kit.words import (
    Run,
    paint_lines,
    paint_runs,
    runs_width,
    wrapped_height,
    wrapped_lines,
)


class WordsLink(QAbstractButton):
    """A line of text that is a button; its first run takes the accent under the pointer."""

    def __init__(
        self, runs: Sequence[Run], *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._runs = tuple(runs)
        self._wrap = wrap
        self.setAccessibleName("".join(run.text for run in runs))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if wrap:
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        focus.wear(self, "ring", self._theme.radius("sm"))

    def words(self) -> str:
        """Return the words as read."""
        return "".join(run.text for run in self._runs)

    @override
    def sizeHint(self) -> QSize:
        tall = max(self._theme.line_height(run.style) for run in self._runs)
        return QSize(int(runs_width(self._runs, self._theme) + 2), tall + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return self._wrap

    @override
    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return -1
        line = self._theme.line_height(self._runs[0].style)
        return wrapped_height(self.words(), self._font(), width, line) + 2

    def _font(self) -> QFont:
        return self._theme.font(self._runs[0].style, weight=self._runs[0].weight)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        runs = self._runs
        if self.underMouse():
            runs = (runs[0]._replace(colour="accent"), *runs[1:])
        painter, rect = QPainter(self), QRectF(self.rect())
        if not self._wrap:
            paint_runs(painter, rect, runs, self._theme)
            return
        painter.setFont(self._font())
        painter.setPen(self._theme.colour(runs[0].colour))
        line = self._theme.line_height(runs[0].style)
        lines = wrapped_lines(self.words(), self._font(), rect.width())
        paint_lines(painter, rect, lines, line, Qt.AlignmentFlag.AlignVCenter)
