"""What is quoted stays as it was said: the coach reads around it."""

from __future__ import annotations

import re

# a quotation still open is being typed: it runs to the end of its paragraph
_QUOTED = re.compile(r"«[^»\n]*(?:»|$)|“[^”\n]*(?:”|$)|\"[^\"\n]*\"", re.MULTILINE)
_VEIL = "\ufffc"


def veiled(text: str) -> str:
    """Give a text of the same length in which quotations cannot be read."""
    return _QUOTED.sub(lambda found: _VEIL * len(found.group()), text)


_END = re.compile(r"[.!?…]+(?=\s|$)|\n")


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the sentence that holds a place begins and ends."""
    stops = [found.end() for found in _END.finditer(text)]
    first = max((stop for stop in stops if stop <= start), default=0)
    last = min((stop for stop in stops if stop >= end), default=len(text))
    while first < start and text[first].isspace():
        first += 1
    return first, last
