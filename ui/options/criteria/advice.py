"""A quiet amber sentence that can be closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ui.kit.amber import paint_amber
from ui.kit.buttons import IconButton
from ui.kit.words import Label


class Advice(QFrame):
    """Says something worth a look; closed, it stays closed until it has something else to say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closed = ""
        self.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        self._label = Label("", style="small", colour="amber", wrap=True)
        row.addWidget(self._label, 1)
        close = IconButton("x", QCoreApplication.translate("Advice", "Close this remark"))
        close.setObjectName(f"{name}_close")
        close.calling(self._close)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing where it is empty or was closed."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence) and sentence != self._closed)

    def _close(self) -> None:
        self._closed = self._label.text()
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_amber(self)
