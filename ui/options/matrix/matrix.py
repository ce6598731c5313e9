"""The option matrix as a widget: what it shows, and what it asks of the page around it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from consultdesk.domain.options import Criterion, Option, Sign
from ui.coach import Coaching, Read
from ui.kit.hints import hint
from ui.kit.words import plain
from ui.office import Office
from ui.options.deeds import Deeds
from ui.options.faces import COSTS, REASONS, RowKind
from ui.options.hint import Hint
from ui.options.matrix.exchange import Exchange
from ui.options.matrix.keys import Keys
from ui.options.matrix.model import MatrixModel
from ui.options.matrix.pointing import Pointing
from ui.options.matrix.renaming import NameEditor
from ui.options.matrix.sheet import MatrixSheet
from ui.options.matrix.writing import Writing
from ui.options.showing import Showing
from ui.options.typing_delegate import CellEditor


class Matrix(QWidget):
    """The matrix and its parts: the sheet, what is typed, keys, mouse, blocks, and the hint.

    It keeps which option is chosen, and turns what a cell is asked for into what is asked of the
    page: costing, reasons, a form, a menu.
    """

    costing_requested = Signal(object)
    reasons_requested = Signal(object, object, object)
    criterion_requested = Signal(object)
    menu_requested = Signal(object, object)
    details_requested = Signal(object, object)
    weighing_requested = Signal(object)
    group_toggled = Signal()
    chosen = Signal(object)

    def __init__(self, office: Office, showing: Showing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._option_id = ""
        self.model = MatrixModel(office, showing)
        self.model.setParent(self)
        self._sheet = MatrixSheet(self.model, self)
        self.view = self._sheet.view
        self.hint = Hint(self)
        self.deeds = Deeds(office, lambda: self.model.showing, self)
        self.exchange = Exchange(office, self.model, self.view.ranges, self.deeds)
        self._writing = Writing(self.view, self.hint, self.deeds)
        Keys(self, self.view, self.exchange, self.deeds)
        Pointing(self, self.view, self.deeds)
        self._listen()
        self._choose_first()

    def _listen(self) -> None:
        self.deeds.refused.connect(self._say)
        self.exchange.said.connect(self._say)
        self.exchange.offered.connect(self._propose)
        self.model.refused.connect(self._complain)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.installEventFilter(self)
        for view in (self.view, self.view.names):
            view.cells.lettered.connect(self._letter)

    def show_moment(self, showing: Showing) -> None:
        """Show another moment, the cursor and the chosen option kept where they were."""
        current = self.view.currentIndex()
        row, option = self.model.row(current), self.model.option(current)
        key, option_id = (row.key if row else ""), (option.id if option else "")
        if self.model.show(showing):
            self.go_to(key, option_id)
            self._choose(self._option_id)
        self.arrange()

    def arrange(self) -> None:
        """Lay the sheet out in the room there is."""
        self._sheet.arrange(self.size())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.view.repaint_all()
        return False

    def chosen_option(self) -> Option | None:
        """Give the option whose column is tinted."""
        column = self.view.chosen_column() - 1
        options = self.model.options
        return options[column] if 0 <= column < len(options) else None

    def _choose_first(self) -> None:
        if self.model.options:
            self._choose(self.model.options[0].id)

    def _choose(self, option_id: str) -> None:
        ids = [option.id for option in self.model.options]
        if option_id not in ids:
            option_id = ids[0] if ids else ""
        changed = option_id != self._option_id
        self._option_id = option_id
        self._sheet.choose(ids.index(option_id) + 1 if option_id else 0)
        if changed:
            self.chosen.emit(self.chosen_option())

    def _moved(self, current: QModelIndex) -> None:
        option = self.model.option(current)
        if option is not None:
            self._choose(option.id)
        self.hint.hide()
        self.view.repaint_all()

    def go_to(self, key: str, option_id: str) -> bool:
        """Put the cursor on a row and an option."""
        place = self.model.place_of(key, option_id)
        self.view.ranges.go(place)
        return place.isValid()

    def first_unfilled(self) -> QModelIndex:
        """Give the first cell that waits for a figure, else the first cell."""
        for n, row in enumerate(self.model.rows):
            for m, option in enumerate(self.model.options, start=1):
                if row.criterion and self.model.showing.sheet.value(option, row.criterion) is None:
                    return self.model.index(n, m)
        return self.model.index(0, 1 if self.model.options else 0)

    def begin_edit(self, index: QModelIndex, typed: str = "") -> None:
        """Open the editor of a cell, or go back to the one that is still open."""
        self._writing.begin(index, typed)

    def editor(self) -> CellEditor | None:
        """Give the editor that is open."""
        return self._writing.editor()

    def activate(self, index: QModelIndex) -> None:
        """Do what Enter does in a cell."""
        row, option = self.model.row(index), self.model.option(index)
        if row is None:
            return
        if row.kind is RowKind.GROUP:
            self.fold()
        elif row.kind in COSTS or (row.criterion and row.criterion.fed and option):
            self.ask_costing(index)
        elif row.kind in REASONS:
            self._ask_reasons(index, option or self.chosen_option(), REASONS[row.kind])
        elif option is None and not self.model.weight_text(index):
            self.criterion_requested.emit(row.criterion)
        else:
            self.begin_edit(index)

    def fold(self) -> None:
        """Show or hide the private criteria."""
        self.group_toggled.emit()

    def ask_costing(self, index: QModelIndex) -> None:
        """Ask for the costing of the option of a cell, or of the chosen one."""
        self.costing_requested.emit(self.model.option(index) or self.chosen_option())

    def ask_details(self, index: QModelIndex) -> None:
        """Ask for all that a cell can say: its figures, how sure, a private note."""
        row, option = self.model.row(index), self.model.option(index)
        if row is not None and row.criterion is not None and option is not None:
            self.details_requested.emit(option, row.criterion)

    def _ask_reasons(self, index: QModelIndex, option: Option | None, sign: Sign) -> None:
        if option is not None:
            place = self._sheet.cell_rect(index.row(), self.view.chosen_column())
            self.reasons_requested.emit(option, sign, place)

    def ask_weights(self) -> None:
        """Offer the ways to weigh, under the title of the weights."""
        heads = self.view.names_heads
        self.weighing_requested.emit(heads.mapToGlobal(heads.rect().bottomLeft()))

    def ask_menu(self, index: QModelIndex, at: QPoint) -> None:
        """Ask for the menu of a cell, of its option or of its criterion."""
        row, option = self.model.row(index), self.model.option(index)
        criterion = row.criterion if row else None
        if option is not None and criterion is not None:
            self.menu_requested.emit((option, criterion), at)
        elif option is not None or criterion is not None:
            self.menu_requested.emit(option or criterion, at)

    def ask_option_menu(self, column: int, at: QPoint) -> None:
        """Ask for the menu of the option of a column."""
        if 0 < column <= len(self.model.options):
            self.menu_requested.emit(self.model.options[column - 1], at)

    def explain(self, index: QModelIndex) -> None:
        """Say how the figure of a cell came about, as its tool tip does."""
        words = self.model.explained(index)
        if words:
            under = self._cell_rect(index).bottomLeft()
            QToolTip.showText(self.mapToGlobal(under), plain(words).replace("\n", "<br>"), self)

    def rename(self, record: Option | Criterion) -> None:
        """Open the name of an option or of a criterion where it stands."""
        language = self.model.showing.language
        name = NameEditor(record.name.get(language), self._sheet.name_rect(record), self)
        hint(name, record.name.read(language) if record.name.lacks(language) else "")
        name.named.connect(partial(self.deeds.rename, record))
        name.left.connect(self.view.setFocus)
        coaching = Coaching(self._office, name)
        coaching.speak(language)
        coaching.attend([Read(name, f"{record.id}/name")])

    def hush(self) -> bool:
        """Close the sentence beside a cell; tell whether there was one."""
        said = bool(self.hint.text())
        self.hint.hide()
        return said

    def _letter(self, index: QModelIndex, letter: str) -> None:
        row = self.model.row(index)
        if letter == "w":
            self.ask_weights()
        elif letter == "l" and row is not None and row.criterion is not None:
            self.deeds.lock_weight(row.criterion)

    def _cell_rect(self, index: QModelIndex) -> QRect:
        return self._sheet.cell_rect(index.row(), index.column())

    def _complain(self, index: QModelIndex, words: str) -> None:
        self.hint.say(words, self._cell_rect(index))

    def _say(self, words: str) -> None:
        self._complain(self.view.currentIndex(), words)

    def _propose(self, words: str, action: str, act: Callable[[], object]) -> None:
        self.hint.propose(words, self._cell_rect(self.view.currentIndex()), action, act)
