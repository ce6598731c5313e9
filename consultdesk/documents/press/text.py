"""The one gate between what people type and ReportLab: escaped, composed, and always visible."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Spacer
from reportlab.platypus.flowables import Flowable

from consultdesk.documents.press import fonts

REPLACEMENT = "\u25a1"
_CHUNK = 300
_FALLBACKS = (fonts.SANS, fonts.SERIF)
_LINE_ENDS = dict.fromkeys(map(ord, "\u000b\u000c\u0085\u2028\u2029"), "\n")
# ReportLab breaks a line at U+202F; on paper every space that must hold is U+00A0
_HELD = {0x202F: "\u00a0", 0x2007: "\u00a0", 0x2060: "", 0xFEFF: "", 9: "    "}


def _shown_by(char: str, font: str) -> str:
    """Give the font that shows a character: the wished one, another of ours, or none."""
    for name in (font, *_FALLBACKS):
        if ord(char) in fonts.covered(name):
            return name
    return ""


def _invisible(char: str) -> bool:
    """Whether a character draws nothing by itself, so that its absence is not seen."""
    code = ord(char)
    selector = 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF
    return selector or unicodedata.category(char) == "Cf"


def unprintable(text: str) -> frozenset[str]:
    """Give the characters that no font of ours can show; paper has a box in their place."""
    composed = unicodedata.normalize("NFC", text)
    return frozenset(
        char
        for char in composed
        if not char.isspace() and not _invisible(char) and not _shown_by(char, fonts.SANS)
    )


def _lines(text: str) -> list[str]:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").translate(_LINE_ENDS)
    return unicodedata.normalize("NFC", plain).translate(_HELD).split("\n")


def _keep_spaces(line: str) -> str:
    """Hold all but the last of several spaces, which ReportLab would melt into one."""
    indent = len(line) - len(line.lstrip(" "))
    line = "\u00a0" * indent + line[indent:]
    while "  " in line:
        line = line.replace("  ", "\u00a0 ")
    return line


def _marked(line: str, font: str) -> str:
    """Escape a line, with another font where the wished one lacks a character."""

    def place(char: str) -> str:
        if char.isspace():
            return font
        return _shown_by(char, font) or ("" if _invisible(char) else REPLACEMENT)

    parts = []
    for name, run in groupby(line, place):
        text = "".join(run)
        if name == REPLACEMENT:
            parts.append(f'<font name="{fonts.SANS}">{REPLACEMENT * len(text)}</font>')
        elif name:
            safe = escape(text)
            parts.append(safe if name == font else f'<font name="{name}">{safe}</font>')
    return "".join(parts)


def rich(text: str, font: str) -> str:
    """Give any typed text as mark-up that shows it as typed, in a font of ours."""
    return "<br/>".join(_marked(_keep_spaces(line), font) for line in _lines(text))


def clip(text: str, most: int) -> str:
    """Give a text on one line, cut with an ellipsis where a cell or a bar could not hold it."""
    line = " ".join(" ".join(_lines(text)).split(" "))
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def fit(text: str, font: str, size: float, room: float) -> str:
    """Give a text that fits on one drawn line, its unknown characters replaced by a box."""
    line = "".join(
        char if char.isspace() or ord(char) in fonts.covered(font) else REPLACEMENT
        for char in clip(text, 400)
        if not _invisible(char) or ord(char) in fonts.covered(font)
    )
    if fonts.width(line, font, size) <= room:
        return line
    while line and fonts.width(line + "…", font, size) > room:
        line = line[:-1]
    return line.rstrip() + "…"


def line(text: str, style: ParagraphStyle) -> Paragraph:
    """Give one short paragraph of typed text."""
    return Paragraph(rich(text, style.fontName), style)


def _pieces(line_: str) -> Iterator[str]:
    """Cut a long line at spaces: ReportLab's layout slows with the square of a paragraph."""
    words = line_.split(" ")
    for start in range(0, len(words), _CHUNK):
        yield " ".join(words[start : start + _CHUNK])


def passage(text: str, style: ParagraphStyle) -> list[Flowable]:
    """Give a typed text of any length as flowables, its own lines kept."""
    flowables: list[Flowable] = []
    for each in _lines(text.strip("\n")):
        if not each.strip():
            flowables.append(Spacer(0, style.leading / 2))
            continue
        flowables.extend(
            Paragraph(_marked(_keep_spaces(piece), style.fontName), style)
            for piece in _pieces(each)
        )
    return flowables
