"""A wording with what came underlined and what went struck through, told without colour too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from consultdesk.domain.differing import Fate, Piece
from ui.kit import focus
from ui.kit.theme import theme_of


class MarkedText(QTextEdit):
    """Reads only; the words can be selected, and a screen reader hears what came and went."""

    def __init__(
        self, name: str, pieces: Sequence[Piece], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(self._theme.font("spoken"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        focus.wear(self, "halo", self._theme.radius("sm"))
        self.setAccessibleName(name)
        self.setAccessibleDescription(heard(pieces))
        self._write(pieces)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def event(self, event: QEvent) -> bool:
        # it has nothing of its own to take back: Ctrl+Z is for the whole desk
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def _write(self, pieces: Sequence[Piece]) -> None:
        cursor = QTextCursor(self.document())
        for piece in pieces:
            cursor.insertText(piece.text, self._look(piece.fate))

    def _look(self, fate: Fate) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self.font())
        look.setForeground(self._theme.colour("ink"))
        if fate is Fate.ADDED:
            look.setForeground(self._theme.colour("accent"))
            look.setBackground(self._theme.colour("accentSoft"))
            look.setFontUnderline(True)
        elif fate is Fate.REMOVED:
            look.setForeground(self._theme.colour("ink3"))
            look.setFontStrikeOut(True)
        return look

    def _grow(self) -> None:
        tall = max(self.document().size().height(), float(self._theme.line_height("spoken")))
        if round(tall) + 1 != self.height():
            self.setFixedHeight(round(tall) + 1)


def heard(pieces: Sequence[Piece]) -> str:
    """Say a wording aloud, with what was added and what was removed."""
    added = QCoreApplication.translate("MarkedText", "added: {words}")
    removed = QCoreApplication.translate("MarkedText", "removed: {words}")
    said = {Fate.KEPT: "{words}", Fate.ADDED: f"[{added}]", Fate.REMOVED: f"[{removed}]"}
    return " ".join(
        said[piece.fate].format(words=piece.text.strip()) for piece in pieces if piece.text.strip()
    )
