"""Dialogs that answer by themselves: what a test expects to be asked, in order."""

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog
from typing_extensions import override

from ui.kit.dialogs import Answer, Dialogs


class Answers(Dialogs):
    """Gives the answers prepared with `next...`; a question nobody expected fails the test."""

    def __init__(self) -> None:
        self._answers: deque[object] = deque()
        self._files: deque[Path | None] = deque()
        self._drivers: deque[Callable[[QDialog], object]] = deque()
        self.asked: list[str] = []

    def next(self, *values: object) -> None:
        """Prepare the value of the next answers; `None` for a sentence to be read."""
        self._answers.extend(values)

    def next_file(self, path: Path | None) -> None:
        """Prepare the next chosen file or folder, None for a chooser that is closed."""
        self._files.append(path)

    def next_dialog(self, driver: Callable[[QDialog], object]) -> None:
        """Prepare what is done to the next dialog; it sees the dialog shown."""
        self._drivers.append(driver)

    def done(self) -> bool:
        """Tell whether everything prepared was asked."""
        return not (self._answers or self._files or self._drivers)

    @override
    def ask(
        self, question: str, answers: Sequence[Answer], *, detail: str = "", default: object = None
    ) -> object:
        self.asked.append(question)
        assert self._answers, f"unexpected question: {question} {detail}"
        value = self._answers.popleft()
        allowed = [answer.value for answer in answers] + [default]
        assert value in allowed, f"{question}: {value!r} is not among {allowed}"
        return value

    @override
    def show(self, dialog: QDialog) -> bool:
        self.asked.append(dialog.windowTitle())
        assert self._drivers, f"unexpected dialog: {dialog.windowTitle()}"
        outcome: list[int] = []
        dialog.finished.connect(outcome.append)
        dialog.show()
        self._drivers.popleft()(dialog)
        assert outcome, f"the dialog is still open: {dialog.windowTitle()}"
        return outcome[0] == QDialog.DialogCode.Accepted

    @override
    def file_to_save(self, title: str, suggested: Path, kinds: str = "") -> Path | None:
        return self._file(title)

    @override
    def file_to_open(self, title: str, folder: Path, kinds: str = "") -> Path | None:
        return self._file(title)

    @override
    def folder(self, title: str, start: Path) -> Path | None:
        return self._file(title)

    def _file(self, title: str) -> Path | None:
        self.asked.append(title)
        assert self._files, f"unexpected file chooser: {title}"
        return self._files.popleft()
