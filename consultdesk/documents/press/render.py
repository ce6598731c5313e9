"""Turn a story into the bytes of a PDF: the same story, the same bytes, nobody's traces."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from consultdesk.documents.press import fonts, styles
from consultdesk.documents.press.page import MARGIN, Sheet
from consultdesk.documents.press.text import clip

HeadDrawing = Callable[[Canvas], None]
FootDrawing = Callable[[Canvas, int, int], None]
Story = Callable[[], list[Flowable]]


@dataclass(frozen=True, slots=True)
class Margins:
    """What is drawn above and below the text of every page, in the order it is read."""

    head: HeadDrawing
    foot: FootDrawing


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the file says about itself, and nothing more."""

    title: str
    author: str
    language: str
    dated: date


class _Press(BaseDocTemplate):
    """A document whose section headings become its outline."""

    headings = 0

    @override
    def afterFlowable(self, flowable: Flowable) -> None:
        if not isinstance(flowable, Paragraph) or flowable.style.name != styles.SECTION.name:
            return
        self.headings += 1
        key = f"section-{self.headings}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(flowable.getPlainText(), key, 0)


def _dated(day: date, *_: object) -> str:
    return f"D:{day:%Y%m%d}000000+00'00'"


def _canvas(imprint: Imprint, *arguments: object, **settings: object) -> Canvas:
    canvas = Canvas(*arguments, **settings)  # type: ignore[arg-type]
    canvas.setDateFormatter(partial(_dated, imprint.dated))
    return canvas


def _frame(sheet: Sheet, top: float) -> Frame:
    high = sheet.height - top - sheet.bottom
    return Frame(MARGIN, sheet.bottom, sheet.column, high, 0, 0, 0, 0)


def _press_once(
    story: Story, sheet: Sheet, imprint: Imprint, margins: Margins, total: int
) -> tuple[bytes, int]:
    out = BytesIO()
    press = _Press(
        out,
        pagesize=(sheet.width, sheet.height),
        invariant=1,
        pageCompression=1,
        title=clip(imprint.title, 200),
        author=clip(imprint.author, 200),
        subject="",
        creator="ConsultDesk",
        producer="ConsultDesk",
        keywords=[],
        lang=imprint.language,
        displayDocTitle=True,
        initialFontName=fonts.SANS,
        allowSplitting=1,
    )

    def above(canvas: Canvas, _: BaseDocTemplate) -> None:
        canvas.saveState()
        margins.head(canvas)
        canvas.restoreState()

    def below(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.saveState()
        margins.foot(canvas, document.page, total)
        canvas.restoreState()

    first, after = [_frame(sheet, sheet.top)], [_frame(sheet, sheet.top_after)]
    press.addPageTemplates(
        [
            PageTemplate("first", first, above, below, autoNextPageTemplate="after"),
            PageTemplate("after", after, above, below),
        ]
    )
    press.build(story(), canvasmaker=partial(_canvas, imprint))
    return out.getvalue(), press.page


def render(story: Story, sheet: Sheet, imprint: Imprint, margins: Margins, pages: int = 2) -> bytes:
    """Print a story; `pages` is how many are expected, and another count prints it once more."""
    fonts.register()
    printed, counted = _press_once(story, sheet, imprint, margins, pages)
    if counted != pages:
        printed, _ = _press_once(story, sheet, imprint, margins, counted)
    return printed
