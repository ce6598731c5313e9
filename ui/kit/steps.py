"""How far long work has come, told to the main thread, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Steps(QObject):
    """Handed to work under way: it tells each step, and is told whether to go on.

    It has no parent: the work may tell a step after the window that waited for it is gone.
    """

    stepped = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.stopped = False

    def tell(self, done: int, count: int) -> bool:
        """Tell from any thread how far the work has come; a no asks it to stop."""
        self.stepped.emit(done, count)
        return not self.stopped

    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        self.stopped = True
