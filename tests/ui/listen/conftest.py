"""The stage Listen on screen, with the case of the drawings."""

import pytest

from consultdesk.domain.incidents import Stage
from tests.ui.cases import INCIDENT
from ui.incidents.workspace import IncidentWorkspace
from ui.listen.page import ListenPage


@pytest.fixture
def make_page(office, qtbot):
    """Open Listen anew, as a new start of the program does."""

    def make():
        shown = IncidentWorkspace(office, {Stage.LISTEN: ListenPage})
        qtbot.addWidget(shown)
        shown.resize(1380, 900)
        shown.show()
        shown.open(INCIDENT, "listen")
        return shown.page(Stage.LISTEN)

    return make


@pytest.fixture
def listen(make_page):
    return make_page()
