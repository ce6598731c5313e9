"""The words of the other language, greyed under an empty field: read there, never taken as typed.

A field of words holds those of one language only, so that a word which is the same in both can be
typed in both, and nothing is copied from one into the other unseen.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

_PROMPT, _OTHER = "own_prompt", "other_words"


def hint(editor: QLineEdit | QPlainTextEdit | QTextEdit, other: str) -> None:
    """Show words of the other language where nothing is typed, or else the field's own prompt."""
    if editor.property(_PROMPT) is None:
        editor.setProperty(_PROMPT, editor.placeholderText())
    editor.setProperty(_OTHER, other)
    editor.setPlaceholderText(other or str(editor.property(_PROMPT)))


def hint_height(editor: QPlainTextEdit | QTextEdit) -> float:
    """Give the height that the other language's words need, nothing once there are own words."""
    other = editor.property(_OTHER)
    if not other or not editor.document().isEmpty():
        return 0.0
    room = QRect(0, 0, max(editor.viewport().width(), 1), 0)
    wrapped = Qt.TextFlag.TextWordWrap.value
    return QFontMetricsF(editor.font()).boundingRect(room, wrapped, str(other)).height()


def paint_rest_of_hint(editor: QTextEdit) -> None:
    """Paint what Qt leaves out: it cuts the prompt of an empty text below its first line."""
    place = editor.viewport().rect()
    painter = QPainter(editor.viewport())
    first = math.floor(QFontMetricsF(editor.font()).height())
    painter.setClipRect(place.adjusted(0, first, 0, 0))
    painter.setFont(editor.font())
    painter.setPen(editor.palette().placeholderText().color())
    flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value
    painter.drawText(place, flags, editor.placeholderText())
