"""The checks that surround every test do bite: each is given the fault it is there for."""

import re
import shutil

PLANTED = """
import logging
import socket
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

KEPT = []


def test_warning():
    logging.getLogger("here").warning("loud")


def test_warning_that_was_read(caplog):
    logging.getLogger("here").warning("loud")
    caplog.clear()


def test_widget(qtbot):
    KEPT.append(QLabel("left behind"))


def test_widget_that_qtbot_closes(qtbot):
    qtbot.addWidget(QLabel("looked after"))


def test_timer(qtbot):
    timer = QTimer()
    timer.start(60_000)
    KEPT.append(timer)


def test_thread():
    threading.Thread(target=threading.Event().wait, args=(3,)).start()


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6], ids="46")
def test_internet(family):
    socket.socket(family)


def test_internet_by_default():
    socket.create_connection(("127.0.0.1", 9))


def test_local_pair():
    for end in socket.socketpair():
        end.close()
"""


def test_each_guard_bites(python, root, tmp_path):
    shutil.copy(root / "tests/conftest.py", tmp_path)
    (tmp_path / "test_planted.py").write_text(PLANTED, encoding="utf-8")
    said = python("-m", "pytest", "-q", "-rfE", "-p", "no:cacheprovider", cwd=tmp_path, accept=(1,))
    found = set(re.findall(r"^(?:FAILED|ERROR) \S+::test_(\S+)", said, re.MULTILINE))
    assert found == {
        *("warning", "widget", "timer", "thread"),
        *("internet[4]", "internet[6]", "internet_by_default"),
    }
