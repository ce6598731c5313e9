"""The way of the Tab key through widgets that are built later than their neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(anchor: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab go through some widgets just before another one."""
    before = _stop_before(anchor, widgets)
    for widget in widgets:
        QWidget.setTabOrder(before, widget)
        before = widget


def _stop_before(anchor: QWidget, passed: Sequence[QWidget]) -> QWidget:
    """Give the last stop before a widget, some others passed over; itself when it is alone."""
    stop = anchor.previousInFocusChain()
    while stop is not None and stop is not anchor:
        if stop.focusPolicy() is not Qt.FocusPolicy.NoFocus and stop not in passed:
            return stop
        stop = stop.previousInFocusChain()
    return anchor
