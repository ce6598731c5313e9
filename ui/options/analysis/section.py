"""A part of the panel under its title, which folds it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.icons import paint_icon
from ui.kit.theme import theme_of

_TALL = 20
_ICON = 14
_AROUND = 12


class Rule(QWidget):
    """A hairline between two findings."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self).colour("privateLine"))


class Section(QWidget):
    """A rule, a title that folds, and what is under it in `body`."""

    def __init__(self, name: str, title: str = "") -> None:
        super().__init__()
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(_AROUND), 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addSpacing(theme.px(_AROUND - 2))
        self.title = _Title(title)
        self.title.setObjectName(f"fold_{name}")
        column.addWidget(self.title)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, theme.px(5), 0, 0)
        self.body.setSpacing(0)
        column.addWidget(self._inside)
        self.title.toggled.connect(self._inside.setVisible)

    def fold(self, *, folded: bool) -> None:
        """Show the title alone, or all of it."""
        self.title.setChecked(not folded)

    def set_title(self, title: str) -> None:
        """Say what is under it in other words."""
        self.title.setText(title)
        self.title.update()


class _Title(QAbstractButton):
    """The title of a section: a press, Enter or Space folds what is under it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._theme = theme_of(self)
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(self._theme.px(_TALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_TALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setFont(theme.font("small", weight=600))
        painter.setPen(theme.colour("ink"))
        side = theme.px(_ICON)
        room = QRectF(0, 0, self.width() - side - 6, self.height())
        text = QFontMetricsF(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        box = QRectF(self.width() - side, (self.height() - side) / 2, side, side)
        icon = "down" if self.isChecked() else "chev"
        tint = "ink2" if self.underMouse() or self.hasFocus() else "ink3"
        paint_icon(painter, box, icon, theme.colour(tint))
