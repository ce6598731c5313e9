"""What a document would say otherwise today than when it was given, line by line."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.kit.comparison import Comparison, Line, Part
from ui.kit.dialogs import Dialog
from ui.kit.scroll import ScrollPage
from ui.kit.theme import theme_of

_WIDE, _TALL = 720, 420


def changed_since(given: str, now: str) -> tuple[Part, ...]:
    """Compare what a document said with what it would say now, each line after the one before."""
    was, is_now = given.split("\n"), now.split("\n")
    found = SequenceMatcher(None, was, is_now, autojunk=False).get_opcodes()
    lines = tuple(
        Line(was[a - 1] if a else "", "\n".join(was[a:b]), "\n".join(is_now[c:d]))
        for kind, a, b, c, d in found
        if kind != "equal"
    )
    return (Part("", lines),) if lines else ()


class Since(Dialog):
    """Then and now of one document, side by side."""

    def __init__(self, parts: Iterable[Part], parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Since", "What has changed since")
        super().__init__(title, width=_WIDE, parent=parent)
        self.setObjectName("document_since")
        page = ScrollPage(margins=(0, 0, 8, 8), spacing=0)
        page.setFixedHeight(theme_of(self).px(_TALL))
        nothing = QCoreApplication.translate(
            "Since", "Nothing: made today, this document would say the same."
        )
        page.setWidget(Comparison(parts, nothing))
        self.column.addWidget(page)
        close = self.add_button(self.tr("Close"), "primary")
        close.setObjectName("since_close")
        close.clicked.connect(self.accept)
