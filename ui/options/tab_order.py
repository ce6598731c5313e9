"""The order of Tab in a page some of whose parts are built again as its record changes.

Qt puts every new widget at the end of the window's order, after the buttons at the foot.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_as_laid_out(whole: QWidget) -> None:
    """Let Tab walk through a page as it is laid out, whatever was built again since."""
    for one, following in pairwise(_stops(whole)):
        QWidget.setTabOrder(one, following)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    if reached:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _within(layout)
    elif not reached:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from _stops(child)


def _within(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item else None
        inner = item.layout() if item else None
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _within(inner)
