"""Two states side by side: what each line is about, what it was, what it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.panels import Divider
from ui.kit.theme import theme_of
from ui.kit.words import Label

_SHARES = (4, 5, 5)


@dataclass(frozen=True, slots=True)
class Line:
    """One difference in words; an empty side says that there was nothing, or is nothing left."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Part:
    """Differences that belong together, under a name; without one they stand by themselves."""

    heading: str
    lines: tuple[Line, ...]


class Comparison(QWidget):
    """The parts of a comparison one below the other, or a sentence where nothing differs."""

    def __init__(self, parts: Iterable[Part], nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(False)
        px = theme_of(self).px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, px(4), px(8), px(8))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(6))
        for column, share in enumerate(_SHARES):
            self._grid.setColumnStretch(column, share)
        for part in parts:
            self._add(part)
        if self._grid.count() == 0:
            label = Label(nothing, style="body", colour="ink2", wrap=True)
            label.setObjectName("comparison_nothing")
            self._grid.addWidget(label, 0, 0, 1, len(_SHARES))
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add(self, part: Part) -> None:
        if self._grid.count():
            self._grid.addWidget(Divider(), self._grid.rowCount(), 0, 1, len(_SHARES))
        if part.heading:
            heading = Label(part.heading, style="section", wrap=True)
            heading.setObjectName("comparison_part")
            self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, len(_SHARES))
        for line in part.lines:
            self._add_line(line)

    def _add_line(self, line: Line) -> None:
        row, none = self._grid.rowCount(), QCoreApplication.translate("Comparison", "nothing")
        what = Label(line.what, colour="ink2", wrap=True)
        self._grid.addWidget(what, row, 0, Qt.AlignmentFlag.AlignTop)
        sides = (("before", line.before, "ink2"), ("after", line.after, "ink"))
        for column, (side, text, colour) in enumerate(sides, 1):
            label = Label(text or none, colour=colour, wrap=True).selectable()
            label.setObjectName(f"comparison_{side}")
            label.setAccessibleName(f"{line.what}: {text or none}")
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
