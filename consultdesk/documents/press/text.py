"""The one gate between what people type and ReportLab: escaped, composed, and always visible."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, groupby
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Spacer
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from consultdesk.documents.press import fonts
from consultdesk.documents.press.links import target

_BOXES = ("\u25a1", "\ufffd")
_CHUNK = 1500
BETWEEN = " · "
_FIRST = re.compile(r"\b1er\b")
# control characters and lone surrogates, which no file may carry
_UNSAID = re.compile("[\\x00-\\x09\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")
_FALLBACKS = (fonts.SANS, fonts.SERIF)
_LINE_ENDS = dict.fromkeys(map(ord, "\u000b\u000c\u0085\u2028\u2029"), "\n")
# ReportLab breaks a line at U+202F; on paper every space that must hold is U+00A0. The spaces that
# a font of ours lacks become their likeness: a missing glyph would print as an empty box.
_HELD = {
    0x202F: "\u00a0",
    0x2007: "\u00a0",
    0x2060: "",
    0xFEFF: "",
    9: "    ",
    0x1680: " ",
    0x205F: "\u2005",
    0x3000: "\u2003",
}


class Lines(Paragraph):
    """A paragraph that is broken into lines once for each width.

    A table asks each of its cells how high it is time and again, and breaking is what costs.
    """

    _broken_at = -1.0
    _size = (0.0, 0.0)

    @override
    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        if availWidth != self._broken_at or not hasattr(self, "blPara"):
            self._size = super().wrap(availWidth, availHeight)
            self._broken_at = availWidth
        return self._size


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


def _visible(char: str) -> str:
    """Give what stands for a character on paper: itself, a box, or nothing where it is nothing."""
    if _invisible(char):
        return ""
    return char if char.isspace() or _shown_by(char, fonts.SANS) else _BOXES[0]


def unprintable(text: str) -> frozenset[str]:
    """Give the characters that no font of ours can show; paper has a box in their place."""
    return frozenset(
        char
        for char in _composed(text)
        if char != "\n" and (_UNSAID.match(char) or _visible(char) != char) and not _invisible(char)
    )


def blank(text: str) -> bool:
    """Whether a text would leave nothing on paper."""
    return not text.strip() or not any(_visible(char).strip() for char in text)


def beside(*parts: str) -> str:
    """Join what stands on one line, a dot between."""
    return BETWEEN.join(part for part in parts if not blank(part))


def _composed(text: str) -> str:
    """Give a text with its accents joined, its line ends alike and its holding spaces held."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").translate(_LINE_ENDS)
    return unicodedata.normalize("NFC", plain).translate(_HELD)


def _lines(text: str) -> list[str]:
    return _UNSAID.sub(_BOXES[0], _composed(text)).split("\n")


def _keep_spaces(line: str) -> str:
    """Hold all but the last of several spaces, which ReportLab would melt into one."""
    indent = len(line) - len(line.lstrip(" "))
    line = "\u00a0" * indent + line[indent:]
    while "  " in line:
        line = line.replace("  ", "\u00a0 ")
    return line


def _marked(line: str, font: str) -> str:
    """Escape a line, with another font where the wished one lacks a character."""
    if fonts.covered(font).issuperset(map(ord, set(line))) and not any(map(_invisible, set(line))):
        return escape(line)
    shown = "".join(_visible(char) for char in line)
    parts = []
    for name, run in groupby(shown, lambda char: _shown_by(char, font) or font):
        safe = escape("".join(run))
        parts.append(safe if name == font else f'<font name="{name}">{safe}</font>')
    return "".join(parts)


def rich(text: str, font: str) -> str:
    """Give any typed text as mark-up that shows it as typed, in a font of ours."""
    return "<br/>".join(_marked(_keep_spaces(line), font) for line in _lines(text))


def clip(text: str, most: int) -> str:
    """Give a text on one line, cut with an ellipsis where a cell or a bar could not hold it."""
    line = " ".join(" ".join(_lines(text)).split(" "))
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


@lru_cache(maxsize=512)
def fit(text: str, font: str, size: float, room: float) -> str:
    """Give a text that fits on one drawn line, its unknown characters replaced by a box."""
    has = fonts.covered(font)
    box = next(box for box in _BOXES if ord(box) in has)
    line = "".join(
        char if char.isspace() or ord(char) in has else box
        for char in clip(text, 400)
        if not _invisible(char)
    )
    if fonts.width(line, font, size) <= room:
        return line
    room -= fonts.width("…", font, size)
    ends = accumulate(fonts.width(char, font, size) for char in line)
    return line[: sum(1 for end in ends if end <= room)].rstrip() + "…"


def _led(markup: str, contacts: Iterable[str], style: ParagraphStyle) -> str:
    """Make the first mention of each telephone number or address lead there, looking the same."""
    found = {rich(contact.strip(), style.fontName): target(contact) for contact in contacts}
    leading = {shown: href for shown, href in found.items() if href}
    if not leading:
        return markup
    longest_first = sorted(leading, key=len, reverse=True)
    # a tag is passed over whole: what was typed may look like a part of it
    mentions = re.compile("<[^>]*>|" + "|".join(map(re.escape, longest_first)))

    def led(mention: re.Match[str]) -> str:
        href = leading.pop(mention[0], "")
        colour = style.textColor.hexval()
        return f'<a href="{href}" color="{colour}">{mention[0]}</a>' if href else mention[0]

    return mentions.sub(led, markup)


def line(text: str, style: ParagraphStyle, contacts: Iterable[str] = ()) -> Lines:
    """Give one short paragraph of typed text, in which `contacts` can be followed."""
    return Lines(_led(rich(text, style.fontName), contacts, style), style)


def sized(
    texts: Iterable[str],
    room: float,
    usual: ParagraphStyle,
    smaller: ParagraphStyle,
    *,
    lines: int = 1,
) -> ParagraphStyle:
    """Give the usual style where every name fits in so many lines, else a smaller one for all."""
    wide = max((fonts.width(text, usual.fontName, usual.fontSize) for text in texts), default=0)
    return usual if wide <= room * lines else smaller


def dated(text: str, style: ParagraphStyle, before: str = "") -> Lines:
    """Give a sentence of our own with a date, its « 1er » raised, after a typed text if any."""
    rise, size = style.fontSize * 0.32, style.fontSize * 0.68
    raised = f'1<super rise="{rise}" size="{size}">er</super>'
    said = _FIRST.sub(raised, rich(text, style.fontName))
    return Lines(rich(before, style.fontName) + said, style)


def _pieces(line_: str) -> Iterator[str]:
    """Cut a long line at spaces: ReportLab's layout slows with the square of a paragraph."""
    while len(line_) > _CHUNK:
        end = line_.rfind(" ", 1, _CHUNK) + 1 or _CHUNK
        yield line_[:end].rstrip(" ")
        line_ = line_[end:]
    yield line_


def passage(text: str, style: ParagraphStyle, contacts: Iterable[str] = ()) -> list[Flowable]:
    """Give a typed text of any length as flowables, its own lines kept, its `contacts` links."""
    flowables: list[Flowable] = []
    for each in _lines(text.strip("\n")):
        if not each.strip():
            flowables.append(Spacer(0, style.leading / 2))
            continue
        flowables.extend(
            Lines(_led(_marked(_keep_spaces(piece), style.fontName), contacts, style), style)
            for piece in _pieces(each)
        )
    return flowables
