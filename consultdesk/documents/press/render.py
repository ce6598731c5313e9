"""Turn a story into the bytes of a PDF: the same story, the same bytes, nobody's traces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageTemplate, Paragraph
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from consultdesk.documents.press import fonts, styles
from consultdesk.documents.press.page import Sheet
from consultdesk.documents.press.text import clip

_TITLES = (styles.TITLE.name, styles.LETTER_TITLE.name)
HeadDrawing = Callable[[Canvas], None]
FootDrawing = Callable[[Canvas, int, int], None]


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document and how many pages it takes."""

    content: bytes
    pages: int


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
    """A document whose title and section headings become its outline."""

    headings = 0
    named = ""

    @override
    def afterFlowable(self, flowable: Flowable) -> None:
        if not isinstance(flowable, Paragraph):
            return
        if flowable.style.name == styles.SECTION.name:
            self._mark(flowable.getPlainText())
        elif flowable.style.name in _TITLES and not self.headings:
            self._mark(self.named)

    def _mark(self, text: str) -> None:
        self.headings += 1
        key = f"section-{self.headings}"
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(text, key, 0)


def _dated(day: date, *_: object) -> str:
    return f"D:{day:%Y%m%d}000000+00'00'"


class _Canvas(Canvas):
    """Pages whose foot is filled in at the end, when it is known how many there are."""

    def __init__(self, foot: FootDrawing, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.foot = foot
        self.pages = 0

    def leave_foot(self) -> None:
        """Leave room for the foot of the page at hand."""
        self.pages += 1
        self.doForm(f"foot-{self.pages}")

    @override
    def save(self) -> None:
        for page in range(1, self.pages + 1):
            self.beginForm(f"foot-{page}")
            self.foot(self, page, self.pages)
            self.endForm()
        super().save()


def _frame(sheet: Sheet, top: float) -> Frame:
    high = sheet.height - top - sheet.bottom
    return Frame(sheet.margin, sheet.bottom, sheet.column, high, 0, 0, 0, 0)


def _templates(sheet: Sheet, margins: Margins) -> list[PageTemplate]:
    def above(canvas: Canvas, _: BaseDocTemplate) -> None:
        canvas.saveState()
        margins.head(canvas)
        canvas.restoreState()

    def below(canvas: Canvas, _: BaseDocTemplate) -> None:
        if isinstance(canvas, _Canvas):
            canvas.leave_foot()

    first, after = [_frame(sheet, sheet.top)], [_frame(sheet, sheet.top_after)]
    return [
        PageTemplate("first", first, above, below, autoNextPageTemplate="after"),
        PageTemplate("after", after, above, below),
    ]


def _loose(story: list[Flowable]) -> Iterator[Flowable]:
    """Give the pieces of a story, those that are kept together one by one."""
    for flowable in story:
        if isinstance(flowable, KeepTogether):
            yield from flowable._content  # type: ignore[attr-defined]  # noqa: SLF001  the only way
        else:
            yield flowable


def fits(story: list[Flowable], sheet: Sheet) -> bool:
    """Whether a story takes one page, known from its heights without printing it."""
    high = sheet.height - sheet.top - sheet.bottom
    used = after = 0.0
    for flowable in _loose(story):
        _, tall = flowable.wrapOn(None, sheet.column, high)  # type: ignore[arg-type]
        before = flowable.getSpaceBefore() if used else 0.0
        used += tall + max(before, after)
        after = flowable.getSpaceAfter()
    return used <= high


def render(story: list[Flowable], sheet: Sheet, imprint: Imprint, margins: Margins) -> Printed:
    """Print a story once."""
    fonts.register()
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
    press.named = clip(imprint.title, 200)
    press.addPageTemplates(_templates(sheet, margins))

    def canvas(*arguments: Any, **settings: Any) -> Canvas:
        made = _Canvas(margins.foot, *arguments, **settings)
        made.setDateFormatter(partial(_dated, imprint.dated))
        return made

    press.build(story, canvasmaker=canvas)
    return Printed(out.getvalue(), press.page)
