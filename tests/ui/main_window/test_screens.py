"""Every area through the window that holds them all."""

import pytest
from PySide6.QtWidgets import QWidget

from consultdesk.domain.change import edited
from consultdesk.domain.clients import Client
from consultdesk.domain.incidents import Stage
from consultdesk.store.errors import StoreError
from tests.ui.cases import BOREAL
from ui.main_window import MainWindow
from ui.screens import Registry
from ui.sidebar import PLACES


@pytest.fixture
def window(qtbot, theme, preferences, office):
    shown = MainWindow(theme, preferences)
    qtbot.addWidget(shown)
    shown.resize(1440, 900)
    shown.show()
    shown.furnish(office, Registry(office))
    return shown


@pytest.mark.parametrize("place", [*PLACES, "settings"])
def test_every_place_opens(window, place):
    window.open(place)
    assert window.state().kind == place
    assert window.stack.currentWidget() is not window.stack.widget(0)
    assert not window.grab().isNull()


@pytest.mark.parametrize("stage", list(Stage))
def test_every_stage_opens(window, store, stage):
    incident = store.incidents.page()[0].incident
    window.open("incident", f"{incident.id}/{stage.value}")
    assert window.sidebar.rail
    assert not window.grab().isNull()


def test_the_sidebar_counts_the_desk(qtbot, window, office, store):
    counts = Registry(office).counts()
    assert counts.clients == store.clients.count()
    assert counts.late == 1
    assert counts.backup == ""
    store.backup()
    assert Registry(office).counts().backup.startswith("Backed up today, ")


def test_a_refused_write_is_said_and_what_was_typed_waits(qtbot, window, store, monkeypatch):
    window.open("client", f"{BOREAL}/card")
    name = window.findChild(QWidget, "client_name")
    write = store.apply

    def refuse(changes, step=""):
        raise StoreError("disk_full", path=store.path)

    monkeypatch.setattr(store, "apply", refuse)
    name.setText("Atelier Boréal inc.")
    name.commit()
    assert window.notice.isVisible()
    assert name.text() == "Atelier Boréal inc."
    monkeypatch.setattr(store, "apply", write)
    name.commit()
    assert store.get(Client, BOREAL).name == "Atelier Boréal inc."


def test_undo_reaches_the_screen_that_is_shown(qtbot, window, desk, store):
    window.open("client", BOREAL)
    client = store.get(Client, BOREAL)
    desk.do("rename", edited(client, name="Autre"))
    title = lambda: window.findChild(QWidget, "client_title").text()  # noqa: E731
    qtbot.waitUntil(lambda: title() == "Autre")
    window.undo()
    qtbot.waitUntil(lambda: title() == client.name)


def test_only_the_store_fails_in_the_bar(office):
    with pytest.raises(TypeError):
        Registry(office).failure(ValueError("not a failure of the disk"))
    assert "disk" in Registry(office).failure(StoreError("disk_full"))
