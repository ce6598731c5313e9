"""The block of a spreadsheet as its text carries it: rows of cells, quoted ones included."""

from __future__ import annotations

import csv
import io


def cells_of(text: str) -> list[list[str]]:
    """Read tab-separated lines, quoted cells and line breaks inside them included."""
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    while lines and not any(lines[-1]):
        lines.pop()
    return lines
