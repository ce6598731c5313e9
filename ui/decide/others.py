"""The documents of the meeting beside the handout, in a small menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from consultdesk.domain.decisions import DocumentKind
from ui.kit.buttons import Button


class OtherDocuments(Button):
    """Opens the choice among the other documents; `asked(kind, name)` tells which one."""

    asked = Signal(object, str)
    pack_asked = Signal()
    crib_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setText(self.tr("Documents"))
        self.with_trailing("down")
        self.setObjectName("other_documents")
        self._menu = QMenu(self)
        form, worksheet = DocumentKind.DECISION_FORM, DocumentKind.WEIGHTING_WORKSHEET
        self._offer(form, self.tr("Decision form"), "decision_paper")
        self._offer(worksheet, self.tr("Priorities worksheet"), "worksheet_paper")
        crib = self._menu.addAction(self.tr("Private sheet for the meeting"))
        crib.setObjectName("crib_paper")
        crib.triggered.connect(self.crib_asked)
        self._menu.addSeparator()
        pack = self._menu.addAction(self.tr("All documents of the meeting…"))
        pack.setObjectName("meeting_pack")
        pack.triggered.connect(self.pack_asked)
        self.calling(self._open)

    def _offer(self, kind: DocumentKind, name: str, called: str) -> None:
        action = self._menu.addAction(name)
        action.setObjectName(called)
        action.triggered.connect(lambda: self.asked.emit(kind, name))

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
