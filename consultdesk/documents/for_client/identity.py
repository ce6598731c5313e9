"""What tells one document from another: the code of what it says, its file name, its boxes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass
from hashlib import sha256

from consultdesk.documents.press.text import unprintable
from consultdesk.domain.client_safe import ClientPaper

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)")


def _texts(value: object) -> list[str]:
    """Give every text of a record, whatever it is made of."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for each in value for text in _texts(each)]
    if is_dataclass(value):
        return [text for field in fields(value) for text in _texts(getattr(value, field.name))]
    return []


def version_code(paper: ClientPaper) -> str:
    """Give the short code of what a document says: the same input, the same code."""
    return sha256(repr(paper).encode("utf-8", "backslashreplace")).hexdigest()[:8]


def unprintable_in(paper: ClientPaper) -> frozenset[str]:
    """Give the characters of a document that paper shows as a box."""
    return frozenset().union(*map(unprintable, _texts(paper)))


def file_name(paper: ClientPaper, what: str) -> str:
    """Give a file name that every system accepts: its date, the client, what it is."""
    client = _UNSAFE.sub(" ", unicodedata.normalize("NFC", paper.client or paper.number))
    shown = "".join(char for char in client if unicodedata.category(char)[0] != "C")
    safe = " ".join(shown.split()).strip(". ")
    while len(safe.encode("utf-8")) > 120:
        safe = safe[:-1].rstrip()
    named = " ".join(filter(None, (paper.dated.isoformat(), safe)))
    return _RESERVED.sub("_", f"{named} – {what}.pdf")
