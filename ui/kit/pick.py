"""A small button that shows what is chosen and opens the other choices below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.buttons import Button
from ui.kit.editors import Item


class Pick(Button):
    """One choice among a few words; `picked(object)` tells the value behind them."""

    picked = Signal(object)

    def __init__(self, name: str, items: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__("", size="small", parent=parent)
        self.with_trailing("down")
        self._name = name
        self._items = tuple(items)
        self._value: object = None
        self._menu = QMenu(self)
        for item in self._items:
            action = self._menu.addAction(item.text)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, value=item.value: self.pick(value))
        self.calling(self._open)

    def value(self) -> object:
        """Return what is chosen."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show what is chosen, without telling anybody."""
        self._value = value
        for item, action in zip(self._items, self._menu.actions(), strict=True):
            action.setChecked(item.value == value)
            if item.value == value:
                self.setText(item.text)
                self.setAccessibleName(f"{self._name}: {item.text}")
        self.updateGeometry()

    def pick(self, value: object) -> None:
        """Choose a value as a click in the menu does."""
        different = value != self._value
        self.set_value(value)
        if different:
            self.picked.emit(value)

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
