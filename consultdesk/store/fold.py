"""Text as it is looked for and sorted: without accents, capitals or double spaces."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """Give a text in the form in which `Élan  Nord` and `elan nord` are the same."""
    parted = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe"))
    plain = "".join(mark for mark in parted if not unicodedata.combining(mark))
    return " ".join(plain.casefold().split())
