"""Puts a block of cells down in the matrix: what can be read is taken, the rest is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QModelIndex

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.matrix import carried, filled
from consultdesk.domain.options import Cell, Criterion, Option
from ui.options.faces import Row, RowKind
from ui.options.matrix.clipboard import Block, Piece, worth
from ui.options.matrix.foreign import readable
from ui.options.matrix.model import MatrixModel
from ui.refusals import sentence


class Unreadable(Exception):
    """Words that a cell cannot take, with the sentence that names the cell."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


@dataclass
class Placed:
    """What a block comes to: the changes, how many cells it has, and what could not be put."""

    changes: list[Change] = field(default_factory=list)
    cells: int = 0
    odd: list[str] = field(default_factory=list)
    rows_over: int = 0
    columns_over: int = 0


@dataclass(frozen=True)
class Placing:
    """Puts blocks down in one matrix, as one place reads figures."""

    model: MatrixModel
    locale: Locale

    def put_down(self, what: Block, start: QModelIndex, fresh: Sequence[Option] = ()) -> Placed:
        """Put a block down from a cell on; `fresh` options stand after those that are shown.

        A shared row is followed by the next shared row, a private one by the next private one.
        """
        placed = Placed()
        rows = list(self._rows_from(start.row()))
        columns: list[Option | None] = [None, *self.model.options, *fresh]
        columns = columns[start.column() :]
        placed.rows_over = max(len(what.lines) - len(rows), 0)
        placed.columns_over = max(what.width - len(columns), 0)
        for n, line in zip(rows, what.lines, strict=False):
            for option, piece in zip(columns, line, strict=False):
                self._try(placed, n, option, piece)
        return placed

    def repeat(self, piece: Piece, cells: Sequence[QModelIndex]) -> Placed:
        """Put one cell in each of several; those that take nothing by hand are passed over."""
        placed = Placed()
        for cell in cells:
            if cell.column() and self.model.editable(cell):
                self._try(placed, cell.row(), self.model.option(cell), piece)
        return placed

    def _rows_from(self, first: int) -> Iterator[int]:
        private = self.model.rows[first].private
        for n in range(first, len(self.model.rows)):
            row = self.model.rows[n]
            if row.kind is not RowKind.GROUP and row.private == private:
                yield n

    def _try(self, placed: Placed, n: int, option: Option | None, piece: Piece) -> None:
        placed.cells += 1
        try:
            placed.changes.extend(self.put(n, option, piece))
        except Unreadable as odd:
            placed.odd.append(odd.words)

    def put(self, n: int, option: Option | None, piece: Piece) -> tuple[Change, ...]:
        """Give the changes of one piece put in a row and an option, or raise Unreadable."""
        row = self.model.rows[n]
        whole = _whole(piece, row)
        if whole is None and self._same(n, option, piece.words):
            return ()
        try:
            if row.criterion is not None and option is None:
                return _named(row.criterion, self.model.showing.language, piece.words)
            criterion, option = _open(row, option)
            if whole is not None:
                return (carried(self.model.showing.sheet, option, criterion, whole),)
            return self._typed(option, criterion, piece.words)
        except Refused as refusal:
            place = self._place(n, option)
            raise Unreadable(f"{place} {sentence(refusal, self.locale)}") from None

    def _same(self, n: int, option: Option | None, words: str) -> bool:
        options = self.model.options
        if option is not None and option not in options:
            return not words.strip()
        column = options.index(option) + 1 if option is not None else 0
        return words.strip() == worth(self.model, self.model.index(n, column)).strip()

    def _typed(self, option: Option, criterion: Criterion, words: str) -> tuple[Change, ...]:
        sheet = self.model.showing.sheet
        known = sheet.cell(option, criterion)
        figures = self.model.reader(criterion).read(readable(words, criterion), known)
        return (filled(sheet, option, criterion, figures.likely, figures.around),)

    def _place(self, n: int, option: Option | None) -> str:
        title = self.model.title(n)
        letter = self.model.showing.sheet.letters().get(option.id, "") if option else ""
        if not letter:
            return QCoreApplication.translate("OptionMatrix", "{title}:").format(title=title)
        return QCoreApplication.translate("OptionMatrix", "Option {letter}, {title}:").format(
            letter=letter, title=title
        )


def _whole(piece: Piece, row: Row) -> Cell | None:
    """Give the whole cell of a piece that comes from us, where the row is measured alike."""
    if piece.criterion is None or row.criterion is None or row.criterion.fed:
        return None
    if piece.criterion.scale is not row.criterion.scale:
        return None
    return piece.cell or Cell(id="", option_id="", criterion_id="")


def _open(row: Row, option: Option | None) -> tuple[Criterion, Option]:
    """Refuse a row that is written elsewhere: in the list of reasons, or by the cost lines."""
    if row.kind in (RowKind.PROS, RowKind.CONS):
        raise Refused("reasons_listed")
    if row.criterion is None or option is None or row.criterion.fed:
        raise Refused("cell_computed")
    return row.criterion, option


def _named(criterion: Criterion, language: str, words: str) -> tuple[Change, ...]:
    if not words.strip():
        raise Refused("name_missing")
    return (edited(criterion, name=criterion.name.put(language, words.strip())),)
