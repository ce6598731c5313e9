"""A full or failing disk is said, leaves nothing half done, and is forgotten once mended."""

import os
import subprocess
import sys

import pytest

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client, ClientNote
from consultdesk.domain.text import InternalText
from consultdesk.store.errors import StoreError

ACME = Client(id="acme", name="Acme")
LONG = InternalText("word " * 100_000)


def test_a_full_disk_leaves_nothing_half_done_and_the_store_usable(store):
    store.apply([born(ACME)])
    ask = store._core.opened.connection.execute
    pages = ask("PRAGMA page_count").fetchone()[0]
    ask(f"PRAGMA max_page_count = {pages + 2}")
    for _ in range(3):
        with pytest.raises(StoreError) as refused:
            store.apply([
                edited(ACME, city="Laval"),
                born(ClientNote(id="note", client_id="acme", text=LONG)),
            ])  # fmt: skip
        assert refused.value.code == "disk_full"
        assert store.get(Client, "acme") == ACME
        assert store.check() == ()
    ask("PRAGMA max_page_count = 1000000")
    store.apply([born(ClientNote(id="note", client_id="acme", text=LONG))])
    assert store.get(ClientNote, "note").text == LONG


# Past the limit every write of this process fails, as on a disk that gives up.
SCRIPT = """
import resource, sys
from pathlib import Path
from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client, ClientNote
from consultdesk.domain.clock import SystemClock
from consultdesk.domain.text import InternalText
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store

path = Path(sys.argv[1])
store = Store.open(path, SystemClock())
acme = Client(id="acme", name="Acme")
store.apply([born(acme)])

def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

def refusal(act):
    try:
        act()
    except StoreError as refused:
        return refused.code
    return "done"

def note(key):
    words = InternalText("word " * 50_000)
    store.apply([edited(acme, city=key), born(ClientNote(id=key, client_id="acme", text=words))])

for size in range(4096, 262144, 20000):
    limit(size)
    assert refusal(lambda: note("lost")) == "disk_failed", size
    assert refusal(store.backup) == "disk_failed", size
    assert not list(store.backups.iterdir())
    limit(resource.RLIM_INFINITY)
    assert store.get(Client, "acme") == acme
    assert store.all(ClientNote) == ()
    assert store.check() == ()
limit(resource.RLIM_INFINITY)
note("kept")
store.backup()
store.close()
with Store.open(path, SystemClock()) as again:
    assert again.check() == ()
    assert [one.id for one in again.all(ClientNote)] == ["kept"]
print("as promised")
"""


def test_writes_that_fail_half_way_are_told_and_leave_nothing(path):
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)], capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": os.getcwd()},  # noqa: PTH109
    )  # fmt: skip
    assert ran.stdout.strip() == "as promised", ran.stderr
