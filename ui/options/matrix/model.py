"""The matrix as Qt sees it: one table model over one frozen option sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.errors import Refused
from consultdesk.domain.matrix import filled, weigh
from consultdesk.domain.options import Criterion, Option, Scale
from consultdesk.wording.dates import full_date
from consultdesk.wording.reading import parse_percent
from ui.office import Office
from ui.options.faces import (
    FACE,
    ROW,
    BlankFace,
    CriterionFace,
    Face,
    FigureFace,
    GroupFace,
    LabelFace,
    RatingFace,
    ReasonsFace,
    Row,
    RowKind,
    SumFace,
)
from ui.options.matrix.explaining import Explaining
from ui.options.matrix.foreign import readable
from ui.options.matrix.letters import on_paper
from ui.options.showing import Grid, Showing, grid
from ui.options.sums import Sums
from ui.options.typed import Reader
from ui.refusals import sentence

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """Criteria and totals as rows, a column of names and weights, then one column per option.

    It never edits its own copy: what is typed goes to the domain and the Desk, and comes back by
    `show`. What cannot be read is announced by `refused(index, sentence)`.
    """

    refused = Signal(object, str)

    def __init__(self, office: Office, showing: Showing) -> None:
        super().__init__()
        self._office = office
        self._showing = showing
        self._sums = Sums()
        self._grid: Grid = grid(showing, self._sums)

    @property
    def showing(self) -> Showing:
        """What is shown now."""
        return self._showing

    @property
    def grid(self) -> Grid:
        """Everything shown, for those who measure."""
        return self._grid

    @property
    def options(self) -> tuple[Option, ...]:
        """The options shown, in order."""
        return self._grid.options

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows shown, in order."""
        return self._grid.rows

    def show(self, showing: Showing) -> bool:
        """Show another moment; tell whether rows or columns came, went or moved."""
        fresh = grid(showing, self._sums)
        same = [r.key for r in fresh.rows] == [r.key for r in self.rows] and [
            o.id for o in fresh.options
        ] == [o.id for o in self.options]
        if not same:
            self.beginResetModel()
        before, origin = self._grid, self._origin()
        self._showing, self._grid = showing, fresh
        if same:
            self._tell_changes(before)
            if before.heads != fresh.heads or origin != self._origin():
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._last())
        else:
            self.endResetModel()
        return not same

    def _tell_changes(self, before: Grid) -> None:
        """Announce the cells that look otherwise, row by row, so that the rest is not painted."""
        faces = self._grid.faces
        for n, row in enumerate(self.rows):
            if row.private != before.rows[n].private:
                self.dataChanged.emit(self.index(n, 0), self.index(n, self._last()))
                continue
            for m in range(self._last() + 1):
                if faces[n, m] != before.faces[n, m]:
                    self.dataChanged.emit(self.index(n, m), self.index(n, m))

    def _last(self) -> int:
        return len(self.options)

    def option(self, index: Index) -> Option | None:
        """Give the option of a column, none for the column of names."""
        place = index.column() - 1
        return self.options[place] if 0 <= place < len(self.options) else None

    def row(self, index: Index) -> Row | None:
        """Give the row of an index."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def place_of(self, key: str, option_id: str) -> QModelIndex:
        """Give the index of a row and an option, invalid when either is gone."""
        rows = [row.key for row in self.rows]
        options = ["", *(option.id for option in self.options)]
        if key not in rows or option_id not in options:
            return QModelIndex()
        return self.index(rows.index(key), options.index(option_id))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.options) + 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.editable(index) else flags

    def editable(self, index: Index) -> bool:
        """Whether something can be typed there: a weight, or a figure not fed by cost lines."""
        row = self.row(index)
        if row is None or row.criterion is None:
            return False
        if index.column() == 0:
            return bool(self.weight_text(index))
        return not row.criterion.fed

    def weight_text(self, index: Index) -> str:
        """Give the weight shown in a row, empty where it does not count."""
        face = self._grid.faces.get((index.row(), 0))
        return face.weight if isinstance(face, CriterionFace) else ""

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        face = self._grid.faces.get((index.row(), index.column())) if index.isValid() else None
        if face is None:
            return None
        given: dict[int, Callable[[], object]] = {
            FACE: lambda: face,
            ROW: lambda: self.rows[index.row()],
            Qt.ItemDataRole.DisplayRole: lambda: said(face),
            Qt.ItemDataRole.EditRole: lambda: self.typed(index),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(index, face),
            Qt.ItemDataRole.AccessibleDescriptionRole: lambda: self.explained(index),
        }
        give = given.get(role)
        return give() if give else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if section == 0:
            criterion = QCoreApplication.translate("OptionMatrix", "Criterion")
            given = {int(Qt.ItemDataRole.DisplayRole): criterion, FACE: self._origin()}
            return given.get(role)
        if not 0 < section <= len(self.options):
            return None
        head = self._grid.heads[section - 1]
        if role == FACE:
            return head
        if role == Qt.ItemDataRole.DisplayRole:
            behind = f" (≤ {head.better})" if head.better else ""
            told = on_paper(head)
            return f"{head.letter} {head.name}{behind}" + (f", {told}" if told else "")
        return None

    def _origin(self) -> str:
        """Say how the weights on screen were found, and when the client confirmed them."""
        view = self._showing.perspective
        found = self._showing.found
        if view is None or view.confirmed_on is None:
            return found
        words = QCoreApplication.translate(
            "OptionMatrix", "Priorities confirmed by the client on {day}"
        )
        day = words.format(day=full_date(view.confirmed_on, self._office.locale))
        return "\n".join(part for part in (found, day) if part)

    def explained(self, index: Index) -> str:
        """Give what the tool tip of a cell says: how its figure came about, its note."""
        row = self.row(index)
        return Explaining(self._showing).words(row, self.option(index)) if row else ""

    def typed(self, index: Index) -> str:
        """Give what an editor starts from and what is copied: a figure as it can be typed back."""
        row = self.row(index)
        if row is None or row.criterion is None:
            return said(self._grid.faces[index.row(), index.column()])
        option = self.option(index)
        if option is None:
            return self.weight_text(index).rstrip("%").rstrip()
        if row.criterion.fed:
            return said(self._grid.faces[index.row(), index.column()])
        return self.reader(row.criterion).write(self._showing.sheet.cell(option, row.criterion))

    def reader(self, criterion: Criterion) -> Reader:
        """Give what reads and writes the figures of a criterion here."""
        return Reader(criterion, self._showing.sheet.currency, self._office.locale)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        try:
            changes = self.changes_for(index, str(value))
        except Refused as refusal:
            place = self.index(index.row(), index.column())
            self.refused.emit(place, sentence(refusal, self._office.locale))
            return False
        return self._office.desk.do(self._step(index), *changes)

    def changes_for(self, index: Index, words: str) -> tuple[Change, ...]:
        """Give the changes that typing some words there means, or raise Refused."""
        row, sheet = self.row(index), self._showing.sheet
        if row is None or row.criterion is None:
            raise Refused("cell_computed")
        option = self.option(index)
        if option is None:
            view = self._showing.perspective
            if view is None:
                raise Refused("weight_not_counted")
            percent = parse_percent(words, self._office.locale) if words.strip() else Decimal(0)
            return weigh(sheet, view, row.criterion, percent)
        if words.strip() == self.typed(index):
            return ()
        known = sheet.cell(option, row.criterion)
        figures = self.reader(row.criterion).read(readable(words, row.criterion), known)
        return (filled(sheet, option, row.criterion, figures.likely, figures.around),)

    def title(self, row: int) -> str:
        """Give the name of a row, its weight left out."""
        criterion = self.rows[row].criterion
        if criterion is not None:
            return criterion.name.read(self._showing.language)
        return said(self._grid.faces[row, 0])

    def shared_reasons(self, index: Index) -> str:
        """Give the pros or cons of a cell that the client may read, one a line."""
        face = self._grid.faces[index.row(), index.column()]
        if not isinstance(face, ReasonsFace):
            return said(face)
        return "\n".join(reason.text for reason in face.reasons if not reason.private)

    def _step(self, index: Index) -> str:
        if index.column() == 0:
            return self.tr("Change a weight")
        row = self.row(index)
        criterion = row.criterion if row else None
        if criterion is not None and criterion.scale is Scale.RATING:
            return self.tr("Rate an option")
        return self.tr("Fill a cell")

    def _spoken(self, index: Index, face: Face) -> str:
        row = self.rows[index.row()]
        if isinstance(face, CriterionFace) and face.twice:
            twice = QCoreApplication.translate("Overlap", "May count twice")
            return f"{said(face)}, {twice}"
        if index.column() == 0 or row.kind is RowKind.GROUP:
            return said(face)
        letter = self._grid.heads[index.column() - 1].letter
        title = self.title(index.row())
        value = said(face)
        if isinstance(face, RatingFace):
            value = QCoreApplication.translate("OptionMatrix", "{rating} out of 5").format(
                rating=face.value
            )
        if isinstance(face, (RatingFace, FigureFace, BlankFace)) and face.noted:
            noted = QCoreApplication.translate("OptionMatrix", "{value}, with a note")
            value = noted.format(value=value)
        if isinstance(face, (RatingFace, FigureFace)) and face.barred:
            barred = QCoreApplication.translate(
                "OptionMatrix", "{value}, beyond what is acceptable"
            )
            value = barred.format(value=value)
        spoken = QCoreApplication.translate("OptionMatrix", "Option {letter}, {title}: {value}")
        return spoken.format(letter=letter, title=title, value=value)


def said(face: Face) -> str:
    """Give a face in words alone."""
    if isinstance(face, CriterionFace):
        review = QCoreApplication.translate("OptionMatrix", "(weight to look at again)")
        parts = (face.name, face.weight, review if face.review else "")
        return " ".join(part for part in parts if part)
    if isinstance(face, RatingFace):
        return str(face.value)
    if isinstance(face, FigureFace):
        return " ".join(part for part in (face.text, face.unit) if part)
    if isinstance(face, ReasonsFace):
        return _listed(face)
    if isinstance(face, GroupFace):
        return " ".join(part for part in (face.title, face.note) if part)
    return _plain(face)


def _listed(face: ReasonsFace) -> str:
    words: Sequence[str] = [f"{face.sign} {reason.text}" for reason in face.reasons]
    return "\n".join(words)


def _plain(face: BlankFace | LabelFace | SumFace) -> str:
    if isinstance(face, SumFace) and face.watch:
        return f"{face.text}, {face.watch}"
    return face.text
