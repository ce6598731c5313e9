"""The store behind a mask: every reading is masked, and nothing can be written."""

import inspect

import pytest

from consultdesk.domain.change import edited, removed
from consultdesk.domain.clients import Client, Contact
from consultdesk.domain.clock import StillClock
from consultdesk.store.errors import StoreError
from consultdesk.store.masked import MaskedStore
from consultdesk.store.store import Store
from consultdesk.workspace import open_desk
from tests.ui import cases


@pytest.fixture
def real(tmp_path):
    with open_desk(tmp_path / "desk.consultdesk", StillClock(cases.NOW)) as store:
        cases.seed(store)
        yield store


@pytest.fixture
def masked(real):
    return MaskedStore(real)


def test_everything_a_store_can_do_is_thought_of(real, masked):
    made = {"create", "open", "over"}
    ways = [n for n, _ in inspect.getmembers(Store, inspect.isfunction) if not n.startswith("_")]
    assert set(ways) - made <= set(vars(MaskedStore))
    readers = {name for name in vars(real) if not name.startswith("_")}
    assert readers <= set(vars(masked))
    assert all(getattr(masked, r) is not getattr(real, r) for r in readers - {"path", "backups"})


def test_readers_give_initials(real, masked):
    assert "Boréal" in real.get(Client, cases.BOREAL).name
    assert masked.get(Client, cases.BOREAL).name == "A. B."
    lines = masked.incidents.page(limit=50)
    assert {line.client_name for line in lines} >= {"A. B."}
    assert not any("Boréal" in str(line) for line in lines)
    assert not any("Boréal" in str(line) for line in masked.promises.page())
    assert masked.incidents.count() == real.incidents.count()


def test_the_list_of_clients_is_paged_in_the_order_of_the_names(real, masked):
    def keys(store):
        after, found = None, []
        while lines := store.clients.page(after=after, limit=2):
            found += [line.client.id for line in lines]
            after = lines[-1].key
        return found

    assert keys(masked) == keys(real)
    assert masked.clients.count("boreal") == 1


def test_nothing_is_written_and_nothing_was(real, masked):
    client = masked.get(Client, cases.BOREAL)
    for change in (edited(client, city="Ailleurs"), *masked.removal(client)):
        with pytest.raises(StoreError, match="masked"):
            masked.apply([change])
    assert masked.removal(client) == (removed(client),)
    with pytest.raises(StoreError, match="masked"):
        masked.backup()
    masked.drafts.set("note", "Boréal")
    masked.facts.clear("anything")
    masked.facts.set("seen", "yes")
    masked.close()
    assert real.drafts.all() == {}
    assert real.facts.get("seen") is None
    assert real.get(Contact, "helene").name == "Hélène Tremblay"


def test_half_typed_words_and_what_was_done_are_not_read(real, masked):
    real.drafts.set("note", "Boréal")
    real.facts.set("seen", "Boréal")
    assert masked.drafts.all() == {}
    assert masked.history.page() == ()
    assert masked.history.of(cases.BOREAL) == ()
    assert masked.facts.get("seen") == "B."
