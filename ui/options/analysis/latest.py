"""Asks questions off the interface thread, one at a time; only the latest answer is heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ui.kit.work import Work

T = TypeVar("T")


class Latest(QObject):
    """A question asked while another is under way waits; one asked after it takes its place."""

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._waiting: Callable[[], None] | None = None
        self._asked = 0
        self._running = False

    def ask(self, function: Callable[..., T], *frozen: object, done: Callable[[T], object]) -> None:
        """Have frozen values worked on, then hear the answer, unless another question came."""
        self._asked += 1
        number = self._asked

        def start() -> None:
            self._running = True
            self._work.run(
                function,
                *frozen,
                done=lambda answer: self._heard(number, answer, done),
                failed=self._failed,
            )

        if self._running:
            self._waiting = start
        else:
            start()

    def drop(self) -> None:
        """Leave whatever is under way or waiting unheard."""
        self._asked += 1
        self._waiting = None

    def _heard(self, number: int, answer: T, done: Callable[[T], object]) -> None:
        if not isValid(self):
            return  # the window was built again meanwhile
        self._running = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
        elif number == self._asked:
            done(answer)

    def _failed(self, error: Exception) -> None:
        self._running = False
        raise error
