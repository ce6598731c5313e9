"""A desk begins whole or not at all: two starts at once, a file that is gone, a link to nowhere."""

import os
import subprocess
import sys

import pytest

from consultdesk.domain.change import born
from consultdesk.domain.clients import Client
from consultdesk.domain.practice import TaxSet
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from consultdesk.workspace import begin_desk, open_desk, restore_last

# Both processes have loaded everything before either begins, as after an icon clicked twice.
SCRIPT = """
import os, sys, time
from pathlib import Path
import alembic.command
import consultdesk.store.upgrade
from consultdesk.domain.change import born
from consultdesk.domain.clients import Client
from consultdesk.domain.clock import SystemClock
from consultdesk.store.errors import StoreError
from consultdesk.workspace import open_desk

def start(path, name, late):
    time.sleep(late)
    try:
        with open_desk(path, SystemClock()) as store:
            store.apply([born(Client(id=name, name=name))])
            time.sleep(0.4)
            store.apply([born(Client(id=name + "2", name=name))])
    except StoreError as refused:
        print(refused.code, flush=True)
    else:
        print("kept " + name, flush=True)

for turn in range(6):
    path = Path(sys.argv[1]) / str(turn) / "desk.consultdesk"
    children = []
    for name in "ab":
        child = os.fork()
        if not child:
            start(path, name, 0.02 * turn if name == "b" else 0)
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    print("next", flush=True)
"""


def test_two_first_starts_at_once_make_one_desk_that_one_of_them_has(tmp_path, clock):
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, check=True,
        env=os.environ | {"PYTHONPATH": os.getcwd()},  # noqa: PTH109
    )  # fmt: skip
    turns = [turn.split("\n") for turn in ran.stdout.strip().removesuffix("next").split("next\n")]
    for turn, said in enumerate(turns):
        lines = [line for line in said if line]
        kept = [line.removeprefix("kept ") for line in lines if line.startswith("kept")]
        assert kept, lines
        assert set(lines) <= {"open_elsewhere", "kept a", "kept b"}
        folder = tmp_path / str(turn)
        with Store.open(folder / "desk.consultdesk", clock) as store:
            assert len(store.all(TaxSet)) == 7
            found = {client.id for client in store.all(Client)}
            assert {name + end for name in kept for end in ("", "2")} <= found
        assert [one.name for one in folder.iterdir()] == ["desk.consultdesk"]


def test_a_start_that_dies_before_the_desk_is_filled_leaves_no_desk(tmp_path, clock, monkeypatch):
    path = tmp_path / "desk.consultdesk"

    def die(*_told):
        raise KeyboardInterrupt

    monkeypatch.setattr("consultdesk.workspace.fill", die)
    with pytest.raises(KeyboardInterrupt):
        open_desk(path, clock)
    assert not path.exists()


def test_a_file_that_is_gone_is_missing_rather_than_begun_anew(tmp_path, clock):
    path = tmp_path / "desk.consultdesk"
    with open_desk(path, clock) as store:
        store.apply([born(Client(id="acme", name="Acme"))])
        store.backup()
    path.unlink()
    with pytest.raises(StoreError, match="missing"):
        open_desk(path, clock)
    assert not path.exists()
    with begin_desk(path, clock) as anew:  # by a word of the user alone
        assert anew.all(Client) == ()


def test_the_log_of_a_lost_file_is_neither_replayed_nor_thrown_away(tmp_path, clock):
    path = tmp_path / "desk.consultdesk"
    log = tmp_path / "desk.consultdesk-wal"
    log.write_bytes(b"what was last typed")
    with pytest.raises(StoreError, match="missing"):
        open_desk(path, clock)
    for turn in (1, 2):
        begin_desk(path, clock).close()
        kept = tmp_path / f"desk.consultdesk.replaced-{turn}-wal"
        assert kept.read_bytes() == b"what was last typed"
        path.unlink()
        log.write_bytes(b"what was last typed")


def test_a_link_whose_file_is_out_of_reach_stays_a_link(tmp_path, clock):
    path = tmp_path / "desk.consultdesk"
    path.symlink_to(tmp_path / "stick" / "desk.consultdesk")
    with pytest.raises(StoreError, match="missing"):
        open_desk(path, clock)
    assert path.is_symlink()


def test_a_desk_behind_a_link_is_kept_whole_where_the_link_points_to(tmp_path, clock):
    real, link = tmp_path / "real" / "desk.consultdesk", tmp_path / "link.consultdesk"
    with open_desk(real, clock) as store:
        store.apply([born(Client(id="acme", name="Acme"))])
    link.symlink_to(real)
    with open_desk(link, clock) as store:
        assert store.backup().parent == real.parent / "backups"
    real.write_bytes(real.read_bytes()[:5000])
    with pytest.raises(StoreError, match="damaged"):
        open_desk(link, clock)
    restore_last(link)
    assert link.is_symlink()
    with open_desk(link, clock) as store:
        assert store.get(Client, "acme") is not None
