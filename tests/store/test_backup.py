"""There is always a copy that was opened and checked, and a way back to it."""

import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultdesk.domain.change import born
from consultdesk.domain.clients import Client
from consultdesk.store import backup as backup_module
from consultdesk.store.backup import backups, restore, thin, verify
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store


def clients(*names):
    return [born(Client(id=name, name=name)) for name in names]


def test_after_a_backup_the_file_alone_holds_everything(store, path, clock, tmp_path):
    store.apply(clients("acme"))
    store.backup()
    with Store.open(shutil.copy(path, tmp_path / "by-hand.consultdesk"), clock) as copy:
        assert copy.clients.count() == 1


def test_what_a_crash_left_of_a_backup_is_cleared_away(store):
    store.backups.mkdir()
    (store.backups / ".desk-000007-20260101T000000Z.consultdesk.new").write_bytes(b"half")
    (store.backups / ".desk-000007-20260101T000000Z.consultdesk.new-journal").write_bytes(b"half")
    made = store.backup()
    assert list(store.backups.iterdir()) == [made]


def spoil(store):
    ask = store._core.opened.connection.execute
    ask("UPDATE clients SET name = 'Spoilt' WHERE id = 'acme'")


def test_a_backup_is_a_whole_file_that_opens_anywhere(store, tmp_path, clock):
    store.apply(clients("acme"))
    copy = shutil.copy(store.backup(), tmp_path / "usb.consultdesk")
    assert [one.name for one in copy.parent.glob("backups/*")] == [
        "desk-000001-20260302T140000Z.consultdesk"
    ]
    with Store.open(copy, clock) as opened:
        assert opened.all(Client) == store.all(Client)
        assert opened.history.page() == store.history.page()


def test_a_damaged_file_never_pushes_out_a_good_backup(store):
    store.apply(clients("acme"))
    good = store.backup()
    spoil(store)
    for _ in range(40):
        with pytest.raises(StoreError) as refused:
            store.backup()
        assert refused.value.code == "backup_failed"
        assert refused.value.facts["why"] == "damaged"
    assert list(good.parent.iterdir()) == [good]
    verify(good)


def test_edits_go_on_between_the_slices_of_a_backup(store, clock, monkeypatch):
    monkeypatch.setattr(backup_module, "_PAGES", 16)
    store.apply(clients(*(f"c{n}" for n in range(300))))
    done, added = [], []
    worker = threading.Thread(target=lambda: done.append(store.backup()))
    worker.start()
    while worker.is_alive():
        added.append(f"late{len(added)}")
        store.apply(clients(added[-1]))
    worker.join()
    assert len(added) > 3
    with Store.open(done[0], clock) as copy:
        names = {client.id for client in copy.all(Client)}
    assert {f"c{n}" for n in range(300)} <= names
    late = [name in names for name in added]
    assert late == sorted(late, reverse=True), "a backup is one moment, not several"


def test_a_backup_stops_when_asked_and_leaves_nothing(store, monkeypatch):
    monkeypatch.setattr(backup_module, "_PAGES", 1)
    with pytest.raises(StoreError, match="cancelled"):
        store.backup(cancelled=lambda: True)
    assert list(store.backups.iterdir()) == []
    store.apply(clients("acme"))


def test_closing_waits_for_a_backup_to_stop(store, monkeypatch):
    monkeypatch.setattr(backup_module, "_PAGES", 1)
    store.apply(clients(*(f"c{n}" for n in range(2000))))
    said = []

    def back_up():
        try:
            store.backup()
        except StoreError as refused:
            said.append(refused.code)

    worker = threading.Thread(target=back_up)
    worker.start()
    while not list(store.backups.glob(".*")):
        pass
    store.close()
    worker.join()
    assert said == ["cancelled"]
    assert list(store.backups.iterdir()) == []


def test_a_restore_brings_back_that_day_and_keeps_what_stood_there(store, path, clock):
    store.apply(clients("acme"))
    then = store.backup()
    store.apply(clients("later"))
    store.close()
    aside = restore(then, Path(path))
    with Store.open(path, clock) as again:
        assert [client.id for client in again.all(Client)] == ["acme"]
    with Store.open(aside, clock) as former:
        assert [client.id for client in former.all(Client)] == ["acme", "later"]
    verify(then)


