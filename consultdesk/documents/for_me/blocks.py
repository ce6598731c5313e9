"""What a private page is made of: plain words and figures, laid out by `pages`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from consultdesk.domain.decisions import DocumentKind
from consultdesk.domain.locales import Locale, Paper


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows of a name and what is known under it; a row without words is left out."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Points:
    """Short texts one under the other, each behind its sign."""

    lines: tuple[str, ...]
    sign: str = "–"


@dataclass(frozen=True, slots=True)
class Speech:
    """Words that someone says, in serif."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the page itself, or a quiet remark beside it."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A table whose head comes back on each page; `wide` are the widths, as parts of the whole.

    The columns from `figures` on hold figures, written to the right.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: tuple[int, ...]
    figures: int = 99


Block = Facts | Points | Speech | Text | Rows


@dataclass(frozen=True, slots=True)
class Part:
    """A section: its heading, which enters the outline, and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Short sections side by side, one or two of them on each side."""

    left: tuple[Part, ...]
    right: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class PrivatePaper:
    """A whole private document, already in words: a function of this value prints it."""

    kind: DocumentKind
    title: str
    about: str
    whom: str
    author: str
    dated: date
    locale: Locale
    paper: Paper
    parts: tuple[Part | Pair, ...]
