"""Short messages: a dark toast with Undo that goes away, an amber bar that stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from ui.kit.buttons import Button, Ink
from ui.kit.theme import load_theme, theme_of
from ui.kit.words import Label

LASTS_MS = 8_000
_MARGIN = 16
_USED_AREAS = (QAbstractItemView, QPlainTextEdit, QTextEdit)


class Toast(QFrame):
    """Says what was just done and offers to take it back; waits while hovered or focused."""

    def __init__(self, text: str, *, undo: bool, parent: QWidget) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self._window = parent
        self._fill = theme.colour("line" if theme.dark else "ink")
        self.setObjectName("toast")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        row.setSpacing(theme.px(12))
        row.addWidget(Label(text, colour="ink" if theme.dark else "paper"))
        self.undo_button = _ToastButton(QCoreApplication.translate("Toast", "Undo"), self)
        self.undo_button.setVisible(undo)
        self.undo_button.clicked.connect(self.close)
        row.addWidget(self.undo_button)
        self.setFixedHeight(theme.px(34))
        self.undo_button.installEventFilter(self)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(LASTS_MS)
        self._clock.timeout.connect(self.close)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        parent.installEventFilter(self)
        for area in parent.findChildren(QAbstractScrollArea):
            area.verticalScrollBar().valueChanged.connect(self._settle)
        self._appear()

    def _appear(self) -> None:
        self.adjustSize()
        self._settle()
        self.show()
        self.raise_()
        self._clock.start()
        text = self.accessibleName()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def waiting(self) -> bool:
        """Tell whether the clock stands still because somebody is reading."""
        return not self._clock.isActive()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if not self.undo_button.hasFocus():
            self._clock.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._settle()
        elif event.type() == QEvent.Type.FocusIn:
            self._clock.stop()
        elif event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self._clock.start()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)

    def _settle(self) -> None:
        """Lie at the bottom where the least of what can be used is covered."""
        used = list(self._in_use())

        def covered(place: QPoint) -> int:
            shared = (QRect(place, self.size()).intersected(one) for one in used)
            return sum(one.width() * one.height() for one in shared)

        self.move(min(self._places(), key=covered))

    def _places(self) -> Iterator[QPoint]:
        """Give the places from the best on: in the middle, at the right, then higher."""
        room = self._window.rect()
        middle, right = (room.width() - self.width()) // 2, room.width() - self.width() - _MARGIN
        step = self.height() + _MARGIN
        for y in (room.height() - step, room.height() - 2 * step):
            yield from (QPoint(middle, y), QPoint(right, y))

    def _in_use(self) -> Iterator[QRect]:
        """Give what is visible of the buttons, the fields and the rows of the window."""
        for widget in self._window.findChildren(QWidget):
            if not _usable(widget) or self.isAncestorOf(widget):
                continue
            face = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
            shown = face.visibleRegion().boundingRect()
            if isinstance(widget, QAbstractItemView):
                shown &= _rows(widget)
            yield shown.translated(face.mapTo(self._window, QPoint()))


def _usable(widget: QWidget) -> bool:
    """Whether somebody may want to go there now; a page that merely scrolls does not count."""
    if not widget.isVisible() or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return False
    return isinstance(widget, _USED_AREAS) or not isinstance(widget, QAbstractScrollArea)


def _rows(view: QAbstractItemView) -> QRect:
    """Give the part of a view down to its last row."""
    model = cast("QAbstractItemModel | None", view.model())
    if model is None or not model.rowCount(QModelIndex()):
        return QRect()
    last = model.index(model.rowCount(QModelIndex()) - 1, 0)
    return QRect(0, 0, view.viewport().width(), view.visualRect(last).bottom() + 1)


class Toasts(QObject):
    """Shows one toast at a time over a window; silent while a client is listening."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._silent = False
        self._shown: Toast | None = None

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a toast; with `undo`, it carries the button that takes the change back."""
        if self._silent:
            return
        self.dismiss()
        toast = Toast(text, undo=undo is not None, parent=self._window)
        if undo is not None:
            toast.undo_button.calling(undo)
        toast.destroyed.connect(self._gone)
        self._shown = toast

    def shown(self) -> Toast | None:
        """Return the toast on screen, if there is one."""
        return self._shown

    def dismiss(self) -> None:
        """Take the toast away."""
        if self._shown is not None:
            toast, self._shown = self._shown, None
            toast.destroyed.disconnect(self._gone)
            toast.close()

    def set_silent(self, *, silent: bool) -> None:
        """Say nothing during a call or while the client view is open."""
        self._silent = silent
        if silent:
            self.dismiss()

    def _gone(self) -> None:
        self._shown = None


class _ToastButton(Button):
    """The Undo of a toast: a link in the accent of the dark theme."""

    def __init__(self, text: str, toast: QWidget) -> None:
        super().__init__(text, "link", parent=toast)
        self._bright = load_theme("dark").colour("accent")

    @override
    def _ink(self) -> Ink:
        return super()._ink()._replace(text=self._bright)
