"""A dialog of one width that is as high as its words need, and grows when they do."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from ui.kit.dialogs import Dialog
from ui.kit.theme import theme_of


class SettledDialog(Dialog):
    """Leaves no empty band between texts that wrap, which Qt measures narrower than they are."""

    def __init__(self, title: str, *, width: int, parent: QWidget) -> None:
        super().__init__(title, width=width, parent=parent)
        self._wide = theme_of(self).px(width)
        self.setFixedWidth(self._wide)
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def settle(self) -> None:
        """Take the height that the content needs now, never less than before."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            needed = layout.totalHeightForWidth(self._wide)
            if needed > self.height():
                self.resize(self._wide, needed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and not event.spontaneous():
            self.resize(self._wide, layout.totalHeightForWidth(self._wide))
