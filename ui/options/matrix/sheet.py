"""The sheet with the matrix in it: linked views in one frame, laid out in the room there is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from consultdesk.domain.options import Criterion, Option
from ui.kit.theme import theme_of
from ui.options.matrix.model import MatrixModel
from ui.options.matrix.sheet_frame import SheetFrame
from ui.options.matrix.sizing import Sizes, Sizing
from ui.options.matrix.views import BodyView

_FEET = 3
_LEAST = 50
_NAMES_GAP = 70


class _Plan(NamedTuple):
    """The sizes of everything, and the height that all of it would take."""

    sizes: Sizes
    head: int
    full: int
    summaries: bool


class MatrixSheet(QWidget):
    """As high as its content or its room; the chosen option is tinted, and marked on the frame."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._model = model
        self._laid: tuple[_Plan, QSize] | None = None
        self.view = BodyView(model, self)
        self._frame = SheetFrame(self)
        self.view.horizontalScrollBar().valueChanged.connect(self._mark)

    def choose(self, column: int) -> None:
        """Tint the column of an option, 0 for none."""
        self.view.choose(column)
        self._mark()

    def _mark(self) -> None:
        column = self.view.chosen_column()
        left = max(self.view.columnViewportPosition(column), self.view.columnWidth(0))
        right = self.view.columnViewportPosition(column) + self.view.columnWidth(column)
        mark = QRect(left + 1, 0, max(right - left, 0), 2)
        self._frame.choose(mark if column else QRect())

    def arrange(self, room: QSize) -> None:
        """Lay the sheet out in a room; nothing is touched where it lies so already."""
        if not self._model.rows or room.width() < _LEAST:
            return
        inside = QSize(room.width() - 2, room.height() - 2)
        plan = self._plan(inside)
        if plan.full > inside.height():  # the scroll bar takes its width from the options
            bar = self.view.verticalScrollBar().sizeHint().width()
            plan = self._plan(QSize(inside.width() - bar, inside.height()))
        if (plan, room) != self._laid:
            self._laid = (plan, room)
            self._lay_out(plan, room)

    def _plan(self, room: QSize) -> _Plan:
        """Work out the sizes in a room, and the height that all of it would take."""
        sizing = Sizing(self._theme, room)
        widths = sizing.widths(len(self._model.options))
        option = widths[1] if len(widths) > 1 else widths[0]
        head = self.view.heads.measure(option, summaries=sizing.summaries)
        sizes = sizing.sizes(self._model.grid, head)
        wider = sum(widths) > room.width()
        bar = self.view.horizontalScrollBar().sizeHint().height() if wider else 0
        return _Plan(sizes, head, head + sum(sizes.heights) + bar, summaries=sizing.summaries)

    def _lay_out(self, plan: _Plan, room: QSize) -> None:
        for heads in (self.view.heads, self.view.names_heads):
            heads.take(plan.head, summaries=plan.summaries)
        inside = room.height() - 2
        tall = min(plan.full, inside) + 2
        self.setGeometry(0, 0, room.width(), tall)
        self.view.setGeometry(1, 1, room.width() - 2, tall - 2)
        self._frame.setGeometry(self.rect())
        feet = _FEET if plan.full > inside else 0
        self.view.arrange(plan.sizes.widths, plan.sizes.heights, feet)
        self._mark()
        self._frame.raise_()

    def name_rect(self, record: Option | Criterion) -> QRect:
        """Give where the name of an option or of a criterion lies."""
        if isinstance(record, Option):
            heads = self.view.heads
            rect = heads.name_rect(self._model.options.index(record) + 1)
            return QRect(heads.viewport().mapTo(self, rect.topLeft()), rect.size())
        rows = [row.key for row in self._model.rows]
        rect = self.cell_rect(rows.index(record.id), 0)
        return rect.adjusted(0, 0, -_NAMES_GAP, 0)

    def cell_rect(self, row: int, column: int) -> QRect:
        """Give where a cell lies."""
        rect = self.view.rect_of(self._model.index(row, column))
        return QRect(self.view.mapTo(self, rect.topLeft()), rect.size())
