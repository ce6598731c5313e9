"""Take the pictures of every screen: `python -m tests.ui.pictures FOLDER [name ...]`.

Each screen in both languages, both themes and both laptop sizes, with the case of the drawings at
the stage that the screen is about; the real application, its clock standing still.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from consultdesk.domain.clock import StillClock
from consultdesk.domain.incidents import Stage
from consultdesk.workspace import open_desk
from tests.ui import cases
from ui.app import Application
from ui.kit.immortals import keep_constants_alive
from ui.options.page import OptionsPage
from ui.preferences import Preferences
from ui.session import WELCOMED

SIZES = ((1440, 900), (1280, 720))
LANGUAGES = ("fr", "en")
THEMES = ("light", "dark")
MOMENTS = {
    None: cases.NOW,
    Stage.OPTIONS: cases.NOW,
    Stage.DECIDE: cases.at("2026-11-19", 14, 43),
    Stage.PROMISES: cases.at("2026-12-02", 9),
    Stage.VERIFY: cases.at("2027-01-29", 15),
}


@dataclass(frozen=True)
class Shot:
    """One picture: the data it needs, where it is taken, and what is done before."""

    until: Stage | None
    place: str = ""
    id: str = ""
    then: Callable[[Any], object] | None = None


def _options(window: Any) -> OptionsPage:
    return next(w for w in window.findChildren(QWidget) if isinstance(w, OptionsPage))


def _as_i_see_it(window: Any) -> None:
    _options(window).switch_view()


def _costing(window: Any) -> None:
    page = _options(window)
    page.open_costing(cases.boreal_file().options[0])


def _closer(window: Any) -> None:
    _options(window).findChild(QAbstractButton, "look_closer").click()


def _by_steps(window: Any) -> None:
    _options(window).preparing.guide()


def _ideas(window: Any) -> None:
    _options(window).preparing.find_ideas()


def _hidden(window: Any) -> None:
    window.train_requested.emit()


SHOTS = {
    "welcome": Shot(None),
    "today": Shot(Stage.OPTIONS, "today"),
    "clients": Shot(Stage.OPTIONS, "client", cases.BOREAL),
    "incidents": Shot(Stage.OPTIONS, "incidents"),
    "listen": Shot(Stage.OPTIONS, "incident", f"{cases.INCIDENT}/listen"),
    "define": Shot(Stage.OPTIONS, "incident", f"{cases.INCIDENT}/define"),
    "options": Shot(Stage.OPTIONS, "incident", f"{cases.INCIDENT}/options"),
    "options-mine": Shot(Stage.OPTIONS, "incident", f"{cases.INCIDENT}/options", _as_i_see_it),
    "costing": Shot(Stage.OPTIONS, "incident", f"{cases.INCIDENT}/options", _costing),
    "options-closer": Shot(Stage.OPTIONS, "incident", f"{cases.INCIDENT}/options", _closer),
    "options-steps": Shot(Stage.OPTIONS, "incident", f"{cases.INCIDENT}/options", _by_steps),
    "options-ideas": Shot(Stage.OPTIONS, "incident", f"{cases.INCIDENT}/options", _ideas),
    "decide": Shot(Stage.DECIDE, "incident", f"{cases.INCIDENT}/decide"),
    "promises": Shot(Stage.PROMISES, "incident", f"{cases.INCIDENT}/promises"),
    "verify": Shot(Stage.VERIFY, "incident", f"{cases.INCIDENT}/verify"),
    "promises-all": Shot(Stage.OPTIONS, "promises"),
    "library": Shot(Stage.OPTIONS, "library"),
    "train": Shot(Stage.OPTIONS, "incident", f"{cases.INCIDENT}/options", _hidden),
    "palette": Shot(Stage.OPTIONS, "today", "", lambda window: window.search()),
    "settings": Shot(Stage.OPTIONS, "settings"),
}


def take(app: QApplication, folder: Path, name: str) -> None:
    """Take one screen in all its eight looks."""
    shot = SHOTS[name]
    for language, theme, size in product(LANGUAGES, THEMES, SIZES):
        with tempfile.TemporaryDirectory() as place:
            desk = Path(place)
            application = _open(app, desk, shot, (language, theme))
            window: Any = application.window
            window.resize(*size)
            if shot.place:
                window.open(shot.place, shot.id)
            _wait(app, 0.6)
            if shot.then is not None:
                shot.then(window)
            _wait(app, 1.6)
            width, height = size
            target = folder / f"{name}-{language}-{theme}-{width}x{height}.png"
            application.window.resize(*size)
            _wait(app, 0.2)
            application.window.grab().save(str(target))
            application.window.close()
            _wait(app, 0.1)


def _open(app: QApplication, desk: Path, shot: Shot, look: tuple[str, str]) -> Application:
    clock = StillClock(MOMENTS[shot.until])
    path = desk / "desk.consultdesk"
    if shot.until is not None:
        with open_desk(path, clock) as store:
            cases.seed(store, until=shot.until)
            store.facts.set(WELCOMED, "yes")
    preferences = Preferences(desk / "settings.ini")
    preferences.language, preferences.theme = look  # type: ignore[assignment]
    preferences.reduced_motion = True
    application = Application(app, preferences, path, clock=clock)
    application.start()
    while application.window.stack.count() < 2:
        _wait(app, 0.1)
    _wait(app, 0.3)
    return application


def _wait(app: QApplication, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents()
        time.sleep(0.005)


def main(arguments: list[str]) -> None:
    """Take the pictures that are named, or all: a screen a program, since windows add up in one."""
    folder, *names = arguments
    Path(folder).mkdir(parents=True, exist_ok=True)
    if len(names) == 1:
        keep_constants_alive()
        take(QApplication(["consultdesk"]), Path(folder), names[0])
        return
    for name in names or SHOTS:
        subprocess.run([sys.executable, "-m", "tests.ui.pictures", folder, name], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
