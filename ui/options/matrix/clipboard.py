"""Copies blocks of the matrix to a spreadsheet and takes blocks back, whole or not at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QModelIndex

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Locale
from consultdesk.domain.options import Criterion
from ui.options.matrix.faces import Row, RowKind
from ui.options.matrix.model import MatrixModel
from ui.options.showing import fed
from ui.refusals import sentence


class Unreadable(Exception):
    """A block that cannot be taken, with the sentence that names its first odd cell."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def copied(model: MatrixModel, indexes: Iterable[QModelIndex]) -> str:
    """Give a selection as tab-separated lines: shared rows alone, unless all of it is private."""
    places = {(i.row(), i.column()) for i in indexes}
    if not places:
        return ""
    columns = range(min(c for _, c in places), max(c for _, c in places) + 1)
    chosen = sorted({r for r, _ in places})
    kinds = [(n, model.rows[n]) for n in chosen if model.rows[n].kind is not RowKind.GROUP]
    private = bool(kinds) and all(row.private for _, row in kinds)
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    for n, row in kinds:
        if private or not row.private:
            writer.writerow([_cell(model, model.index(n, m)) for m in columns])
    return out.getvalue()


def _cell(model: MatrixModel, index: QModelIndex) -> str:
    """Give what a cell is worth in a spreadsheet; private reasons stay here."""
    row = model.row(index)
    if row is not None and row.criterion is not None and index.column() == 0:
        return row.criterion.name.read(model.showing.language)
    if row is not None and row.kind in (RowKind.PROS, RowKind.CONS):
        return model.shared_reasons(index)
    return model.typed(index)


def block(text: str) -> list[list[str]]:
    """Read tab-separated lines, quoted cells and line breaks inside them included."""
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    while lines and not any(lines[-1]):
        lines.pop()
    return lines


def pasted(model: MatrixModel, start: QModelIndex, text: str, locale: Locale) -> tuple[Change, ...]:
    """Give the changes of a block put down at a cell, or raise Unreadable for the whole of it."""
    lines = block(text)
    rows = list(_rows_from(model, start.row()))
    wide = max((len(line) for line in lines), default=0)
    if len(lines) > len(rows) or wide > model.columnCount() - start.column():
        raise Unreadable(
            QCoreApplication.translate(
                "OptionMatrix",
                "This block has {rows} rows and {columns} columns: it goes past the end of the "
                "matrix from here. Add what is missing, or start higher or further left.",
            ).format(rows=len(lines), columns=wide)
        )
    changes: list[Change] = []
    for n, line in zip(rows, lines, strict=False):
        for shift, words in enumerate(line):
            changes.extend(put(model, model.index(n, start.column() + shift), words, locale))
    return tuple(changes)


def _rows_from(model: MatrixModel, first: int) -> Iterator[int]:
    """Give the rows that a block fills: shared ones from a shared row, private from a private."""
    private = model.rows[first].private
    for n in range(first, len(model.rows)):
        row = model.rows[n]
        if row.kind is not RowKind.GROUP and row.private == private:
            yield n


def put(model: MatrixModel, index: QModelIndex, words: str, locale: Locale) -> tuple[Change, ...]:
    """Give the changes of some words put in a cell, or raise Unreadable with its place."""
    if words.strip() == _cell(model, index).strip():
        return ()
    row = model.row(index)
    try:
        if row is not None and row.criterion is not None and index.column() == 0:
            return _named(row.criterion, model.showing.language, words)
        _check_open(row)
        return model.changes_for(index, words)
    except Refused as refusal:
        place = _place(model, index)
        raise Unreadable(f"{place} {sentence(refusal, locale)}") from None


def _check_open(row: Row | None) -> None:
    """Refuse a row that is written elsewhere: in the list of reasons, or by the cost lines."""
    if row is not None and row.kind in (RowKind.PROS, RowKind.CONS):
        raise Refused("reasons_listed")
    if row is None or row.criterion is None or fed(row.criterion):
        raise Refused("cell_computed")


def _named(criterion: Criterion, language: str, words: str) -> tuple[Change, ...]:
    if not words.strip():
        raise Refused("name_missing")
    return (edited(criterion, name=criterion.name.put(language, words.strip())),)


def _place(model: MatrixModel, index: QModelIndex) -> str:
    option, row = model.option(index), model.row(index)
    title = model.title(index.row()) if row else ""
    if option is None:
        return QCoreApplication.translate("OptionMatrix", "{title}:").format(title=title)
    letter = model.showing.sheet.letters()[option.id]
    return QCoreApplication.translate("OptionMatrix", "Option {letter}, {title}:").format(
        letter=letter, title=title
    )
