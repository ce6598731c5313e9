"""Tables as paper wants them: no boxes, light lines, cells that hold flowables."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from reportlab.platypus import CondPageBreak, Table, TableStyle
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from consultdesk.documents.press import fonts, styles

_KEPT = 300.0
_COMPANY = 3  # rows that stay, the head among them, where one more goes along with the last
Cell = Flowable | list[Flowable] | str
_BARE = (
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("FONT", (0, 0), (-1, -1), fonts.SANS, 8),
)


def grid(
    rows: Sequence[Sequence[Cell]], widths: Sequence[float], *commands: tuple[object, ...]
) -> Table:
    """Give a bare table of flowables, left-aligned, with style commands of its own."""
    table = Table([list(row) for row in rows], colWidths=list(widths), hAlign="LEFT")
    table.setStyle(TableStyle([*_BARE, *commands]))  # type: ignore[list-item]
    return table


class Rows(Table):
    """A table cut between its rows; only a row too tall to move is cut within."""

    def heights(self, wide: float, high: float) -> list[float]:
        """Give the height of each row in a width."""
        self.wrap(wide, high)
        known: list[float] = self._rowHeights  # type: ignore[attr-defined]
        return known

    def begins(self, wide: float) -> float:
        """Give the height that is needed to begin on a page: the head and the first row."""
        heights = self.heights(wide, _KEPT)
        return sum(_KEPT / 4 if height > _KEPT else height for height in heights[:2])

    @override
    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        heights = self.heights(availWidth, availHeight)
        over = next((row for row, end in enumerate(accumulate(heights)) if end > availHeight), 0)
        self.splitInRow = int(heights[over] > _KEPT)
        if self.splitInRow or over < len(heights) - 1 or over <= _COMPANY:
            return list(super().split(availWidth, availHeight))
        # the last row takes another with it, and neither comes back to this page
        stays = list(super().split(availWidth, sum(heights[: over - 1]) + 0.01))
        return [stays[0], CondPageBreak(heights[0] + sum(heights[over - 1 :])), *stays[1:]]


def comparison(
    rows: Sequence[Sequence[Cell]], widths: Sequence[float], pad: float, *, under_head: float = 0.0
) -> Rows:
    """Give a table whose first row is a head, repeated on each page, with a line under each row."""
    table = Rows([list(row) for row in rows], colWidths=list(widths), hAlign="LEFT", repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                *_BARE,
                ("LEFTPADDING", (1, 0), (-1, -1), 6),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                ("TOPPADDING", (0, 1), (-1, -1), pad),
                ("BOTTOMPADDING", (0, 1), (-1, -1), pad),
                ("BOTTOMPADDING", (0, 0), (-1, 0), under_head),
                ("VALIGN", (0, 0), (-1, 0), "TOP"),
                ("LINEBELOW", (0, 0), (-1, 0), 1, styles.INK2),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, styles.HAIRLINE),
            ]
        )
    )
    return table
