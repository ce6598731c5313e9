"""The time a desk is open: welcomed once, copied when idle and at closing, one window at a time."""

import logging
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer

from consultdesk.domain.change import edited
from consultdesk.domain.clients import Client
from consultdesk.store.backup import backups, verify
from consultdesk.store.errors import StoreError
from consultdesk.store.store import Store
from consultdesk.workspace import restore_last
from ui.doorbell import Doorbell, ring
from ui.refused_desk import RefusedDesk
from ui.session import HOUR, IDLE, Session

SENTENCE = "What happened, at some length, and that nothing was touched. What next, and how so."
ROOT = Path(__file__).parents[2]


@pytest.fixture
def session(office):
    opened = Session(office)
    yield opened
    opened.close()


def copies(session):
    store = session.office.desk.store
    return backups(store.backups, store.path.stem)


def rename(session, name="Boréal"):
    desk = session.office.desk
    assert desk.do("Rename", edited(desk.store.get(Client, "boreal"), name=name))


def idle(session, qtbot):
    """Let the five minutes be over, and the copy be made."""
    assert session._idle.isActive()
    session._idle.stop()
    session._idle.timeout.emit()
    qtbot.waitUntil(lambda: not session.office.work.busy())


def test_a_folder_that_is_copied_elsewhere_is_mentioned_once(session, monkeypatch):
    assert session.mention() == ""
    monkeypatch.setattr("ui.session.keeper_of", lambda _path: "Dropbox")
    assert "Dropbox copies this folder elsewhere" in session.mention()
    assert session.mention() == ""
    monkeypatch.setattr("ui.session.keeper_of", lambda _path: "")
    assert session.mention() == ""
    monkeypatch.setattr("ui.session.keeper_of", lambda _path: "Dropbox")
    assert session.mention()


def test_closing_without_an_edit_makes_no_copy(office):
    made = office.desk.store.backup()
    Session(office).close()
    assert [copy.path for copy in backups(made.parent, office.desk.store.path.stem)] == [made]


def test_what_a_crash_left_without_a_copy_gets_one_at_the_next_closing(office):
    office.desk.store.backup()
    office.desk.clock.advance(hours=1)
    client = office.desk.store.get(Client, "boreal")
    office.desk.store.apply([edited(client, city="Rimouski")], step="just before the crash")
    session = Session(office)
    session.close()
    assert len(copies(session)) == 2


def test_closing_after_an_edit_makes_a_sound_copy_that_holds_it(session):
    rename(session)
    session.close()
    made = copies(session)
    assert len(made) == 1
    verify(made[0].path)
    with Store.open(made[0].path, session.office.desk.clock) as copy:
        assert copy.get(Client, "boreal").name == "Boréal"


@pytest.mark.parametrize("fate", ["deleted", "replaced"])
def test_closing_keeps_a_copy_of_a_file_that_went_away_meanwhile(session, fate):
    path, clock = session.office.desk.store.path, session.office.desk.clock
    path.unlink()
    if fate == "replaced":
        path.write_bytes(b"something else")
    session.close()
    made = copies(session)
    with Store.open(made[0].path, clock) as copy:
        assert copy.get(Client, "boreal") is not None
    restore_last(path)
    with Store.open(path, clock) as back:
        assert back.get(Client, "boreal") is not None


def test_the_file_is_free_once_closed_even_when_the_copy_fails(session, monkeypatch, caplog):
    rename(session)

    def fail(*_, **__):
        raise StoreError("backup_failed")

    monkeypatch.setattr(Store, "backup", fail)
    session.close()
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR] == [
        "backup at closing: backup_failed"
    ]
    caplog.clear()
    with Store.open(session.office.desk.store.path, session.office.desk.clock) as again:
        assert again.get(Client, "boreal").name == "Boréal"


def test_the_file_is_free_once_closed_even_when_the_program_errs(session, monkeypatch):
    rename(session)

    def err(*_, **__):
        raise RuntimeError("a mistake of ours")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "backup", err)
        with pytest.raises(RuntimeError):
            session.close()
    with Store.open(session.office.desk.store.path, session.office.desk.clock):
        pass


def test_a_copy_is_made_after_five_idle_minutes_and_not_again_at_closing(session, qtbot):
    assert (session._idle.interval(), session._rest.interval()) == (IDLE, HOUR)
    rename(session)
    idle(session, qtbot)
    assert len(copies(session)) == 1
    session.close()
    assert len(copies(session)) == 1


