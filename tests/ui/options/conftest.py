"""The Options stage over a real file, kept true by the news of the Desk as the workspace does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui import cases
from ui.options.page import OptionsPage


class Stage:
    """The page, its file, and the gestures of somebody at the keyboard."""

    def __init__(self, office, qtbot, incident=cases.INCIDENT, language="en"):
        self.office, self.qtbot, self.language = office, qtbot, language
        self.desk, self.store = office.desk, office.desk.store
        self.file = self.store.incident_file(incident)
        self.page = OptionsPage(office)
        self.page.resize(1380, 771)
        qtbot.addWidget(self.page)
        self.page.show_file(self.file, language)
        self.desk.changed.connect(self.hear)
        self.page.show()
        qtbot.waitUntil(lambda: not office.work.busy())

    def hear(self, changes):
        self.file = self.file.after(changes)
        self.page.show_file(self.file, self.language)

    @property
    def matrix(self):
        return self.page.matrix

    @property
    def view(self):
        return self.matrix.view

    def kept(self):
        """Give the sheet as the store has it."""
        return self.store.incident_file(self.file.incident.id).sheet

    def value(self, option, criterion):
        sheet = self.kept()
        cell = next(
            (c for c in sheet.cells if (c.option_id, c.criterion_id) == (option, criterion)), None
        )
        return cell.likely if cell else None

    def go(self, key, option=""):
        assert self.matrix.go_to(key, option), (key, option)
        self.view.setFocus()

    def keys(self, text="", *, key=None, modifiers=Qt.KeyboardModifier.NoModifier):
        target = self.matrix.editor() or self.view
        if text:
            QTest.keyClicks(target, text)
        if key is not None:
            QTest.keyClick(self.matrix.editor() or self.view, key, modifiers)

    def type(self, text, key=Qt.Key.Key_Return):
        """Type from the first character on, as in a spreadsheet."""
        self.keys(text[0])
        for character in text[1:]:
            QTest.keyClicks(self.matrix.editor(), character)
        self.keys(key=key)

    def points(self, viewpoint):
        sheet = self.kept()
        return sheet.shares(sheet.perspective(viewpoint))


@pytest.fixture
def stage(office, qtbot):
    made = Stage(office, qtbot)
    yield made
    qtbot.waitUntil(lambda: not office.work.busy())
