"""The page Define together in its workspace, on the case of the drawings."""

import pytest

from consultdesk.domain.incidents import Stage
from tests.ui.cases import INCIDENT
from ui.define.page import DefinePage
from ui.incidents.workspace import IncidentWorkspace


@pytest.fixture
def workspace(office, qtbot):
    shown = IncidentWorkspace(office, dict.fromkeys(Stage, DefinePage))
    qtbot.addWidget(shown)
    shown.resize(1380, 900)
    shown.show()
    shown.open(INCIDENT, Stage.DEFINE)
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def page(workspace):
    return workspace.page(Stage.DEFINE)
