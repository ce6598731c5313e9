"""Places in a text drawn with a wavy line, the one that is looked at on a soft ground."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override

from ui.kit.theme import theme_of


class Mark(NamedTuple):
    """A place in a text, counted as Qt counts: in units of UTF-16."""

    start: int
    end: int
    current: bool = False


def units(text: str, place: int) -> int:
    """Give a place counted in characters as Qt counts it."""
    return len(text[:place].encode("utf-16-le")) // 2


class Underliner(QSyntaxHighlighter):
    """Draws marks over a document; the words themselves are never touched."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        theme = theme_of(self)
        self._marks: tuple[Mark, ...] = ()
        self._wavy = QTextCharFormat()
        self._wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._wavy.setUnderlineColor(theme.colour("amberMark"))
        self._looked_at = QTextCharFormat(self._wavy)
        self._looked_at.setBackground(theme.colour("amberSoft"))

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The places drawn now."""
        return self._marks

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these places and no other."""
        wanted = tuple(marks)
        if wanted != self._marks:
            self._marks = wanted
            self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        first = self.currentBlock().position()
        for mark in self._marks:
            start, end = mark.start - first, mark.end - first
            if end > 0 and start < len(text):
                look = self._looked_at if mark.current else self._wavy
                self.setFormat(max(start, 0), end - max(start, 0), look)
