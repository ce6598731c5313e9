"""Taking a widget off the screen while something inside it may still be speaking."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def let_go(widget: QWidget) -> None:
    """Hide a widget and let Qt delete it once it is quiet; nothing finds it by name any more.

    It keeps its parent until then: the focus ring around one of its fields follows it there.
    """
    widget.hide()
    for part in (widget, *widget.findChildren(QWidget)):
        part.setObjectName("")
    widget.deleteLater()
