"""The mouse in the matrix: which press, double click, drag or menu asks for what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from ui.options.deeds import Deeds
from ui.options.faces import RowKind
from ui.options.matrix.acts import Acts
from ui.options.matrix.heads import OptionHeads
from ui.options.matrix.views import BodyView, CellView

_WEIGHT_ROOM = 64


class Pointing(QObject):
    """Hears the mouse of the linked views and of their heads."""

    def __init__(self, acts: Acts, view: BodyView, deeds: Deeds) -> None:
        super().__init__(view)
        self._acts = acts
        self._view = view
        self._model = view.matrix
        self._deeds = deeds
        for part in (view, *view.linked()):
            names = part is view.names
            part.pressed_at.connect(self._pressed)
            part.swept_to.connect(view.ranges.stretch)
            part.doubled_at.connect(self._name_doubled if names else acts.activate)
            part.customContextMenuRequested.connect(partial(self._menu, part))
        for heads in (view.heads, view.names_heads):
            heads.sectionClicked.connect(self._head_clicked)
            heads.sectionDoubleClicked.connect(self._head_doubled)
            heads.customContextMenuRequested.connect(partial(self._head_menu, heads))
        view.names.drag.dragged.connect(self._drag_criterion)
        view.heads.drag.dragged.connect(self._drag_option)

    def _pressed(self, index: QModelIndex, at: QPointF, event: QMouseEvent) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(index, at, event.modifiers())
        elif not self._view.selectionModel().isSelected(index):
            self._view.ranges.go(index)

    def _choose(self, index: QModelIndex, at: QPointF, held: Qt.KeyboardModifier) -> None:
        if held & Qt.KeyboardModifier.ShiftModifier:
            self._view.ranges.stretch(index)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self._view.ranges.toggle(index)
        else:
            self._view.ranges.go(index)
            self._touched(index, at)

    def _touched(self, index: QModelIndex, at: QPointF) -> None:
        """Do what one click does where there is something to click on."""
        row = self._model.row(index)
        if row is None:
            return
        if row.kind is RowKind.GROUP:
            self._acts.fold()
        elif row.kind is RowKind.FULL and self._on_action(index, at):
            self._acts.ask_costing(index)
        elif index.column() == 0 and self._on_weight(index, at):
            self._acts.begin_edit(index)

    def _on_action(self, index: QModelIndex, at: QPointF) -> bool:
        wide = self._view.columnWidth(index.column())
        return index.column() == self._view.chosen_column() and at.x() > wide / 2

    def _on_weight(self, index: QModelIndex, at: QPointF) -> bool:
        weighed = bool(self._model.weight_text(index))
        return weighed and at.x() > self._view.columnWidth(0) - _WEIGHT_ROOM

    def _head_clicked(self, column: int) -> None:
        if column == 0:
            self._acts.ask_weights()
        elif column > 0:
            row = max(self._view.currentIndex().row(), 0)
            self._view.setFocus()
            self._view.ranges.go(self._model.index(row, column))

    def _head_doubled(self, column: int) -> None:
        if 0 < column <= len(self._model.options):
            self._acts.rename(self._model.options[column - 1])

    def _name_doubled(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None and row.criterion is not None:
            self._acts.rename(row.criterion)
        else:
            self._acts.activate(index)

    def _menu(self, part: CellView, pos: QPoint) -> None:
        self._acts.ask_menu(part.indexAt(pos), part.viewport().mapToGlobal(pos))

    def _head_menu(self, heads: OptionHeads, pos: QPoint) -> None:
        self._acts.ask_option_menu(heads.logicalIndexAt(pos), heads.mapToGlobal(pos))

    def _drag_option(self, held: int, target: int) -> None:
        self._deeds.move_option(self._model.options[held - 1], target - held)

    def _drag_criterion(self, held: int, target: int) -> None:
        one, other = self._model.rows[held].criterion, self._model.rows[target].criterion
        if one is not None and other is not None and one.private == other.private:
            self._deeds.move_criterion(one, target - held)