def test_a_left_over_log_is_never_replayed_into_a_restored_file(store, path, tmp_path, clock):
    store.apply(clients("acme"))
    then = store.backup()
    store.apply(clients(*(f"c{n}" for n in range(50))))
    crashed = tmp_path / "crashed" / "desk.consultdesk"
    crashed.parent.mkdir()
    for side in ("", "-wal"):
        shutil.copy(f"{path}{side}", f"{crashed}{side}")
    aside = restore(then, crashed)
    with Store.open(crashed, clock) as again:
        assert again.clients.count() == 1
    with Store.open(aside, clock) as former:
        assert former.clients.count() == 51


def test_a_restore_onto_an_empty_place_or_a_damaged_file(store, tmp_path, clock):
    store.apply(clients("acme"))
    then = store.backup()
    assert restore(then, tmp_path / "new" / "desk.consultdesk") is None
    broken = tmp_path / "broken.consultdesk"
    broken.write_bytes(b"rubbish")
    assert restore(then, broken).read_bytes() == b"rubbish"
    with Store.open(broken, clock) as again:
        assert again.clients.count() == 1


def test_an_open_file_is_not_restored_over(store, path):
    then = store.backup()
    with pytest.raises(StoreError, match="open_elsewhere"):
        restore(then, Path(path))
    with pytest.raises(StoreError, match="open_elsewhere"):
        verify(Path(path))
    store.apply(clients("acme"))


def test_a_damaged_backup_is_not_restored(store, path):
    store.apply(clients("acme"))
    then = store.backup()
    store.close()
    data = bytearray(then.read_bytes())
    place = data.rindex(b"acme")
    data[place] ^= 1
    then.write_bytes(data)
    before = Path(path).read_bytes()
    with pytest.raises(StoreError, match="damaged"):
        restore(then, Path(path))
    assert Path(path).read_bytes() == before
    with pytest.raises(StoreError, match="missing"):
        restore(then.with_name("nothing"), Path(path))


def made(folder, moments):
    for n, at in enumerate(moments, 1):
        (folder / f"desk-{n:06d}-{at:%Y%m%dT%H%M%SZ}.consultdesk").touch()
        thin(folder, "desk")
    return [backup.sequence for backup in backups(folder, "desk")]


def test_backups_thin_out_to_hours_days_and_months(tmp_path):
    start = datetime(2025, 1, 1, tzinfo=UTC)
    kept = made(tmp_path, [start + timedelta(hours=3 * n) for n in range(8 * 60)])
    last = 8 * 60
    assert kept[:24] == list(range(last, last - 24, -1))
    assert len(kept) == 24 + 11 + 1
    assert len(backups(tmp_path, "des")) == 0


@settings(max_examples=25, deadline=None)
@given(st.lists(st.timedeltas(timedelta(days=-4000), timedelta(days=4000)), max_size=60))
def test_a_wrong_clock_never_costs_the_latest_backups(tmp_path_factory, jumps):
    folder = tmp_path_factory.mktemp("clock")
    start = datetime(2026, 1, 1, tzinfo=UTC)
    kept = made(folder, [start + jump for jump in jumps])
    assert kept[:3] == list(range(len(jumps), 0, -1))[:3]


def test_a_backup_that_was_opened_as_a_desk_is_still_a_backup(store, path, clock):
    store.apply([born(Client(id="acme", name="Acme"))])
    made = store.backup()
    store.close()
    with Store.open(made, clock) as looked_at:
        assert looked_at.get(Client, "acme") is not None
    verify(made)
    restore(made, Path(path))
    with Store.open(Path(path), clock) as back:
        assert back.get(Client, "acme") is not None


@pytest.mark.parametrize("letter", ["a", "é"])
def test_a_file_with_a_name_as_long_as_its_journal_allows_is_backed_up(store, path, clock, letter):
    store.close()
    most = 247 - len(".consultdesk")
    longest = Path(path).with_name(letter * (most // len(letter.encode())) + ".consultdesk")
    other = longest.with_name(longest.stem[:-1] + "x.consultdesk")
    shutil.copy(path, other)
    Path(path).rename(longest)
    with Store.open(longest, clock) as opened, Store.open(other, clock) as second:
        made = opened.backup()
        second.backup()
        assert [one.path for one in backups(opened.backups, longest.stem)] == [made]
    assert restore(made, longest) is not None
    assert len(backups(made.parent, longest.stem)) == 1
