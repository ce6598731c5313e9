"""What is refused at the door gets its own answer, and is left byte for byte as it was."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from consultdesk.domain.change import born, edited
from consultdesk.domain.clients import Client
from consultdesk.store import driver
from consultdesk.store.door import open_file
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from consultdesk.store.version import KNOWN

NOBODY = 65534


def half(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def zeroed(path):
    path.write_bytes(bytes(path.stat().st_size))


def foreign(path):
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE albums (title TEXT)")
    other.close()


def stamped(pragma):
    def change(path):
        connection = sqlite3.connect(path)
        connection.execute(f"PRAGMA {pragma}")
        connection.close()
        for side in path.parent.glob("*-wal"):
            side.unlink()

    return change


def planted(statement):
    def change(path):
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    return change


def garbled(path):
    data = bytearray(path.read_bytes())
    data[100:4096] = b"\xa5" * 3996
    path.write_bytes(data)


REFUSALS = [
    ("is_folder", lambda path: (path.unlink(), path.mkdir())),
    ("missing", lambda path: path.unlink()),
    ("empty", lambda path: path.write_bytes(b"")),
    ("not_a_database", lambda path: path.write_text("Dear diary")),
    ("not_a_database", lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000))),
    ("not_a_database", zeroed),
    ("not_a_database", lambda path: (path.unlink(), os.mkfifo(path))),
    ("damaged", half),
    ("damaged", garbled),
    ("damaged", lambda path: path.write_bytes(path.read_bytes()[:50])),
    ("damaged", stamped("user_version = 0")),
    ("damaged", planted("CREATE TRIGGER t AFTER INSERT ON clients BEGIN SELECT 1; END")),
    ("damaged", planted("CREATE VIEW v AS SELECT 1")),
    ("damaged", planted("CREATE VIRTUAL TABLE v USING fts5(words)")),
    ("foreign", foreign),
    ("foreign", stamped("application_id = 7")),
    ("too_new", stamped(f"user_version = {KNOWN + 1}")),
]


def trace(folder):
    return {
        path.relative_to(folder): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize(("code", "spoil"), REFUSALS)
def test_a_file_that_is_not_right_is_refused_untouched(path, code, spoil):
    spoil(Path(path))
    before = trace(Path(path).parent)
    with pytest.raises(StoreError) as refused:
        open_file(Path(path))
    assert refused.value.code == code
    assert trace(Path(path).parent) == before


def test_a_newer_file_names_its_version(path):
    stamped(f"user_version = {KNOWN + 4}")(Path(path))
    with pytest.raises(StoreError) as refused:
        open_file(Path(path))
    assert refused.value.facts["version"] == KNOWN + 4


@pytest.fixture
def as_nobody(template):
    """A folder where permissions count, even when the tests are run by root."""
    folder = Path(tempfile.mkdtemp())
    shutil.copy(template, folder / "desk.consultdesk")
    root = os.geteuid() == 0
    if root:
        os.chown(folder, NOBODY, NOBODY)
        os.chown(folder / "desk.consultdesk", NOBODY, NOBODY)
        os.seteuid(NOBODY)
    yield folder
    if root:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("code", "on", "mode"),
    [
        ("no_permission", "desk.consultdesk", 0o000),
        ("read_only_file", "desk.consultdesk", 0o400),
        ("read_only_folder", ".", 0o500),
        ("no_permission", ".", 0o000),
    ],
)
def test_missing_permissions_are_told_apart(as_nobody, code, on, mode):
    path = as_nobody / "desk.consultdesk"
    content = path.read_bytes()
    (as_nobody / on).chmod(mode)
    with pytest.raises(StoreError) as refused:
        open_file(path)
    assert refused.value.code == code
    as_nobody.chmod(0o700)
    path.chmod(0o600)
    assert [path] == list(as_nobody.iterdir())
    assert path.read_bytes() == content


def test_a_file_open_here_is_not_opened_twice(store, path):
    with pytest.raises(StoreError, match="open_elsewhere"):
        open_file(Path(path))
    link = Path(path).with_name("link.consultdesk")
    link.symlink_to(path)
    with pytest.raises(StoreError, match="open_elsewhere"):
        open_file(link)
    store.apply([born(Client(id="acme", name="Acme"))])
    store.close()
    open_file(Path(path)).close()


def test_a_second_program_is_refused_and_disturbs_nothing(store, path):
    script = (
        "import sys; from pathlib import Path; from consultdesk.store.door import open_file\n"
        "from consultdesk.store.errors import StoreError\n"
        "try: open_file(Path(sys.argv[1]))\n"
        "except StoreError as refused: print(refused.code)"
    )
    for n in range(2):  # without and with a write-ahead log that holds something
        asked = subprocess.run(
            [sys.executable, "-c", script, path], capture_output=True, text=True, check=True
        )
        assert asked.stdout.strip() == "open_elsewhere"
        store.apply([born(Client(id=f"c{n}", name="Acme"))])
    assert store.check() == ()


def test_what_a_crash_left_in_the_log_is_taken_up(store, path, tmp_path, clock):
    store.apply([born(Client(id="acme", name="Acme"))])
    crashed = tmp_path / "crashed" / "desk.consultdesk"
    crashed.parent.mkdir()
    for side in ("", "-wal"):
        shutil.copy(f"{path}{side}", f"{crashed}{side}")
    left = crashed.parent / f".look-{crashed.name}-abc"
    left.mkdir()
    (left / crashed.name).write_bytes(b"client data of a look that was cut short")
    with Store.open(crashed, clock) as recovered:
        assert recovered.get(Client, "acme").name == "Acme"
    assert list(crashed.parent.iterdir()) == [crashed]


def test_a_damaged_file_with_a_log_beside_it_is_refused_untouched(store, path, tmp_path):
    for n in range(300):
        store.apply([born(Client(id=f"c{n}", name="Acme " * 20))])
    crashed = tmp_path / "crashed" / "desk.consultdesk"
    crashed.parent.mkdir()
    for side in ("", "-wal"):
        shutil.copy(f"{path}{side}", f"{crashed}{side}")
    data = bytearray(crashed.read_bytes())
    for page in range(5, 60):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    crashed.write_bytes(data)
    before = trace(crashed.parent)
    with pytest.raises(StoreError, match="damaged"):
        open_file(crashed)
    assert trace(crashed.parent) == before


@pytest.mark.parametrize("loss", ["vanished", "replaced"])
def test_a_file_that_goes_while_open_is_never_claimed_saved(store, path, loss, template, clock):
    acme = Client(id="acme", name="Acme")
    store.apply([born(acme)])
    Path(path).rename(f"{path}.moved")
    if loss == "replaced":
        shutil.copy(template, path)
    with pytest.raises(StoreError) as refused:
        store.apply([edited(acme, city="Laval")])
    assert refused.value.code == loss
    assert store.get(Client, "acme") == acme
    rescued = store.backup(Path(path).parent / "elsewhere")
    store.close()
    with Store.open(rescued, clock) as again:
        assert again.get(Client, "acme") == acme


CRASH = (
    "import os, sys\n"
    "from datetime import UTC, datetime\n"
    "from pathlib import Path\n"
    "from consultdesk.domain.change import born\n"
    "from consultdesk.domain.clients import Client\n"
    "from consultdesk.domain.clock import StillClock\n"
    "from consultdesk.store.store import Store\n"
    "clock = StillClock(datetime(2026, 3, 2, tzinfo=UTC))\n"
    "store = Store.open(Path(sys.argv[1]), clock)\n"
    "store.apply([born(Client(id='acme', name='Acme'))])\n"
    "os._exit(1)\n"
)


@pytest.fixture
def crashed(path):
    subprocess.run([sys.executable, "-c", CRASH, path], check=False)
    return Path(path)


def test_a_crash_of_the_same_file_is_taken_up_where_it_stands(crashed, clock):
    with Store.open(crashed, clock) as recovered:
        assert recovered.get(Client, "acme") is not None
    assert [crashed] == list(crashed.parent.iterdir())


def test_a_folder_copied_after_a_crash_keeps_its_log(crashed, tmp_path_factory, clock):
    copied = tmp_path_factory.mktemp("elsewhere") / "copied"
    shutil.copytree(crashed.parent, copied)
    with Store.open(copied / crashed.name, clock) as recovered:
        assert recovered.get(Client, "acme") is not None


def test_a_log_is_never_replayed_over_a_newcomer(crashed, template, clock):
    newcomer = crashed.with_name("newcomer")
    shutil.copy(template, newcomer)
    newcomer.replace(crashed)
    before, log = crashed.read_bytes(), Path(f"{crashed}-wal").read_bytes()
    with pytest.raises(StoreError, match="other_log") as refused:
        Store.open(crashed, clock)
    assert crashed.read_bytes() == before
    aside = crashed.with_name(refused.value.facts["aside"])
    assert aside.read_bytes() == log
    with Store.open(crashed, clock) as opened:
        assert opened.get(Client, "acme") is None
        assert opened.check() == ()
    assert aside.read_bytes() == log


def test_once_a_newcomer_was_noticed_no_log_is_left_to_replay(store, path, template):
    store.apply([born(Client(id="acme", name="Acme"))])
    Path(path).rename(f"{path}.moved")
    shutil.copy(template, path)
    assert Path(f"{path}-wal").stat().st_size
    with pytest.raises(StoreError, match="replaced"):
        store.apply([born(Client(id="other", name="Other"))])
    assert not Path(f"{path}-wal").stat().st_size


def test_files_are_their_owners_alone(store, path):
    store.apply([born(Client(id="acme", name="Acme"))])
    backup = store.backup()
    assert backup.parent.stat().st_mode & 0o777 == 0o700
    for file in (path, f"{path}-wal", backup):
        assert Path(file).stat().st_mode & 0o777 == 0o600


def test_a_new_file_never_takes_the_place_of_another(path, clock):
    content = Path(path).read_bytes()
    with pytest.raises(StoreError, match="exists"):
        Store.create(Path(path), clock)
    assert Path(path).read_bytes() == content


def test_the_door_needs_nothing_of_sqlalchemy(path):
    script = (
        "import sys; from pathlib import Path; from consultdesk.store.door import open_file\n"
        "opened = open_file(Path(sys.argv[1])); opened.close()\n"
        "print([name for name in sys.modules if name.split('.')[0] in "
        "('sqlalchemy', 'alembic', 'reportlab', 'numpy', 'sqlite3')])"
    )
    asked = subprocess.run(
        [sys.executable, "-c", script, path], capture_output=True, text=True, check=True
    )
    assert asked.stdout.strip() == "[]"


def test_a_file_of_today_is_opened_without_alembic(path):
    script = (
        "import sys; from pathlib import Path; from consultdesk.store.store import Store\n"
        "from consultdesk.domain.clock import SystemClock\n"
        "Store.open(Path(sys.argv[1]), SystemClock()).close(); print('alembic' in sys.modules)"
    )
    asked = subprocess.run(
        [sys.executable, "-c", script, path], capture_output=True, text=True, check=True
    )
    assert asked.stdout.strip() == "False"


def test_an_engine_that_may_lose_a_journal_opens_nothing(path, monkeypatch):
    before = path.read_bytes()
    monkeypatch.setattr(driver.dbapi2, "sqlite_version_info", (3, 40, 1))
    with pytest.raises(StoreError) as caught:
        open_file(path)
    assert caught.value.code == "old_engine"
    assert path.read_bytes() == before
