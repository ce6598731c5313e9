"""Train mode: one key, and another window stands where the window was, reading through a mask.

Nothing of the true window is rewritten. It is out of sight as it was left, half-typed words and
undo included, and comes back the same; no widget that is seen meanwhile was ever given a name or
an amount. A dialog in the middle of something cannot be set aside, so it is covered where it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ui.late import area
from ui.notice import Notice
from ui.office import Office
from ui.train.covers import Curtain, Sign
from ui.train.guard import Guard
from ui.train.words import KEY, no_look_sentence


class Place(Protocol):
    """Where the user is in a window."""

    @property
    def kind(self) -> str:
        """What kind of place it is."""
        ...


class Window(Protocol):
    """What train mode needs of a main window."""

    closing: SignalInstance
    train_requested: SignalInstance
    language_chosen: SignalInstance
    theme_chosen: SignalInstance
    text_size_chosen: SignalInstance
    motion_chosen: SignalInstance
    notice: Notice
    stack: QStackedWidget

    def state(self) -> Place:
        """Give where the user is."""
        ...

    def restore(self, state: Place) -> None:
        """Go where the user was."""
        ...


class TrainMode(QObject):
    """Turns names and amounts off and on; `shown` tells which window is in front now."""

    shown = Signal(object)

    def __init__(
        self,
        office: Office,
        build: Callable[[], QWidget],
        furnish: Callable[[QWidget, Office], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._build, self._furnish = office, build, furnish
        self._true: QWidget | None = None
        self._masked: QWidget | None = None
        self._curtains: list[Curtain] = []
        self._guard = Guard(self._say, self)
        self._desk: QObject | None = None
        self._left_at: Place | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def on(self) -> bool:
        """Whether names and amounts are hidden now."""
        return self._masked is not None or bool(self._curtains)

    def serve(self, window: QWidget) -> None:
        """Take a window as the true one, and answer its key."""
        self._true = window
        self._bind(window)
        _as_window(window).train_requested.connect(self.switch)

    def switch(self) -> None:
        """Hide names and amounts, or show them again."""
        if self.on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Hide names and amounts at once."""
        true = self._true
        if true is None or self.on or _as_window(true).state().kind == "welcome":
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()
        asking = QApplication.activeModalWidget()
        self._guard.start()
        self._cover(everything=asking is not None)
        if isinstance(asking, QDialog):
            asking.finished.connect(self._go_on)
        else:
            self._stand_in()

    def leave(self) -> None:
        """Show everything again, as it was left."""
        self._guard.stop()
        covered = [curtain.window() for curtain in self._curtains]
        for curtain in self._curtains:
            curtain.lift()
        self._curtains = []
        masked, self._masked = self._masked, None
        if masked is None or self._true is None:
            return
        at = _as_window(masked).state()
        _as_window(masked).closing.disconnect(self._close)
        self._true.show()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window not in (masked, self._true, *covered):
                window.close()
        masked.close()
        masked.deleteLater()
        self._forget_desk()
        self._true.activateWindow()
        if at != self._left_at:  # whoever has gone elsewhere meanwhile stays there
            _as_window(self._true).restore(at)
        self.shown.emit(self._true)

    def end(self) -> None:
        """Let go of everything, for the desk is closing."""
        self._guard.stop()
        self._forget_desk()
        self._true = self._masked = None
        self._curtains = []

    def _stand_in(self) -> None:
        """Put the masked window in the place of the true one."""
        if self._true is None:
            return
        true, masked = self._true, self._build()
        self._masked, self._left_at = masked, _as_window(true).state()
        masked.setGeometry(true.geometry())
        masked.setWindowState(true.windowState())
        masked.show()
        true.hide()
        self._add_sign(masked)
        self._bind(masked)
        self._answer(_as_window(masked))
        self.shown.emit(masked)
        make = area("ui.train.masked_office", "masked_office")
        office: Office = make(self._office, self._say, self)
        self._desk = office.desk
        self._furnish(masked, office)
        _as_window(masked).restore(self._left_at)
        masked.activateWindow()

    def _answer(self, masked: Window) -> None:
        """Let the masked window be left and closed; how the program looks is chosen elsewhere."""
        masked.train_requested.connect(self.switch)
        masked.closing.connect(self._close)
        looks = (masked.language_chosen, masked.theme_chosen)
        for chosen in (*looks, masked.text_size_chosen, masked.motion_chosen):
            chosen.connect(lambda _: self._say(no_look_sentence()))

    def _add_sign(self, masked: QWidget) -> None:
        sign = Sign()
        sign.leave_requested.connect(self.leave)
        page = _as_window(masked).stack.parentWidget()
        column = page.layout() if page else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, sign)

    def _cover(self, *, everything: bool) -> None:
        """Cover every window that is seen, but the true one where another can take its place."""
        for window in QApplication.topLevelWidgets():
            frameless = window.windowType() in (Qt.WindowType.ToolTip, Qt.WindowType.Popup)
            if window.isVisible() and not frameless and (everything or window is not self._true):
                curtain = Curtain(window)
                curtain.button.clicked.connect(self.leave)
                curtain.destroyed.connect(partial(self._drop, curtain))
                self._curtains.append(curtain)

    def _drop(self, curtain: Curtain) -> None:
        """Forget the cover of a window that is gone."""
        self._curtains = [one for one in self._curtains if one is not curtain]

    def _go_on(self) -> None:
        """Once what was covered is done with, let the masked window take over."""
        QTimer.singleShot(0, self, self._take_over)

    def _take_over(self) -> None:
        waits = bool(self._curtains) and self._masked is None
        if waits and QApplication.activeModalWidget() is None:
            self._stand_in()

    def _close(self) -> None:
        """Close the true window with the one that stood in for it."""
        true = self._true
        if true is not None:
            true.close()
            true.deleteLater()

    def _forget_desk(self) -> None:
        if self._desk is not None:
            self._desk.deleteLater()
            self._desk = None

    def _bind(self, window: QWidget) -> None:
        key = QShortcut(QKeySequence(KEY), window)
        key.setObjectName("train_key")
        key.activated.connect(self.switch)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Answer the key in dialogs and pop-ups too, which a window's own key does not reach."""
        window = new.window() if new is not None else None
        asks = isinstance(window, QDialog) or (
            window is not None and window.windowType() == Qt.WindowType.Popup
        )
        if window is not None and asks and window.findChild(QShortcut, "train_key") is None:
            self._bind(window)

    def _say(self, sentence: str) -> None:
        if self._masked is not None:
            _as_window(self._masked).notice.say(sentence)


def _as_window(window: QWidget) -> Window:
    return cast("Window", window)
