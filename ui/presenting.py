"""Showing the client view: on which display, with every other window out of sight meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from consultdesk.domain.client_safe import ClientHandout
from consultdesk.domain.deciding import draft_of
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.options import client_letters
from consultdesk.domain.weighing import as_the_client_said
from consultdesk.paperwork import handout_for, surroundings, usual_job
from ui.client_view.window import ClientView
from ui.decision_draft import key_of, read, written
from ui.kit.dialogs import Answer, Dialogs
from ui.office import Office


@dataclass(frozen=True, slots=True)
class Heard:
    """What to do with what the client says in front of the view."""

    chosen: Callable[[str], object]
    priorities: Callable[[object], object]


def present(dialogs: Dialogs, handout: ClientHandout, heard: Heard) -> ClientView | None:
    """Fill a display with the client view; every other window comes back as it was afterwards."""
    screen = _display(dialogs) if dialogs.may_present() else None
    if screen is None:
        return None
    hidden = _out_of_sight()
    view = ClientView(handout, screen.geometry())
    view.option_chosen.connect(heard.chosen)
    view.priorities_kept.connect(heard.priorities)
    view.left.connect(lambda: _back(hidden))
    view.left.connect(view.deleteLater)
    view.setScreen(screen)
    view.showFullScreen()
    view.activateWindow()
    return view


def present_options(office: Office, file: IncidentFile) -> ClientView | None:
    """Show the options of an incident; what the client says goes to the desk as it would there.

    A choice waits in the decision being written, priorities become the client's own.
    """
    around = surroundings(office.desk.store)
    handout, _ = handout_for(file, around, usual_job(file, office.today()))

    def choose(letter: str) -> None:
        drafts, key = office.desk.store.drafts, key_of(file.incident.id)
        draft = read(drafts.get(key)) or draft_of(file)
        drafts.set(key, written(replace(draft, option_id=lettered(file, letter))))

    return present(office.dialogs, handout, Heard(choose, partial(keep_priorities, office, file)))


def lettered(file: IncidentFile, letter: str) -> str:
    """Give the id of the option that the client knows by a letter, nothing for no letter."""
    letters = client_letters(file.sheet)
    return next((option for option, known in letters.items() if known == letter), "")


def keep_priorities(office: Office, file: IncidentFile, points: object) -> None:
    """Take over the priorities that the client moved, as one step."""
    changes = as_the_client_said(file.sheet, cast("Sequence[float]", points))
    step = QCoreApplication.translate("Presenting", "Keep the client’s priorities")
    office.desk.do(step, *changes)


def _display(dialogs: Dialogs) -> QScreen | None:
    """Give the only display, or the one that is chosen."""
    screens = QGuiApplication.screens()
    if len(screens) == 1:
        return screens[0]
    question = QCoreApplication.translate("Presenting", "On which display does the client look?")
    size = QCoreApplication.translate("Presenting", "{name}, {wide} × {high}")
    answers = [
        Answer(
            place,
            size.format(
                name=screen.name(), wide=screen.geometry().width(), high=screen.geometry().height()
            ),
            "primary" if place == len(screens) - 1 else "plain",
        )
        for place, screen in enumerate(screens)
    ]
    chosen = dialogs.ask(question, answers)
    return screens[chosen] if isinstance(chosen, int) else None


def _out_of_sight() -> list[tuple[QWidget, Qt.WindowState]]:
    """Minimise every window, and give each with the state it was in."""
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
    states = [(window, window.windowState()) for window in windows]
    for window in windows:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    return states


def _back(hidden: list[tuple[QWidget, Qt.WindowState]]) -> None:
    for window, state in hidden:
        window.setWindowState(state)
    if hidden:
        hidden[-1][0].activateWindow()
