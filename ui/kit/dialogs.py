"""Questions, file choosers and forms: the only place where the program waits for an answer.

A screen receives a `Dialogs` and asks it; a test gives it answers instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.buttons import Button, Kind
from ui.kit.form import Form, Missing
from ui.kit.scrim import dim_behind
from ui.kit.theme import theme_of
from ui.kit.words import Label

_WIDTH = 460


class Answer(NamedTuple):
    """One button under a question: the value it gives, its words, how it looks."""

    value: object
    text: str
    kind: Kind = "plain"


class Dialog(QDialog):
    """A dialog in our style: serif title, content in `column`, buttons at the end; dies closed."""

    def __init__(self, title: str, *, width: int = _WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(width))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(theme.px(16))
        self.title = Label(title, style="title", wrap=True)
        outer.addWidget(self.title)
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.px(12))
        outer.addLayout(self.column)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.px(8))
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            dim_behind(self)

    def add_button(self, text: str, kind: Kind = "plain") -> Button:
        """Add a button at the end of the last line, the main one last."""
        button = Button(text, kind)
        button.setDefault(kind == "primary")
        self.buttons.addWidget(button)
        return button

    def add_cancel(self) -> Button:
        """Add the button that leaves everything as it was."""
        button = self.add_button(QCoreApplication.translate("Dialogs", "Cancel"), "quiet")
        button.setObjectName("cancel")
        button.clicked.connect(self.reject)
        return button


class ModalForm(Dialog):
    """A form on a draft; its main button hands the values over, and stays while some are missing.

    `submit(values)` does the work and returns None, or raises `Missing(field, sentence)`: the
    sentence is then shown beside that field and nothing is lost.
    """

    def __init__(
        self,
        title: str,
        form: Form,
        action: str,
        submit: Callable[[Mapping[str, object]], None],
        *,
        width: int = _WIDTH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, width=width, parent=parent)
        self.form = form
        self._submit = submit
        self.column.addWidget(form)
        self.add_cancel()
        self.main = self.add_button(action, "primary")
        self.main.setObjectName("submit")
        self.main.clicked.connect(self.submit)

    def submit(self) -> None:
        """Hand the values over and close, or show what is missing."""
        self.form.clear_complaints()
        try:
            self._submit(self.form.values())
        except Missing as missing:
            self.form.complain(missing.field, missing.sentence)
            return
        self.accept()


class Dialogs:
    """Asks the person at the desk."""

    def ask(
        self, question: str, answers: Sequence[Answer], *, detail: str = "", default: object = None
    ) -> object:
        """Ask a question and return the value of the answer, `default` when it is dismissed."""
        dialog = _Question(question, answers, detail, self._over())
        chosen = dialog.chosen
        dialog.exec()
        return chosen[0] if chosen else default

    def tell(self, sentence: str, *, detail: str = "") -> None:
        """Say something that needs to be read before going on."""
        ok = Answer(None, QCoreApplication.translate("Dialogs", "Close"), "primary")
        self.ask(sentence, [ok], detail=detail)

    def show(self, dialog: QDialog) -> bool:
        """Show a dialog until it is closed; tell whether it was accepted."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def file_to_save(self, title: str, suggested: Path, kinds: str = "") -> Path | None:
        """Let a place be chosen for a new file; `kinds` is as in "PDF (*.pdf)"."""
        name, _ = QFileDialog.getSaveFileName(self._over(), title, str(suggested), kinds)
        return Path(name) if name else None

    def file_to_open(self, title: str, folder: Path, kinds: str = "") -> Path | None:
        """Let an existing file be chosen."""
        name, _ = QFileDialog.getOpenFileName(self._over(), title, str(folder), kinds)
        return Path(name) if name else None

    def folder(self, title: str, start: Path) -> Path | None:
        """Let a folder be chosen."""
        name = QFileDialog.getExistingDirectory(self._over(), title, str(start))
        return Path(name) if name else None

    def may_present(self) -> bool:
        """Whether the client may be shown something now."""
        return True

    def _over(self) -> QWidget | None:
        return QApplication.activeWindow()


class _Question(Dialog):
    """A question, a detail, one button per answer."""

    def __init__(
        self, question: str, answers: Sequence[Answer], detail: str, parent: QWidget | None
    ) -> None:
        super().__init__(question, parent=parent)
        self.chosen: list[object] = []
        if detail:
            self.column.addWidget(Label(detail, style="body", colour="ink2", wrap=True))
        for answer in answers:
            button = self.add_button(answer.text, answer.kind)
            button.clicked.connect(lambda _=False, a=answer: self._choose(a))

    def _choose(self, answer: Answer) -> None:
        self.chosen.append(answer.value)
        self.accept()
