"""The window: the way around, undo across screens, what the disk refuses, what it remembers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client, LogEntry
from consultdesk.store.errors import StoreError
from tests.ui.cases import BOREAL
from ui.main_window import USUAL, MainWindow, WindowState
from ui.screen import Alone, Choices, ClientCards, Workspace
from ui.sidebar import Counts


class Noting:
    """A screen with one field, that notes what is asked of it."""

    def __init__(self, name, parent):
        super().__init__(parent)
        self.setObjectName(name)
        self.seen = []
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def refresh(self):
        self.seen.append("refresh")


class Place(Noting, Choices):
    pass


class Cards(Noting, ClientCards):
    def show_client(self, key, *, at=""):
        self.seen.append((key, at))


class Room(Noting, Workspace):
    def open(self, key, stage=None):
        self.seen.append((key, stage))


class Screens:
    """Screens that note what is asked of them."""

    def __init__(self):
        self.asked = []
        self.opens = None

    def screen(self, place, parent):
        return Cards(place, parent) if place == "clients" else Place(place, parent)

    def workspace(self, parent):
        return Room("workspace", parent)

    def palette(self, parent):
        self.asked.append("palette")
        return Place("palette", parent)

    def log_signal(self, _parent, client_id):
        self.asked.append(("signal", client_id))
        return self.opens

    def counts(self):
        return Counts(6, 7, 7, 1, "Backed up yesterday")

    def failure(self, error):
        return f"Nothing was lost: {error.code}."


@pytest.fixture
def bare_window(qtbot, theme, preferences):
    def make(**choices):
        window = MainWindow(theme, preferences, **choices)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        return window

    return make


@pytest.fixture
def screens():
    return Screens()


@pytest.fixture
def window(qtbot, bare_window, office, screens):
    shown = bare_window()
    shown.furnish(office, screens)
    qtbot.waitExposed(shown)
    return shown


def visited(window, place):
    return window.stack.findChild(QWidget, place)


def press(window, keys):
    shortcut = next(s for s in window.findChildren(QShortcut) if s.key() == QKeySequence(keys))
    shortcut.activated.emit()


def test_it_paints_before_it_knows_anything(qtbot, bare_window):
    window = bare_window()
    window.open("clients")
    window.search()
    window.log_signal()
    window.undo()
    window.show_failure(StoreError("disk_full"))
    assert visited(window, "clients") is None
    assert window.sidebar.isVisible()
    assert not window.grab().isNull()


def test_the_sidebar_and_its_keys_go_everywhere(qtbot, window):
    for number, place in enumerate(
        ("today", "clients", "incidents", "promises", "documents", "library"), 1
    ):
        press(window, f"Ctrl+{number}")
        assert window.stack.currentWidget().objectName() == place
        assert window.sidebar.item(place).isChecked()
    qtbot.mouseClick(window.sidebar.item("clients"), Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is visited(window, "clients")
    assert window.sidebar.item("clients").isChecked()
    press(window, "Ctrl+,")
    assert window.state() == WindowState("settings", "")


def test_counts_are_told_and_late_promises_in_words(qtbot, window):
    qtbot.waitUntil(lambda: "1 late" in window.sidebar.item("promises").accessibleName())
    assert window.sidebar.item("today").accessibleName() == "Today, 6"
    assert window.sidebar.findChild(QWidget, "last_backup").text() == "Backed up yesterday"


def test_screens_ask_for_clients_and_incidents(window):
    today = visited(window, "today")
    today.open_requested.emit("client", BOREAL)
    assert visited(window, "clients").seen == [(BOREAL, "")]
    assert window.sidebar.item("clients").isChecked()
    today.open_requested.emit("client", f"{BOREAL}/kickoff")
    assert visited(window, "clients").seen[-1] == (BOREAL, "kickoff")
    today.open_requested.emit("incident", "boreal-i/options")
    assert visited(window, "workspace").seen == [("boreal-i", "options")]
    assert window.sidebar.item("incidents").isChecked()
    today.open_requested.emit("incident", "boreal-i")
    assert visited(window, "workspace").seen[-1] == ("boreal-i", None)


def test_inside_an_incident_the_sidebar_becomes_a_rail(qtbot, window, preferences):
    window.open("incident", "boreal-i")
    assert window.sidebar.rail
    assert window.sidebar.width() == 60
    assert (
        window.sidebar.item("clients").toolTip() == window.sidebar.item("clients").accessibleName()
    )
    press(window, "Ctrl+B")
    assert not window.sidebar.rail
    assert preferences.rail(window.width()) is False
    window.open("today")
    window.open("incident", "boreal-i")
    assert not window.sidebar.rail
    window.open("today")
    press(window, "Ctrl+B")
    assert window.sidebar.rail
    assert not window.grab().isNull()
    press(window, "Ctrl+B")
    assert window.sidebar.width() == 208


def test_undo_goes_across_screens_and_says_what(qtbot, window, desk, store):
    client = store.get(Client, BOREAL)
    desk.do("Rename a client", edited(client, name="Autre"))
    window.open("promises")
    press(window, "Ctrl+Z")
    assert store.get(Client, BOREAL).name == client.name
    assert window.toasts.shown().accessibleName() == "Undone: Rename a client"
    press(window, "Ctrl+Shift+Z")
    assert store.get(Client, BOREAL).name == "Autre"
    assert window.toasts.shown().accessibleName() == "Done again: Rename a client"
    window.undo()
    window.undo()
    window.redo()
    window.redo()
    assert store.get(Client, BOREAL).name == "Autre"


def test_a_field_takes_back_its_own_typing_first(qtbot, window, desk, store):
    client = store.get(Client, BOREAL)
    desk.do("Rename a client", edited(client, name="Autre"))
    field = visited(window, "today").field
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert store.get(Client, BOREAL).name == "Autre"
    qtbot.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "abc"
    field.setText("")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.get(Client, BOREAL).name == client.name


def test_what_the_disk_refuses_stays_on_screen_until_put_away(qtbot, window, desk):
    desk.failed.emit(StoreError("disk_full"))
    assert window.notice.isVisible()
    assert window.notice.text() == "Nothing was lost: disk_full."
    close = next(w for w in window.notice.findChildren(QWidget) if "Put this" in w.accessibleName())
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not window.notice.isVisible()


def test_a_signal_can_be_logged_from_anywhere(window, screens):
    press(window, "Ctrl+N")
    assert screens.asked == [("signal", "")]
    assert visited(window, "workspace") is None
    screens.opens = "fresh"
    visited(window, "today").signal_requested.emit(BOREAL)
    assert screens.asked[-1] == ("signal", BOREAL)
    assert visited(window, "workspace").seen == [("fresh", "listen")]


def test_the_palette_opens_and_goes_where_it_says(window, screens):
    press(window, "Ctrl+K")
    palette = window.findChild(QWidget, "palette")
    palette.open_requested.emit("clients", "")
    assert window.stack.currentWidget().objectName() == "clients"


def test_nothing_can_be_searched_while_the_client_looks_at_their_view(window, qtbot, screens):
    view = QWidget(objectName="client_view")
    qtbot.addWidget(view)
    view.show()
    press(window, "Ctrl+K")
    window.search()
    assert window.findChild(QWidget, "palette") is None
    view.hide()
    window.search()
    assert window.findChild(QWidget, "palette") is not None


def test_wishes_of_screens_reach_the_application(qtbot, window):
    with qtbot.waitSignal(window.language_chosen) as asked:
        visited(window, "today").language_chosen.emit("fr")
    assert asked.args == ["fr"]


def test_nothing_speaks_during_a_call_whatever_is_opened_meanwhile(window, desk, clock):
    call = LogEntry(id="call", client_id=BOREAL, at=clock.now())
    assert desk.do("Call started", born(call))
    for kind, key in (("incident", "another"), ("clients", ""), ("today", "")):
        window.open(kind, key)
        window.toasts.say("quiet")
        assert window.toasts.shown() is None
    assert desk.do("Call ended", edited(call, ended_at=clock.now()))
    window.toasts.say("heard")
    assert window.toasts.shown() is not None


def test_a_call_that_went_on_when_the_program_stopped_is_still_not_spoken_over(
    bare_window, desk, office, screens, clock
):
    assert desk.do("Call started", born(LogEntry(id="call", client_id=BOREAL, at=clock.now())))
    desk.reload()
    again = bare_window()
    again.furnish(office, screens)
    again.toasts.say("quiet")
    assert again.toasts.shown() is None


class Welcome(Alone):
    """A welcome with something typed in it."""

    def __init__(self, typed=""):
        super().__init__()
        self.typed = typed

    def draft(self):
        return self.typed

    def restore(self, draft):
        self.typed = draft


def test_a_welcome_stands_alone_and_keeps_its_draft(qtbot, bare_window, office, screens):
    first = bare_window(bare=True)
    first.furnish(office, screens)
    first.welcome(Welcome("Camille"))
    assert not first.sidebar.isVisible()
    press(first, "Ctrl+K")
    press(first, "Ctrl+N")
    assert screens.asked == []
    again = bare_window(bare=True)
    again.furnish(office, screens)
    fresh = Welcome()
    again.welcome(fresh)
    again.restore(first.state())
    assert fresh.typed == "Camille"
    again.open("today")
    assert again.sidebar.isVisible()
    assert again.state() == WindowState("today", "")


def test_a_bare_window_without_welcome_shows_today(qtbot, bare_window, office, screens):
    window = bare_window(bare=True)
    window.furnish(office, screens)
    qtbot.waitUntil(lambda: visited(window, "today") is not None)


def test_the_same_place_is_shown_again(window, bare_window, office, screens):
    window.open("incident", "boreal-i/define")
    again = bare_window()
    again.furnish(office, screens)
    again.restore(window.state())
    assert visited(again, "workspace").seen == [("boreal-i", "define")]


def test_the_window_opens_where_it_was_closed(qtbot, bare_window, theme, preferences):
    window = bare_window()
    window.resize(1111, 777)
    with qtbot.waitSignal(window.closing):
        window.close()
    again = MainWindow(theme, preferences)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) != USUAL


def test_coming_back_to_the_window_refreshes_what_it_shows(qtbot, window):
    today = visited(window, "today")
    today.seen.clear()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    window.activateWindow()
    qtbot.waitUntil(lambda: "refresh" in today.seen)
