"""The sheet: its size and margins, the letterhead above, the folio below."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from consultdesk.documents.press import fonts, styles
from consultdesk.documents.press.links import target
from consultdesk.documents.press.text import beside, blank, fit
from consultdesk.domain.client_safe import ClientLetterhead
from consultdesk.domain.locales import Paper

_MARGIN = 56.0
_RULE_AT = 64.0
_TIGHT = 0.5
_LOGO_WIDE, _LOGO_HIGH = 90.0, 27.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper with its rhythm: a shorter sheet has shorter gaps, never smaller letters."""

    width: float
    height: float
    rhythm: float
    margin: float = _MARGIN

    @classmethod
    def of(cls, paper: Paper, *, tight: bool = False, margin: float = _MARGIN) -> Sheet:
        """Give the sheet of a paper, with its gaps shortened where a line or two would run over."""
        wide, high = A4 if paper is Paper.A4 else letter
        rhythm = 1.0 if paper is Paper.A4 else 0.8
        return cls(wide, high, _TIGHT if tight else rhythm, margin)

    @property
    def column(self) -> float:
        """The width of the text."""
        return self.width - 2 * self.margin

    @property
    def top(self) -> float:
        """The distance from the upper edge to the first line of text."""
        return _RULE_AT + 12.0 + 6.0 * self.rhythm

    @property
    def top_after(self) -> float:
        """The same distance on the pages after the first, which start with smaller letters."""
        return self.top + self.gap(1.6)

    @property
    def bottom(self) -> float:
        """The distance from the lower edge to the last line of text."""
        return 46.0

    def gap(self, points: float) -> float:
        """Give a vertical gap in the rhythm of this sheet."""
        return points * self.rhythm


def draw_letterhead(canvas: Canvas, sheet: Sheet, head: ClientLetterhead) -> None:
    """Draw who the document comes from, above a hairline."""
    right = sheet.width - sheet.margin
    taken = _draw_logo(canvas, sheet, head.logo) if head.logo else 0.0
    canvas.setFillColor(styles.INK)
    canvas.setFont(fonts.SERIF, 14)
    firm = head.firm or head.name
    name = fit(firm, fonts.SERIF, 14, sheet.column * 0.42 - taken)
    canvas.drawString(sheet.margin + taken, sheet.height - 47.8, name)
    canvas.setFillColor(styles.INK3)
    canvas.setFont(fonts.SANS, 8)
    person = head.name if head.firm else ""
    lines = [
        beside(person, head.tagline),
        beside(head.phone, head.email),
        head.address,
    ]
    shown = [text for text in lines if not blank(text)]
    base = sheet.height - 43.1 + (9.0 if len(shown) > 2 else 0)
    for place, text in enumerate(shown):
        fitted = fit(text, fonts.SANS, 8, sheet.column * 0.56)
        canvas.drawRightString(right, base - place * 11.0, fitted)
        _lead(canvas, (right, base - place * 11.0), fitted, (head.phone, head.email))
    canvas.setStrokeColor(styles.HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(sheet.margin, sheet.height - _RULE_AT, right, sheet.height - _RULE_AT)


def _lead(canvas: Canvas, end: tuple[float, float], shown: str, contacts: tuple[str, ...]) -> None:
    """Make a telephone number or an address lead there, where a line shows it whole."""
    right, base = end
    for contact in map(str.strip, contacts):
        href = target(contact)
        if href and contact in shown:
            before, _, after = shown.partition(contact)
            ends = right - fonts.width(after, fonts.SANS, 8)
            starts = right - fonts.width(shown[len(before) :], fonts.SANS, 8)
            canvas.linkURL(href, (starts, base - 2.5, ends, base + 7.5), thickness=0)


def _draw_logo(canvas: Canvas, sheet: Sheet, logo: bytes) -> float:
    """Draw the logo at the left of the name, on its line, and give the room it takes."""
    image = ImageReader(BytesIO(logo))
    across, down = image.getSize()
    scale = min(_LOGO_WIDE / across, _LOGO_HIGH / down)
    wide, high = across * scale, down * scale
    base = sheet.height - _RULE_AT + 8.0 + (_LOGO_HIGH - high) / 2
    canvas.drawImage(image, sheet.margin, base, wide, high, mask="auto")
    return wide + 10.0


def note_room(sheet: Sheet) -> float:
    """Give the width that the note at the foot of a page may take."""
    return sheet.column - 110


def draw_folio(canvas: Canvas, sheet: Sheet, note: str, folio: str, code: str) -> None:
    """Draw the foot of a page: what its amounts are, its number, and the version, small."""
    canvas.setFillColor(styles.INK3)
    canvas.setFont(fonts.SANS, 8)
    right = sheet.width - sheet.margin
    canvas.drawString(sheet.margin, 34.2, fit(note, fonts.SANS, 8, note_room(sheet)))
    canvas.drawRightString(right, 34.2, folio)
    canvas.setFont(fonts.TABULAR, 6.5)
    beside = fonts.width(folio, fonts.SANS, 8) + 14 if folio else 0
    canvas.drawRightString(right - beside, 34.2, code)
