"""Private pages: the same letters as every document, behind a dashed edge, a lock and its word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Spacer, Table, TableStyle
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from consultdesk.documents.for_me.blocks import (
    Block,
    Facts,
    Pair,
    Part,
    Points,
    PrivatePaper,
    Rows,
    Speech,
)
from consultdesk.documents.for_me.words import say
from consultdesk.documents.press import fonts, styles
from consultdesk.documents.press.charts import Mark
from consultdesk.documents.press.identity import version_code
from consultdesk.documents.press.page import Sheet, draw_folio
from consultdesk.documents.press.render import Imprint, Margins, Printed, render
from consultdesk.documents.press.tables import Cell
from consultdesk.documents.press.text import beside, blank, clip, dated, fit, line, passage
from consultdesk.wording.dates import long_date

_EDGE, _INSET = HexColor("#B3A8BB"), 22.0
_SIGN = HexColor("#584964")
_LABEL, _POINT = 118.0, 11.9
_ROOM, _BETWEEN = 70.0, 18.0
_TALL = 240.0
_SHORT = 12  # pages above which one less is worth no second printing
_TITLE = styles.style(fonts.SERIF, 21, 25)
_SPEECH = styles.style(fonts.SERIF, 11.5, 15.5)
_FIGURE = styles.style(fonts.TABULAR, 9, 12.5, right=True)
_HEAD_RIGHT = styles.style(fonts.SANS_BOLD, 8, 10, right=True)
_BARE = (
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 7),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
)


def private_pdf(paper: PrivatePaper) -> bytes:
    """Print a private document; the gaps are shortened where that saves its last page."""
    printed = _print(paper, tight=False)
    if 1 < printed.pages <= _SHORT:
        tighter = _print(paper, tight=True)
        printed = tighter if tighter.pages < printed.pages else printed
    return printed.content


def _print(paper: PrivatePaper, *, tight: bool) -> Printed:
    sheet = Sheet.of(paper.paper, tight=tight)
    code = version_code(paper)

    def head(canvas: Canvas) -> None:
        _draw_head(canvas, sheet, paper)

    def foot(canvas: Canvas, page: int, pages: int) -> None:
        folio = say("folio", paper.locale).format(page=page, pages=pages)
        draw_folio(canvas, sheet, say("for_me_alone", paper.locale), folio, code)

    imprint = Imprint(paper.title, paper.author, paper.locale.value, paper.dated)
    return render(_story(paper, sheet), sheet, imprint, Margins(head, foot))


def _draw_head(canvas: Canvas, sheet: Sheet, paper: PrivatePaper) -> None:
    """Draw the dashed edge, what the pages are about, and the lock with its word."""
    right, base = sheet.width - sheet.margin, sheet.height - 47.8
    canvas.setStrokeColor(_EDGE)
    canvas.setLineWidth(0.9)
    canvas.setDash(4, 3)
    wide, high = sheet.width - 2 * _INSET, sheet.height - 2 * _INSET
    canvas.roundRect(_INSET, _INSET, wide, high, 6, stroke=1, fill=0)
    canvas.setDash()
    canvas.setFillColor(styles.INK3)
    canvas.setFont(fonts.SANS, 8)
    about = clip(beside(paper.author, paper.whom), 200)
    canvas.drawString(sheet.margin, base, fit(about, fonts.SANS, 8, sheet.column * 0.74))
    word = say("private", paper.locale)
    canvas.setFillColor(_SIGN)
    canvas.setFont(fonts.SANS_BOLD, 9)
    canvas.drawRightString(right, base, word)
    _draw_lock(canvas, right - fonts.width(word, fonts.SANS_BOLD, 9) - 13, base)
    canvas.setStrokeColor(styles.HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(sheet.margin, sheet.height - 58, right, sheet.height - 58)


def _draw_lock(canvas: Canvas, left: float, base: float) -> None:
    canvas.setFillColor(_SIGN)
    canvas.setStrokeColor(_SIGN)
    canvas.setLineWidth(1.1)
    canvas.roundRect(left, base - 0.6, 8, 5.6, 1.2, stroke=0, fill=1)
    canvas.arc(left + 1.6, base + 1.4, left + 6.4, base + 8.4, 0, 180)


def _story(paper: PrivatePaper, sheet: Sheet) -> list[Flowable]:
    day = long_date(paper.dated, paper.locale)
    about = f"{paper.about} · " if not blank(paper.about) else ""
    story: list[Flowable] = [
        *passage(paper.title, _TITLE),
        Spacer(0, sheet.gap(2)),
        dated(day, styles.SUBTITLE, clip(about, 400)),
    ]
    for part in paper.parts:
        if isinstance(part, Pair):
            story.extend(_pair(part, sheet))
        else:
            story.extend(_part(part, sheet, sheet.column))
    return story


def _part(part: Part, sheet: Sheet, wide: float) -> Iterator[Flowable]:
    shown = [block for block in part.blocks if _says(block)]
    if not shown:
        return
    # room is asked for first: a heading kept with a long table would take it to another page
    style = styles.heading(sheet.gap(13), sheet.gap(3.5))
    yield CondPageBreak(_ROOM)
    yield line(part.title, style.clone(style.name, keepWithNext=0))
    yield from _body(shown, sheet, wide)


def _body(shown: Sequence[Block], sheet: Sheet, wide: float) -> Iterator[Flowable]:
    for place, block in enumerate(shown):
        if place:
            yield CondPageBreak(_ROOM)
            yield Spacer(0, sheet.gap(5))
        yield from _laid(block, sheet, wide)


def _pair(pair: Pair, sheet: Sheet) -> list[Flowable]:
    """Give sections side by side, or over the whole width where one side says nothing."""
    sides = [_saying(parts) for parts in (pair.left, pair.right)]
    if not all(sides):
        left, right = sides
        alone = (_part(part, sheet, sheet.column) for part in (*left, *right))
        return [flowable for flowables in alone for flowable in flowables]
    wide = (sheet.column - _BETWEEN) / 2
    cells: list[Cell] = [_side(parts, sheet, wide) for parts in sides]
    table = _table([[cells[0], "", cells[1]]], [wide, _BETWEEN, wide], pad=0)
    return [Spacer(0, sheet.gap(13)), table]


def _saying(parts: Sequence[Part]) -> list[Part]:
    return [part for part in parts if any(map(_says, part.blocks))]


def _side(parts: Sequence[Part], sheet: Sheet, wide: float) -> list[Flowable]:
    story: list[Flowable] = []
    for part in parts:
        shown = [block for block in part.blocks if _says(block)]
        blocks = [each for each in _body(shown, sheet, wide) if not isinstance(each, CondPageBreak)]
        apart = [Spacer(0, sheet.gap(13))] if story else []
        title = line(part.title, styles.SECTION)
        story.extend((*apart, Bookmark(part.title), title, Spacer(0, 3), *blocks))
    return story


class Bookmark(Mark):
    """A section's place in the outline, from inside a table."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return 0, 0

    @override
    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self.title, 0, 0)
        self.canv.addOutlineEntry(self.title, self.title, 0)


