"""The option matrix as a widget: its sheet, its keys, its cursor, its hint."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from consultdesk.domain.change import Change
from consultdesk.domain.options import Criterion, Option, Scale, Sign
from ui.kit.theme import theme_of
from ui.office import Office
from ui.options.deeds import Deeds
from ui.options.hint import Hint
from ui.options.matrix.clipboard import Unreadable, copied, pasted
from ui.options.matrix.faces import COSTS, REASONS, Row, RowKind
from ui.options.matrix.filling import spread
from ui.options.matrix.heads import OptionHeads
from ui.options.matrix.model import MatrixModel
from ui.options.matrix.renaming import NameEditor
from ui.options.matrix.sheet_frame import SheetFrame
from ui.options.matrix.sizing import Sizing
from ui.options.matrix.views import BodyView, CellView
from ui.options.showing import Showing, fed
from ui.options.typing_delegate import CellEditor

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_FILLS = {int(Qt.Key.Key_D): False, int(Qt.Key.Key_R): True}
_NUMBERS = "0123456789.,+-−"
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Matrix(QWidget):
    """The sheet with the matrix in it, as high as its content or as its room."""

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
        self._theme = theme_of(self)
        self._option_id = ""
        self.model = MatrixModel(office, showing)
        self.model.setParent(self)
        self._sheet = QWidget(self)
        self.view = BodyView(self.model, self._sheet)
        self._frame = SheetFrame(self._sheet)
        self.hint = Hint(self)
        self.deeds = Deeds(office, lambda: self.model.showing, self)
        self.deeds.refused.connect(lambda words: self._complain(self.view.currentIndex(), words))
        self.model.refused.connect(self._complain)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self._listen()
        self._choose_first()

    def _listen(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.horizontalScrollBar().valueChanged.connect(
            lambda _value: self._frame.choose(self._chosen_place())
        )
        for view in (self.view, *self.view.linked()):
            view.pressed_at.connect(self._pressed)
            names = view is self.view.names
            view.doubled_at.connect(self._name_doubled if names else self.activate)
            view.customContextMenuRequested.connect(partial(self._menu, view))
            view.cells.finished.connect(self._finished)
            view.cells.dropped.connect(self.hint.hide)
            view.cells.stepped.connect(self._step)
            view.cells.lettered.connect(self._letter)
        self.view.names.dragged.connect(self._drag_criterion)
        self.view.heads.dragged.connect(self._drag_option)
        for heads in (self.view.heads, self.view.names_heads):
            heads.sectionClicked.connect(self._head_clicked)
            heads.sectionDoubleClicked.connect(self._head_doubled)
            heads.customContextMenuRequested.connect(partial(self._head_menu, heads))

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
        if not self.model.rows or self.width() < 50:
            return
        room = QSize(self.width() - 2, self.height() - 2)
        full = self._arrange_in(room)
        if full > room.height():  # the scroll bar takes its width from the options
            bar = self.view.verticalScrollBar().sizeHint().width()
            self._arrange_in(QSize(room.width() - bar, room.height()))

    def _arrange_in(self, room: QSize) -> int:
        """Lay the sheet out in a room, and give the height that all of it would take."""
        sizing = Sizing(self._theme, room)
        widths = sizing.widths(len(self.model.options))
        option = widths[1] if len(widths) > 1 else widths[0]
        head = self.view.heads.measure(option, summaries=sizing.summaries)
        self.view.names_heads.measure(option, summaries=sizing.summaries)
        self.view.names_heads.setFixedHeight(head)
        grid = self.model.grid
        sizes = sizing.sizes(grid, head)
        wider = sum(widths) > room.width()
        bar = self.view.horizontalScrollBar().sizeHint().height() if wider else 0
        full = head + sum(sizes.heights) + bar
        tall = min(full, room.height()) + 2
        self._sheet.setGeometry(0, 0, self.width(), tall)
        self.view.setGeometry(1, 1, self.width() - 2, tall - 2)
        self._frame.setGeometry(self._sheet.rect())
        self.view.arrange(sizes.widths, sizes.heights, 3 if full > room.height() else 0)
        self._frame.choose(self._chosen_place())
        self._frame.raise_()
        return full

    def _chosen_place(self) -> QRect:
        column = self.view.chosen_column()
        left = max(self.view.columnViewportPosition(column), self.view.columnWidth(0))
        right = self.view.columnViewportPosition(column) + self.view.columnWidth(column)
        return QRect(left + 1, 0, max(right - left, 0), 2) if column else QRect()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

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
        self.view.choose(ids.index(option_id) + 1 if option_id else 0)
        self._frame.choose(self._chosen_place())
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
        if place.isValid():
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect  # whatever key is held
            self.view.selectionModel().setCurrentIndex(place, alone)
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
        if any(view.cells.editor is not None for view in (self.view, self.view.names)):
            for view in (self.view, self.view.names):
                if view.cells.editor is not None:
                    view.cells.editor.setFocus()
            return
        if not self.model.editable(index):
            return
        self.view.scrollTo(index)
        place = self.view.view_of(index)
        place.edit(index)
        editor = place.cells.editor
        if editor is None:
            return
        editor.textEdited.connect(self.hint.hide)
        if typed:
            editor.setText(typed)
            editor.setModified(True)
        self.view.repaint_all()

    def editor(self) -> CellEditor | None:
        """Give the editor that is open."""
        return self.view.cells.editor or self.view.names.cells.editor

    def activate(self, index: QModelIndex) -> None:
        """Do what Enter does in a cell."""
        row, option = self.model.row(index), self.model.option(index)
        if row is None:
            return
        if row.kind is RowKind.GROUP:
            self.group_toggled.emit()
        elif row.kind in COSTS or (row.criterion and fed(row.criterion) and option):
            self.costing_requested.emit(option or self.chosen_option())
        elif row.kind in REASONS:
            self._ask_reasons(index, option or self.chosen_option(), REASONS[row.kind])
        elif option is None and not self.model.weight_text(index):
            self.criterion_requested.emit(row.criterion)
        else:
            self.begin_edit(index)

    def ask_details(self, index: QModelIndex) -> None:
        """Ask for all that a cell can say: its figures, how sure, a private note."""
        row, option = self.model.row(index), self.model.option(index)
        if row is not None and row.criterion is not None and option is not None:
            self.details_requested.emit(option, row.criterion)

    def _ask_reasons(self, index: QModelIndex, option: Option | None, sign: Sign) -> None:
        if option is not None:
            place = self.model.index(index.row(), self.view.chosen_column())
            self.reasons_requested.emit(option, sign, self._rect_of(place))

    def _finished(self, index: QModelIndex, key: int) -> None:
        self.hint.hide()
        self.view.setFocus()
        down, right = {
            Qt.Key.Key_Return: (1, 0),
            Qt.Key.Key_Enter: (1, 0),
            Qt.Key.Key_Tab: (0, 1),
            Qt.Key.Key_Backtab: (0, -1),
        }.get(Qt.Key(key), (0, 0))
        if right and index.column() == 0:
            down, right = right, 0
        if not (down or right):
            return
        target = self._next(index, down, right)
        if not target.isValid():
            return
        self.view.setCurrentIndex(target)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.begin_edit(target)

    def _next(self, index: QModelIndex, down: int, right: int) -> QModelIndex:
        """Give the next place where something can be typed, in reading order for Tab."""
        if down:
            rows = range(index.row() + down, len(self.model.rows) if down > 0 else -1, down)
            places = [(row, index.column()) for row in rows]
        else:
            columns = range(1, self.model.columnCount())
            whole = [(r, c) for r in range(len(self.model.rows)) for c in columns]
            here = whole.index((index.row(), index.column()))
            places = whole[here + 1 :] if right > 0 else whole[:here][::-1]
        spots = (self.model.index(row, column) for row, column in places)
        return next((spot for spot in spots if self.model.editable(spot)), QModelIndex())

    def _step(self, index: QModelIndex, points: int) -> None:
        row = self.model.row(index)
        if row is not None and row.criterion is not None:
            self.deeds.step_weight(row.criterion, points)

    def _letter(self, index: QModelIndex, letter: str) -> None:
        row = self.model.row(index)
        if letter == "w":
            self.ask_weights()
        elif letter == "l" and row is not None and row.criterion is not None:
            self.deeds.lock_weight(row.criterion)

    def _rect_of(self, index: QModelIndex) -> QRect:
        rect = self.view.rect_of(index)
        return QRect(self.view.mapTo(self, rect.topLeft()), rect.size())

    def _complain(self, index: QModelIndex, words: str) -> None:
        self.hint.say(words, self._rect_of(index))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.view.repaint_all()
        if watched is self.view and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() == QEvent.Type.ShortcutOverride and self._wants(event):
                event.accept()
        return False

    def _wants(self, event: QKeyEvent) -> bool:
        """Whether a key is ours before it is a shortcut: letters, digits, Alt+arrows."""
        plain = not event.modifiers() & _COMMANDS and event.text().isprintable()
        return (plain and bool(event.text())) or event.key() in _ARROWS

    def _key(self, event: QKeyEvent) -> bool:
        index, key = self.view.currentIndex(), event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _ARROWS:
            self._shift(index, *_ARROWS[Qt.Key(key)])
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._control(index, key)
        elif key == Qt.Key.Key_F4 or key in _ENTER:
            self._open(index, event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear()
        elif key == Qt.Key.Key_Escape and self.hint.text():
            self.hint.hide()
        else:
            return self._typed(index, event.text())
        return True

    def _open(self, index: QModelIndex, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4:
            self.ask_details(index)
        elif event.key() == Qt.Key.Key_F2 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._rename_here(index)
        else:
            self.activate(index)

    def _control(self, index: QModelIndex, key: int) -> bool:
        if key in _FILLS:
            self.fill(across=_FILLS[key])
            return True
        return self._remove(index) if key == Qt.Key.Key_Delete else False

    def _typed(self, index: QModelIndex, text: str) -> bool:
        row, option = self.model.row(index), self.model.option(index)
        if not text or not text.isprintable() or row is None:
            return False
        if text.lower() == "c":
            self.costing_requested.emit(option or self.chosen_option())
        elif text.lower() in ("l", "w") and index.column() == 0:
            self._letter(index, text.lower())
        elif row.criterion is not None and self.model.editable(index):
            self._figure_typed(index, row.criterion, text)
        elif row.criterion is not None and option is not None and text in _NUMBERS:
            self.model.setData(index, text)  # refused, with where it comes from
        return True

    def _figure_typed(self, index: QModelIndex, criterion: Criterion, text: str) -> None:
        scale = criterion.scale
        if index.column() > 0 and scale is Scale.RATING:
            if text.isdecimal():
                self.model.setData(index, text)
        elif index.column() > 0 and scale is Scale.YES_NO:
            self.model.setData(index, text)
        elif text in _NUMBERS:
            self.begin_edit(index, text)

    def _shift(self, index: QModelIndex, down: int, right: int) -> None:
        row, option = self.model.row(index), self.model.option(index)
        if right and option is not None:
            self.deeds.move_option(option, right)
        elif down and row is not None and row.criterion is not None:
            self.deeds.move_criterion(row.criterion, down)

    def _drag_option(self, held: int, target: int) -> None:
        self.deeds.move_option(self.model.options[held - 1], target - held)

    def _drag_criterion(self, held: int, target: int) -> None:
        one, other = self.model.rows[held].criterion, self.model.rows[target].criterion
        if one is not None and other is not None and one.private == other.private:
            self.deeds.move_criterion(one, target - held)

    def _remove(self, index: QModelIndex) -> bool:
        row, option = self.model.row(index), self.model.option(index)
        if option is not None:
            self.deeds.remove(option)
        elif row is not None and row.criterion is not None:
            self.deeds.remove(row.criterion)
        return True

    def _clear(self) -> None:
        cells = []
        for index in self.view.selectionModel().selectedIndexes():
            row, option = self.model.row(index), self.model.option(index)
            if option and row and row.criterion and not fed(row.criterion):
                cells.append((option, row.criterion))
        self.deeds.clear(cells)

    def copy(self) -> None:
        """Put the selection on the clipboard, for a spreadsheet."""
        words = copied(self.model, self.view.selectionModel().selectedIndexes())
        if words:
            QGuiApplication.clipboard().setText(words)

    def paste(self) -> None:
        """Take a block from the clipboard at the cursor, whole, in one step."""
        start = self.view.currentIndex()
        text = QGuiApplication.clipboard().text()
        if not start.isValid() or not text:
            return
        self._take(
            self.tr("Paste cells"), partial(pasted, self.model, start, text, self._office.locale)
        )

    def fill(self, *, across: bool) -> None:
        """Copy the first figures of the selection down, or across, in one step."""
        chosen = self.view.selectionModel().selectedIndexes()
        given = partial(spread, self.model, chosen, self._office.locale, across=across)
        self._take(self.tr("Fill cells"), given)

    def _take(self, step: str, changes: Callable[[], tuple[Change, ...]]) -> None:
        try:
            self._office.desk.do(step, *changes())
        except Unreadable as block:
            self._complain(self.view.currentIndex(), block.words)

    def _pressed(self, index: QModelIndex, at: QPointF) -> None:
        row = self.model.row(index)
        if row is None:
            return
        if row.kind is RowKind.GROUP:
            self.group_toggled.emit()
        elif row.kind is RowKind.FULL and self._on_action(index, at):
            self.costing_requested.emit(self.model.option(index))
        elif index.column() == 0 and self._on_weight(index, at):
            self.begin_edit(index)

    def _on_action(self, index: QModelIndex, at: QPointF) -> bool:
        wide = self.view.columnWidth(index.column())
        return index.column() == self.view.chosen_column() and at.x() > wide / 2

    def _on_weight(self, index: QModelIndex, at: QPointF) -> bool:
        return bool(self.model.weight_text(index)) and at.x() > self.view.columnWidth(0) - 64

    def ask_weights(self) -> None:
        """Offer the ways to weigh, under the title of the weights."""
        heads = self.view.names_heads
        self.weighing_requested.emit(heads.mapToGlobal(heads.rect().bottomLeft()))

    def _head_clicked(self, column: int) -> None:
        if column == 0:
            self.ask_weights()
        elif column > 0:
            current = self.view.currentIndex()
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(max(current.row(), 0), column))

    def _head_doubled(self, column: int) -> None:
        if 0 < column <= len(self.model.options):
            self.rename(self.model.options[column - 1])

    def _name_doubled(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None and row.criterion is not None:
            self.rename(row.criterion)
        else:
            self.activate(index)

    def _rename_here(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        target = self.model.option(index) or (row.criterion if row else None)
        if target is not None:
            self.rename(target)

    def rename(self, record: Option | Criterion) -> None:
        """Open the name of an option or of a criterion where it stands."""
        name = NameEditor(
            record.name.get(self.model.showing.language), self._name_rect(record), self
        )
        name.named.connect(partial(self.deeds.rename, record))
        name.left.connect(self.view.setFocus)

    def _name_rect(self, record: Option | Criterion) -> QRect:
        if isinstance(record, Option):
            heads = self.view.heads
            rect = heads.name_rect(self.model.options.index(record) + 1)
            return QRect(heads.viewport().mapTo(self, rect.topLeft()), rect.size())
        rows = [row.key for row in self.model.rows]
        rect = self._rect_of(self.model.index(rows.index(record.id), 0))
        return rect.adjusted(0, 0, -70, 0)

    def _menu(self, view: CellView, pos: QPoint) -> None:
        index, at = view.indexAt(pos), view.viewport().mapToGlobal(pos)
        row: Row | None = self.model.row(index)
        option, criterion = self.model.option(index), row.criterion if row else None
        if option is not None and criterion is not None:
            self.menu_requested.emit((option, criterion), at)
        elif option is not None or criterion is not None:
            self.menu_requested.emit(option or criterion, at)

    def _head_menu(self, heads: OptionHeads, pos: QPoint) -> None:
        column, at = heads.logicalIndexAt(pos), heads.mapToGlobal(pos)
        if 0 < column <= len(self.model.options):
            self.menu_requested.emit(self.model.options[column - 1], at)
