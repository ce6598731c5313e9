"""Taking widgets off the screen while something inside them may still be speaking."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def let_go(widget: QWidget) -> None:
    """Hide a widget and let Qt delete it once it is quiet; nothing finds it by name any more.

    It keeps its parent until then: the focus ring around one of its fields follows it there.
    """
    widget.hide()
    for part in (widget, *widget.findChildren(QWidget)):
        part.setObjectName("")
    widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Empty a layout that is filled again from a record's new state."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            let_go(widget)
