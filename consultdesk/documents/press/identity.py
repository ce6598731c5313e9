"""What tells one document from another, and what of it paper cannot show, whatever it is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from hashlib import sha256

from consultdesk.documents.press.text import unprintable
from consultdesk.domain.client_safe import Heed, Remark


def version_code(paper: object) -> str:
    """Give the short code of what a document says: the same input, the same code."""
    return sha256(repr(paper).encode("utf-8", "backslashreplace")).hexdigest()[:8]


def unprintable_in(paper: object) -> frozenset[str]:
    """Give the characters of a document that paper shows as a box."""
    return frozenset().union(*map(unprintable, _texts(paper)))


def boxed(paper: object) -> Iterator[Remark]:
    """Name the characters of a document, of any kind, that paper shows as a box."""
    lacking = "".join(sorted(unprintable_in(paper)))
    if lacking:
        yield Remark(Heed.UNPRINTABLE, lacking)


def _texts(value: object) -> Iterator[str]:
    """Give every text of a record, whatever it is made of."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