def _says(block: Block) -> bool:
    """Whether a block leaves anything on paper."""
    if isinstance(block, Facts):
        return any(not blank(words) for _, words in block.rows)
    if isinstance(block, Points):
        return any(not blank(words) for words in block.lines)
    return bool(block.rows) if isinstance(block, Rows) else not blank(block.text)


def _laid(block: Block, sheet: Sheet, wide: float) -> list[Flowable]:
    """Give what a block is on paper."""
    if isinstance(block, Points):
        return _points(block, wide)
    if isinstance(block, Facts):
        return _facts(block, sheet, wide)
    if isinstance(block, Rows):
        return _rows(block, sheet, wide)
    if isinstance(block, Speech):
        return passage(block.text, _SPEECH)
    return passage(block.text, styles.NOTE if block.quiet else styles.BODY)


def _points(block: Points, wide: float) -> list[Flowable]:
    story: list[Flowable] = []
    for words in block.lines:
        for place, piece in enumerate(passage(words, styles.BODY)):
            sign: Cell = line("" if place else block.sign, styles.SIGN)
            widths = [_POINT, wide - _POINT]
            story.append(_table([[sign, piece]], widths, pad=0.6))
    return story


def _facts(block: Facts, sheet: Sheet, wide: float) -> list[Flowable]:
    rows: list[list[Cell]] = [
        [line(clip(name, 160), styles.NOTE), passage(words, styles.BODY)]
        for name, words in block.rows
        if not blank(words)
    ]
    ruled = ("LINEBELOW", (0, 0), (-1, -2), 0.4, styles.HAIRLINE)
    label = min(_LABEL, wide * 0.34)
    widths = [label, wide - label]
    return [_table(rows, widths, ruled, pad=sheet.gap(2.2))]


def _rows(block: Rows, sheet: Sheet, wide: float) -> list[Flowable]:
    def head(place: int, words: str) -> Cell:
        return line(clip(words, 120), _HEAD_RIGHT if place >= block.figures else styles.HEAD_LONG)

    def cell(place: int, words: str) -> Cell:
        if place >= block.figures:
            return line(clip(words, 60), _FIGURE)
        return passage(words, styles.BODY_LONG)

    heads = [head(place, words) for place, words in enumerate(block.head)]
    rows = [[cell(place, words) for place, words in enumerate(row)] for row in block.rows]
    whole = sum(block.wide)
    widths = [wide * part / whole for part in block.wide]
    ruled = (
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, styles.INK2),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, styles.HAIRLINE),
    )
    return [_table([heads, *rows], widths, *ruled, pad=sheet.gap(2.6), repeat=1)]


def _table(
    rows: Sequence[Sequence[Cell]],
    widths: Sequence[float],
    *ruled: tuple[object, ...],
    pad: float,
    repeat: int = 0,
) -> Table:
    """Give a bare table that may run over pages, inside a row only where that row is long."""
    long = any(
        _height(cell, wide) > _TALL for row in rows for cell, wide in zip(row, widths, strict=True)
    )
    table = Table(
        [list(row) for row in rows],
        colWidths=list(widths),
        hAlign="LEFT",
        repeatRows=repeat,
        splitInRow=int(long),
    )
    padded = (
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
    )
    table.setStyle(TableStyle([*_BARE, *padded, *ruled]))  # type: ignore[list-item]
    return table


def _height(cell: Cell, wide: float) -> float:
    """Give how high a cell is, as far as it tells: words alone take a line."""
    flowables = cell if isinstance(cell, list) else [cell]
    return sum(each.wrap(wide, 10**6)[1] for each in flowables if isinstance(each, Flowable))
