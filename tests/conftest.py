"""What holds for every test: no screen, no network, nobody's own files, nothing left behind."""

import gc
import logging
import os
import socket
import sys
import threading

import pytest

if not os.environ.get("CONSULTDESK_TEST_SCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True, scope="session")
def no_network():
    """Fail on any internet socket: the program never has a reason to open one."""
    init = socket.socket.__init__

    def guarded(self, family=-1, *args, **kwargs):
        reaches_out = {-1, socket.AF_INET, socket.AF_INET6}
        # a socket made from a descriptor, as accept() does, was opened by somebody else
        if family in reaches_out and kwargs.get("fileno") is None and len(args) < 3:
            raise AssertionError("ConsultDesk opened an internet socket")
        init(self, family, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "__init__", guarded)
        yield


@pytest.fixture(autouse=True, scope="session")
def nobody_at_home(tmp_path_factory):
    """Keep the tests away from the data and settings of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield home


@pytest.fixture(autouse=True)
def quiet_log(caplog):
    """Fail on a warning in the log; a test that provokes one reads it and calls caplog.clear()."""
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud, [record.getMessage() for record in loud]


@pytest.fixture(autouse=True)
def nothing_left(request):
    """Fail when a thread, a top-level widget or a running timer outlives the test."""
    threads = set(threading.enumerate())
    widgets = {id(widget) for widget in top_level_widgets()}
    forget_what_is_there(request)
    yield
    settle()
    assert not [t for t in threading.enumerate() if t not in threads and is_ours(t)]
    assert not [w for w in top_level_widgets() if id(w) not in widgets]
    assert not running_timers(request)


def is_ours(thread):
    # Qt's pooled threads appear as dummies once they have run Python, and stay idle
    return not isinstance(thread, threading._DummyThread)


def qt_application():
    """Return Qt's application if the test has one; never the reason to import Qt."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def settle():
    """Let Qt finish the work of its threads and delete what was to be deleted."""
    if qt_application() is None:
        return
    core = sys.modules["PySide6.QtCore"]
    assert core.QThreadPool.globalInstance().waitForDone(5000), "work is still going on"
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


def top_level_widgets():
    if qt_application() is None:
        return []
    valid = sys.modules["shiboken6"].isValid
    return [w for w in sys.modules["PySide6.QtWidgets"].QApplication.topLevelWidgets() if valid(w)]


def drives_qt(request):
    return qt_application() is not None and {"qtbot", "qapp"} & set(request.fixturenames)


def forget_what_is_there(request):
    # looking through every object took a quarter of the suite: only those to come are looked at
    if drives_qt(request):
        gc.collect()
        gc.freeze()


def running_timers(request):
    """Give the timers that run and were made since everything was forgotten."""
    if not drives_qt(request):
        return []
    timer = sys.modules["PySide6.QtCore"].QTimer
    valid = sys.modules["shiboken6"].isValid
    return [o for o in gc.get_objects() if issubclass(type(o), timer) and valid(o) and o.isActive()]
