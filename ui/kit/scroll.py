"""A page that scrolls when the window is too small, with the margins of the design."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

LIST_MARGIN = 40
WORKSPACE_MARGIN = 28


class ScrollPage(QScrollArea):
    """A vertical scroll area; put widgets in `column`, or lay out `page` yourself."""

    def __init__(
        self,
        *,
        margins: tuple[int, int, int, int] = (LIST_MARGIN, 32, LIST_MARGIN, 32),
        spacing: int = 16,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page = QWidget()
        self.page.setAutoFillBackground(False)
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)
        self.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
