"""What can be done with a line, as small icons beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit import focus
from ui.kit.buttons import key_text
from ui.kit.icons import paint_icon
from ui.kit.theme import theme_of

ACT_KEYS = "Ctrl+Shift+P"


class _SmallButton(QAbstractButton):
    """An icon beside a line, whose place is kept while the line has words."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        focus.wear(self, "ring", self._theme.radius("sm"))

    def named(self, words: str) -> None:
        """Say what it is for."""
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def keep_place(self, *, kept: bool) -> None:
        """Say whether its place stays free while it is not shown."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self._theme.px(20))

    def _draw(self, icon: str, token: str) -> None:
        side = self._theme.px(14)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(QPainter(self), box, icon, self._theme.colour(token))


class AudienceButton(_SmallButton):
    """An eye or a lock: who may see the line beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("audience", parent)
        self._private = False
        self.show_audience(private=False)

    def show_audience(self, *, private: bool) -> None:
        """Show who may see the line."""
        self._private = private
        self.named(
            self.tr("Private. Press to let the client see it.")
            if private
            else self.tr("Visible to the client. Press to keep it private.")
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._draw(*(("lock", "privateInk") if self._private else ("eye", "ink3")))


class ActButton(_SmallButton):
    """The way from a condition to what one of the two does about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("act_on_line", parent)
        self.named(self.tr("Promise something about it"))
        self.setToolTip(f"{self.accessibleName()} ({key_text(QKeySequence(ACT_KEYS))})")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._draw("promises", "accent" if self.underMouse() else "ink3")
