import gc
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


class Cycle:
    """Something only the collector can let go, as a widget is that its own signals refer to."""

    def __init__(self, heard):
        self.heard, self.itself = heard, self

    def __del__(self):
        self.heard.append(threading.current_thread())


def test_what_only_the_collector_lets_go_never_goes_on_another_thread(qtbot, work):
    gone, heard = [], []
    for _ in range(50):
        Cycle(gone)

    def allocate():
        return len([[n] for n in range(200_000)])

    assert gc.isenabled()
    work.run(allocate, done=heard.append)
    work.run(allocate, done=heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert gc.isenabled()
    gc.collect()
    assert set(gone) == {threading.main_thread()}


def test_the_collector_is_back_when_closing_was_faster_than_the_answer(qapp):
    work = Work()
    work.run(lambda: 1, done=lambda _: None)
    assert work.wait()
    assert gc.isenabled()
    work.deleteLater()
