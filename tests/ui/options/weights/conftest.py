"""What the stories of weighing share: opening a way to weigh from the keyboard."""

import pytest
from PySide6.QtWidgets import QMenu

from tests.ui.options.test_mouse import act


@pytest.fixture
def choose(stage, answers):
    """Press W on the sheet, then choose in the menu; `drive` answers the dialog."""

    def chosen(words, drive=None):
        if drive is not None:
            answers.next_dialog(drive)
        stage.go("delay")
        stage.keys("w")
        menu = stage.page.findChildren(QMenu, "weighing")[-1]
        act(menu, words)
        menu.close()

    return chosen
