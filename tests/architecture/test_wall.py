"""What a client reads is made from what a client may read: an allow-list, followed to the end."""

import grimp
import pytest

HOUSE = ("consultdesk", "ui", "migrations")

# Rooms that speak to the client, with what each may reach besides what all of them may.
WALLED = {
    "consultdesk.documents.press": (),
    "consultdesk.documents.for_client": (),
    "consultdesk.exchange.email_draft": ("consultdesk.exchange.message_words",),
    "consultdesk.exchange.message_words": (),
    "ui.client_view": ("ui.client_view", "ui.kit", "ui.desk"),
}
PUBLIC = (
    *("consultdesk.domain.client_safe", "consultdesk.domain.practice", "consultdesk.domain.money"),
    *("consultdesk.domain.phrase", "consultdesk.domain.record", "consultdesk.domain.errors"),
    *("consultdesk.domain.locales", "consultdesk.wording", "consultdesk.paths"),
    *("consultdesk.documents.press", "consultdesk.documents.for_client"),
)
# The kit carries any record and knows none: what it stands on is not what the room asked for.
CARRIERS = ("ui.kit", "ui.desk")


def within(module, rooms):
    return any(module == room or module.startswith(f"{room}.") for room in rooms)


def reached(graph, start):
    """Give each module that another one imports, straight or through others, with who does."""
    seen, waiting = {}, [start]
    while waiting:
        importer = waiting.pop()
        for module in sorted(graph.find_modules_directly_imported_by(importer)):
            if module not in seen:
                seen[module] = importer
                if not within(module, CARRIERS):
                    waiting.append(module)
    return seen


def breaches(graph, room):
    """Give the imports by which a walled room comes to know more than a client may."""
    allowed = (*PUBLIC, room, *WALLED[room])
    modules = sorted(module for module in graph.modules if within(module, [room]))
    return [
        f"{module}: {importer} imports {imported}"
        for module in modules
        for imported, importer in reached(graph, module).items()
        if not within(imported, allowed)
    ]


@pytest.fixture(scope="module")
def house():
    return grimp.build_graph(*HOUSE, cache_dir=None)


@pytest.mark.parametrize("room", WALLED)
def test_the_wall_holds(house, room):
    assert breaches(house, room) == []


@pytest.mark.parametrize(
    "room", ["consultdesk.documents.press", "consultdesk.documents.for_client"]
)
def test_there_is_something_behind_the_wall(house, room):
    assert any(within(module, [room]) for module in house.modules)


def toy(*imports):
    graph = grimp.ImportGraph()
    for importer, imported in imports:
        graph.add_import(importer=importer, imported=imported)
    return graph


PAPER = "consultdesk.documents.for_client.handout"


def test_a_straight_breach_is_found():
    graph = toy((PAPER, "consultdesk.domain.incidents"))
    assert breaches(graph, "consultdesk.documents.for_client")


def test_a_breach_through_an_allowed_module_is_found():
    graph = toy(
        (PAPER, "consultdesk.domain.client_safe"),
        ("consultdesk.domain.client_safe", "consultdesk.domain.incidents"),
    )
    assert breaches(graph, "consultdesk.documents.for_client")


def test_a_room_nobody_thought_of_is_a_breach():
    assert breaches(toy((PAPER, "consultdesk.gossip")), "consultdesk.documents.for_client")


def test_the_client_view_may_use_the_kit_and_not_the_store():
    view = "ui.client_view.screen"
    carried = toy((view, "ui.kit.form"), ("ui.kit.form", "consultdesk.store.store"))
    assert breaches(carried, "ui.client_view") == []
    assert breaches(toy((view, "consultdesk.store.store")), "ui.client_view")


def test_an_honest_document_passes():
    graph = toy(
        (PAPER, "consultdesk.domain.client_safe"),
        (PAPER, "consultdesk.documents.press.page"),
        ("consultdesk.documents.press.page", "consultdesk.wording.amounts"),
    )
    assert breaches(graph, "consultdesk.documents.for_client") == []
