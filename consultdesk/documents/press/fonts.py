"""The fonts of paper: Gentium for words, Inter for figures, with tabular figures in columns."""

from __future__ import annotations

from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from consultdesk.paths import resource

SERIF = "GentiumBookPlus-Regular"
SERIF_BOLD = "GentiumBookPlus-Bold"
SANS = "Inter-Regular"
SANS_MEDIUM = "Inter-Medium"
SANS_BOLD = "Inter-SemiBold"
TABULAR = "InterTab-Regular"
TABULAR_MEDIUM = "InterTab-Medium"
TABULAR_BOLD = "InterTab-SemiBold"
_ALL = (SERIF, SERIF_BOLD, SANS, SANS_MEDIUM, SANS_BOLD, TABULAR, TABULAR_MEDIUM, TABULAR_BOLD)


@cache
def _font(name: str) -> TTFont:
    font = TTFont(name, str(resource("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(font)
    return font


@cache
def register() -> None:
    """Make the fonts known to ReportLab, once."""
    for name in _ALL:
        _font(name)


@cache
def covered(font: str) -> frozenset[int]:
    """Give the code points that a font can show."""
    return frozenset(_font(font).face.charToGlyph)


def width(text: str, font: str, size: float) -> float:
    """Give the width of a text in points."""
    register()
    measured: float = pdfmetrics.stringWidth(text, font, size)
    return measured
