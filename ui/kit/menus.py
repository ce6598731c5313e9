"""Menus: what can be done, and the key that does it without the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def add_deed(menu: QMenu, text: str, act: Callable[[], object], keys: str = "") -> QAction:
    """Add what can be done to a menu; `keys` are shown beside it, and bound elsewhere."""
    action = menu.addAction(f"{text}\t{keys}" if keys else text)
    action.triggered.connect(lambda _checked=False: act())
    return action
