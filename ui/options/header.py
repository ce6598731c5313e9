"""What the Options stage puts in the header of the workspace: undo, the client view, decide."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import Button, IconButton


class HeaderActions(QWidget):
    """Holds the buttons until the header of the workspace takes them in."""

    view_requested = Signal()
    decide_requested = Signal()

    def __init__(self, history: QUndoStack, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        undo = IconButton("undo", QCoreApplication.translate("OptionsPage", "Undo"), parent=self)
        undo.setObjectName("undo")
        undo.setEnabled(history.canUndo())
        undo.clicked.connect(history.undo)
        history.canUndoChanged.connect(undo.setEnabled)
        shown = QCoreApplication.translate("OptionsPage", "Client view")
        view = Button(shown, icon="screen", parent=self).with_shortcut("F9")
        view.setObjectName("client_view_button")
        view.calling(self.view_requested.emit)
        decided = QCoreApplication.translate("OptionsPage", "Go to decision")
        decide = Button(decided, "primary", parent=self).with_trailing("arrow")
        decide.setObjectName("go_to_decision")
        decide.clicked.connect(self.decide_requested)
        self.buttons: tuple[QWidget, ...] = (undo, view, decide)
