"""What a document for the client is called as a file, and all it says, line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any

from consultdesk.documents.press.naming import dated_name
from consultdesk.domain.client_safe import ClientPaper, ClientStroke
from consultdesk.domain.locales import Locale
from consultdesk.domain.money import Money
from consultdesk.wording.amounts import money
from consultdesk.wording.dates import full_date, hour
from consultdesk.wording.numbers import decimal


def written_out(paper: ClientPaper) -> str:
    """Give all that a document says, one text or figure a line, to compare with a later one."""
    return "\n".join(_lines(paper, paper.locale))


def _lines(value: object, locale: Locale) -> Iterator[str]:
    for kind, write in _WRITTEN:
        if isinstance(value, kind):
            yield from filter(None, (" ".join(write(value, locale).split()),))
            return
    if isinstance(value, tuple):
        for each in value:
            yield from _lines(each, locale)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _lines(getattr(value, field.name), locale)


# Marks (kinds, switches) say nothing by themselves; they come before what they are made of.
_WRITTEN: tuple[tuple[type, Callable[[Any, Locale], str]], ...] = (
    (Enum, lambda _mark, _locale: ""),
    (bool, lambda _switch, _locale: ""),
    (ClientStroke, lambda _ink, _locale: ""),
    (str, lambda text, _locale: text),
    (Money, money),
    (date, full_date),
    (time, hour),
    (Decimal, decimal),
    (int, lambda count, _locale: str(count)),
    (float, lambda points, locale: decimal(points, locale, decimals=0)),
)


def file_name(paper: ClientPaper, what: str) -> str:
    """Give a file name that every system accepts: its date, the client, what it is."""
    return dated_name(paper.dated, paper.client or paper.number, what)
