"""The one window: the sidebar at the left, one screen at a time at the right.

`MainWindow(theme, preferences)` paints the sidebar and an empty page with Qt and the kit alone, so
that the first paint waits for nothing else. `furnish(office, screens)` then gives it the store and
the screens, which it builds when they are first visited. `open(kind, id)` goes anywhere; screens
ask for it by `open_requested`. `state()` and `restore(state)` carry the place, and what was being
typed in the welcome, over to the window that a change of language or theme builds anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from consultdesk.store.errors import StoreError
from ui.kit.theme import Theme
from ui.kit.toast import Toasts
from ui.notice import Notice
from ui.preferences import Preferences
from ui.screen import Alone, Choices, ClientCards, Register, Screen, Workspace
from ui.sidebar import PLACES, Counts, Sidebar

if TYPE_CHECKING:  # the first paint waits for neither
    from ui.desk import History
    from ui.office import Office

SMALLEST = (1024, 640)
USUAL = (1440, 900)
_OF_CLIENTS = {"client": "clients", "incident": "incidents"}


class Palette(Protocol):
    """The search over the window."""

    @property
    def open_requested(self) -> SignalInstance:
        """Told what was found and chosen."""
        ...

    @property
    def signal_requested(self) -> SignalInstance:
        """Told for whom a signal is to be logged."""
        ...

    def show(self) -> None:
        """Appear over the window."""
        ...


class Screens(Protocol):
    """Where the window finds its screens once everything is loaded (`ui.screens.Registry`)."""

    def screen(self, place: str, parent: QWidget) -> Screen:
        """Build the screen of a place."""
        ...

    def workspace(self, parent: QWidget) -> Workspace:
        """Build the workspace of incidents."""
        ...

    def palette(self, parent: QWidget) -> Palette:
        """Build the search palette over the window."""
        ...

    def log_signal(self, parent: QWidget, client_id: str) -> str | None:
        """Ask for a signal and give the id of the incident it opened, if it did."""
        ...

    def counts(self) -> Counts:
        """Give what the sidebar says."""
        ...

    def failure(self, error: object) -> str:
        """Say in one sentence what the disk refused."""
        ...


@dataclass(frozen=True, slots=True)
class WindowState:
    """Where the user was, so that a window built anew shows the same."""

    kind: str = "today"
    id: str = ""
    draft: object = None


class MainWindow(QMainWindow):
    """The window, its sidebar, and the way between its screens."""

    language_chosen = Signal(object)
    theme_chosen = Signal(object)
    text_size_chosen = Signal(object)
    motion_chosen = Signal(object)
    train_requested = Signal()
    closing = Signal()

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        *,
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preferences = preferences
        self._rail_outside = False
        self._office: Office | None = None
        self._screens: Screens | None = None
        self._built: dict[str, Screen] = {}
        self._workspace: Workspace | None = None
        self._where = WindowState()
        self._welcome: Alone | None = None
        self.setObjectName("main_window")
        self.setWindowTitle("ConsultDesk")
        self.setMinimumSize(*SMALLEST)
        self.sidebar = Sidebar(self)
        self._bare = bare
        self.sidebar.setVisible(not bare)
        self.notice = Notice(self)
        self.stack = QStackedWidget()
        self._lay_out()
        self.toasts = Toasts(self)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._count)
        self._arrival = QTimer(self, singleShot=True)
        self._arrival.timeout.connect(self._arrive)
        self.sidebar.chosen.connect(self.open)
        self.sidebar.search_requested.connect(self.search)
        self.sidebar.set_place("today")
        if not self.restoreGeometry(preferences.window_geometry):
            self.resize(*USUAL)

    def furnish(self, office: Office, screens: Screens) -> None:
        """Give the window its store and its screens, and show Today unless a welcome follows."""
        self._office, self._screens = office, screens
        office.desk.failed.connect(self.show_failure)
        office.desk.changed.connect(self._heard)
        office.desk.silence.changed.connect(self._hush)
        self._hush(office.desk.silence.kept)
        self._bind_keys()
        if self._bare:
            self._arrival.start(0)
        else:
            self._go("today", "")

    def open(self, kind: str, id: str = "") -> None:  # noqa: A002 - the word of the signals
        """Go to a place, a client (`id` or `id/part`), an incident (`id` or `id/stage`).

        `train` is no place: it hides names and amounts wherever one is, or shows them again.
        """
        if self._screens is None:
            return
        if kind == "train":
            self.train_requested.emit()
            return
        try:
            self._go(kind, id)
        except StoreError as failure:
            self.show_failure(failure)

    def _go(self, kind: str, id: str) -> None:  # noqa: A002 - the word of the signals
        self._leave_welcome()
        incident = kind == "incident" and bool(id)
        shown = self._desk_of_one() if incident else self._screen(_OF_CLIENTS.get(kind, kind))
        self._where = WindowState(kind, id)
        self.sidebar.set_place(_OF_CLIENTS.get(kind, kind))
        self.stack.setCurrentWidget(shown)
        self.stack.setFocus()
        self._settle_sidebar()
        one, _, part = id.partition("/")
        if isinstance(shown, Workspace):
            shown.open(one, part or None)
        elif isinstance(shown, ClientCards) and one:
            shown.show_client(one, at=part)
        elif isinstance(shown, Register) and one:
            shown.show_document(one)
        else:
            shown.refresh()
        self._later.start(0)

    def welcome(self, screen: Alone) -> None:
        """Show the welcome alone, in place of everything."""
        self._welcome = screen
        self._where = WindowState("welcome")
        self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)
        self.sidebar.hide()
        screen.setFocus()

    def state(self) -> WindowState:
        """Give where the user is."""
        if self._welcome is not None:
            return WindowState("welcome", draft=self._welcome.draft())
        return self._where

    def restore(self, state: WindowState) -> None:
        """Go where the user was; a welcome gets back what was being typed."""
        if state.kind == "welcome":
            if self._welcome is not None and state.draft is not None:
                self._welcome.restore(state.draft)
            return
        self.open(state.kind, state.id)

    def search(self) -> None:
        """Open the palette over everything, but for the client view: it shows nothing private."""
        if _presenting():
            return
        known = self.findChild(QWidget, "palette")
        shown = known is not None and known.isVisible()
        if self._screens is not None and self._welcome is None and not shown:
            palette = self._screens.palette(self)
            palette.open_requested.connect(self.open)
            palette.signal_requested.connect(self.log_signal)
            palette.show()

    def log_signal(self, client_id: str = "") -> None:
        """Ask for the client and one line, and open the incident that this starts."""
        if self._screens is not None and self._welcome is None:
            found = self._screens.log_signal(self, client_id)
            if found:
                self.open("incident", f"{found}/listen")

    def toggle_sidebar(self) -> None:
        """Change between sidebar and rail, and remember it for this width."""
        rail = not self.sidebar.rail
        if self._inside():
            self._preferences.set_rail(self.width(), rail=rail)
        else:
            self._rail_outside = rail
        self.sidebar.set_rail(rail=rail)

    def undo(self) -> None:
        """Take the last edit back, on whatever screen it was made."""
        history = self._history()
        if history is not None and history.canUndo():
            said = self.tr("Undone: {what}").format(what=history.undoText())
            if history.take_back():
                self.toasts.say(said)

    def redo(self) -> None:
        """Do again what was just taken back."""
        history = self._history()
        if history is not None and history.canRedo():
            said = self.tr("Done again: {what}").format(what=history.redoText())
            if history.do_again():
                self.toasts.say(said)

    def show_failure(self, error: object) -> None:
        """Say in the amber bar what the disk refused."""
        if self._screens is not None:
            self.notice.say(self._screens.failure(error))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_sidebar()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            current = self.stack.currentWidget()
            if isinstance(current, Screen):
                current.refresh()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.window_geometry = self.saveGeometry()
        self._take_in_what_is_typed()
        self._later.stop()
        self._arrival.stop()
        self.closing.emit()
        self._screens = None
        super().closeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # a text with nothing of its own to take back leaves Ctrl+Z to the whole desk
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for sequence, mine in (
                (QKeySequence.StandardKey.Undo, _can_undo),
                (QKeySequence.StandardKey.Redo, _can_redo),
            ):
                if event.matches(sequence) and not mine(watched):
                    event.ignore()
                    return True
        return False

    def _take_in_what_is_typed(self) -> None:
        """Leave the field and the page while the store is open, as going elsewhere does."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.stack.setCurrentIndex(0)

    def _lay_out(self) -> None:
        self.stack.addWidget(QWidget())
        self.stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(page, 1)
        self.setCentralWidget(centre)

    def _bind_keys(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+K", self.search),
            ("Ctrl+N", self.log_signal),
            ("Ctrl+B", self.toggle_sidebar),
            ("Ctrl+,", lambda: self.open("settings")),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+Shift+Z", self.redo),
        ]
        for number, place in enumerate(PLACES, start=1):
            keys.append((f"Ctrl+{number}", partial(self.open, place)))
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, (QLineEdit, QPlainTextEdit)):
            old.removeEventFilter(self)
        if isinstance(new, (QLineEdit, QPlainTextEdit)) and new.window() is self:
            new.installEventFilter(self)

    def _screen(self, place: str) -> Screen:
        if place not in self._built:
            screen = self._furnished().screen(place, self.stack)
            if isinstance(screen, Choices):
                screen.language_chosen.connect(self.language_chosen)
                screen.theme_chosen.connect(self.theme_chosen)
                screen.text_size_chosen.connect(self.text_size_chosen)
                screen.motion_chosen.connect(self.motion_chosen)
            self._built[place] = screen
            self._house(screen)
        return self._built[place]

    def _desk_of_one(self) -> Workspace:
        if self._workspace is None:
            self._workspace = self._furnished().workspace(self.stack)
            self._house(self._workspace)
        return self._workspace

    def _house(self, screen: Screen) -> None:
        screen.open_requested.connect(self.open)
        screen.signal_requested.connect(self.log_signal)
        self.stack.addWidget(screen)

    def _furnished(self) -> Screens:
        if self._screens is None:
            raise LookupError("a window shows screens once it is furnished")
        return self._screens

    def _arrive(self) -> None:
        if self._welcome is None and self._where == WindowState():
            self.open("today")

    def _hush(self, calling: object) -> None:
        self.toasts.set_silent(silent=bool(calling))

    def _leave_welcome(self) -> None:
        if self._welcome is not None:
            self.stack.removeWidget(self._welcome)
            self._welcome.deleteLater()
            self._welcome = None
        self.sidebar.show()

    def _inside(self) -> bool:
        return self._where.kind == "incident" and bool(self._where.id)

    def _settle_sidebar(self) -> None:
        rail = self._preferences.rail(self.width()) if self._inside() else self._rail_outside
        if rail != self.sidebar.rail:
            self.sidebar.set_rail(rail=rail)

    def _history(self) -> History | None:
        return None if self._office is None else self._office.desk.history

    def _heard(self, _changes: object) -> None:
        self._later.start(0)

    def _count(self) -> None:
        if self._screens is not None and self._welcome is None:
            try:
                self.sidebar.set_counts(self._screens.counts())
            except StoreError as failure:
                self.show_failure(failure)


def _presenting() -> bool:
    """Whether the client looks at their own view, on this display or another."""
    return any(
        window.objectName() == "client_view" and window.isVisible()
        for window in QApplication.topLevelWidgets()
    )


def _can_undo(editor: QObject) -> bool:
    if isinstance(editor, QLineEdit):
        return editor.isUndoAvailable()
    return isinstance(editor, QPlainTextEdit) and editor.document().isUndoAvailable()


def _can_redo(editor: QObject) -> bool:
    if isinstance(editor, QLineEdit):
        return editor.isRedoAvailable()
    return isinstance(editor, QPlainTextEdit) and editor.document().isRedoAvailable()
