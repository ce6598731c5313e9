"""Blocks of cells as the clipboard carries them: words for a spreadsheet, whole cells for us.

The words hold shared rows alone unless all that is chosen is private, and never a note. Ranges,
certainties and notes stay in this program: the clipboard only names the block they belong to.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex

from consultdesk.domain.options import Cell, Criterion
from consultdesk.domain.record import new_id
from ui.options.blocks import cells_of
from ui.options.faces import Row, RowKind
from ui.options.matrix.model import MatrixModel

MIME = "application/x-consultdesk-cells"


class Piece(NamedTuple):
    """One cell of a block: its words, and the whole cell with its criterion where it is ours."""

    words: str
    criterion: Criterion | None = None
    cell: Cell | None = None


class Block(NamedTuple):
    """Lines of pieces, of one length or less."""

    lines: tuple[tuple[Piece, ...], ...]
    name: str = ""

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max((len(line) for line in self.lines), default=0)

    def words(self) -> str:
        """Give the block as tab-separated lines."""
        out = io.StringIO()
        writer = csv.writer(out, delimiter="\t", lineterminator="\n")
        writer.writerows([piece.words for piece in line] for line in self.lines)
        return out.getvalue()

    def mime(self) -> QMimeData:
        """Give what goes on the clipboard."""
        data = QMimeData()
        data.setText(self.words())
        data.setData(MIME, QByteArray(self.name.encode()))
        return data


def copied(model: MatrixModel, indexes: Iterable[QModelIndex]) -> Block:
    """Give a selection as a block: shared rows alone, unless all of it is private."""
    places = {(i.row(), i.column()) for i in indexes if i.isValid()}
    if not places:
        return Block(())
    columns = range(min(c for _, c in places), max(c for _, c in places) + 1)
    rows = [(n, model.rows[n]) for n in sorted({r for r, _ in places})]
    kinds = [(n, row) for n, row in rows if row.kind is not RowKind.GROUP]
    private = bool(kinds) and all(row.private for _, row in kinds)
    return Block(
        tuple(
            tuple(_piece(model, model.index(n, m)) for m in columns)
            for n, row in kinds
            if private or not row.private
        ),
        new_id(),
    )


def _piece(model: MatrixModel, index: QModelIndex) -> Piece:
    row, option = model.row(index), model.option(index)
    words = worth(model, index)
    if row is None or row.criterion is None or option is None or row.criterion.fed:
        return Piece(words)
    return Piece(words, row.criterion, model.showing.sheet.cell(option, row.criterion))


def worth(model: MatrixModel, index: QModelIndex) -> str:
    """Give what a cell is worth in a spreadsheet; private reasons stay here."""
    row: Row | None = model.row(index)
    if row is not None and row.criterion is not None and index.column() == 0:
        return row.criterion.name.read(model.showing.language)
    if row is not None and row.kind in (RowKind.PROS, RowKind.CONS):
        return model.shared_reasons(index)
    return model.typed(index)


def block(text: str) -> Block:
    """Read what a spreadsheet or any other program put on the clipboard."""
    return Block(tuple(tuple(Piece(words) for words in line) for line in cells_of(text)))


class Memory:
    """The last block copied here, which the clipboard names but does not hold."""

    def __init__(self) -> None:
        self._block = Block(())

    def keep(self, copy: Block) -> QMimeData:
        """Remember a block; give what stands for it on the clipboard."""
        self._block = copy
        return copy.mime()

    def read(self, data: QMimeData | None) -> Block:
        """Give the block on the clipboard: whole where it is ours, else what its text says."""
        if data is None:  # as Qt gives where no clipboard can be reached
            return Block(())
        name = bytes(data.data(MIME).data()).decode(errors="replace")
        if name and name == self._block.name:
            return self._block
        return block(data.text())
