"""Words that open something: drawn as text, reached by Tab, pressed by Space."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.theme import theme_of
from ui.kit.words import Run, paint_runs, runs_width


class WordsLink(QAbstractButton):
    """A line of text that is a button; its first run takes the accent under the pointer."""

    def __init__(self, runs: Sequence[Run], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._runs = tuple(runs)
        self.setAccessibleName("".join(run.text for run in runs))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
    def paintEvent(self, event: QPaintEvent) -> None:
        runs = self._runs
        if self.underMouse():
            runs = (runs[0]._replace(colour="accent"), *runs[1:])
        paint_runs(QPainter(self), QRectF(self.rect()), runs, self._theme)
