"""Work off the main thread: the only place for threads.

What runs there gets frozen records and plain values, and returns plain values; it never sees a
widget. The answer comes back on the main thread.

Python collects cycles in whichever thread happens to allocate, and a widget that is deleted off
the main thread takes the process down: while a task runs, nothing is collected, and a task that
has spoken is let go on the main thread only once its own thread has left it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

T = TypeVar("T")


class Work(QObject):
    """Runs functions in a small pool; `wait` at closing lets them finish."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._under_way: dict[QObject, _Answers] = {}
        self._spent: list[_Task] = []
        self._collects = False

    def run(
        self,
        function: Callable[..., T],
        *frozen: object,
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run a function on frozen values, then call `done` or `failed` on the main thread.

        Without `failed`, an exception is raised again where it will be seen: the main loop.
        """
        task = _Task(lambda: function(*frozen))
        self._under_way[task.news] = _Answers(task, done, failed)
        task.news.finished.connect(self._finish)
        if gc.isenabled():
            self._collects = True
            gc.disable()
        self._pool.start(task)

    def busy(self) -> bool:
        """Tell whether something is under way."""
        return bool(self._under_way)

    def wait(self, milliseconds: int = 30_000) -> bool:
        """Wait for what is under way, at closing; tell whether all of it finished."""
        finished = self._pool.waitForDone(milliseconds)
        self._rest()
        return finished

    def _rest(self) -> None:
        """Let spent tasks go, and cycles be collected again, once no thread is at work."""
        if self._pool.activeThreadCount():
            return
        self._spent.clear()
        if self._collects:
            self._collects = False
            gc.enable()

    def _finish(self, news: QObject, outcome: object) -> None:
        answers = self._under_way.pop(news)
        self._spent.append(answers.task)
        if not self._under_way:
            self._pool.waitForDone()  # the last one has spoken and is only leaving
        self._rest()
        if not isinstance(outcome, _Failure):
            answers.done(outcome)
        elif answers.failed is None:
            raise outcome.error
        else:
            answers.failed(outcome.error)


class _Failure:
    """What a task hands back instead of a value."""

    def __init__(self, error: Exception) -> None:
        self.error = error


class _News(QObject):
    """Carries the outcome over to the main thread."""

    finished = Signal(object, object)


class _Task(QRunnable):
    """One function, its outcome announced."""

    def __init__(self, function: Callable[[], object]) -> None:
        super().__init__()
        self._function = function
        self.news = _News()
        self.setAutoDelete(False)

    @override
    def run(self) -> None:
        try:
            outcome = self._function()
        except Exception as error:
            outcome = _Failure(error)
        self.news.finished.emit(self.news, outcome)


class _Answers(NamedTuple):
    """A task under way and who waits for it."""

    task: _Task
    done: Callable[..., object]
    failed: Callable[[Exception], object] | None
