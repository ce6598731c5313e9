"""The sheet with the matrix in it: linked views in one frame, laid out in the room there is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from consultdesk.domain.options import Criterion, Option
from ui.kit.theme import theme_of
from ui.options.matrix.model import MatrixModel
from ui.options.matrix.sheet_frame import SheetFrame
from ui.options.matrix.sizing import Sizing
from ui.options.matrix.views import BodyView

_FEET = 3
_NAMES_GAP = 70


class MatrixSheet(QWidget):
    """As high as its content or its room; the chosen option is tinted, and marked on the frame."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(self)
        self._model = model
        self._room = QSize()
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
        """Lay the sheet out in a room."""
        if not self._model.rows or room.width() < 50:
            return
        self._room = room
        inside = QSize(room.width() - 2, room.height() - 2)
        full = self._arrange_in(inside)
        if full > inside.height():  # the scroll bar takes its width from the options
            bar = self.view.verticalScrollBar().sizeHint().width()
            self._arrange_in(QSize(inside.width() - bar, inside.height()))

    def _arrange_in(self, room: QSize) -> int:
        """Lay the sheet out in a room, and give the height that all of it would take."""
        sizing = Sizing(self._theme, room)
        widths = sizing.widths(len(self._model.options))
        option = widths[1] if len(widths) > 1 else widths[0]
        head = self.view.heads.measure(option, summaries=sizing.summaries)
        self.view.names_heads.measure(option, summaries=sizing.summaries)
        self.view.names_heads.setFixedHeight(head)
        sizes = sizing.sizes(self._model.grid, head)
        wider = sum(widths) > room.width()
        bar = self.view.horizontalScrollBar().sizeHint().height() if wider else 0
        full = head + sum(sizes.heights) + bar
        tall, wide = min(full, room.height()) + 2, self._room.width()
        self.setGeometry(0, 0, wide, tall)
        self.view.setGeometry(1, 1, wide - 2, tall - 2)
        self._frame.setGeometry(self.rect())
        self.view.arrange(sizes.widths, sizes.heights, _FEET if full > room.height() else 0)
        self._mark()
        self._frame.raise_()
        return full

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
