"""How wide and how high the parts of the matrix are: drawn sizes where they fit, else tighter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

from ui.kit.theme import Theme
from ui.options.faces import COSTS, CriterionFace, ReasonsFace, RowKind
from ui.options.matrix.painting import Painting
from ui.options.showing import Grid

_NAMES = 222
_NAMES_NARROW = 190
_NARROW = 900
_LOW = 600
_OPTION = 160
_ROW = (44, 39)
_GROUP = (28, 27)
_COST = (34, 31)


@dataclass(frozen=True, slots=True)
class Sizes:
    """The widths of the columns and the heights of the rows."""

    widths: tuple[int, ...]
    heights: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sizing:
    """Works the sizes out for a room, in one theme."""

    theme: Theme
    room: QSize

    @property
    def summaries(self) -> bool:
        """Whether there is height enough for the summaries of the options."""
        return self.room.height() >= self.theme.px(_LOW)

    def widths(self, options: int) -> tuple[int, ...]:
        """Share the width among the options; 160 at least, then they scroll."""
        narrow = self.room.width() < _NARROW
        names = self.theme.px(_NAMES_NARROW if narrow else _NAMES)
        if not options:
            return (names,)
        left = self.room.width() - names
        each = max(left // options, self.theme.px(_OPTION))
        rest = max(left - each * options, 0)
        return (names, *(each + (1 if n < rest else 0) for n in range(options)))

    def sizes(self, grid: Grid, head: int) -> Sizes:
        """Give all sizes: comfortable if everything fits, else down to 39 px a row."""
        widths = self.widths(len(grid.options))
        comfortable = self._heights(grid, widths, _ROW[0], tight=False)
        room = self.room.height() - head
        if sum(comfortable) <= room:
            return Sizes(widths, comfortable)
        criteria = sum(1 for row in grid.rows if row.criterion is not None)
        tight = self._heights(grid, widths, _ROW[1], tight=True)
        spare = (room - sum(tight)) // max(criteria, 1)
        row = min(_ROW[1] + max(spare, 0), _ROW[0])
        heights = self._heights(grid, widths, row, tight=True)
        return Sizes(widths, self._eased(grid, heights, room))

    def _eased(self, grid: Grid, heights: tuple[int, ...], room: int) -> tuple[int, ...]:
        """Give the band of private criteria its full height where a pixel is left for it."""
        more = self.theme.px(_GROUP[0]) - self.theme.px(_GROUP[1])
        if sum(heights) + more > room:
            return heights
        bands = [row.kind is RowKind.GROUP for row in grid.rows]
        return tuple(
            tall + more if band else tall for tall, band in zip(heights, bands, strict=True)
        )

    def _heights(
        self, grid: Grid, widths: tuple[int, ...], row: int, *, tight: bool
    ) -> tuple[int, ...]:
        theme, painting = self.theme, Painting(self.theme)
        heights: list[int] = []
        for n, one in enumerate(grid.rows):
            face = grid.faces[n, 0]
            if isinstance(face, CriterionFace):
                lines = painting.name_lines(face, widths[0])
                heights.append(max(theme.px(row), len(lines) * theme.px(16) + theme.px(7)))
            elif one.kind is RowKind.GROUP:
                heights.append(theme.px(_GROUP[tight]))
            elif one.kind in COSTS:
                heights.append(theme.px(_COST[tight]))
            else:
                heights.append(self._reasons(grid, n, widths, painting))
        if heights:
            heights[-1] -= 1  # the border of the sheet is its line
        return tuple(heights)

    def _reasons(self, grid: Grid, row: int, widths: tuple[int, ...], painting: Painting) -> int:
        tallest = self.theme.px(38)
        for m in range(1, len(widths)):
            face = grid.faces[row, m]
            if isinstance(face, ReasonsFace):
                tallest = max(tallest, painting.reasons_height(face, widths[m]))
        return tallest
