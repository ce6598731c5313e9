"""Screens of one area know nothing of another's: what opens what is the main window's affair."""

import grimp
import pytest

# The one door to a room that screens of other areas open; it may know that room and no other.
DOORS = {"ui.presenting": "ui.client_view", "ui.shelf_dialog": "ui.library"}
TOP = ("ui.app", "ui.main_window", "ui.opening", "ui.screens", "ui.stages")


def within(module, room):
    return module == room or module.startswith(f"{room}.")


def room_of(module):
    """Return the room a module of the screens lies in: an area, the kit, or the module itself."""
    return ".".join(module.split(".")[:2])


def areas(graph):
    """Give the rooms that hold screens: every package of ui but the kit."""
    rooms = {room for room in graph.find_children("ui") if graph.find_children(room)}
    return rooms - {"ui.kit"}


def breaches(graph):
    """Give the imports that lead from a room to one above it or beside it."""
    screens = areas(graph)
    found = []
    for module in sorted(module for module in graph.modules if within(module, "ui")):
        room = room_of(module)
        closed = ({"ui.app"} if room in TOP else {*TOP, *screens}) - {room, DOORS.get(room)}
        imported = graph.find_modules_directly_imported_by(module)
        found += [f"{module} imports {other}" for other in imported if room_of(other) in closed]
    return found


def test_rooms_keep_to_themselves():
    assert breaches(grimp.build_graph("ui", cache_dir=None)) == []


def toy(importer, imported):
    graph = grimp.ImportGraph()
    for module in ("ui", "ui.today", "ui.today.screen", "ui.clients", "ui.clients.card", "ui.kit"):
        graph.add_module(module)
    for module in (*TOP, "ui.kit.form", "ui.desk"):
        graph.add_module(module)
    graph.add_import(importer=importer, imported=imported)
    return graph


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("ui.today.screen", "ui.clients.card"),
        ("ui.today.screen", "ui.main_window"),
        ("ui.kit.form", "ui.today.screen"),
        ("ui.desk", "ui.clients.card"),
        ("ui.main_window", "ui.app"),
    ],
)
def test_a_breach_is_found(importer, imported):
    assert breaches(toy(importer, imported)) == [f"{importer} imports {imported}"]


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("ui.main_window", "ui.today.screen"),
        ("ui.app", "ui.main_window"),
        ("ui.today.screen", "ui.kit.form"),
        ("ui.kit.form", "ui.desk"),
        ("ui.clients.card", "ui.clients"),
    ],
)
def test_what_is_allowed_passes(importer, imported):
    assert breaches(toy(importer, imported)) == []
