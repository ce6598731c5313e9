"""The closer look as somebody at the desk opens and reads it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.kit.buttons import Button
from ui.kit.words import Label


class Closer:
    """The sheet over the matrix, its questions, and what each page says."""

    def __init__(self, stage):
        self.stage = stage
        self.sheet = stage.page.analysis.closer
        self.panel = stage.page.analysis

    def settle(self):
        self.stage.qtbot.waitUntil(lambda: not self.stage.office.work.busy())

    def ask(self, about):
        self.settle()
        self.panel.findings.findChild(Button, f"ask_{about}").click()
        return self.sheet.topics[about]

    def said(self, name):
        self.settle()
        label = self.sheet.findChild(Label, name)
        return label.text().split("\n") if label.isVisible() else []

    def answer(self):
        return self.said(f"closer_{self.sheet.about}")[0]

    def press(self, name):
        self.sheet.findChild(Button, name).click()

    def key(self, widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(widget, key, modifiers)


@pytest.fixture
def closer(stage):
    made = Closer(stage)
    made.settle()
    return made
