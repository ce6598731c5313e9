"""A name typed in its own place: in the head of an option, or beside the weight of a criterion."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.options.typing_delegate import CellEditor

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NameEditor(CellEditor):
    """Takes the words on Enter or on leaving, drops them on Esc; it is gone afterwards.

    `named(words)` comes once, if they changed; `left` when it is gone.
    """

    named = Signal(str)
    left = Signal()

    def __init__(self, text: str, place: QRect, parent: QWidget) -> None:
        super().__init__(parent, boxed=False)
        self._before = text
        self._open = True
        self.setObjectName("name_editor")
        self.setAccessibleName(self.tr("Name"))
        self.setText(text)
        self.selectAll()
        self.setGeometry(place)
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self, *, keep: bool) -> None:
        """Close, the words kept or not."""
        if not self._open:
            return
        self._open = False
        if keep and self.text() != self._before:
            self.named.emit(self.text())
        self.hide()
        self.left.emit()
        self.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER or event.key() == Qt.Key.Key_Escape:
            self.leave(keep=event.key() in _ENTER)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.leave(keep=True)
