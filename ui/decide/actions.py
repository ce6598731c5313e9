"""What is done with the document of the meeting: its draft e-mail, its file, its print."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.decide.others import OtherDocuments
from ui.kit.buttons import Button, IconButton


class DocumentActions(QObject):
    """The buttons of the header, each telling what it was pressed for."""

    mail_requested = Signal()
    save_requested = Signal()
    print_requested = Signal()
    view_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.others = OtherDocuments()
        self._mail = Button(self.tr("E-mail draft"), icon="mail")
        self._mail.with_shortcut("Ctrl+Shift+E", shown=False)
        self._mail.setObjectName("mail_handout")
        self._mail.calling(self.mail_requested.emit)
        self._save = IconButton("disk", self.tr("Save PDF"), kind="plain")
        self._save.with_shortcut("Ctrl+Shift+S", shown=False)
        self._save.setObjectName("save_pdf")
        self._save.calling(self.save_requested.emit)
        self._view = Button(self.tr("Client view"), "primary", icon="screen").with_shortcut("F9")
        self._view.setObjectName("client_view_button")
        self._view.calling(self.view_requested.emit)
        self._print = Button(self.tr("Print"), icon="print").with_shortcut("Ctrl+P")
        self._print.setObjectName("print_handout")
        self._print.calling(self.print_requested.emit)

    def widgets(self) -> tuple[QWidget, ...]:
        """Give the buttons in the order of the header."""
        return (self.others, self._mail, self._save, self._print, self._view)
