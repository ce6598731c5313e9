"""Somebody at the desk: starts the real application, finds what has a name, types where the
cursor is, and looks at nothing but the screen, the store and the paper."""

import itertools
import os
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from typing_extensions import override

from ui.app import Application
from ui.main_window import MainWindow
from ui.preferences import Preferences

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PICTURES = os.environ.get("CONSULTDESK_TEST_PICTURES")


class Hand:
    """The window and the ten fingers over it."""

    def __init__(self, qtbot, maker, answers, size):
        application = maker()
        self.qtbot, self.maker, self.answers = qtbot, maker, answers
        self.application = application
        self.closed = False
        application.window.resize(*size)
        application.start()
        self.wait(lambda: application.office is not None or self.seen("refused_desk"))
        self.front()

    @property
    def window(self):
        return self.application.window

    @property
    def office(self):
        return self.application.office

    @property
    def store(self):
        return self.office.desk.store

    def wait(self, true, timeout=10_000):
        self.qtbot.waitUntil(lambda: bool(true()), timeout=timeout)

    def front(self):
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)

    def all(self, name, kind=QWidget):
        return [w for w in self.window.findChildren(kind, name) if w.isVisible()]

    def seen(self, name):
        return bool(self.all(name))

    def find(self, name, kind=QWidget):
        self.wait(lambda: self.all(name, kind))
        found = self.all(name, kind)
        assert len(found) == 1, f"{name}: {len(found)} of them are visible"
        return found[0]

    def press(self, name):
        """Click a button by its name; it must be there, visible and enabled."""
        button = self.find(name, QAbstractButton)
        assert button.isEnabled(), f"{name} is greyed"
        button.click()

    def go(self, name):
        field = self.find(name)
        field.setFocus()
        self.wait(lambda: QApplication.focusWidget() in (field, field.focusProxy() or field))
        return field

    def key(self, key, modifiers=NONE):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def keys(self, words):
        """Type where the cursor is; the test library types ASCII, an input method the rest."""
        for plain, run in itertools.groupby(words, key=str.isascii):
            for character in run:
                target = QApplication.focusWidget()
                if plain:
                    QTest.keyClicks(target, character)
                else:
                    event = QInputMethodEvent()
                    event.setCommitString(character)
                    QApplication.sendEvent(target, event)

    def write(self, name, words, end=None):
        """Type over what a field holds."""
        field = self.go(name)
        field.selectAll()
        self.keys(words)
        if end is not None:
            self.key(end)
        return field

    def undo(self, times=1):
        for _ in range(times):
            self.key(Key.Key_Z, CTRL)

    def redo(self, times=1):
        for _ in range(times):
            self.key(Key.Key_Y, CTRL)

    def picture(self, name):
        if PICTURES:
            self.qtbot.wait(300)
            self.window.grab().save(str(Path(PICTURES) / f"journey-{name}.png"))

    def again(self):
        """Make the application another time, as a second start does."""
        return self.maker()

    def close(self):
        """Close the window and let everything of it go; done once."""
        if self.closed:
            return
        self.closed = True
        dispose(self.application)


def dispose(application):
    window = application.window
    window.close()
    window.deleteLater()
    application.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fill(dialog, **typed):
    """Fill the fields of a form dialog: words are typed, other values are picked."""
    for name, value in typed.items():
        field = dialog.form.field(name)
        if isinstance(field.editor, QComboBox):
            pick(field, value)
            continue
        field.editor.setFocus()
        field.editor.selectAll()
        type_into(field.editor, value)


def pick(field, value):
    """Choose in a combo as a click on its line does."""
    combo = field.editor
    for index in range(combo.count()):
        combo.setCurrentIndex(index)
        if combo.value() == value:
            combo.activated.emit(index)
            return
    raise AssertionError(f"{value} is not offered")


def type_into(editor, words):
    for plain, run in itertools.groupby(words, key=str.isascii):
        text = "".join(run)
        if plain:
            QTest.keyClicks(editor, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(editor, event)


class Strays(QObject):
    """Notes every window that shows itself beside the ones a user expects."""

    def __init__(self):
        super().__init__()
        self.found = []

    @override
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            stray = watched.windowType() == Qt.WindowType.Window
            if stray and not isinstance(watched, MainWindow):
                self.found.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


class Printer:
    """Takes what would be printed."""

    sent = ()

    def print(self, _parent, content, title):
        type(self).sent = (*type(self).sent, (content, title))
        return True


def pages(content):
    """Give the words of each page of a PDF."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]


def new_application(qapp, folder, clock, answers, language="en"):
    """Make the application as `run` does, on a file of its own."""
    preferences = Preferences(folder / "settings.ini")
    if not preferences.last_file:
        preferences.language = language
        preferences.theme = "light"
        preferences.reduced_motion = True
    path = folder / "desk.consultdesk"
    return Application(qapp, preferences, path, clock=clock, dialogs=answers)
