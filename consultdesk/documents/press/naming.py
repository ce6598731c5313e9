"""File names of documents, safe on every system."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)")
_MOST = 120


def dated_name(dated: date, whom: str, what: str) -> str:
    """Give a file name that every system accepts: its date, whom it is about, what it is."""
    known = _UNSAFE.sub(" ", unicodedata.normalize("NFC", whom))
    shown = "".join(char for char in known if unicodedata.category(char)[0] != "C")
    safe = " ".join(shown.split()).strip(". ")
    while len(safe.encode("utf-8")) > _MOST:
        safe = safe[:-1].rstrip()
    named = " ".join(filter(None, (dated.isoformat(), safe)))
    return _RESERVED.sub("_", f"{named} – {what}.pdf")
