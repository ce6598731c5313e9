import threading

import pytest

from ui.kit.work import Work


@pytest.fixture
def work(qapp):
    one = Work()
    yield one
    assert one.wait()
    one.deleteLater()


def test_the_answer_comes_back_on_the_main_thread(qtbot, work):
    heard = []
    work.run(lambda a, b: a + b, 2, 3, done=lambda r: heard.append((r, threading.current_thread())))
    assert work.busy()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(5, threading.main_thread())]
    assert not work.busy()


def test_a_failure_is_handed_over(qtbot, work):
    heard = []

    def fail():
        raise OSError("no disk")

    work.run(fail, done=heard.append, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], OSError)


def test_a_failure_nobody_expects_is_seen(qtbot, work):
    def fail():
        raise OSError("no disk")

    with qtbot.captureExceptions() as seen:
        work.run(fail, done=print)
        qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] is OSError


def test_closing_waits(qtbot, work):
    gate = threading.Event()
    heard = []
    work.run(gate.wait, 5, done=heard.append)
    gate.set()
    assert work.wait()
    qtbot.waitUntil(lambda: bool(heard))
