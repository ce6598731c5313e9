"""The application: paint a window first, open the desk behind it, build anew on a new language."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from consultdesk import paths
from consultdesk.domain.clock import Clock, SystemClock
from consultdesk.domain.locales import Locale
from consultdesk.no_dumps import refuse_core_files
from consultdesk.store.errors import StoreError
from ui import diary, languages
from ui.kit.dialogs import Dialogs
from ui.kit.immortals import keep_constants_alive
from ui.kit.style import apply
from ui.kit.theme import load_theme, mode_for
from ui.kit.work import Work
from ui.late import area
from ui.main_window import MainWindow
from ui.opening import Opening, opening
from ui.preferences import Preferences
from ui.refused_desk import RefusedDesk

if TYPE_CHECKING:
    from consultdesk.store.store import Store
    from ui.doorbell import Doorbell
    from ui.office import Office
    from ui.session import Session
    from ui.train.mode import TrainMode

BENCH = "CONSULTDESK_BENCH"


def run(arguments: Sequence[str]) -> int:
    """Open the window, then the desk; give the exit code when the window is closed."""
    refuse_core_files()
    keep_constants_alive()
    gc.disable()  # no collection before the first paint: measured 50 to 100 ms
    app = QApplication([sys.argv[0]])
    app.setApplicationName("ConsultDesk")
    app.setDesktopFileName("consultdesk")
    diary.begin(paths.log_folder())
    preferences = Preferences()
    chosen = Path(arguments[0]) if arguments else preferences.last_file
    application = Application(app, preferences, chosen or paths.default_data_file())
    application.start()
    return app.exec()


class _OpenDesk(NamedTuple):
    """What there is while a desk is open, and only then."""

    session: Session
    bell: Doorbell
    train: TrainMode


class Application(QObject):
    """One window on one data file, rebuilt whole when its language or its look changes."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        path: Path,
        *,
        clock: Clock | None = None,
        dialogs: Dialogs | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._preferences = preferences
        self._path = path
        self._clock = clock or SystemClock()
        self._dialogs = dialogs or Dialogs()
        self._late: Opening | None = None
        self._desk: _OpenDesk | None = None
        self._work = Work(self)
        self.window = self._new_window(bare=not _there(path))

    @property
    def office(self) -> Office | None:
        """What the screens of the open desk are given, None until it is open."""
        return None if self._desk is None else self._desk.session.office

    def start(self) -> None:
        """Show the window, and open the desk once it has been painted."""
        self.window.show()
        QTimer.singleShot(0, self._painted)

    def open(self) -> None:
        """Open the desk and fill the window with it, or say why that cannot be."""
        self._late = opening()
        gc.enable()
        gc.freeze()
        if self._preferences.last_file == self._path and not _there(self._path):
            self._refuse(StoreError("missing"))  # it is begun anew by a word of the user alone
            return
        self._enter(self._late.open_desk)

    def _enter(self, way: Callable[[Path, Clock], Store]) -> None:
        if self._late is None:
            return
        try:
            store = way(self._path, self._clock)
        except StoreError as failure:
            self._refuse(failure)
            return
        except OSError:
            self._refuse(StoreError("no_permission"))
            return
        desk = self._late.desk(store, self._clock, self)
        office = self._late.office(desk, self._dialogs, self._work, self._preferences)
        session = self._late.session(office, self)
        bell = self._late.doorbell(self._path, self)
        bell.rung.connect(self._raise_window)
        train = self._late.train(office, self._masked_window, self._fill, self)
        train.shown.connect(self._put_forward)
        self._desk = _OpenDesk(session, bell, train)
        self._preferences.last_file = self._path
        try:
            self._furnish(self.window)
        except StoreError as failure:  # it opened, but what is read first is damaged
            self._leave_desk()
            self.window = self._replaced(bare=True)
            self._refuse(failure)

    def rebuild(self) -> None:
        """Build the window again, in the language and look that were chosen, at the same place."""
        state = self.window.state()
        self.window = self._replaced(bare=state.kind == "welcome")
        if self._desk is not None:
            self._furnish(self.window)
            self.window.restore(state)

    def _new_window(self, *, bare: bool) -> MainWindow:
        wanted = self._preferences
        languages.install(self._app, wanted.spoken)
        mode = mode_for(wanted.theme)
        theme = load_theme(mode, wanted.text_size, reduced_motion=wanted.reduced_motion)
        apply(self._app, theme)
        self._theme = theme
        window = MainWindow(theme, wanted, bare=bare)
        window.language_chosen.connect(self._choose_language)
        window.theme_chosen.connect(self._choose_theme)
        window.text_size_chosen.connect(self._choose_text_size)
        window.motion_chosen.connect(self._choose_motion)
        window.closing.connect(self._closing)
        return window

    def _masked_window(self) -> MainWindow:
        """Build a window for train mode, like the one that stands there."""
        return MainWindow(self._theme, self._preferences)

    def _fill(self, window: QWidget, office: Office) -> None:
        if self._late is not None and isinstance(window, MainWindow):
            window.furnish(office, self._late.registry(office))

    def _put_forward(self, window: MainWindow) -> None:
        """Take the window that is in front now, in train mode or after it, as the one."""
        self.window = window

    def _replaced(self, *, bare: bool) -> MainWindow:
        old, fresh = self.window, self._new_window(bare=bare)
        fresh.show()
        old.closing.disconnect(self._closing)
        old.close()
        old.deleteLater()
        return fresh

    def _painted(self) -> None:
        self._announce("painted")
        QTimer.singleShot(0, self._open_and_announce)

    def _open_and_announce(self) -> None:
        self.open()
        self._announce("usable")

    def _furnish(self, window: MainWindow) -> None:
        if self._desk is None:
            return
        session, office = self._desk.session, self._desk.session.office
        self._fill(window, office)
        self._desk.train.serve(window)
        mentioned = session.mention()
        if mentioned:
            window.notice.say(mentioned)
        if not session.welcomed:
            screen = area("ui.welcome.screen", "WelcomeScreen")(office, window)
            screen.language_chosen.connect(self._choose_language)
            screen.start_requested.connect(self._begin)
            screen.sample_requested.connect(self._begin_with_sample)
            window.welcome(screen)

    def _begin(self, changes: object) -> None:
        if self._desk is not None and self._desk.session.begin(changes):
            self.window.open("today")

    def _begin_with_sample(self) -> None:
        if self._late is None or self._desk is None:
            return
        session, office = self._desk.session, self._desk.session.office
        try:
            self._late.load_sample(office.desk.store, self._clock, office.language)
        except StoreError as failure:
            self.window.show_failure(failure)
            return
        session.welcomed = True
        office.desk.reload()
        self.window.open("today")

    def _refuse(self, failure: StoreError) -> None:
        """Show why the desk stays closed; a desk that is open elsewhere comes to the front."""
        if self._late is None:
            return
        if failure.code == "open_elsewhere" and self._late.ring(self._path):
            self._app.quit()
            return
        locale = Locale.FR_CA if self._preferences.spoken == "fr" else Locale.EN_CA
        sentence = self._late.sentence(failure, locale)
        page = RefusedDesk(sentence, self._path, failure.code, self.window)
        page.again_requested.connect(self._try_again)
        page.other_requested.connect(self._open_other)
        page.backup_requested.connect(self._restore)
        page.begin_requested.connect(self._begin_anew)
        self.window.welcome(page)

    def _try_again(self) -> None:
        self.window = self._replaced(bare=not _there(self._path))
        self.open()

    def _open_other(self) -> None:
        title = self.tr("Open a ConsultDesk file")
        found = self._dialogs.file_to_open(title, self._path.parent, "ConsultDesk (*.consultdesk)")
        if found is not None:
            self._path = found
            self._try_again()

    def _restore(self) -> None:
        if self._late is None:
            return
        try:
            self._late.restore_last(self._path)
        except StoreError as failure:
            self._refuse(failure)
            return
        self._try_again()

    def _begin_anew(self) -> None:
        if self._late is not None:
            self.window = self._replaced(bare=True)
            self._enter(self._late.begin_desk)

    def _raise_window(self) -> None:
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _choose_language(self, language: object) -> None:
        if language in languages.LANGUAGES:
            self._preferences.language = "fr" if language == "fr" else "en"
            self.rebuild()

    def _choose_theme(self, theme: object) -> None:
        if theme in ("system", "light", "dark"):
            self._preferences.theme = theme
            self.rebuild()

    def _choose_text_size(self, percent: object) -> None:
        if isinstance(percent, int):
            self._preferences.text_size = percent
            self.rebuild()

    def _choose_motion(self, reduced: object) -> None:
        self._preferences.reduced_motion = bool(reduced)
        self.rebuild()

    def _leave_desk(self) -> None:
        if self._desk is not None:
            self._desk.bell.close()
            self._desk.train.end()
            self._desk.session.close()
            self._desk = None

    def _closing(self) -> None:
        self._work.wait()
        self._leave_desk()
        self._preferences.save()

    def _announce(self, moment: str) -> None:
        if os.environ.get(BENCH):
            sys.stdout.write(f"{moment}\n")
            sys.stdout.flush()


def _there(path: Path) -> bool:
    """Whether a file is there; one that cannot be reached may well be."""
    try:
        return path.exists()
    except OSError:
        return True