def test_an_edit_while_the_copy_is_made_is_copied_at_closing(session, qtbot, monkeypatch):
    rename(session)
    made = Store.backup

    def slow(store, *rest):
        path = made(store, *rest)
        slow.seen = True
        return path

    monkeypatch.setattr(Store, "backup", slow)
    session._idle.timeout.emit()
    rename(session, "Pendant la copie")
    qtbot.waitUntil(lambda: not session.office.work.busy())
    session.close()
    newest = copies(session)[0]
    with Store.open(newest.path, session.office.desk.clock) as copy:
        assert copy.get(Client, "boreal").name == "Pendant la copie"


def test_there_is_at_most_one_idle_copy_an_hour(session, qtbot):
    rename(session)
    idle(session, qtbot)
    rename(session, "Deux")
    idle(session, qtbot)
    assert len(copies(session)) == 1
    assert session._idle.isActive()
    session._rest.stop()
    idle(session, qtbot)
    assert len(copies(session)) == 2


def test_an_idle_copy_that_fails_is_said_and_tried_again_at_closing(session, qtbot, monkeypatch):
    heard = []
    session.office.desk.failed.connect(lambda failure: heard.append(failure.code))
    rename(session)
    for failure in (StoreError("disk_full"), OSError("no"), StoreError("cancelled")):

        def fail(*_, _failure=failure, **__):
            raise _failure

        with monkeypatch.context() as patch:
            patch.setattr(Store, "backup", fail)
            session._rest.stop()
            session._idle.start()
            idle(session, qtbot)
    assert heard == ["disk_full", "backup_failed"]
    session.close()
    assert len(copies(session)) == 1


def test_the_welcome_is_asked_once_and_only_when_it_could_be_written(session, monkeypatch):
    assert not session.welcomed
    practice = session.office.practice
    with monkeypatch.context() as patch:

        def refuse(*_, **__):
            raise StoreError("disk_full")

        patch.setattr(Store, "apply", refuse)
        assert not session.begin([edited(practice, name="Camille R.")])
    assert not session.welcomed
    assert session.begin([edited(practice, name="Camille R.")])
    assert session.welcomed
    assert session.office.practice.name == "Camille R."


@pytest.fixture
def bell(qapp, tmp_path):
    hung = Doorbell(tmp_path / "desk.consultdesk")
    yield hung
    hung.close()


def test_a_second_start_rings_at_the_first(bell, tmp_path, qtbot):
    told = (
        "import sys; from pathlib import Path;"
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from ui.doorbell import ring; sys.exit(0 if ring(Path(sys.argv[1])) else 3)"
    )
    with qtbot.waitSignal(bell.rung, timeout=15_000):
        visitor = subprocess.Popen(
            [sys.executable, "-c", told, str(tmp_path / "desk.consultdesk")], cwd=ROOT
        )
    assert visitor.wait(15) == 0


def test_nobody_answers_at_another_file_or_after_closing(bell, tmp_path):
    assert not ring(tmp_path / "other.consultdesk")
    bell.close()
    assert not ring(tmp_path / "desk.consultdesk")


def test_the_same_file_by_another_way_is_the_same_door(bell, tmp_path, qtbot):
    (tmp_path / "there").mkdir()
    with qtbot.waitSignal(bell.rung):
        assert ring(tmp_path / "there" / ".." / "desk.consultdesk")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no path there")
def test_the_bell_is_a_socket_of_this_machine_for_its_user_alone(bell):
    server = bell._server
    address = Path(server.fullServerName())
    assert address.is_socket()
    assert address.stat().st_mode & 0o077 == 0
    found = socket.socket(fileno=os.dup(server.socketDescriptor()))
    try:
        assert found.family == socket.AF_UNIX
    finally:
        found.close()
    assert server.socketOptions() & QLocalServer.SocketOption.UserAccessOption


def test_a_bell_left_by_a_crash_is_hung_anew(qapp, tmp_path):
    path = tmp_path / "desk.consultdesk"
    first = Doorbell(path)
    second = Doorbell(path)
    assert ring(path)
    first.close()
    second.close()


@pytest.mark.parametrize(
    ("code", "mended"), [("damaged", True), ("empty", True), ("too_new", False), ("foreign", False)]
)
def test_a_desk_that_stays_closed_says_so_and_gives_ways_on(qtbot, theme, tmp_path, code, mended):
    page = RefusedDesk(SENTENCE, tmp_path / "desk.consultdesk", code)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    assert page.sentence.height() >= page.sentence.heightForWidth(page.sentence.width())
    assert page.sentence.text() == SENTENCE
    assert page.backup.isVisible() is mended
    for button, signal in (
        (page.again, page.again_requested),
        (page.other, page.other_requested),
        (page.backup, page.backup_requested),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    page.restore(page.draft())
