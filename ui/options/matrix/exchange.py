"""Cells by the block: copy, cut, paste, fill and clear, each one step of the Desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Signal
from PySide6.QtGui import QGuiApplication

from consultdesk.domain.change import Change, born
from consultdesk.domain.matrix import emptied
from consultdesk.domain.options import Option
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import new_id, next_position
from ui.office import Office
from ui.options.deeds import Deeds
from ui.options.matrix.clipboard import Block, Memory, copied
from ui.options.matrix.filling import spread
from ui.options.matrix.model import MatrixModel
from ui.options.matrix.placing import Placed, Placing, Unreadable
from ui.options.matrix.ranges import Ranges


class Exchange(QObject):
    """Carries blocks between the matrix and the clipboard, and from cell to cell.

    What a block holds and the matrix cannot read stays out of it, and is told by `said(sentence)`;
    nothing else is lost. `offered(sentence, action, act)` also offers to add the options that a
    block goes past.
    """

    said = Signal(str)
    offered = Signal(str, str, object)

    def __init__(self, office: Office, model: MatrixModel, ranges: Ranges, deeds: Deeds) -> None:
        super().__init__(ranges)
        self._office = office
        self._model = model
        self._ranges = ranges
        self._deeds = deeds
        self._memory = Memory()
        self._placing = Placing(model, office.locale)

    def copy(self) -> bool:
        """Put the selection on the clipboard; tell whether there was something to copy."""
        block = copied(self._model, self._ranges.cells())
        if block.lines:
            QGuiApplication.clipboard().setMimeData(self._memory.keep(block))
        return bool(block.lines)

    def cut(self) -> None:
        """Copy the selection and empty its cells, notes included: the block holds them."""
        if not self.copy():
            return
        chosen = self._ranges.cells()
        private = all(row.private for row in map(self._model.row, chosen) if row)
        changes: list[Change] = []
        for index in chosen:
            row, option = self._model.row(index), self._model.option(index)
            if row is None or row.criterion is None or option is None or row.criterion.fed:
                continue
            cell = self._model.showing.sheet.cell(option, row.criterion)
            if cell is not None and row.private == private:
                changes.append(emptied(cell))
        self._office.desk.do(self.tr("Cut cells"), *changes)

    def clear(self) -> None:
        """Empty the figures of the selection; notes stay with their cells."""
        cells = []
        for index in self._ranges.cells():
            row, option = self._model.row(index), self._model.option(index)
            if option and row and row.criterion and not row.criterion.fed:
                cells.append((option, row.criterion))
        self._deeds.clear(cells)

    def paste(self) -> None:
        """Put the block of the clipboard down: once, or as often as the selection holds it."""
        block = self._memory.read(QGuiApplication.clipboard().mimeData())
        start = self._ranges.top_left()
        if not block.lines or not start.isValid():
            return
        if len(block.lines) == block.width == 1 and self._ranges.several():
            placed = self._placing.repeat(block.lines[0][0], self._ranges.cells())
        else:
            placed = self._placing.put_down(self._tiled(block), start)
        if self._office.desk.do(self.tr("Paste cells"), *placed.changes):
            self._tell(placed, partial(self._widen, block, start, placed.columns_over))

    def _tiled(self, block: Block) -> Block:
        """Repeat a block to fill a selection that holds it a whole number of times."""
        cells = self._ranges.cells()
        rows = {c.row() for c in cells if self._model.rows[c.row()].criterion}
        wide, tall = len({c.column() for c in cells}), len(rows)
        even = block.width and tall % len(block.lines) == 0 and wide % block.width == 0
        if not even or len({len(line) for line in block.lines}) > 1:
            return block
        times = max(tall // len(block.lines), 1)
        line_times = max(wide // block.width, 1)
        return block._replace(lines=tuple(line * line_times for line in block.lines) * times)

    def _widen(self, block: Block, start: QModelIndex, count: int) -> None:
        """Add the options that a block goes past and put it down again, in one step."""
        sheet = self._model.showing.sheet
        place, letters = next_position(sheet.options), len(sheet.options)
        fresh = []
        for n in range(count):
            name = self.tr("Option {number}").format(number=letters + n + 1)
            option = Option(
                id=new_id(),
                incident_id=sheet.incident_id,
                position=place + n,
                name=Phrase().put(self._model.showing.language, name),
            )
            fresh.append(option)
        placed = self._placing.put_down(block, start, fresh)
        step = QCoreApplication.translate("Exchange", "Add %n option(s) and paste", None, count)
        if self._office.desk.do(step, *map(born, fresh), *placed.changes):
            self._tell(placed, lambda: None)

    def _tell(self, placed: Placed, widen: Callable[[], None]) -> None:
        sentences = [*self._odd(placed), *self._over(placed)]
        if not sentences:
            return
        if not placed.columns_over:
            self.said.emit(" ".join(sentences))
            return
        action = QCoreApplication.translate(
            "Exchange", "Add %n option(s)", None, placed.columns_over
        )
        self.offered.emit(" ".join(sentences), action, widen)

    def _odd(self, placed: Placed) -> list[str]:
        """Name the first cell that stays as it was, and count the others."""
        if not placed.odd:
            return []
        said = [placed.odd[0]]
        others = len(placed.odd) - 1
        if others:
            said.append(
                QCoreApplication.translate(
                    "Exchange", "%n other cell(s) stay as they were too.", None, others
                )
            )
        if len(placed.odd) < placed.cells:
            said.append(self.tr("The rest is pasted."))
        return said

    def _over(self, placed: Placed) -> list[str]:
        said = []
        if placed.columns_over:
            said.append(
                QCoreApplication.translate(
                    "Exchange",
                    "%n column(s) go past the last option and were not pasted.",
                    None,
                    placed.columns_over,
                )
            )
        if placed.rows_over:
            said.append(
                QCoreApplication.translate(
                    "Exchange",
                    "%n line(s) go past the last row and were not pasted.",
                    None,
                    placed.rows_over,
                )
            )
        return said

    def fill(self, *, across: bool) -> None:
        """Copy the first figures of the selection down, or across, in one step or not at all."""
        try:
            changes = spread(self._placing, self._ranges.cells(), across=across)
        except Unreadable as odd:
            self.said.emit(odd.words)
            return
        self._office.desk.do(self.tr("Fill cells"), *changes)
