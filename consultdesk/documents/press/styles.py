"""Ink and letters of every printed document (design §17)."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from consultdesk.documents.press import fonts

INK = HexColor("#1D2321")
INK2 = HexColor("#4B504A")
INK3 = HexColor("#63645B")
ACCENT = HexColor("#0E4D54")
MARK = HexColor("#827C6E")
HAIRLINE = HexColor("#D9D4C9")
TRACK = HexColor("#F1EEE8")
WHITE = HexColor("#FFFFFF")
PALETTE = tuple(map(HexColor, ("#0E4D54", "#C9996F", "#3F807E", "#A9B4C6", "#72835A")))


def shade(position: int) -> Color:
    """Give the colour of a criterion, dark and light in turn."""
    return PALETTE[position % len(PALETTE)]


def style(
    font: str, size: float, leading: float, ink: Color = INK, *, right: bool = False
) -> ParagraphStyle:
    """Give a paragraph style of ours, without ReportLab's own fonts."""
    return ParagraphStyle(
        f"{font}-{size}",
        fontName=font,
        bulletFontName=font,
        fontSize=size,
        leading=leading,
        textColor=ink,
        alignment=TA_RIGHT if right else TA_LEFT,
        allowWidows=1,
        allowOrphans=1,
    )


TITLE = style(fonts.SERIF, 25, 30)
SUBTITLE = style(fonts.SANS, 9, 13, INK3)
SECTION = style(fonts.SANS_BOLD, 9.5, 13)
STATEMENT = style(fonts.SERIF, 13.5, 20)
SPOKEN = style(fonts.SERIF, 12, 17.5)
CLOSING = SPOKEN.clone("closing", rightIndent=10.5)
NOTE = style(fonts.SANS, 8, 11, INK3)
BODY = style(fonts.SANS, 9, 13)
BODY_LONG = style(fonts.SANS, 8, 10)
SMALL = style(fonts.SANS, 8.5, 12, INK2)
LABEL = style(fonts.SANS, 9, 13)
HEAD = style(fonts.SANS_BOLD, 9, 12)
HEAD_LONG = style(fonts.SANS_BOLD, 8, 10)
FIGURE = style(fonts.TABULAR, 9.5, 11.9)
FIGURE_BEST = style(fonts.TABULAR_BOLD, 9.5, 11.9, ACCENT)
ASIDE = style(fonts.SANS, 8, 11.1, INK3)
CARD_NAME = style(fonts.SERIF, 15, 19)
CARD_NAME_LONG = style(fonts.SERIF, 12.5, 15)
CARD_PRICE = style(fonts.TABULAR_BOLD, 11, 14.2, right=True)
SIGN = style(fonts.TABULAR_BOLD, 9, 13)
SCORE = style(fonts.TABULAR_BOLD, 9.5, 13, right=True)
CHOICE = style(fonts.SANS_BOLD, 9, 13)

LETTER_TITLE = style(fonts.SERIF, 22.9, 28.4)
LETTER = style(fonts.SERIF, 11.8, 17.5)
LETTER_DAY = style(fonts.SANS, 9, 13.2, INK2, right=True)
LETTER_FACT = style(fonts.SANS, 9, 13.6, INK2)
LETTER_MARK = style(fonts.TABULAR, 9.5, 15, ACCENT)
_LETTER_HEADING = style(fonts.SERIF_BOLD, 11.8, 17.5, ACCENT)


def heading(before: float, after: float) -> ParagraphStyle:
    """Give the style of a section's heading, which stays with what follows."""
    return SECTION.clone(SECTION.name, spaceBefore=before, spaceAfter=after, keepWithNext=1)


def letter_heading(before: float, after: float) -> ParagraphStyle:
    """Give the style of a heading in a letter, which is a section of the outline too."""
    return _LETTER_HEADING.clone(SECTION.name, spaceBefore=before, spaceAfter=after, keepWithNext=1)
