"""The dress of a short list of lines: no frame, a soft mark under the current one."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidget

from ui.kit.theme import theme_of


def dress(lines: QListWidget, surface: str) -> None:
    """Let a list read as a part of the surface (a colour token) that it lies on."""
    theme, palette, role = theme_of(lines), QPalette(lines.palette()), QPalette.ColorRole
    palette.setColor(role.Base, theme.colour(surface))
    palette.setColor(role.Text, theme.colour("ink"))
    palette.setColor(role.Highlight, theme.colour("accentSoft"))
    palette.setColor(role.HighlightedText, theme.colour("accent"))
    lines.setPalette(palette)
    lines.setFrameShape(QListWidget.Shape.NoFrame)
