"""The office that screens are given in train mode: it reads through a mask and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.store.errors import StoreError
from consultdesk.store.masked import MaskedStore
from ui.desk import Desk
from ui.kit.dialogs import Answer, Dialogs
from ui.message_dialog import MessageDialog
from ui.office import Office
from ui.preview_dialog import PreviewDialog
from ui.train.words import no_client_view_sentence, no_paper_sentence

Say = Callable[[str], object]


class MaskedDesk(Desk):
    """A desk on which everything can be read without names, and nothing can be done."""

    @override
    def write(self, text: str, changes: Sequence[Change]) -> None:
        raise StoreError("masked")


class MaskedDialogs(Dialogs):
    """Asks as ever, but for what would leave the program: that is refused with a sentence."""

    def __init__(self, real: Dialogs, say: Say) -> None:
        self._real, self._say = real, say

    @override
    def ask(
        self, question: str, answers: Sequence[Answer], *, detail: str = "", default: object = None
    ) -> object:
        return self._real.ask(question, answers, detail=detail, default=default)

    @override
    def show(self, dialog: QDialog) -> bool:
        if isinstance(dialog, (PreviewDialog, MessageDialog)):
            dialog.deleteLater()
            self._say(no_paper_sentence())
            return False
        return self._real.show(dialog)

    @override
    def file_to_save(self, title: str, suggested: Path, kinds: str = "") -> None:
        self._say(no_paper_sentence())

    @override
    def file_to_open(self, title: str, folder: Path, kinds: str = "") -> None:
        self._say(no_paper_sentence())

    @override
    def folder(self, title: str, start: Path) -> None:
        self._say(no_paper_sentence())

    @override
    def may_present(self) -> bool:
        self._say(no_client_view_sentence())
        return False


def masked_office(office: Office, say: Say, parent: QObject) -> Office:
    """Give the same office behind the mask; `say` shows why something is refused."""
    real = office.desk
    desk = MaskedDesk(MaskedStore(real.store), real.clock, parent)
    return Office(desk, MaskedDialogs(office.dialogs, say), office.work, office.preferences)
